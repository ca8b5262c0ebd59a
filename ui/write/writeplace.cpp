// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/writeplace.h"

#include "model/clock.h"
#include "model/phonenumber.h"
#include "model/whendone.h"
#include "providers/checks.h"
#include "providers/registry.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/settingsstore.h"
#include "ui/common/errorwords.h"
#include "ui/write/dayusage.h"
#include "ui/write/draftkeeper.h"
#include "ui/write/firstmessage.h"
#include "ui/write/firststartpage.h"
#include "ui/write/laterdialog.h"
#include "ui/write/linkintake.h"
#include "ui/write/ownphone.h"
#include "ui/write/sendflow.h"
#include "ui/write/sendhold.h"
#include "ui/write/templateshelf.h"
#include "ui/write/writeform.h"

#include <QEvent>
#include <QStackedLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto lastAccountSetting = u"write.account"_s;

} // namespace

class WritePlace::Private
{
public:
    Private(const UiServices &services, WritePlace *place);
    /// The form still uses the templates while it goes.
    ~Private() { delete form; }
    Q_DISABLE_COPY_MOVE(Private)

    void connectFirst();
    void connectForm();
    void connectFlow();
    void connectHold();
    void loadSettings();
    void loadAccounts();
    void loadSenders();
    void showAccounts(const QList<Account> &accounts);
    void plan();
    void note();
    void send(SendKind kind);
    void schedule(const SendOrder &order);
    void sendToMe(const SendOrder &order);
    void notReady(const PlannedDraft &planned);
    bool isFree() const { return isNoting && form->account() && !flow->isUnderWay() && !hold.isHolding(); }
    void queued(const QList<qint64> &ids, const Submission &submission);
    void left();
    void cancelled();

    const Capabilities &capabilitiesOf(const Account &account) const
    {
        return services.providers.find(account.provider)->capabilities();
    }

    UiServices services;
    WritePlace *q;
    TemplateShelf templates;
    FirstMessage first;
    FirstStartPage *empty;
    WriteForm *form;
    QStackedLayout *stack;
    DraftPlanner planner;
    DayUsage usage;
    DraftKeeper keeper;
    SendFlow *flow;
    SendHold hold;
    LinkIntake *links;
    QString queuedWords; ///< once nothing can be called back any more
    qint64 queuedCampaign = 0;
    qint64 rememberedAccount = 0;
    qint64 sendersOf = 0; ///< the account whose used senders were read
    OwnPhone phone;
    std::optional<KeptDraft> kept; ///< from an earlier run, until it is shown
    Draft later;                   ///< the time that was chosen last
    bool isNoting = false;         ///< what an earlier run left was looked at
};

WritePlace::Private::Private(const UiServices &given, WritePlace *place)
    : services(given)
    , q(place)
    , templates(given)
    , first(given)
    , empty(new FirstStartPage(given.providers, !given.training, place))
    , form(new WriteForm(given.providers, templates, place))
    , stack(new QStackedLayout(place))
    , usage(given)
    , keeper(given.settings)
    , flow(new SendFlow(given, place))
    , hold(given)
    , links(new LinkIntake(form, [this] { return isFree(); }))
    , phone(given.settings, place)
{
    place->setFocusProxy(form);
    stack->addWidget(new QWidget(place));
    stack->addWidget(empty);
    stack->addWidget(form);
    connect(empty, &FirstStartPage::addAccount, q, &WritePlace::addAccount);
    connect(empty, &FirstStartPage::trainingRequested, q, &WritePlace::trainingRequested);
    connectFirst();
    connectForm();
    connectFlow();
    connectHold();
    connect(links, &LinkIntake::taken, q, &WritePlace::linkTaken);
    connect(&services.database, &Database::changed, q, [this](Topics topics) {
        if (topics.testFlag(Topic::Settings))
            loadSettings();
        if (topics.testFlag(Topic::Accounts))
            loadAccounts();
    });
    loadSettings();
    whenDone(keeper.load(), q, [this](const KeptDraft &draft) {
        kept = draft;
        loadAccounts();
    });
}

/// A newcomer is shown the way, until the first message has arrived.
void WritePlace::Private::connectFirst()
{
    connect(&first, &FirstMessage::awaitedChanged, q, [this] {
        form->setRecipientsHint(!first.isAwaited() ? QString()
                                : services.training
                                    ? WritePlace::tr("Take any number, for example +7 903 123-45-61: nothing leaves "
                                                     "this computer.")
                                    : WritePlace::tr("Send the first message to your own number."));
    });
    connect(&first, &FirstMessage::delivered, q, [this] {
        if (flow->isUnderWay() || hold.isHolding())
            return;
        form->showQueued(WritePlace::tr("Your first message is delivered. See its way under Messages; to write to "
                                        "many, paste their numbers into To."));
        form->offerToShow();
    });
}

