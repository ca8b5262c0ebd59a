// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of a message and the one table of moves between them. Storage refuses every other move.

#pragma once

#include <QMetaType>
#include <QString>
#include <optional>
#include <span>

namespace depesha {

enum class MessageState {
    Scheduled, ///< waits for its time
    Queued,    ///< waits for its turn
    Sending,   ///< a request about it may be on its way
    Accepted,  ///< the provider took it
    Enroute,   ///< handed to the operator
    Delivered,
    Undelivered,
    Expired,
    Rejected,
    Deleted,
    Failed,     ///< never accepted: a definite refusal
    Unreported, ///< accepted, and no report within the reporting period
    Cancelled,
    Tested,      ///< a test send: taken, not sent, not charged
    Unconfirmed, ///< a request left and no answer came: waits for the user or for the provider's word
};

inline constexpr int messageStateCount = int(MessageState::Unconfirmed) + 1;

/// Stable lower-case name ("enroute"), for JSON and the database.
QString stateName(MessageState state);
std::optional<MessageState> stateFromName(QStringView name);

/// The translated word for people, and a sentence on what it means, what to do and whether it was charged.
QString stateWord(MessageState state);
QString stateMeaning(MessageState state);

/// Nothing more is to come (Unconfirmed is not final).
bool isFinal(MessageState state);
/// Accepted by a provider and not final: worth asking about.
bool awaitsReport(MessageState state);

/// It certainly cost nothing: a provider never took it, or it was a test.
bool isFree(MessageState state);

/// Whether `from` → `to` is allowed. A state may always "move" to itself.
bool canMove(MessageState from, MessageState to);

} // namespace depesha

Q_DECLARE_METATYPE(depesha::MessageState)
