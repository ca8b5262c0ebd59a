// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messageactions.h"

#include "model/clock.h"
#include "model/phonenumber.h"
#include "model/whendone.h"
#include "outbox/outbox.h"
#include "ui/common/icons.h"
#include "ui/messages/stategroups.h"

#include <QClipboard>
#include <QGuiApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using S = MessageState;

MessageActions::MessageActions(const UiServices &services, QObject *parent)
    : QObject(parent)
    , sent(new QAction(icon(u"check"_s), {}, this))
    , notSent(new QAction(icon(u"close"_s), {}, this))
    , again(new QAction(icon(u"send"_s), {}, this))
    , ask(new QAction(icon(u"question"_s), {}, this))
    , resend(new QAction(icon(u"refresh"_s), {}, this))
    , cancel(new QAction(icon(u"cancelled"_s), {}, this))
    , onlyFailed(new QAction(icon(u"filter"_s), {}, this))
    , onlyThis(new QAction(icon(u"filter"_s), tr("&Only this sending"), this))
    , copyText(new QAction(icon(u"copy"_s), tr("Copy the &text"), this))
    , copyNumber(new QAction(icon(u"phone"_s), tr("Copy the n&umber"), this))
    , exportRows(new QAction(icon(u"folder"_s), tr("&Export this sending…"), this))
    , report(new QAction(icon(u"reports"_s), tr("&Report (PDF)…"), this))
    , m_services(services)
{
    connect(sent, &QAction::triggered, this, [this] { decide(Decision::Sent); });
    connect(notSent, &QAction::triggered, this, [this] { decide(Decision::NotSent); });
    connect(again, &QAction::triggered, this, [this] { decide(Decision::Resend); });
    connect(ask, &QAction::triggered, this, [this] { Q_EMIT askRequested(*m_choice.message); });
    connect(resend, &QAction::triggered, this, [this] { resendRanges(m_choice.ranges); });
    connect(cancel, &QAction::triggered, this, [this] { cancelRanges(m_choice.ranges); });
    connect(onlyFailed, &QAction::triggered, this,
            [this] { Q_EMIT showRequested(m_choice.campaign->id, failedStates()); });
    connect(onlyThis, &QAction::triggered, this, [this] {
        Q_EMIT showRequested(m_choice.campaign ? m_choice.campaign->id : m_choice.message->campaignId, {});
    });
    connect(copyText, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_choice.campaign ? m_choice.campaign->text : m_choice.message->text);
    });
    connect(copyNumber, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(u'+' + m_choice.message->to); });
    connect(exportRows, &QAction::triggered, this, [this] {
        MessageFilter filter;
        filter.campaignId = m_choice.campaign->id;
        Q_EMIT exportRequested(filter);
    });
    connect(report, &QAction::triggered, this, [this] { Q_EMIT reportRequested(m_choice.campaign->id); });
    // They are the table's keys; here they are only told.
    cancel->setShortcut(QKeySequence::Delete);
    resend->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    for (QAction *action : {cancel, resend})
        action->setShortcutContext(Qt::WidgetShortcut);
    setChoice({});
}

/// Where it was too much to count, there may be some.
qint64 MessageActions::count(const QList<MessageState> &states) const
{
    return m_choice.counts ? countOf(states, *m_choice.counts) : m_choice.size();
}

/// Who chooses a cancelled message himself wants it after all; in a sending it was taken out on purpose.
QList<MessageState> MessageActions::resendable() const
{
    return m_choice.campaign ? failedStates() : failedStates() + QList{S::Cancelled};
}

