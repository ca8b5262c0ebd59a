// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens between the press of Send and the queue: a fresh plan, a look whether the same text went out today
// already, the review, and the queueing. One at a time, however often Send is pressed; it ends in exactly one of its
// signals.

#pragma once

#include "ui/common/uiservices.h"
#include "ui/write/confirmdialog.h"
#include "ui/write/draftplanner.h"

#include <QObject>

namespace depesha {

struct SendOrder
{
    Account account;
    Capabilities capabilities;
    Draft draft;
    SendKind kind = SendKind::Now;
};

class SendFlow : public QObject
{
    Q_OBJECT

public:
    /// `window` carries the dialogs and owns the flow.
    SendFlow(const UiServices &services, QWidget *window);

    /// Does nothing while one is under way.
    void start(const SendOrder &order);
    bool isUnderWay() const { return m_underWay; }
    /// Of the order that was started last.
    SendKind kind() const { return m_order.kind; }

Q_SIGNALS:
    void begun();
    /// The user has said yes: it is being written to the queue.
    void queueing();
    /// On disk; held where submission.holdUntil says so.
    void queued(const QList<qint64> &ids, const depesha::Submission &submission);
    /// Nothing was queued.
    void failed(const depesha::Error &error);
    void notReady(const depesha::PlannedDraft &planned);
    /// The user went back.
    void abandoned();

private:
    void plan();
    void askWhetherSent(const PlannedDraft &planned);
    void planRest(const PlannedDraft &planned, const QHash<QString, QDateTime> &already);
    void review(const Review &review);
    void complete(Submission &submission) const;
    void enqueue(Submission submission);
    template<typename Signal, typename... Arguments>
    void end(Signal signal, const Arguments &...arguments);

    UiServices m_services;
    QWidget *m_window;
    SendOrder m_order;
    bool m_underWay = false;
};

} // namespace depesha
