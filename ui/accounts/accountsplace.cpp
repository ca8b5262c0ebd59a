// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsplace.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "outbox/accountdesk.h"
#include "outbox/outbox.h"
#include "storage/accountstore.h"
#include "ui/accounts/accountcard.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/carddrag.h"
#include "ui/accounts/cardgrid.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/preferences.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int historyDays = 30;
constexpr int historyPoints = 120;

} // namespace

class AccountsPlace::Private
{
public:
    Private(AccountsPlace *place, const UiServices &services);

    QWidget *buildList();
    QWidget *buildEmpty();
    void load();
    void show(const QList<Account> &accounts);
    AccountCard *makeCard();
    QStringList namesBut(qint64 id) const;
    void openDialog(const Account &account);
    void checkBalance(AccountCard *card);
    void loadHistory();
    void move(AccountCard *card, int by);
    void arrange();
    void focusWanted();
    void askToRemove(const Account &account);
    void remove(const Account &account);

    AccountsPlace *q;
    UiServices services;
    int generation = 0;
    bool isLoaded = false;
    bool refreshWhenLoaded = false;
    qint64 wantedAccount = 0; ///< to be shown as soon as its card is there
    QList<AccountCard *> cards;
    QStackedLayout *pages;
    CardGrid *grid = nullptr;
    CardDrag *drag = nullptr;
    QScrollArea *scroll = nullptr;
    ErrorLine *trouble = nullptr;
    QHash<const QWidget *, QWidget *> starts; ///< where the focus goes in each page
    QWidget *list;
    QWidget *empty;
};

AccountsPlace::Private::Private(AccountsPlace *place, const UiServices &uiServices)
    : q(place), services(uiServices), pages(new QStackedLayout(place)), list(buildList()), empty(buildEmpty())
{
    // Nothing is shown before it is known whether there are accounts.
    pages->addWidget(new QWidget(place));
    pages->addWidget(list);
    pages->addWidget(empty);
    QObject::connect(&services.database, &Database::changed, q, [this](Topics topics) {
        if (topics & Topic::Accounts)
            load();
    });
    load();
}

QWidget *AccountsPlace::Private::buildList()
{
    auto *page = new QWidget(q);
    auto *refresh = new QPushButton(icon(u"refresh"_s), AccountsPlace::tr("Check all &balances"), page);
    auto *add = new QPushButton(icon(u"add"_s), AccountsPlace::tr("Add an accoun&t…"), page);
    QObject::connect(add, &QPushButton::clicked, q, &AccountsPlace::addAccount);
    QObject::connect(refresh, &QPushButton::clicked, q, &AccountsPlace::refreshBalances);
    trouble = new ErrorLine(nullptr, page);
    trouble->hide();
    grid = new CardGrid;
    scroll = new QScrollArea(page);
    scroll->setWidget(grid);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    drag = new CardDrag(grid, scroll);
    QObject::connect(drag, &CardDrag::dropped, q,
                     [this](QWidget *card, int by) { move(qobject_cast<AccountCard *>(card), by); });

    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::Small, q));
    head->addWidget(heading(AccountsPlace::tr("Accounts"), page), 1);
    head->addWidget(refresh);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(page);
    const int gap = space(Space::Medium, q);
    // The scroll bar stands at the window's edge, and the cards keep clear of it.
    layout->setContentsMargins(gap, gap, 0, 0);
    layout->setSpacing(gap);
    head->setContentsMargins(0, 0, gap, 0);
    grid->setContentsMargins(0, 0, gap, gap);
    layout->addLayout(head);
    layout->addWidget(trouble);
    layout->addWidget(scroll, 1);
    starts.insert(page, add);
    return page;
}

