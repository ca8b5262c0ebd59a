// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/writeplace.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "providers/checks.h"
#include "providers/registry.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/settingsstore.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/write/laterdialog.h"
#include "ui/write/sendflow.h"
#include "ui/write/writeform.h"

#include <QPushButton>
#include <QStackedLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto lastAccountSetting = u"write.account"_s;

}

class WritePlace::Private
{
public:
    Private(const UiServices &services, WritePlace *place);

    void loadAccounts();
    void showAccounts(const QList<Account> &accounts);
    void plan();
    void send(SendKind kind);
    void schedule(const SendOrder &order);
    void queued(const QList<qint64> &ids, const Submission &submission);

    const Capabilities &capabilitiesOf(const Account &account) const
    {
        return services.providers.find(account.provider)->capabilities();
    }

    UiServices services;
    WritePlace *q;
    EmptyState *empty;
    WriteForm *form;
    QStackedLayout *stack;
    DraftPlanner planner;
    SendFlow *flow;
    qint64 queuedCampaign = 0;
    qint64 rememberedAccount = 0;
};

WritePlace::Private::Private(const UiServices &given, WritePlace *place)
    : services(given)
    , q(place)
    , empty(new EmptyState(
          u"write"_s, WritePlace::tr("No account yet"),
          WritePlace::tr(
              "To send a text you need an account: your login with a company that delivers SMS. Depesha sends "
              "through it and shows what became of each message."),
          place))
    , form(new WriteForm(given.providers, place))
    , stack(new QStackedLayout(place))
    , flow(new SendFlow(given, place))
{
    place->setFocusProxy(form);
    stack->addWidget(new QWidget(place));
    stack->addWidget(empty);
    stack->addWidget(form);
    connect(empty->addButton(WritePlace::tr("&Add an account"), u"add"_s), &QPushButton::clicked, q,
            &WritePlace::addAccount);

    connect(form, &WriteForm::draftChanged, q, [this] { plan(); });
    connect(form, &WriteForm::sendRequested, q, [this](SendKind kind) { send(kind); });
    connect(form, &WriteForm::showQueuedRequested, q, [this] { Q_EMIT q->showMessages(queuedCampaign); });
    connect(&planner, &DraftPlanner::counted, q, [this](const SubmissionPlan &counted) {
        form->showCount(counted, partRulesFor(capabilitiesOf(*form->account()), *form->account()));
    });
    connect(&planner, &DraftPlanner::planned, q,
            [this](const PlannedDraft &planned) { form->showPlan(planned, capabilitiesOf(planned.account)); });

    connect(flow, &SendFlow::begun, q, [this] { form->setBusy(true); });
    connect(flow, &SendFlow::abandoned, q, [this] { form->setBusy(false); });
    connect(flow, &SendFlow::notReady, q, [this](const PlannedDraft &planned) {
        form->setBusy(false);
        form->showPlan(planned, capabilitiesOf(planned.account));
        form->focusFirstProblem();
    });
    connect(flow, &SendFlow::failed, q, [this](const Error &error) {
        form->setBusy(false);
        form->showFailure(errorWords(error));
    });
    connect(flow, &SendFlow::queued, q,
            [this](const QList<qint64> &ids, const Submission &submission) { queued(ids, submission); });

    connect(&services.database, &Database::changed, q, [this](Topics topics) {
        if (topics.testFlag(Topic::Accounts))
            loadAccounts();
    });
    whenDone(services.settings.all(), q, [this](const Result<QHash<QString, QString>> &settings) {
        if (settings)
            rememberedAccount = settings->value(lastAccountSetting).toLongLong();
        loadAccounts();
    });
}

void WritePlace::Private::loadAccounts()
{
    whenDone(services.accounts.list(), q, [this](const Result<QList<Account>> &accounts) {
        if (accounts)
            showAccounts(*accounts);
        else
            form->showFailure(errorWords(accounts.error()));
    });
}

void WritePlace::Private::showAccounts(const QList<Account> &accounts)
{
    const bool isFirst = !form->account();
    form->setAccounts(accounts);
    if (isFirst)
        form->chooseAccount(rememberedAccount);
    stack->setCurrentWidget(form->account() ? static_cast<QWidget *>(form) : empty);
    if (isFirst && form->isVisible())
        form->setFocus();
}

void WritePlace::Private::plan()
{
    if (const Account *account = form->account())
        planner.plan(*account, capabilitiesOf(*account), form->draft(), services.clock.now());
}

void WritePlace::Private::send(SendKind kind)
{
    SendOrder order{*form->account(), capabilitiesOf(*form->account()), form->draft(), kind};
    order.draft.test = kind == SendKind::Test;
    if (kind == SendKind::Later)
        schedule(order);
    else
        flow->start(order);
}

void WritePlace::Private::schedule(const SendOrder &order)
{
    const SubmissionPlan now = form->plan();
    auto *dialog = new LaterDialog(now, order.capabilities, services.clock, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, q,
        [this, dialog, order] {
            SendOrder later = order;
            later.draft.at = dialog->when();
            flow->start(later);
        },
        Qt::SingleShotConnection);
    dialog->open();
}

void WritePlace::Private::queued(const QList<qint64> &ids, const Submission &submission)
{
    form->setBusy(false);
    form->startAnew();
    form->showQueued(WriteWords::queued(ids.size(), submission));
    services.settings.set(lastAccountSetting, QString::number(submission.accountId));
    whenDone(services.messages.byIds(ids.first(1)), q, [this](const Result<QList<Message>> &messages) {
        if (!messages || messages->isEmpty())
            return;
        queuedCampaign = messages->constFirst().campaignId;
        form->offerToShow();
    });
}

WritePlace::WritePlace(const UiServices &services, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(services, this))
{}
WritePlace::~WritePlace() = default;

} // namespace depesha
