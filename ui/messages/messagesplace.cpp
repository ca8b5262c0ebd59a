// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagesplace.h"

#include "model/whendone.h"
#include "storage/accountstore.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/messages/choicereader.h"
#include "ui/messages/exportflow.h"
#include "ui/messages/filterbar.h"
#include "ui/messages/groupdetail.h"
#include "ui/messages/messageactions.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagetable.h"
#include "ui/messages/providerhint.h"
#include "ui/messages/resendflow.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class MessagesPlace::Private
{
public:
    Private(const UiServices &given, MessagesPlace *place);

    void layOut();
    void wireList();
    void wireActions();
    void wireExport();
    void applyFilter();
    void refresh();
    void loadAccounts();
    void showState();
    void showChoice(const Choice &choice);
    void showMessage(qint64 id);
    void showMenu(const QPoint &point);
    void say(ErrorLine::Kind kind, const QString &message);

    UiServices services;
    MessagesPlace *q;
    FilterBar *filters;
    QPushButton *exportList;
    ExportFlow *exporting;
    ErrorLine *news;
    QStackedWidget *stack;
    EmptyState *nothing;
    EmptyState *noMatch;
    QSplitter *splitter;
    MessageModel *model;
    MessageTable *table;
    MessageActions *actions;
    QStackedWidget *details;
    MessageDetail *detail;
    GroupDetail *group;
    ChoiceReader *reader;
    ResendFlow *resending;
    ProviderHint *hints;
    bool isListInTrouble = false;
    qint64 wanted = 0; ///< a message to go to once the list knows it
};

MessagesPlace::Private::Private(const UiServices &given, MessagesPlace *place)
    : services(given)
    , q(place)
    , filters(new FilterBar(given.clock, place))
    , exportList(new QPushButton(icon(u"folder"_s), tr("E&xport…"), place))
    , exporting(new ExportFlow(given, place))
    , news(new ErrorLine(nullptr, place))
    , stack(new QStackedWidget(place))
    , nothing(new EmptyState(
          u"messages"_s, tr("Nothing sent yet"),
          tr("Each message that you send appears here, with its state from the first second to “delivered”."), place))
    , noMatch(new EmptyState(u"search"_s, tr("No message matches"),
                             tr("Search looks for words of the text, names and parts of numbers."), place))
    , splitter(new QSplitter(Qt::Horizontal, place))
    , model(new MessageModel(given.messages, given.clock, place))
    , table(new MessageTable(model, place))
    , actions(new MessageActions(given, place))
    , details(new QStackedWidget(place))
    , detail(new MessageDetail(*actions, place))
    , group(new GroupDetail(*actions, place))
    , reader(new ChoiceReader(given.messages, *model, *table, place))
    , resending(new ResendFlow(given, place))
    , hints(new ProviderHint(given, place))
{
    layOut();
    wireList();
    wireActions();
    wireExport();
}