QWidget *AccountsPlace::Private::buildEmpty()
{
    auto *page = new EmptyState(u"accounts"_s, AccountsPlace::tr("No account yet"),
                                AccountsPlace::tr("An account is your login with a company that delivers SMS. Depesha "
                                                  "sends through it, shows its balance, and keeps its password in the "
                                                  "keychain of this computer. You can have as many as you like."),
                                q);
    QPushButton *add = page->addButton(AccountsPlace::tr("Add an accoun&t…"), u"add"_s);
    QObject::connect(add, &QPushButton::clicked, q, &AccountsPlace::addAccount);
    if (!services.training) {
        QPushButton *training = page->addButton(AccountsPlace::tr("Try with the t&raining gateway"), u"training"_s);
        training->setToolTip(
            AccountsPlace::tr("Opens Depesha with five accounts of a gateway on this computer: nothing is "
                              "sent and nothing costs money"));
        QObject::connect(training, &QPushButton::clicked, q, &AccountsPlace::trainingRequested);
    }
    starts.insert(page, add);
    return page;
}

void AccountsPlace::Private::load()
{
    const int mine = ++generation;
    whenDone(services.accounts.list(), q, [this, mine](const Result<QList<Account>> &accounts) {
        if (mine != generation)
            return;
        if (accounts) {
            show(*accounts);
            isLoaded = true;
            loadHistory();
            focusWanted();
            if (std::exchange(refreshWhenLoaded, false))
                q->refreshBalances();
            return;
        }
        trouble->setError(accounts.error().message);
        trouble->show();
        pages->setCurrentWidget(list);
    });
}

void AccountsPlace::Private::show(const QList<Account> &accounts)
{
    QList<AccountCard *> gone = cards;
    cards.clear();
    for (const Account &account : accounts) {
        const Provider *provider = services.providers.find(account.provider);
        if (!provider)
            continue;
        const auto known = std::find_if(
            gone.begin(), gone.end(), [&account](const AccountCard *card) { return card->account().id == account.id; });
        AccountCard *card = known != gone.end() ? gone.takeAt(known - gone.begin()) : makeCard();
        card->setAccount(account, provider->capabilities());
        cards.append(card);
    }
    arrange();
    for (AccountCard *card : std::as_const(gone))
        card->deleteLater();

    QWidget *page = cards.isEmpty() ? empty : list;
    if (pages->currentWidget() == page)
        return;
    const bool hadFocus = q->isAncestorOf(q->window()->focusWidget()) || q->hasFocus();
    pages->setCurrentWidget(page);
    if (hadFocus)
        starts.value(page)->setFocus(Qt::OtherFocusReason);
}

void AccountsPlace::Private::arrange()
{
    grid->setCards({cards.begin(), cards.end()});
    for (qsizetype i = 0; i < cards.size(); ++i)
        cards[i]->setMovable(i > 0, i < cards.size() - 1);
}

void AccountsPlace::Private::loadHistory()
{
    const QDateTime now = services.clock.now();
    whenDone(services.accounts.balancesSince(now.addDays(-historyDays), historyPoints), q,
             [this, now](const Result<QHash<qint64, QList<BalancePoint>>> &history) {
                 if (!history)
                     return;
                 for (AccountCard *card : std::as_const(cards))
                     card->setHistory(history->value(card->account().id), now);
             });
}

/// Seen at once; where it cannot be kept, the old order comes back with the reason.
void AccountsPlace::Private::move(AccountCard *card, int by)
{
    QWidget *focused = q->window()->focusWidget();
    const qsizetype from = cards.indexOf(card);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= cards.size())
        return;
    cards.move(from, to);
    arrange();
    if (focused && card->isAncestorOf(focused))
        focused->setFocus(Qt::OtherFocusReason);
    scroll->ensureWidgetVisible(cards[to]);
    QList<qint64> ids;
    for (const AccountCard *one : std::as_const(cards))
        ids.append(one->account().id);
    ++generation;
    whenDone(services.accounts.reorder(ids), q, [this](const Result<void> &kept) {
        if (kept)
            return;
        trouble->setError(kept.error().message);
        trouble->show();
        load();
    });
}

void AccountsPlace::Private::focusWanted()
{
    const qint64 id = std::exchange(wantedAccount, 0);
    for (AccountCard *card : std::as_const(cards))
        if (card->account().id == id) {
            scroll->ensureWidgetVisible(card);
            card->takeFocus();
        }
}

