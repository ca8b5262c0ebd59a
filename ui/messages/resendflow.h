// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From "send again" to the queue: the messages are read, planned off the window's thread, held against what went out
// today, confirmed by the user and queued as new, linked sendings. One at a time. It never sends by itself.

#pragma once

#include "ui/common/uiservices.h"
#include "ui/messages/resendplan.h"

#include <QObject>

namespace depesha {

class ResendFlow : public QObject
{
    Q_OBJECT

public:
    /// `window` carries the dialog.
    ResendFlow(const UiServices &services, QWidget *window);

    /// Those of the messages that are in one of `states`, and those of which nobody knows. Does nothing while one is
    /// under way.
    void start(const QList<IdRange> &ranges, const QList<MessageState> &states);

Q_SIGNALS:
    void queued(qint64 messages);
    void failed(const QString &message);

private:
    void read(const QList<qint64> &ids);
    void plan(const QList<Message> &messages, const QList<Account> &accounts);
    void askWhetherSent(const ResendPlan &plan);
    void confirm(const ResendPlan &plan);
    void enqueue(QList<Submission> submissions, qint64 queuedSoFar);
    void fail(const QString &message);

    UiServices m_services;
    QWidget *m_window;
    bool m_underWay = false;
};

} // namespace depesha
