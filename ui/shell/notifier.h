// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told while the window is not in front: decisions, refusals, the end of a sending, low balances.
// It gathers: many messages make one notification, and none repeats what the last one said. Shows nothing itself.

#pragma once

#include "outbox/outbox.h"
#include "ui/shell/attention.h"

#include <QObject>

namespace depesha {

class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const UiServices &services, QObject *parent = nullptr);

    /// While the window is in front, nothing is told: it shows all that by itself.
    void setWindowInFront(bool inFront) { m_inFront = inFront; }
    void showStatus(const OutboxStatus &status);
    void showCounts(const AttentionCounts &now, const AttentionCounts &before);

Q_SIGNALS:
    void notified(const QString &title, const QString &text);

private:
    void tellFallen(const AttentionCounts &now, const AttentionCounts &before);
    void tell(const QString &text);

    UiServices m_services;
    bool m_inFront = true;
    bool m_running = false;
    qint64 m_sent = 0;           ///< of the present run
    qint64 m_refusedBefore = -1; ///< when the present run began; -1: not known
    qint64 m_refused = -1;
};

} // namespace depesha