void WritePlace::Private::connectForm()
{
    connect(form, &WriteForm::draftChanged, q, [this] {
        plan();
        note();
        loadSenders();
        links->look();
    });
    connect(form, &WriteForm::sendRequested, q, [this](SendKind kind) { send(kind); });
    connect(form, &WriteForm::cancelRequested, &hold, &SendHold::cancel);
    connect(form, &WriteForm::showQueuedRequested, q, [this] { Q_EMIT q->showMessages(queuedCampaign); });
    connect(&usage, &DayUsage::changed, q, [this] { plan(); });
    connect(&planner, &DraftPlanner::counted, q, [this](const SubmissionPlan &counted) {
        form->showCount(counted, partRulesFor(capabilitiesOf(*form->account()), *form->account()));
    });
    connect(&planner, &DraftPlanner::planned, q,
            [this](const PlannedDraft &planned) { form->showPlan(planned, capabilitiesOf(planned.account)); });
}

void WritePlace::Private::connectFlow()
{
    connect(flow, &SendFlow::begun, q, [this] { form->setBusy(true); });
    // What is noted from now on would outlive its own sending.
    connect(flow, &SendFlow::queueing, q, [this] { keeper.forget(); });
    connect(flow, &SendFlow::abandoned, q, [this] {
        form->setBusy(false);
        links->look();
    });
    connect(flow, &SendFlow::notReady, q, [this](const PlannedDraft &planned) { notReady(planned); });
    connect(flow, &SendFlow::failed, q, [this](const Error &error) {
        form->setBusy(false);
        form->showFailure(errorWords(error));
        note();
        links->look();
    });
    connect(flow, &SendFlow::queued, q,
            [this](const QList<qint64> &ids, const Submission &submission) { queued(ids, submission); });
}

void WritePlace::Private::connectHold()
{
    connect(&hold, &SendHold::remains, form, &WriteForm::showRemaining);
    connect(&hold, &SendHold::over, q, [this] { left(); });
    connect(&hold, &SendHold::cancelled, q, [this] { cancelled(); });
    connect(&hold, &SendHold::tooLate, q, [this] {
        left();
        form->showFailure(WritePlace::tr("Too late to cancel: some of it has left already. See the messages."));
        form->offerToShow();
    });
}

void WritePlace::Private::loadSettings()
{
    whenDone(services.settings.all(), q, [this](const Result<QHash<QString, QString>> &settings) {
        if (!settings)
            return;
        rememberedAccount = settings->value(lastAccountSetting).toLongLong();
        phone.load(*settings);
    });
}

/// Not before the draft is read: what is typed into the form until then would take its place, and not be kept.
void WritePlace::Private::loadAccounts()
{
    if (!kept && !isNoting)
        return;
    whenDone(services.accounts.list(), q, [this](const Result<QList<Account>> &accounts) {
        if (accounts)
            showAccounts(*accounts);
        else
            form->showFailure(errorWords(accounts.error()));
    });
}

void WritePlace::Private::loadSenders()
{
    const Account *account = form->account();
    if (!account || std::exchange(sendersOf, account->id) == account->id)
        return;
    whenDone(services.messages.sendersUsed(account->id), q, [this, id = account->id](const Result<QStringList> &used) {
        if (used && !used->isEmpty())
            form->setSendersUsed(id, *used);
    });
}

void WritePlace::Private::showAccounts(const QList<Account> &accounts)
{
    const bool isFirst = !form->account();
    form->setAccounts(accounts);
    if (isFirst)
        form->chooseAccount(rememberedAccount);
    if (form->account() && kept) {
        if (form->isEmpty() && !kept->isEmpty())
            form->restore(*kept);
        later.at = kept->at;
        later.keepHere = kept->keepHere;
        kept.reset();
        isNoting = true;
    }
    QWidget *page = form->account() ? static_cast<QWidget *>(form) : empty;
    const bool isNew = stack->currentWidget() != page;
    stack->setCurrentWidget(page);
    q->setFocusProxy(page);
    if (isNew && page->isVisible())
        page->setFocus();
    links->look();
}

