// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountform.h"

#include "text/lookalikes.h"
#include "ui/accounts/advancedform.h"
#include "ui/accounts/capabilitywords.h"
#include "ui/accounts/termsrows.h"
#include "ui/common/errorline.h"
#include "ui/common/formrows.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

AccountForm::AccountForm(const ProviderRegistry &providers, const QStringList &takenNames, QWidget *parent)
    : QWidget(parent)
    , m_providers(providers)
    , m_takenNames(takenNames)
    , m_provider(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_repairLogin(new QPushButton(tr("Write in Latin letters"), this))
    , m_password(new QLineEdit(this))
    , m_check(new QPushButton(tr("&Check"), this))
    , m_fold(new QToolButton(this))
    , m_advanced(new AdvancedForm(this))
{
    for (const auto &provider : providers.all())
        m_provider->addItem(provider->capabilities().name, provider->capabilities().id);
    m_password->setEchoMode(QLineEdit::Password);

    FormRows rows(this);
    addAccess(rows);
    m_terms = new TermsRows(rows, this);
    addFold(rows);
    m_advanced->setAccount(m_account);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AccountForm::showProvider);
    connect(m_advanced, &AdvancedForm::accessChanged, this, [this] {
        showEncryption();
        Q_EMIT accessChanged();
    });
    showProvider();
}

void AccountForm::addAccess(FormRows &rows)
{
    rows.add(tr("&Provider"), m_provider);
    m_abilities = rows.addLine(m_provider);
    // Two lines are kept for it, so that the fields below stay where they are when another provider is chosen.
    m_abilities->setMinimumHeight(2 * fontMetrics().lineSpacing());
    rows.add(tr("&Name"), m_name);
    m_nameLine = rows.addLine(m_name);
    m_repairLogin->setAutoDefault(false);
    m_repairLogin->setObjectName(u"repairLogin"_s);
    m_repairLogin->hide();
    auto *login = new QHBoxLayout;
    login->setSpacing(space(Space::Small, this));
    login->addWidget(m_login, 1);
    login->addWidget(m_repairLogin);
    m_loginLabel = rows.add({}, m_login, login);
    m_loginLine = rows.addLine(m_login);
    m_passwordLabel = rows.add({}, m_password);
    m_passwordLine = rows.addLine(m_password);

    m_check->setToolTip(tr("Asks the provider for the balance; saves nothing and costs nothing"));
    m_check->setAutoDefault(false);
    m_check->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rows.addUnlabelled(m_check);
    m_checkLine = rows.addLine(m_check);
    m_checkLine->setObjectName(u"checkLine"_s);

    connect(m_name, &QLineEdit::textChanged, m_nameLine, &ErrorLine::clear);
    connect(m_login, &QLineEdit::textChanged, this, [this] {
        judgeLogin();
        Q_EMIT accessChanged();
    });
    connect(m_repairLogin, &QPushButton::clicked, this, [this] {
        m_login->setFocus();
        m_login->setText(latinName(m_login->text()));
    });
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        showEncryption();
        Q_EMIT accessChanged();
    });
}

void AccountForm::addFold(FormRows &rows)
{
    m_fold->setText(tr("Ad&vanced"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIcon(icon(u"chevron-right"_s));
    m_advanced->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
        m_advanced->setVisible(open);
        if (open)
            Q_EMIT unfolded(m_advanced);
    });
    rows.addWide(m_fold);
    rows.addWide(m_advanced);
}

void AccountForm::beginWith(const Account &defaults)
{
    m_advanced->setAccount(defaults);
    m_advanced->setProvider(capabilities());
}

void AccountForm::setAccount(const Account &account)
{
    m_account = account;
    m_provider->setCurrentIndex(m_provider->findData(account.provider));
    m_provider->setEnabled(false);
    m_name->setText(account.name);
    m_login->setText(account.login);
    m_password->setPlaceholderText(tr("Leave empty to keep the stored one"));
    m_terms->setAccount(account);
    m_advanced->setAccount(account);
    showProvider();
}

void AccountForm::showProvider()
{
    const Capabilities &chosen = capabilities();
    m_abilities->setHint(capabilityWords(chosen));
    m_loginLabel->setText(chosen.loginLabel);
    m_passwordLabel->setText(chosen.passwordLabel);
    m_terms->setProvider(chosen, m_account.id == 0);
    m_advanced->setProvider(chosen);
    if (m_account.id == 0)
        suggestName();
    showEncryption();
    assignMnemonics(window());
    Q_EMIT accessChanged();
}

/// Logins are Latin: one that was typed on the other layout is refused without a word why.
void AccountForm::judgeLogin()
{
    const QString login = m_login->text();
    const QString latin = latinName(login);
    m_repairLogin->setVisible(latin != login);
    if (latin == login) {
        m_loginLine->clear();
        return;
    }
    const auto at = std::mismatch(login.begin(), login.end(), latin.begin()).first - login.begin();
    m_loginLine->setWarning(tr("The letter “%1” (number %2) is Cyrillic and only looks like the Latin “%3”.")
                                .arg(QString(login[at]), QString::number(at + 1), QString(latin[at])));
}

void AccountForm::showEncryption()
{
    Account account;
    m_advanced->apply(account);
    if (account.endpoint.isEmpty() || account.isEncrypted())
        m_passwordLine->say(ErrorLine::Kind::Safe, tr("Encrypted on the way to the provider"));
    else
        m_passwordLine->say(ErrorLine::Kind::Unsafe,
                            tr("Not encrypted: the password and the texts travel in the clear. "
                               "Ask the provider for an https address."));
}

void AccountForm::suggestName()
{
    if (!m_name->text().isEmpty() && m_name->text() != m_suggestedName)
        return;
    m_suggestedName = capabilities().name;
    for (int number = 2; m_takenNames.contains(m_suggestedName, Qt::CaseInsensitive); ++number)
        m_suggestedName = u"%1 %2"_s.arg(capabilities().name).arg(number);
    m_name->setText(m_suggestedName);
}

const Capabilities &AccountForm::capabilities() const
{
    return m_providers.find(m_provider->currentData().toString())->capabilities();
}

bool AccountForm::validate(Scope scope)
{
    QWidget *wrong = validateAccess();
    if (scope == Scope::All)
        if (QWidget *term = validateTerms(); term && (!wrong || term == m_name))
            wrong = term;
    if (!wrong && (wrong = m_advanced->validate()))
        m_fold->setChecked(true);
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

QWidget *AccountForm::validateAccess()
{
    QWidget *first = nullptr;
    if (m_password->text().isEmpty() && m_account.id == 0) {
        m_passwordLine->setError(tr("Enter the password that the provider gave you."));
        first = m_password;
    }
    if (m_login->text().trimmed().isEmpty()) {
        m_loginLine->setError(tr("Enter the login that the provider gave you."));
        first = m_login;
    }
    return first;
}

QWidget *AccountForm::validateTerms()
{
    QWidget *first = m_terms->validate();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_nameLine->setError(tr("Give the account a name by which you know it."));
        first = m_name;
    } else if (m_takenNames.contains(name, Qt::CaseInsensitive)) {
        m_nameLine->setError(tr("Another account has this name."));
        first = m_name;
    }
    return first;
}

Account AccountForm::account() const
{
    Account account = m_account;
    account.provider = m_provider->currentData().toString();
    account.name = m_name->text().trimmed();
    account.login = m_login->text().trimmed();
    m_terms->apply(account);
    m_advanced->apply(account);
    return account;
}

QString AccountForm::password() const { return m_password->text(); }

} // namespace depesha
