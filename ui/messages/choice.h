// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is chosen in the list: one message, one sending, or many rows; and what is known of it.

#pragma once

#include "model/campaign.h"
#include "model/message.h"
#include "storage/messagestore.h"

namespace depesha {

struct Choice
{
    QList<IdRange> ranges; ///< newest first; none: nothing is chosen
    /// Where it is one message.
    std::optional<Message> message = {};
    QList<MessageEvent> events = {};
    MessageLinks links = {};
    /// Where it is one sending.
    std::optional<Campaign> campaign = {};
    /// Of all that is chosen; empty where that is too much to count.
    std::optional<StateCounts> counts = {};
    qint64 missed = 0; ///< scheduled ones whose time passed; of many rows not known

    qint64 size() const
    {
        qint64 size = 0;
        for (const IdRange &range : ranges)
            size += range.size();
        return size;
    }
};

} // namespace depesha
