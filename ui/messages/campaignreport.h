// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report of one campaign on paper, as PDF: what was sent, when and by whom, how it ended, and the list of numbers
// with the state of each. The file is there whole or not at all.

#pragma once

#include "ui/messages/messagereading.h"

namespace depesha {

class ProviderRegistry;

struct ReportOrder
{
    qint64 campaignId = 0;
    QString path;
    QDateTime now; ///< what the report says of when it was made
};

/// What a report says above its list, gathered from the messages one by one.
struct CampaignFacts
{
    void add(const Message &message);

    qint64 count = 0;
    bool hasNames = false;
    QString text; ///< of the first message
    bool hasOtherTexts = false;
    QString sender;
    QString account;
    QString provider; ///< id
    QDateTime createdAt;
    qint64 parts = 0;
    std::optional<Money> cost;                               ///< empty if the price of any is unknown
    QList<qint64> states = QList<qint64>(messageStateCount); ///< by MessageState
};

/// Waits: for a thread of its own.
Written writeReport(MessageStore &store, const ProviderRegistry &providers, const ReportOrder &order, const GoOn &goOn);

} // namespace depesha