AccountCard *AccountsPlace::Private::makeCard()
{
    auto *card = new AccountCard(grid);
    QObject::connect(card, &AccountCard::checkRequested, q, [this, card] { checkBalance(card); });
    QObject::connect(card, &AccountCard::editRequested, q, [this, card] { openDialog(card->account()); });
    QObject::connect(card, &AccountCard::moveRequested, q, [this, card](int by) { move(card, by); });
    drag->watch(card);
    QObject::connect(card, &AccountCard::removeRequested, q, [this, card] { askToRemove(card->account()); });
    return card;
}

QStringList AccountsPlace::Private::namesBut(qint64 id) const
{
    QStringList names;
    for (const AccountCard *card : cards)
        if (card->account().id != id)
            names.append(card->account().name);
    return names;
}

void AccountsPlace::Private::openDialog(const Account &account)
{
    auto *dialog = new AccountDialog(services, account, namesBut(account.id), q);
    // A new login deserves its first balance at once.
    QObject::connect(dialog, &AccountDialog::accountSaved, q, [this](qint64 id) {
        whenDone(services.accounts.list(), q, [this, id](const Result<QList<Account>> &accounts) {
            if (!accounts)
                return;
            show(*accounts);
            for (AccountCard *card : std::as_const(cards))
                if (card->account().id == id)
                    checkBalance(card);
        });
    });
    dialog->open();
}

void AccountsPlace::Private::checkBalance(AccountCard *card)
{
    if (card->isChecking())
        return;
    card->setChecking(true);
    whenDone(services.desk.balance(card->account()), card, [card](const Result<Balance> &balance) {
        card->setChecking(false);
        if (!balance)
            card->setError(balance.error());
    });
}

void AccountsPlace::Private::askToRemove(const Account &account)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, AccountsPlace::tr("Remove an account"),
                        AccountsPlace::tr("Remove the account “%1”?").arg(account.name), QMessageBox::NoButton, q);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(AccountsPlace::tr("The history of its messages stays. Its password is deleted from the "
                                              "keychain, and what it has not sent yet is cancelled."));
    QAbstractButton *yes = box->addButton(AccountsPlace::tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::finished, q, [this, box, yes, account] {
        if (box->clickedButton() == yes)
            remove(account);
    });
    box->open();
}

void AccountsPlace::Private::remove(const Account &account)
{
    trouble->hide();
    const auto complain = [this](const QString &message) {
        trouble->setError(message);
        trouble->show();
    };
    whenDone(services.accounts.remove(account.id), q, [this, account, complain](const Result<void> &removed) {
        if (!removed) {
            complain(removed.error().message);
            return;
        }
        QMetaObject::invokeMethod(
            &services.outbox, [&outbox = services.outbox, key = account.secretKey] { outbox.forgetSecret(key); },
            Qt::QueuedConnection);
        whenDone(services.secrets.remove(account.secretKey), q, [account, complain](const SecretResult<void> &deleted) {
            if (!deleted)
                complain(AccountsPlace::tr("“%1” is removed, but its password may still be in the keychain. %2")
                             .arg(account.name, deleted.error().message));
        });
    });
}

AccountsPlace::AccountsPlace(const UiServices &services, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, services))
{}

AccountsPlace::~AccountsPlace() = default;

/// Not by a focus proxy: Qt takes a widget that has one for a stop of Tab, wherever in the order it stands.
void AccountsPlace::focusInEvent(QFocusEvent *event)
{
    if (QWidget *start = d->starts.value(d->pages->currentWidget()))
        start->setFocus(event->reason());
}

void AccountsPlace::addAccount()
{
    const PreferenceValues &wanted = d->services.preferences.values();
    Account account;
    account.perSecond = wanted.perSecond;
    account.reportHours = wanted.reportHours;
    account.proxy = QUrl(wanted.proxy);
    d->openDialog(account);
}

void AccountsPlace::refreshBalances()
{
    if (!d->isLoaded) {
        d->refreshWhenLoaded = true;
        return;
    }
    for (AccountCard *card : std::as_const(d->cards))
        d->checkBalance(card);
}

void AccountsPlace::showAccount(qint64 id)
{
    d->wantedAccount = id;
    if (d->isLoaded)
        d->focusWanted();
}

} // namespace depesha
