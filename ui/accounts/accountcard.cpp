// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountcard.h"

#include "model/accountwords.h"
#include "ui/accounts/balancecurve.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/errorline.h"
#include "ui/common/errorwords.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
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
    , m_low(new ErrorLine(nullptr, this))
    , m_curve(new BalanceCurve(this))
    , m_terms(new ErrorLine(nullptr, this))
    , m_senders(new ErrorLine(nullptr, this))
    , m_senderTrouble(new ErrorLine(nullptr, this))
    , m_encryption(new ErrorLine(nullptr, this))
    , m_trouble(new ErrorLine(nullptr, this))
    , m_check(addButton(u"refresh"_s, tr("Check balance"), &AccountCard::checkRequested))
    , m_edit(addButton(u"edit"_s, tr("Edit…"), &AccountCard::editRequested))
    , m_more(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
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
    buttons->addWidget(m_more);

    auto *layout = new QVBoxLayout(this);
    const int gap = space(Space::Medium, this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(space(Space::Small, this));
    layout->addLayout(grid);
    layout->addWidget(m_low);
    layout->addWidget(m_curve);
    layout->addWidget(m_terms);
    layout->addWidget(m_senders);
    layout->addWidget(m_senderTrouble);
    layout->addWidget(m_encryption);
    layout->addWidget(m_trouble);
    layout->addStretch();
    layout->addLayout(buttons);
    for (ErrorLine *line : {m_low, m_senderTrouble, m_trouble})
        line->hide();
    buildMenu();
}

void AccountCard::buildMenu()
{
    auto *menu = new QMenu(m_more);
    m_up = addMove(u"chevron-up"_s, tr("Move &up"), QKeySequence(Qt::CTRL | Qt::Key_Up), -1);
    m_down = addMove(u"chevron-down"_s, tr("Move &down"), QKeySequence(Qt::CTRL | Qt::Key_Down), 1);
    menu->addActions({m_up, m_down});
    menu->addSeparator();
    connect(menu->addAction(icon(u"remove"_s), tr("&Remove…")), &QAction::triggered, this,
            &AccountCard::removeRequested);
    // Disabled in the menu only: without the shortcut its keys would move the focus instead.
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_up->setEnabled(m_movesUp);
        m_down->setEnabled(m_movesDown);
    });
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_up->setEnabled(true);
        m_down->setEnabled(true);
    });
    // Not the button's own menu: that waits in an event loop of its own, and draws an arrow over the icon.
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_more->setIcon(icon(u"more"_s));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("Move or remove this account"));
}

/// The keys work wherever in the card the focus is.
QAction *AccountCard::addMove(const QString &iconName, const QString &text, const QKeySequence &shortcut, int by)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, by] { Q_EMIT moveRequested(by); });
    return action;
}

void AccountCard::setMovable(bool up, bool down)
{
    m_movesUp = up;
    m_movesDown = down;
}

void AccountCard::setHistory(const QList<BalancePoint> &points, const QDateTime &until)
{
    m_curve->setPoints(points, until);
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
    m_terms->setHint(terms());
    showSenders();
    if (account.isEncrypted())
        m_encryption->say(ErrorLine::Kind::Safe, tr("Encrypted"));
    else
        m_encryption->say(ErrorLine::Kind::Unsafe, tr("Not encrypted: the password travels in the clear"));
    // Every card has the same words on its buttons: only the name tells them apart for those who cannot see the card.
    m_check->setAccessibleName(tr("Check the balance of %1").arg(account.name));
    m_edit->setAccessibleName(tr("Edit %1").arg(account.name));
    m_more->setAccessibleName(tr("Move or remove %1").arg(account.name));
    showBalance();
}

QString AccountCard::terms() const
{
    const QLocale locale;
    QStringList words;
    if (m_account.price)
        words += tr("%1 a part").arg(m_account.price->toDisplayString(locale));
    else if (m_account.balance && m_account.balance->price)
        words += tr("%1 a part, says the provider").arg(m_account.balance->price->toDisplayString(locale));
    else
        words += tr("No price known");
    words += tr("up to %Ln request(s) a second", nullptr, m_account.perSecond);
    if (m_account.dayLimit)
        words += tr("at most %Ln part(s) a day", nullptr, *m_account.dayLimit);
    return words.join(u" · "_s);
}

void AccountCard::showSenders()
{
    const QDate today = QDate::currentDate();
    const QLocale locale;
    QStringList names;
    QStringList details;
    QStringList troubles;
    for (const QString &sender : std::as_const(m_account.senders)) {
        const SenderNote note = m_account.senderNotes.value(sender);
        const QString trouble = senderTrouble(note, today);
        QStringList facts;
        if (note.state != SenderNote::State::Unknown)
            facts += senderStateWord(note.state);
        if (note.paidUntil.isValid())
            facts += tr("paid until %1").arg(locale.toString(note.paidUntil, QLocale::ShortFormat));
        // What troubles stands in a line of its own.
        names += facts.isEmpty() || !trouble.isEmpty() ? sender : u"%1 (%2)"_s.arg(sender, facts.join(u", "_s));
        if (!note.note.isEmpty())
            facts += note.note;
        details += facts.isEmpty() ? sender : u"%1: %2"_s.arg(sender, facts.join(u", "_s));
        if (!trouble.isEmpty())
            troubles += u"%1: %2"_s.arg(sender, trouble);
    }
    m_senders->setHint(names.isEmpty() ? tr("No sender name yet") : tr("Senders: %1").arg(names.join(u", "_s)));
    m_senders->setToolTip(details.join(u'\n'));
    m_senderTrouble->setWarning(troubles.join(u'\n'));
    m_senderTrouble->setVisible(!troubles.isEmpty());
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
    const bool isLow = isBalanceLow(m_account);
    m_low->setWarning(isLow
                          ? tr("The balance is low: your mark is %1").arg(m_account.lowBalance->toDisplayString(locale))
                          : QString());
    m_low->setVisible(isLow);
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

void AccountCard::takeFocus() { m_check->setFocus(Qt::OtherFocusReason); }

void AccountCard::setError(const Error &error)
{
    m_trouble->setError(errorWords(error));
    m_trouble->show();
}

} // namespace depesha
