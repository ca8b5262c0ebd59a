// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagesplace.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "outbox/outbox.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorline.h"
#include "ui/common/look.h"
#include "ui/messages/filterbar.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagetable.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class MessagesPlace::Private
{
public:
    Private(const UiServices &given, MessagesPlace *place);

    void applyFilter();
    void refresh();
    void loadAccounts();
    void count();
    void showState();
    void showCurrent();
    void done(const Result<QList<Message>> &changed);

    UiServices services;
    MessagesPlace *q;
    FilterBar *filters;
    ErrorLine *trouble;
    QStackedWidget *stack;
    EmptyState *nothing;
    EmptyState *noMatch;
    QSplitter *splitter;
    MessageModel *model;
    MessageTable *table;
    MessageDetail *detail;
};

MessagesPlace::Private::Private(const UiServices &given, MessagesPlace *place)
    : services(given)
    , q(place)
    , filters(new FilterBar(place))
    , trouble(new ErrorLine(nullptr, place))
    , stack(new QStackedWidget(place))
    , nothing(new EmptyState(
          u"messages"_s, tr("Nothing sent yet"),
          tr("Each message that you send appears here, with its state from the first second to “delivered”."), place))
    , noMatch(new EmptyState(u"search"_s, tr("No message matches"),
                             tr("Search looks for words of the text, names and parts of numbers."), place))
    , splitter(new QSplitter(Qt::Horizontal, place))
    , model(new MessageModel(given.messages, given.clock, place))
    , table(new MessageTable(model, place))
    , detail(new MessageDetail(place))
{
    auto *layout = new QVBoxLayout(place);
    const int margin = space(Space::Medium, place);
    layout->setContentsMargins(margin, margin, margin, space(Space::Small, place));
    layout->setSpacing(space(Space::Small, place));
    layout->addWidget(filters);
    trouble->hide();
    layout->addWidget(trouble);
    splitter->addWidget(table);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    detail->hide();
    stack->addWidget(new QWidget(place)); // calm until the first answer
    stack->addWidget(nothing);
    stack->addWidget(noMatch);
    stack->addWidget(splitter);
    layout->addWidget(stack, 1);

    QObject::connect(noMatch->addButton(tr("Show &all messages")), &QPushButton::clicked, filters, &FilterBar::clear);
    QObject::connect(filters, &FilterBar::changed, q, [this] { applyFilter(); });
    QObject::connect(model, &MessageModel::loaded, q, [this] { showState(); });
    QObject::connect(model, &MessageModel::failed, q, [this](const QString &message) {
        trouble->show();
        trouble->setError(message);
    });
    QObject::connect(model, &MessageModel::dataChanged, q, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = model->rowOf(detail->messageId());
        if (row >= from.row() && row <= to.row())
            showCurrent();
    });
    QObject::connect(table, &MessageTable::currentMessageChanged, q, [this] { showCurrent(); });
    QObject::connect(table, &MessageTable::cancelRequested, q, [this](const QList<qint64> &ids) {
        whenDone(services.messages.cancel(ids, services.clock.now()), q,
                 [this](const Result<QList<Message>> &changed) { done(changed); });
    });
    QObject::connect(detail, &MessageDetail::cancelRequested, table,
                     [this](qint64 id) { Q_EMIT table->cancelRequested({id}); });
    QObject::connect(detail, &MessageDetail::decided, q, [this](qint64 id, Decision decision) {
        whenDone(services.messages.decide({id}, decision, services.clock.now()), q,
                 [this](const Result<QList<Message>> &changed) { done(changed); });
    });
    QObject::connect(&services.database, &Database::changed, q, [this](Topics topics) {
        if (topics.testFlag(Topic::Accounts))
            loadAccounts();
        if (topics.testFlag(Topic::Messages))
            refresh();
    });
}

void MessagesPlace::Private::applyFilter()
{
    model->setFilter(filters->filter());
    count();
}

/// What cannot be seen is not read: the place catches up when it is shown.
void MessagesPlace::Private::refresh()
{
    if (!q->isVisible())
        return;
    if (!model->isLoaded())
        applyFilter();
    else
        model->refresh();
    count();
}

void MessagesPlace::Private::loadAccounts()
{
    whenDone(services.accounts.list(), q, [this](const Result<QList<Account>> &accounts) {
        if (accounts)
            filters->setAccounts(*accounts);
    });
}

void MessagesPlace::Private::count()
{
    whenDone(services.messages.count(model->filter()), q, [this](const Result<qint64> &number) {
        if (number)
            filters->setCount(*number);
    });
}

void MessagesPlace::Private::showState()
{
    trouble->hide();
    if (model->rowCount() > 0)
        stack->setCurrentWidget(splitter);
    else
        stack->setCurrentWidget(filters->isFiltering() ? noMatch : nothing);
    showCurrent();
}

void MessagesPlace::Private::showCurrent()
{
    const int row = table->currentIndex().row();
    detail->setVisible(row >= 0);
    if (row < 0)
        return;
    const Message &message = model->message(row);
    detail->showMessage(message);
    whenDone(services.messages.events(message.id), q,
             [this, id = message.id](const Result<QList<MessageEvent>> &events) {
                 if (events && detail->messageId() == id)
                     detail->showEvents(*events);
             });
}

void MessagesPlace::Private::done(const Result<QList<Message>> &changed)
{
    trouble->setVisible(!changed);
    if (!changed)
        trouble->setError(changed.error().message);
    else
        QMetaObject::invokeMethod(&services.outbox, &Outbox::wake, Qt::QueuedConnection);
}

MessagesPlace::MessagesPlace(const UiServices &services, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(services, this))
{}

MessagesPlace::~MessagesPlace() = default;

void MessagesPlace::showStates(const QList<MessageState> &states)
{
    d->filters->clear();
    d->filters->showStates(states);
}

void MessagesPlace::showCampaign(qint64 campaignId)
{
    d->filters->clear();
    d->filters->showCampaign(campaignId);
}

void MessagesPlace::focusSearch() { d->filters->focusSearch(); }

void MessagesPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->loadAccounts();
    d->refresh();
}

} // namespace depesha