void WritePlace::Private::plan()
{
    const Account *account = form->account();
    if (!account)
        return;
    const QDateTime now = services.clock.now();
    Draft draft = form->draft();
    draft.partsThatDay = usage.parts(*account, dayOf(draft, now));
    planner.plan(*account, capabilitiesOf(*account), draft, now);
}

/// Not while it is being sent or held: then it is a message already.
void WritePlace::Private::note()
{
    if (!isFree())
        return;
    const Draft draft = form->draft();
    keeper.note(
        {draft.recipients, draft.names, draft.text, draft.sender, form->account()->id, later.at, later.keepHere});
}

void WritePlace::Private::send(SendKind kind)
{
    SendOrder order{*form->account(), capabilitiesOf(*form->account()), form->draft(), kind};
    order.draft.test = kind == SendKind::Test;
    if (kind == SendKind::Later)
        schedule(order);
    else if (kind == SendKind::ToMe)
        sendToMe(order);
    else
        flow->start(order);
}

void WritePlace::Private::schedule(const SendOrder &order)
{
    Draft proposed = order.draft;
    proposed.at = later.at;
    proposed.keepHere = later.keepHere;
    const QStringList regions{order.account.region, order.capabilities.region};
    auto *dialog = new LaterDialog(form->plan(), order.capabilities, proposed, regions, services.clock, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, q,
        [this, dialog, order] {
            SendOrder chosen = order;
            chosen.draft.at = dialog->when();
            chosen.draft.keepHere = dialog->keepsHere();
            later = chosen.draft;
            note();
            flow->start(chosen);
        },
        Qt::SingleShotConnection);
    dialog->open();
}

void WritePlace::Private::sendToMe(const SendOrder &order)
{
    phone.ask(order, [this, mine = order](const QString &number) mutable {
        mine.draft.names = {form->plan().submission.items.value(0).name};
        mine.draft.recipients = {number};
        flow->start(mine);
    });
}

void WritePlace::Private::notReady(const PlannedDraft &planned)
{
    form->setBusy(false);
    if (flow->kind() == SendKind::ToMe) {
        // Another recipient than those in the form.
        form->showFailure(planned.plan.problems.isEmpty() ? QString() : planned.plan.problems.constFirst().message);
    } else {
        form->showPlan(planned, capabilitiesOf(planned.account));
        form->focusFirstProblem();
    }
    links->look();
}

void WritePlace::Private::queued(const QList<qint64> &ids, const Submission &submission)
{
    services.settings.set(lastAccountSetting, QString::number(submission.accountId));
    sendersOf = 0;
    queuedCampaign = 0;
    whenDone(services.messages.byIds(ids.first(1)), q, [this](const Result<QList<Message>> &messages) {
        if (!messages || messages->isEmpty())
            return;
        queuedCampaign = messages->constFirst().campaignId;
        form->offerToShow();
    });
    queuedWords = WriteWords::queued(ids.size(), submission);
    if (submission.holdUntil) {
        form->startHold(ids.size(), std::chrono::milliseconds(services.clock.now().msecsTo(*submission.holdUntil)));
        hold.start(ids, *submission.holdUntil);
        return;
    }
    const SendKind kind = flow->kind();
    if (kind == SendKind::Now || kind == SendKind::Later) {
        left();
        return;
    }
    form->setBusy(false);
    form->showQueued(kind == SendKind::Test ? queuedWords
                                            : WritePlace::tr("One message goes to your phone, %1. When it looks right, "
                                                             "send to the others.")
                                                  .arg(displayNumber(submission.items.constFirst().to)));
    note();
    links->look();
}

/// The place is free for the next message.
void WritePlace::Private::left()
{
    later = {};
    form->endHold();
    form->setBusy(false);
    // Its fields are emptied one after the other: what stands there in between is no draft.
    isNoting = false;
    form->startAnew();
    isNoting = true;
    form->showQueued(queuedWords);
    if (queuedCampaign != 0)
        form->offerToShow();
    links->look();
}

void WritePlace::Private::cancelled()
{
    form->endHold();
    form->setBusy(false);
    form->showHint(WritePlace::tr("Cancelled: nothing was sent. Your message is still here."));
    note();
    links->look();
}

WritePlace::WritePlace(const UiServices &services, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(services, this))
{}
WritePlace::~WritePlace() = default;

void WritePlace::begin(const MessageLink &link) { d->links->take(link); }

void WritePlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Who turns to another window may close this one from there.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        d->keeper.keepNow();
}

} // namespace depesha
