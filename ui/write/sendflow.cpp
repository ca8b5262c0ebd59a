// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/sendflow.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "outbox/outbox.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "ui/common/preferences.h"
#include "ui/write/draftkeeper.h"

namespace depesha {

namespace {

QDateTime startOfToday(const QDateTime &now) { return now.toLocalTime().date().startOfDay().toUTC(); }

} // namespace

SendFlow::SendFlow(const UiServices &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{}

template<typename Signal, typename... Arguments>
void SendFlow::end(Signal signal, const Arguments &...arguments)
{
    m_underWay = false;
    Q_EMIT(this->*signal)(arguments...);
}

void SendFlow::start(const SendOrder &order)
{
    if (m_underWay)
        return;
    m_underWay = true;
    m_order = order;
    Q_EMIT begun();
    if (!order.account.dayLimit) {
        plan();
        return;
    }
    const Day day = dayOf(order.draft, m_services.clock.now());
    whenDone(m_services.accounts.partsBetween(order.account.id, day.from, day.until), this,
             [this](const Result<qint64> &used) {
                 if (!used) {
                     end(&SendFlow::failed, used.error());
                     return;
                 }
                 m_order.draft.partsThatDay = *used;
                 plan();
             });
}

void SendFlow::plan()
{
    whenDone(DraftPlanner::planAside(m_order.account, m_order.capabilities, m_order.draft, m_services.clock.now()),
             this, [this](const PlannedDraft &planned) {
                 if (planned.plan.isReady())
                     askWhetherSent(planned);
                 else
                     end(&SendFlow::notReady, planned);
             });
}

void SendFlow::askWhetherSent(const PlannedDraft &planned)
{
    // A test reaches nobody: it cannot annoy by coming twice.
    if (m_order.kind == SendKind::Test) {
        planRest(planned, {});
        return;
    }
    whenDone(m_services.messages.alreadySent(planned.plan.submission.items, startOfToday(m_services.clock.now())), this,
             [this, planned](const Result<QHash<QString, QDateTime>> &already) {
                 if (already)
                     planRest(planned, *already);
                 else
                     end(&SendFlow::failed, already.error());
             });
}

void SendFlow::planRest(const PlannedDraft &planned, const QHash<QString, QDateTime> &already)
{
    Review facts{m_order.account,
                 m_order.capabilities.name,
                 m_order.kind,
                 planned.plan,
                 already,
                 {},
                 m_services.clock.now(),
                 {}};
    if (m_order.kind == SendKind::Now && isQuiet(m_services.preferences.values(), facts.now.toLocalTime().time()))
        facts.quietUntil = m_services.preferences.values().quietUntil;
    if (already.isEmpty()) {
        if (planned.plan.submission.items.size() == 1 && !facts.quietUntil)
            enqueue(planned.plan.submission);
        else
            review(facts);
        return;
    }
    Draft rest = m_order.draft;
    rest.recipients.clear();
    rest.names.clear();
    for (const Submission::Item &item : planned.plan.submission.items)
        if (!already.contains(item.to)) {
            rest.recipients.append(item.toOriginal);
            rest.names.append(item.name);
        }
    whenDone(DraftPlanner::planAside(m_order.account, m_order.capabilities, rest, facts.now), this,
             [this, facts](const PlannedDraft &left) {
                 Review complete = facts;
                 complete.rest = left.plan;
                 review(complete);
             });
}

void SendFlow::review(const Review &facts)
{
    auto *dialog = new ConfirmDialog(facts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Once only: a dialog can be accepted again while it is going away.
    connect(
        dialog, &QDialog::finished, this,
        [this, dialog](int result) {
            if (result == QDialog::Accepted)
                enqueue(dialog->chosen().submission);
            else
                end(&SendFlow::abandoned);
        },
        Qt::SingleShotConnection);
    dialog->open();
}

/// What leaves this computer on one press can still be called back for a moment; what waits here can be for longer.
void SendFlow::complete(Submission &submission) const
{
    const int hold = m_services.preferences.values().holdSeconds;
    const bool waitsHere = submission.at && !submission.serverSchedule;
    const bool isForAll = m_order.kind == SendKind::Now || m_order.kind == SendKind::Later;
    if (isForAll && !waitsHere && hold > 0)
        submission.holdUntil = m_services.clock.now().addSecs(hold);
    if (isForAll)
        submission.draft = DraftKeeper::name();
}

void SendFlow::enqueue(Submission submission)
{
    complete(submission);
    Q_EMIT queueing();
    whenDone(m_services.messages.enqueue(submission, m_services.clock.now()), this,
             [this, submission](const Result<QList<qint64>> &ids) {
                 if (!ids) {
                     end(&SendFlow::failed, ids.error());
                     return;
                 }
                 QMetaObject::invokeMethod(&m_services.outbox, &Outbox::wake, Qt::QueuedConnection);
                 end(&SendFlow::queued, *ids, submission);
             });
}

} // namespace depesha
