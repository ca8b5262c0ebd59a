// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A history like that of an office after some years, always the same: made once, kept in the user's cache folder, and
// read by every benchmark. Whoever lets the program work on it takes a copy.

#pragma once

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

namespace depesha {

/// What stands in it, to be looked for.
namespace historyWords {
inline constexpr auto rare = u"мандрагора";
inline constexpr auto common = u"заказ";
inline constexpr auto name = u"Шаповалова";
inline constexpr auto number = u"4176499";
} // namespace historyWords

/// The newest message is of about this time.
QDateTime historyEnd();

/// The data folder with `messages` messages, made first if it is not there. Ends the program where it cannot be made.
QString historyFolder(qint64 messages = 1'000'000);

/// A copy of the history to work on, in the same file system.
std::unique_ptr<QTemporaryDir> copyOfHistory(qint64 messages = 1'000'000);

} // namespace depesha
