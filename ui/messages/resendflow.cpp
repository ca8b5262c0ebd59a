// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/resendflow.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "outbox/outbox.h"
#include "storage/accountstore.h"
#include "ui/common/preferences.h"
#include "ui/messages/resenddialog.h"
#include "ui/messages/stategroups.h"

#include <QWidget>
#include <QtConcurrentRun>

namespace depesha {

namespace {

/// As many as a sending should have at most.
constexpr int mostResent = 100'000;

} // namespace

ResendFlow::ResendFlow(const UiServices &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{}

void ResendFlow::fail(const QString &message)
{
    m_underWay = false;
    Q_EMIT failed(message);
}

void ResendFlow::start(const QList<IdRange> &ranges, const QList<MessageState> &states)
{
    if (std::exchange(m_underWay, true))
        return;
    whenDone(m_services.messages.idsIn(ranges, states + doubtfulStates(), mostResent), this,
             [this](const Result<QList<qint64>> &ids) { ids ? read(*ids) : fail(ids.error().message); });
}

void ResendFlow::read(const QList<qint64> &ids)
{
    whenDone(m_services.messages.byIds(ids), this, [this](const Result<QList<Message>> &messages) {
        if (!messages) {
            fail(messages.error().message);
            return;
        }
        whenDone(m_services.accounts.list(), this, [this, messages](const Result<QList<Account>> &accounts) {
            accounts ? plan(*messages, *accounts) : fail(accounts.error().message);
        });
    });
}

void ResendFlow::plan(const QList<Message> &messages, const QList<Account> &accounts)
{
    whenDone(QtConcurrent::run([messages, accounts, providers = &m_services.providers, now = m_services.clock.now()] {
                 return planResend(messages, accounts, *providers, now);
             }),
             this, [this](const ResendPlan &plan) {
                 if (plan.groups.isEmpty())
                     fail(plan.problems.isEmpty() ? tr("None of these messages can be sent again.")
                                                  : plan.problems.join(u' '));
                 else
                     askWhetherSent(plan);
             });
}

void ResendFlow::askWhetherSent(const ResendPlan &plan)
{
    const QDateTime today = m_services.clock.now().toLocalTime().date().startOfDay().toUTC();
    whenDone(m_services.messages.alreadySent(plan.items(), today), this,
             [this, plan](const Result<QHash<QString, QDateTime>> &sent) {
                 if (!sent) {
                     fail(sent.error().message);
                     return;
                 }
                 ResendPlan marked = plan;
                 marked.markSent({sent->keyBegin(), sent->keyEnd()});
                 confirm(marked);
             });
}

void ResendFlow::confirm(const ResendPlan &plan)
{
    auto *dialog = new ResendDialog(plan, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Once only: a dialog can be accepted again while it is going away.
    connect(
        dialog, &QDialog::finished, this,
        [this, dialog](int result) {
            if (result == QDialog::Accepted)
                enqueue(dialog->chosen().submissions, 0);
            else
                m_underWay = false;
        },
        Qt::SingleShotConnection);
    dialog->open();
}

/// One sending after the other; each is whole on disk or not there.
void ResendFlow::enqueue(QList<Submission> submissions, qint64 queuedSoFar)
{
    if (submissions.isEmpty()) {
        m_underWay = false;
        QMetaObject::invokeMethod(&m_services.outbox, &Outbox::wake, Qt::QueuedConnection);
        Q_EMIT queued(queuedSoFar);
        return;
    }
    Submission next = submissions.takeFirst();
    const QDateTime now = m_services.clock.now();
    // As what Write sends, it can be called back for a moment.
    if (const int hold = m_services.preferences.values().holdSeconds; hold > 0)
        next.holdUntil = now.addSecs(hold);
    whenDone(m_services.messages.enqueue(next, now), this,
             [this, submissions, queuedSoFar](const Result<QList<qint64>> &ids) {
                 ids ? enqueue(submissions, queuedSoFar + ids->size()) : fail(ids.error().message);
             });
}

} // namespace depesha
