// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of messages for people and for programs.

#pragma once

#include "model/message.h"

#include <QJsonArray>

namespace depesha {

QJsonArray messagesToJson(const QList<Message> &messages);
/// A line a message.
QString messageTable(const QList<Message> &messages);
/// Local time in the user's way of writing; empty for a null time.
QString displayTime(const QDateTime &time);

} // namespace depesha
