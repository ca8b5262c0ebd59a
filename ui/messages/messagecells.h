// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table of messages shows of one message, column by column. Pure.

#pragma once

#include "model/message.h"

#include <QVariant>

namespace depesha {

enum class MessageColumn { State, To, Text, Account, Parts, Cost, When };
inline constexpr int messageColumnCount = int(MessageColumn::When) + 1;

QVariant messageCell(const Message &message, MessageColumn column, int role, const QDateTime &now);
/// A message that is not read yet: quiet, and there.
QVariant waitingCell(MessageColumn column, int role);
QVariant messageHeader(MessageColumn column, int role);

} // namespace depesha
