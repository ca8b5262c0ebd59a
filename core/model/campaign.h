// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that one press of Send queued, seen as one: what it said, to how many, and what became of them.

#pragma once

#include "model/messagestate.h"
#include "model/money.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <array>
#include <optional>

namespace depesha {

/// Ids of messages from `first` to `last`, both included.
struct IdRange
{
    qint64 first = 0;
    qint64 last = 0;

    qint64 size() const { return last - first + 1; }
    bool contains(qint64 id) const { return first <= id && id <= last; }
    bool operator==(const IdRange &) const = default;
};

using StateCounts = std::array<qint64, messageStateCount>;

struct Campaign
{
    qint64 id = 0;
    IdRange messages;
    qint64 accountId = 0;
    QString accountName;
    bool accountRemoved = false;
    QString sender;
    QString text;          ///< of its first message; empty once erased
    bool personal = false; ///< its messages do not all have the same text
    bool test = false;
    QDateTime createdAt;
    QDateTime dueAt; ///< scheduled for; null if at once
    StateCounts states{};
    qint64 missed = 0; ///< of the scheduled ones: their time passed while nothing ran
    qint64 parts = 0;
    std::optional<Money> cost; ///< of those that may be charged; empty if no price is known
    IdRange former;            ///< the sending whose messages this one sends again; 0: none
    QList<IdRange> later;      ///< those that send messages of this one again

    bool operator==(const Campaign &) const = default;
};

} // namespace depesha

Q_DECLARE_METATYPE(depesha::IdRange)
