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
    void showState();
    void showCurrent();
    void readCurrent(qint64 id);
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
    bool readingCurrent = false;
    bool readCurrentAgain = false;
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
    QObject::connect(table, &MessageTable::currentMessageChanged, q, [this] { showCurrent(); });
    QObject::connect(table, &MessageTable::cancelRequested, q, [this](const QList<qint64> &ids) {
        whenDone(services.messages.cancel(ids, services.clock.now()), q,
                 [this](const Result<QList<Message>> &changed) { done(changed); });
    });
    QObject::connect(table, &MessageTable::copiedInPart, q, [this](int count) {
        trouble->show();
        trouble->setError(tr("Only the first %Ln message(s) were copied.", nullptr, count));
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
    showCurrent();
}

/// What cannot be seen is not read: the place catches up when it is shown.
void MessagesPlace::Private::refresh()
{
    if (!q->isVisible())
        return;
    if (model->extent() == MessageModel::Extent::Unknown)
        applyFilter();
    else
        model->refresh();
}

void MessagesPlace::Private::loadAccounts()
{
    whenDone(services.accounts.list(), q, [this](const Result<QList<Account>> &accounts) {
        if (accounts)
            filters->setAccounts(*accounts);
    });
}

void MessagesPlace::Private::showState()
{
    trouble->hide();
    const int rows = model->rowCount();
    filters->setCount(rows, model->extent() == MessageModel::Extent::Complete);
    if (rows > 0)
        stack->setCurrentWidget(splitter);
    else
        stack->setCurrentWidget(filters->isFiltering() ? noMatch : nothing);
    showCurrent();
}

void MessagesPlace::Private::showCurrent()
{
    const QModelIndex current = table->currentIndex();
    detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    if (const Message *message = model->messageAt(current.row()))
        detail->showMessage(*message);
    readCurrent(model->idAt(current.row()));
}

/// Not from the list, which may have forgotten it, and knows nothing of its timeline. One at a time.
void MessagesPlace::Private::readCurrent(qint64 id)
{
    if (std::exchange(readingCurrent, true)) {
        readCurrentAgain = true;
        return;
    }
    whenDone(services.messages.byIds({id}), q, [this, id](const Result<QList<Message>> &messages) {
        whenDone(services.messages.events(id), q, [this, id, messages](const Result<QList<MessageEvent>> &events) {
            readingCurrent = false;
            const QModelIndex current = table->currentIndex();
            if (std::exchange(readCurrentAgain, false))
                showCurrent();
            else if (current.isValid() && model->idAt(current.row()) == id && messages && events &&
                     !messages->isEmpty()) {
                detail->showMessage(messages->constFirst());
                detail->showEvents(*events);
            }
        });
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
