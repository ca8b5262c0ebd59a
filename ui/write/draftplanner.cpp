// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/draftplanner.h"

#include "model/phonenumber.h"
#include "model/whendone.h"

#include <QtConcurrent/QtConcurrentRun>

namespace depesha {

namespace {

// Reading a number takes some 20 µs: so many are read well within a frame.
constexpr int atOnce = 150;

PlannedDraft planDraft(const Account &account, const Capabilities &capabilities, const Draft &draft,
                       const QDateTime &now)
{
    PlannedDraft result{account, draft, planSubmission(account, capabilities, draft, now)};
    const QString region = account.region.isEmpty() ? capabilities.region : account.region;
    for (const SubmissionPlan::BadRecipient &bad : std::as_const(result.plan.bad))
        if (!PhoneNumber::parse(bad.text, region))
            result.notNumbers.append(bad.row);
    return result;
}

} // namespace

QFuture<PlannedDraft> DraftPlanner::planAside(const Account &account, const Capabilities &capabilities,
                                              const Draft &draft, const QDateTime &now)
{
    return QtConcurrent::run([=] { return planDraft(account, capabilities, draft, now); });
}

void DraftPlanner::plan(const Account &account, const Capabilities &capabilities, const Draft &draft,
                        const QDateTime &now)
{
    Draft textOnly = draft;
    textOnly.recipients.clear();
    Q_EMIT counted(planSubmission(account, capabilities, textOnly, now));

    m_next = nullptr;
    if (draft.recipients.size() <= atOnce) {
        ++m_asked;
        Q_EMIT planned(planDraft(account, capabilities, draft, now));
        return;
    }
    m_next = [=] { return planAside(account, capabilities, draft, now); };
    if (!m_running)
        runNext();
}

void DraftPlanner::runNext()
{
    m_running = true;
    const int asked = ++m_asked;
    whenDone(std::exchange(m_next, nullptr)(), this, [this, asked](const PlannedDraft &result) {
        m_running = false;
        if (m_next)
            runNext();
        else if (asked == m_asked)
            Q_EMIT planned(result);
    });
}

} // namespace depesha
