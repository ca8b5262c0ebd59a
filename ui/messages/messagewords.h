// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Messages place says of a message: states with their circumstances, times, the lines of a timeline. Pure.

#pragma once

#include "model/message.h"

namespace depesha {

/// The state's word, and what a word alone would hide: a missed time, the time a scheduled message waits for.
QString stateWords(const Message &message);
/// Name or number; of a message that was erased, that it was.
QString recipientWords(const Message &message);
/// Sentences on what it means, what to do and whether it was charged; the error's words included.
QString meaningOf(const Message &message);
/// Whether the provider charges a message in this state: yes, no, or what is known instead.
QString chargedWords(MessageState state);

/// Today "12:04", this year "2 Mar 12:04", else with the year; by locale, in local time.
QString shortTime(const QDateTime &time, const QDateTime &now);
/// Date, time with seconds, and the time zone.
QString fullTime(const QDateTime &time);

/// One line of the timeline, in words.
QString eventWords(const MessageEvent &event);

} // namespace depesha
