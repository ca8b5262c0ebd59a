// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bands across the top: training, messages that need a decision, and what keeps the outbox from sending. They show
// themselves only while they have something to say, and follow the database live.

#pragma once

#include "model/messagestate.h"
#include "ui/common/uiservices.h"

#include <QList>
#include <QWidget>

namespace depesha {

class Band;
struct OutboxStatus;

class Bands : public QWidget
{
    Q_OBJECT

public:
    explicit Bands(const UiServices &services, QWidget *parent = nullptr);

    /// Begins to read the database.
    void start();
    void showTroubles(const OutboxStatus &status);

Q_SIGNALS:
    /// The user wants to see the messages that need a decision: they are in these states.
    void decisionsRequested(const QList<depesha::MessageState> &states);

private:
    void countDecisions();
    void showDecisions();
    void requestDecisions();

    UiServices m_services;
    qint64 m_unconfirmed = 0;
    qint64 m_missed = 0;
    bool m_counting = false;
    bool m_stale = false; ///< the database changed while counting
    Band *m_decisions;
    Band *m_troubles;
};

} // namespace depesha
