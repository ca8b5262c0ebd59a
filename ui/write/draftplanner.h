// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans a draft again whenever it changes: short lists at once, long ones off the window's thread, where only the
// latest draft counts.

#pragma once

#include "outbox/submissionplan.h"

#include <QFuture>
#include <QObject>

namespace depesha {

/// A draft, for whom it was planned, and what came of it.
struct PlannedDraft
{
    Account account;
    Draft draft;
    SubmissionPlan plan;
    /// Rows of plan.bad that are no numbers at all; the others are numbers that the provider does not take.
    QList<int> notNumbers = {};
};

class DraftPlanner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `now`: UTC.
    void plan(const Account &account, const Capabilities &capabilities, const Draft &draft, const QDateTime &now);
    /// Off the caller's thread, whatever its length.
    static QFuture<PlannedDraft> planAside(const Account &account, const Capabilities &capabilities, const Draft &draft,
                                           const QDateTime &now);

Q_SIGNALS:
    /// The text is counted and checked; recipients are not looked at yet. At once on every plan().
    void counted(const depesha::SubmissionPlan &plan);
    /// The latest draft is planned.
    void planned(const depesha::PlannedDraft &planned);

private:
    int m_asked = 0;
    bool m_running = false;
    std::function<QFuture<PlannedDraft>()> m_next;

    void runNext();
};

} // namespace depesha