void MessageActions::setChoice(const Choice &choice)
{
    m_choice = choice;
    const bool any = !choice.ranges.isEmpty();
    const bool isUndecided = any && count({S::Unconfirmed}) > 0;
    const bool isMissed = choice.missed > 0;
    // One question at a time: first what missed its time.
    sent->setVisible(isUndecided && !isMissed);
    notSent->setVisible(isUndecided || isMissed);
    // Many of which nobody knows go out again only through the question that says so.
    again->setVisible((isUndecided && choice.message) || isMissed);
    ask->setVisible(isUndecided && choice.message);
    resend->setVisible(any && (count(resendable()) > 0 || (isUndecided && !choice.message)));
    cancel->setVisible(any && !isMissed && count({S::Scheduled, S::Queued}) > 0);
    onlyFailed->setVisible(choice.campaign && count(failedStates()) > 0);
    onlyThis->setVisible(choice.campaign || choice.message);
    copyText->setVisible(choice.campaign || choice.message);
    copyNumber->setVisible(choice.message && !choice.message->to.isEmpty());
    exportRows->setVisible(choice.campaign.has_value());
    report->setVisible(choice.campaign.has_value());
    for (QAction *action : {sent, notSent, again, ask, resend, cancel})
        action->setEnabled(action->isVisible());
    if (choice.message)
        nameForOne();
    else
        nameForMany();
}

void MessageActions::nameForOne()
{
    const bool isMissed = m_choice.missed > 0;
    sent->setText(tr("It &was sent"));
    notSent->setText(isMissed ? tr("Do &not send it") : tr("It was &not sent"));
    again->setText(isMissed ? tr("Send it &now") : tr("Send a&gain"));
    again->setToolTip(isMissed ? QString() : tr("If the first one did arrive, the recipient gets it twice."));
    ask->setText(m_choice.message->providerId.isEmpty() ? tr("&Look at the balance") : tr("&Ask the provider"));
    resend->setText(tr("Send a&gain…"));
    cancel->setText(tr("Ca&ncel sending"));
}

void MessageActions::nameForMany()
{
    const bool isUncounted = !m_choice.counts;
    const auto number = [](qint64 count) { return int(qMin<qint64>(count, std::numeric_limits<int>::max())); };
    const bool isMissed = m_choice.missed > 0;
    const int open = number(isMissed ? m_choice.missed : count({S::Unconfirmed}));
    sent->setText(isUncounted ? tr("All open ones &were sent") : tr("%Ln &was/were sent", nullptr, open));
    if (isMissed)
        notSent->setText(tr("Do &not send %Ln message(s)", nullptr, open));
    else
        notSent->setText(isUncounted ? tr("All open ones were &not sent")
                                     : tr("%Ln was/were &not sent", nullptr, open));
    again->setText(tr("Send %Ln message(s) &now", nullptr, open));
    again->setToolTip({});
    const int certain = number(count(resendable()));
    resend->setText(isUncounted || certain == 0 ? tr("Send a&gain…") : tr("Send %Ln failed a&gain…", nullptr, certain));
    cancel->setText(isUncounted ? tr("Ca&ncel all that wait")
                                : tr("Ca&ncel %Ln waiting", nullptr, number(count({S::Scheduled, S::Queued}))));
    onlyFailed->setText(tr("Show only %Ln &failed", nullptr, number(count(failedStates()))));
}

void MessageActions::decide(Decision decision)
{
    whenDone(m_services.messages.undecidedIn(m_choice.ranges, m_choice.missed > 0), this,
             [this, decision](const Result<QList<qint64>> &ids) {
                 if (!ids) {
                     Q_EMIT failed(ids.error().message);
                     return;
                 }
                 whenDone(m_services.messages.decide(*ids, decision, m_services.clock.now()), this,
                          [this](const Result<QList<Message>> &changed) {
                              if (!changed) {
                                  Q_EMIT failed(changed.error().message);
                                  return;
                              }
                              QMetaObject::invokeMethod(&m_services.outbox, &Outbox::wake, Qt::QueuedConnection);
                              Q_EMIT succeeded({});
                          });
             });
}

void MessageActions::resendRanges(const QList<IdRange> &ranges) { Q_EMIT resendRequested(ranges, resendable()); }

void MessageActions::cancelRanges(const QList<IdRange> &ranges)
{
    const bool isOne = ranges.size() == 1 && ranges.constFirst().size() == 1;
    whenDone(m_services.messages.cancelWaiting(ranges, m_services.clock.now()), this,
             [this, isOne](const Result<CancelOutcome> &outcome) {
                 if (!outcome)
                     Q_EMIT failed(outcome.error().message);
                 else
                     Q_EMIT succeeded(isOne ? QString()
                                            : tr("%Ln message(s) cancelled.", nullptr, int(outcome->cancelled)));
             });
}

} // namespace depesha
