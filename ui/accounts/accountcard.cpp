// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountcard.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/errorline.h"
#include "ui/common/errorwords.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The time of day for today, the date for other days.
QString shortTime(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace

AccountCard::AccountCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel({}, this))
    , m_who(new ElidedLabel({}, this))
    , m_amount(new QLabel(this))
    , m_asked(explanation({}, this))
    , m_terms(new ElidedLabel({}, this))
    , m_senders(new ElidedLabel({}, this))
    , m_encryption(new ErrorLine(nullptr, this))
    , m_trouble(new ErrorLine(nullptr, this))
    , m_check(addButton(u"refresh"_s, tr("Check balance"), &AccountCard::checkRequested))
    , m_edit(addButton(u"edit"_s, tr("Edit…"), &AccountCard::editRequested))
    , m_remove(addButton(u"remove"_s, tr("Remove…"), &AccountCard::removeRequested))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_who->setQuiet(true);
    m_name->setFont(headingFont(this));
    m_amount->setFont(headingFont(this));
    m_amount->setTextFormat(Qt::PlainText);
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_asked->setWordWrap(false);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::Medium, this));
    grid->setVerticalSpacing(space(Space::Tiny, this));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight);
    grid->addWidget(m_who, 1, 0);
    grid->addWidget(m_asked, 1, 1, Qt::AlignRight);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small, this));
    buttons->addWidget(m_check);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    buttons->addWidget(m_remove);

    auto *layout = new QVBoxLayout(this);
    const int gap = space(Space::Medium, this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(space(Space::Small, this));
    layout->addLayout(grid);
    layout->addWidget(m_terms);
    layout->addWidget(m_senders);
    layout->addWidget(m_encryption);
    layout->addWidget(m_trouble);
    layout->addStretch();
    layout->addLayout(buttons);
    m_trouble->hide();
}

QPushButton *AccountCard::addButton(const QString &iconName, const QString &text, void (AccountCard::*signal)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void AccountCard::setAccount(const Account &account, const Capabilities &capabilities)
{
    m_account = account;
    setAccessibleName(account.name);
    m_name->setText(account.name);
    m_who->setText(u"%1 · %2"_s.arg(capabilities.name, account.login));
    m_terms->setText(terms());
    m_senders->setText(account.senders.isEmpty() ? tr("No sender name yet")
                                                 : tr("Senders: %1").arg(account.senders.join(u", "_s)));
    if (account.isEncrypted())
        m_encryption->say(ErrorLine::Kind::Safe, tr("Encrypted"));
    else
        m_encryption->say(ErrorLine::Kind::Unsafe, tr("Not encrypted: the password travels in the clear"));
    // Every card has the same words on its buttons: only the name tells them apart for those who cannot see the card.
    m_check->setAccessibleName(tr("Check the balance of %1").arg(account.name));
    m_edit->setAccessibleName(tr("Edit %1").arg(account.name));
    m_remove->setAccessibleName(tr("Remove %1").arg(account.name));
    showBalance();
}

QString AccountCard::terms() const
{
    const QLocale locale;
    if (m_account.price)
        return tr("%1 a part").arg(m_account.price->toDisplayString(locale));
    if (m_account.balance && m_account.balance->price)
        return tr("%1 a part, says the provider").arg(m_account.balance->price->toDisplayString(locale));
    return tr("No price known");
}

void AccountCard::showBalance()
{
    const QLocale locale;
    const auto &balance = m_account.balance;
    m_amount->setText(balance ? balance->amount.toDisplayString(locale) : u"–"_s);
    if (m_checking)
        m_asked->setText(tr("asking…"));
    else
        m_asked->setText(balance ? tr("asked %1").arg(shortTime(balance->at)) : tr("not asked yet"));
    QStringList details;
    if (balance) {
        details += locale.toString(balance->at.toLocalTime(), QLocale::LongFormat);
        for (const Balance::Direction &direction : balance->directions)
            details += u"%1: %2"_s.arg(direction.name, direction.amount.toDisplayString(locale));
    }
    m_asked->setToolTip(details.join(u'\n'));
    m_amount->setToolTip(m_asked->toolTip());
    if (balance && balance->state == Balance::State::Blocked && !m_trouble->hasError()) {
        m_trouble->setWarning(tr("The provider has blocked this account"));
        m_trouble->show();
    }
}

void AccountCard::setChecking(bool checking)
{
    m_checking = checking;
    m_check->setEnabled(!checking);
    if (checking) {
        m_trouble->clear();
        m_trouble->hide();
    }
    showBalance();
}

void AccountCard::setError(const Error &error)
{
    m_trouble->setError(errorWords(error));
    m_trouble->show();
}

} // namespace depesha
