// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountdialog.h"

#include "model/whendone.h"
#include "outbox/accountdesk.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountsaver.h"
#include "ui/common/errorline.h"
#include "ui/common/errorwords.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/common/statelook.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

AccountDialog::AccountDialog(const UiServices &services, const Account &account, const QStringList &takenNames,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(account)
    , m_form(new AccountForm(services.providers, takenNames))
    , m_scroll(new QScrollArea(this))
    , m_keychainWords(new QLabel)
    , m_keychainBox(buildKeychainBox())
    , m_saveLine(new ErrorLine(nullptr, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_save(m_buttons->button(QDialogButtonBox::Save))
    , m_saver(new AccountSaver(services, parent))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isNew = account.id == 0;
    setWindowTitle(isNew ? tr("Add an account") : tr("Edit %1").arg(account.name));
    if (isNew)
        m_form->beginWith(account);
    else
        m_form->setAccount(account);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    // The scroll bar, where there is one, keeps clear of the fields.
    pageLayout->setContentsMargins(0, 0, space(Space::Small, this), 0);
    pageLayout->addWidget(m_form);
    pageLayout->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_saveLine->hide();

    auto *layout = new QVBoxLayout(this);
    const int gap = space(Space::Medium, this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_saveLine);
    layout->addWidget(m_keychainBox);
    layout->addWidget(m_buttons);
    m_save->setDefault(true);

    connect(&m_form->checkButton(), &QPushButton::clicked, this, &AccountDialog::check);
    connect(m_form, &AccountForm::accessChanged, this, [this] {
        ++m_checkGeneration;
        m_form->checkLine().clear();
        m_form->checkButton().setEnabled(true);
    });
    connect(m_form, &AccountForm::unfolded, this, [this](QWidget *part) {
        fitToForm();
        // Its place is known after the layout has run.
        QMetaObject::invokeMethod(
            this, [this, part] { m_scroll->ensureWidgetVisible(part); }, Qt::QueuedConnection);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    connect(m_saver, &AccountSaver::saved, this, [this](qint64 id) {
        Q_EMIT accountSaved(id);
        done(Accepted);
    });
    connect(m_saver, &AccountSaver::failed, this, [this](const Error &error) {
        setBusy(false);
        const bool nameTaken = error.kind == ErrorKind::BadRequest;
        m_saveLine->setVisible(!nameTaken);
        (nameTaken ? m_form->nameLine() : *m_saveLine).setError(error.message);
    });
    connect(m_saver, &AccountSaver::keychainFailed, this, &AccountDialog::showKeychainProblem);
    assignMnemonics(this);
}

AccountDialog::~AccountDialog() { m_saver->abandon(); }

QWidget *AccountDialog::buildKeychainBox()
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    m_keychainWords->setTextFormat(Qt::PlainText);
    m_keychainWords->setWordWrap(true);
    auto *words =
        explanation(tr("Depesha never writes a password to a file. Kept for this run only, it is forgotten when "
                       "Depesha closes, and you are asked for it again."),
                    box);
    auto *keep = new QPushButton(tr("&Keep for this run only"), box);
    keep->setAutoDefault(false);
    keep->setVisible(m_services.session != nullptr);
    connect(keep, &QPushButton::clicked, this, [this] {
        setBusy(true);
        m_saver->keepForThisRun();
    });

    auto *layout = new QGridLayout(box);
    layout->setHorizontalSpacing(space(Space::Small, this));
    layout->addWidget(new IconLabel(icon(u"key"_s, warningColor(palette())), space(Space::Large, this), box), 0, 0, 2,
                      1, Qt::AlignTop);
    layout->addWidget(m_keychainWords, 0, 1, 1, 2);
    layout->addWidget(words, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(keep, 2, 2);
    box->hide();
    return box;
}

void AccountDialog::check()
{
    if (!m_form->validate(AccountForm::Scope::Access))
        return;
    m_form->checkButton().setEnabled(false);
    m_form->checkLine().setHint(tr("Asking the provider…"));
    if (!m_form->password().isEmpty()) {
        checkWith(m_form->password());
        return;
    }
    const int generation = m_checkGeneration;
    whenDone(m_services.secrets.read(m_account.secretKey), this,
             [this, generation](const SecretResult<QString> &password) {
                 if (generation != m_checkGeneration)
                     return;
                 if (password) {
                     checkWith(*password);
                     return;
                 }
                 m_form->checkButton().setEnabled(true);
                 m_form->checkLine().setError(password.error().message);
             });
}

void AccountDialog::checkWith(const QString &password)
{
    const int generation = m_checkGeneration;
    whenDone(m_services.desk.check(m_form->account(), password), this,
             [this, generation](const Result<Balance> &balance) {
                 if (generation != m_checkGeneration)
                     return;
                 m_form->checkButton().setEnabled(true);
                 if (balance)
                     showBalance(*balance);
                 else
                     m_form->checkLine().setError(errorWords(balance.error()));
             });
}

void AccountDialog::showBalance(const Balance &balance)
{
    QString words = tr("It works. Balance: %1").arg(balance.amount.toDisplayString());
    if (balance.price)
        words += tr(", a part costs %1").arg(balance.price->toDisplayString());
    if (balance.state == Balance::State::Blocked)
        m_form->checkLine().setWarning(tr("The login is right, but the provider has blocked this account."));
    else
        m_form->checkLine().setSuccess(words);
}

void AccountDialog::accept()
{
    if (!m_form->validate(AccountForm::Scope::All))
        return;
    m_keychainBox->hide();
    m_saveLine->setHint(tr("Saving… The keychain may ask you to unlock it."));
    m_saveLine->show();
    setBusy(true);
    m_saver->save(m_form->account(), m_form->password());
}

void AccountDialog::showKeychainProblem(const QString &message)
{
    setBusy(false);
    m_saveLine->hide();
    m_keychainWords->setText(tr("The password could not be kept in the system's keychain. %1").arg(message));
    m_keychainBox->show();
    fitToForm();
}

void AccountDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_keychainBox->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

void AccountDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToForm();
}

void AccountDialog::fitToForm()
{
    QSize most = screen()->availableSize() * 0.9;
    if (parentWidget())
        most = most.boundedTo(parentWidget()->window()->size());
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    const int sides = margins.left() + margins.right() + space(Space::Small, this) + bar;
    const int width = std::max(fontMetrics().averageCharWidth() * 90, m_form->minimumSizeHint().width() + sides);
    const int form = m_form->heightForWidth(width - sides);
    const int around = sizeHint().height() - m_scroll->sizeHint().height();
    resize(std::min(width, most.width()), std::min(form + around, most.height()));
}

} // namespace depesha