void MessagesPlace::Private::layOut()
{
    auto *layout = new QVBoxLayout(q);
    const int margin = space(Space::Medium, q);
    layout->setContentsMargins(margin, margin, margin, space(Space::Small, q));
    layout->setSpacing(space(Space::Small, q));
    auto *top = new QHBoxLayout;
    top->setSpacing(space(Space::Small, q));
    top->addWidget(filters, 1);
    exportList->setToolTip(tr("Write this list to a file for Excel or another program"));
    top->addWidget(exportList, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(exporting);
    news->hide();
    layout->addWidget(news);
    details->addWidget(detail);
    details->addWidget(group);
    details->hide();
    splitter->addWidget(table);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    stack->addWidget(new QWidget(q)); // calm until the first answer
    stack->addWidget(nothing);
    stack->addWidget(noMatch);
    stack->addWidget(splitter);
    layout->addWidget(stack, 1);
}

void MessagesPlace::Private::wireList()
{
    QObject::connect(noMatch->addButton(tr("Show &all messages")), &QPushButton::clicked, filters, &FilterBar::clear);
    QObject::connect(filters, &FilterBar::changed, q, [this] { applyFilter(); });
    QObject::connect(model, &MessageModel::loaded, q, [this] { showState(); });
    QObject::connect(model, &MessageModel::dataChanged, q, [this] { reader->read(); });
    QObject::connect(model, &MessageModel::failed, q, [this](const QString &message) {
        isListInTrouble = true;
        say(ErrorLine::Kind::Error, message);
    });
    QObject::connect(table, &MessageTable::choiceChanged, reader, &ChoiceReader::read);
    QObject::connect(reader, &ChoiceReader::chosen, q, [this](const Choice &choice) { showChoice(choice); });
    QObject::connect(table, &MessageTable::detailRequested, q, [this] {
        if (!details->isHidden())
            details->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(table, &MessageTable::copiedInPart, q, [this](int count) {
        say(ErrorLine::Kind::Warning, tr("Only the first %Ln row(s) were copied.", nullptr, count));
    });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, q, [this](const QPoint &point) { showMenu(point); });
    QObject::connect(detail, &MessageDetail::linkFollowed, q, [this](qint64 id) { showMessage(id); });
    QObject::connect(group, &GroupDetail::linkFollowed, q, [this](qint64 id) { showMessage(id); });
    auto *escape = new QShortcut(Qt::Key_Escape, q);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, q, [this] {
        if (filters->isFiltering())
            filters->clear();
        table->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(&services.database, &Database::changed, q, [this](Topics topics) {
        if (topics.testFlag(Topic::Accounts))
            loadAccounts();
        if (topics.testFlag(Topic::Messages))
            refresh();
    });
}

void MessagesPlace::Private::wireActions()
{
    // The keys first ask what is chosen now: the answer may not be here yet.
    QObject::connect(table, &MessageTable::cancelRequested, actions, &MessageActions::cancelRanges);
    QObject::connect(table, &MessageTable::resendRequested, actions, &MessageActions::resendRanges);
    QObject::connect(actions, &MessageActions::askRequested, hints, &ProviderHint::ask);
    QObject::connect(hints, &ProviderHint::answered, detail, &MessageDetail::showHint);
    QObject::connect(actions, &MessageActions::resendRequested, resending, &ResendFlow::start);
    QObject::connect(actions, &MessageActions::showRequested, filters,
                     qOverload<qint64, const QList<MessageState> &>(&FilterBar::showCampaign));
    QObject::connect(actions, &MessageActions::exportRequested, q, &MessagesPlace::exportRequested);
    QObject::connect(actions, &MessageActions::reportRequested, q, &MessagesPlace::reportRequested);
    const auto fail = [this](const QString &message) { say(ErrorLine::Kind::Error, message); };
    QObject::connect(actions, &MessageActions::failed, q, fail);
    QObject::connect(resending, &ResendFlow::failed, q, fail);
    QObject::connect(actions, &MessageActions::succeeded, q,
                     [this](const QString &message) { say(ErrorLine::Kind::Success, message); });
    QObject::connect(resending, &ResendFlow::queued, q, [this](qint64 messages) {
        say(ErrorLine::Kind::Success, tr("%Ln message(s) queued to be sent again.", nullptr, int(messages)));
    });
}

void MessagesPlace::Private::wireExport()
{
    exportList->setObjectName(u"exportList"_s);
    QObject::connect(exportList, &QPushButton::clicked, q,
                     [this] { exporting->start(filters->filter(), actions->choice().ranges); });
    QObject::connect(q, &MessagesPlace::exportRequested, exporting,
                     [this](const MessageFilter &filter) { exporting->start(filter, {}); });
    QObject::connect(q, &MessagesPlace::reportRequested, exporting, &ExportFlow::startReport);
    QObject::connect(exporting, &ExportFlow::runningChanged, q, [this](bool running) {
        exportList->setEnabled(!running);
        actions->exportRows->setEnabled(!running);
        actions->report->setEnabled(!running);
    });
    QObject::connect(exporting, &ExportFlow::failed, q, &MessagesPlace::writingFailed);
    QObject::connect(exporting, &ExportFlow::runningChanged, q, &MessagesPlace::writingChanged);
}

void MessagesPlace::Private::say(ErrorLine::Kind kind, const QString &message)
{
    news->setHidden(message.isEmpty());
    news->say(kind, message);
}

void MessagesPlace::Private::applyFilter()
{
    say(ErrorLine::Kind::Hint, {});
    model->setFilter(filters->filter());
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
    if (std::exchange(isListInTrouble, false))
        say(ErrorLine::Kind::Hint, {});
    filters->setCount(model->messageCount(), model->extent() == MessageModel::Extent::Complete);
    if (model->rowCount() > 0)
        stack->setCurrentWidget(splitter);
    else
        stack->setCurrentWidget(filters->isFiltering() ? noMatch : nothing);
    if (wanted > 0 && table->showMessage(wanted))
        wanted = 0;
    reader->read();
}

void MessagesPlace::Private::showChoice(const Choice &choice)
{
    actions->setChoice(choice);
    details->setHidden(choice.ranges.isEmpty());
    if (choice.ranges.isEmpty())
        return;
    details->setCurrentWidget(choice.message ? static_cast<QWidget *>(detail) : group);
    if (choice.message)
        detail->show(choice);
    else
        group->show(choice);
}

/// A filter that hides it gives way.
void MessagesPlace::Private::showMessage(qint64 id)
{
    if (table->showMessage(id))
        return;
    wanted = id;
    filters->clear();
}

void MessagesPlace::Private::showMenu(const QPoint &point)
{
    if (actions->choice().ranges.isEmpty())
        return;
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = table->currentIndex().row();
    if (row >= 0 && model->campaignRow(row) >= 0)
        menu->addAction(model->isOpen(model->campaignRow(row)) ? tr("Close the &sending") : tr("Open the &sending"),
                        table, &MessageTable::toggleCurrent);
    menu->addActions({actions->onlyThis, actions->onlyFailed});
    menu->addSeparator();
    menu->addActions({actions->ask, actions->sent, actions->notSent, actions->again});
    menu->addSeparator();
    menu->addActions({actions->resend, actions->cancel});
    menu->addSeparator();
    QAction *copy = menu->addAction(icon(u"copy"_s), tr("&Copy the rows"), table, &MessageTable::copy);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    menu->addActions({actions->copyText, actions->copyNumber});
    menu->addSeparator();
    menu->addActions({actions->exportRows, actions->report});
    menu->popup(table->viewport()->mapToGlobal(point));
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

MessageFilter MessagesPlace::filter() const { return d->filters->filter(); }

void MessagesPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->loadAccounts();
    d->refresh();
}

} // namespace depesha
