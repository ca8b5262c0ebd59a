// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountform.h"

#include "model/accountreading.h"
#include "providers/checks.h"
#include "ui/accounts/advancedform.h"
#include "ui/accounts/capabilitywords.h"
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

namespace {

struct Region
{
    const char *code;
    const char *name;
};

// The countries whose offices our providers serve; an account set up elsewhere with another one keeps it.
constexpr Region regions[] = {
    {"RU", QT_TRANSLATE_NOOP("depesha::AccountForm", "Russia")},
    {"KG", QT_TRANSLATE_NOOP("depesha::AccountForm", "Kyrgyzstan")},
    {"KZ", QT_TRANSLATE_NOOP("depesha::AccountForm", "Kazakhstan")},
    {"BY", QT_TRANSLATE_NOOP("depesha::AccountForm", "Belarus")},
    {"UZ", QT_TRANSLATE_NOOP("depesha::AccountForm", "Uzbekistan")},
    {"TJ", QT_TRANSLATE_NOOP("depesha::AccountForm", "Tajikistan")},
    {"AM", QT_TRANSLATE_NOOP("depesha::AccountForm", "Armenia")},
    {"AZ", QT_TRANSLATE_NOOP("depesha::AccountForm", "Azerbaijan")},
    {"GE", QT_TRANSLATE_NOOP("depesha::AccountForm", "Georgia")},
    {"MD", QT_TRANSLATE_NOOP("depesha::AccountForm", "Moldova")},
};

/// Chooses the entry with this data, adding one that is not there yet.
void choose(QComboBox *box, const QString &data)
{
    if (data.isEmpty())
        return;
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

AccountForm::AccountForm(const ProviderRegistry &providers, const QStringList &takenNames, QWidget *parent)
    : QWidget(parent)
    , m_providers(providers)
    , m_takenNames(takenNames)
    , m_provider(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_check(new QPushButton(tr("&Check"), this))
    , m_senders(new QLineEdit(this))
    , m_price(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_fold(new QToolButton(this))
    , m_advanced(new AdvancedForm(this))
{
    for (const auto &provider : providers.all())
        m_provider->addItem(provider->capabilities().name, provider->capabilities().id);
    for (const auto &unit : {u"RUB"_s, u"KGS"_s, u"KZT"_s, u"USD"_s, u"EUR"_s})
        m_currency->addItem(unit, unit);
    for (const Region &region : regions)
        m_region->addItem(tr(region.name), QString::fromLatin1(region.code));
    m_password->setEchoMode(QLineEdit::Password);

    FormRows rows(this);
    addAccess(rows);
    addTerms(rows);
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
    m_loginLabel = rows.add({}, m_login);
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
        m_loginLine->clear();
        Q_EMIT accessChanged();
    });
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        showEncryption();
        Q_EMIT accessChanged();
    });
}

void AccountForm::addTerms(FormRows &rows)
{
    rows.add(tr("&Sender names"), m_senders);
    m_sendersLine = rows.addLine(m_senders);

    // A layout and no widget between form and fields: screen readers look for a field's label among its siblings only.
    auto *currency = new QLabel(tr("C&urrency"), this);
    currency->setBuddy(m_currency);
    auto *price = new QHBoxLayout;
    price->setSpacing(space(Space::Small, this));
    price->addWidget(m_price, 1);
    price->addWidget(currency);
    price->addWidget(m_currency);
    rows.add(tr("P&rice of one part"), m_price, price);
    m_priceLine = rows.addLine(m_price);
    rows.add(tr("C&ountry of local numbers"), m_region);

    connect(m_senders, &QLineEdit::textChanged, this, [this] {
        const QString problem = senderProblem();
        if (problem.isEmpty())
            m_sendersLine->setHint(tr("%1. Several between commas; the first is used by default.")
                                       .arg(senderRuleWords(capabilities().sender)));
        else
            m_sendersLine->setError(problem);
    });
    connect(m_price, &QLineEdit::textChanged, this,
            [this] { m_priceLine->setHint(tr("Empty: as the provider says.")); });
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
    m_senders->setText(account.senders.join(u", "_s));
    if (account.price) {
        m_price->setText(account.price->toPlainString());
        choose(m_currency, account.price->unit());
    }
    choose(m_region, account.region);
    m_advanced->setAccount(account);
    showProvider();
}

void AccountForm::showProvider()
{
    const Capabilities &chosen = capabilities();
    m_abilities->setHint(capabilityWords(chosen));
    m_loginLabel->setText(chosen.loginLabel);
    m_passwordLabel->setText(chosen.passwordLabel);
    Q_EMIT m_senders->textChanged(m_senders->text());
    Q_EMIT m_price->textChanged(m_price->text());
    m_advanced->setProvider(chosen);
    if (m_account.id == 0) {
        suggestName();
        choose(m_region, chosen.region);
        choose(m_currency, chosen.currency);
    }
    showEncryption();
    assignMnemonics(window());
    Q_EMIT accessChanged();
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
    QWidget *first = nullptr;
    const QString price = m_price->text().trimmed();
    const auto read = Money::parse(price, m_currency->currentData().toString());
    if (!price.isEmpty() && (!read || read->micros() <= 0)) {
        m_priceLine->setError(tr("Write an amount such as 2.50, or leave it empty."));
        first = m_price;
    }
    if (!senderProblem().isEmpty())
        first = m_senders;
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

QString AccountForm::senderProblem() const
{
    for (const QString &sender : readSenders(m_senders->text()))
        if (const auto checked = checkSender(capabilities(), sender); !checked)
            return checked.error().message;
    return {};
}

Account AccountForm::account() const
{
    Account account = m_account;
    account.provider = m_provider->currentData().toString();
    account.name = m_name->text().trimmed();
    account.login = m_login->text().trimmed();
    account.senders = readSenders(m_senders->text());
    account.price.reset();
    if (!m_price->text().trimmed().isEmpty())
        account.price = Money::parse(m_price->text().trimmed(), m_currency->currentData().toString());
    account.region = m_region->currentData().toString();
    m_advanced->apply(account);
    return account;
}

QString AccountForm::password() const { return m_password->text(); }

} // namespace depesha
