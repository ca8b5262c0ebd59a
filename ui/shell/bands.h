// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bands across the top: training, a history that was put back from a copy, messages that need a decision, what
// keeps the outbox from sending, and balances that are low. They show themselves only while they have something to say,
// and follow the database live.

#pragma once

#include "model/messagestate.h"
#include "ui/common/uiservices.h"
#include "ui/shell/attention.h"

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
    /// Decisions and low balances.
    void showDecisions(const AttentionCounts &counts);
    /// As if the button of the band that tells of decisions was pressed.
    void requestDecisions();

Q_SIGNALS:
    /// The user wants to see the messages that need a decision: they are in these states.
    void decisionsRequested(const QList<depesha::MessageState> &states);
    void accountRequested(qint64 accountId);

private:
    void lookForRecovery();
    void showLowBalances();

    UiServices m_services;
    AttentionCounts m_counts;
    Band *m_recovery;
    Band *m_decisions;
    Band *m_troubles;
    Band *m_low;
};

} // namespace depesha
