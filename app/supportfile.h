// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file that a user sends to whoever helps him: what the doctor found, the settings, the end of the log, as plain
// text that he can read first. No password, no text of a message, no whole number and no whole login stands in it.

#pragma once

#include "app/doctor.h"

namespace depesha {

class LogMask;

/// `mask` hides what it knows beside what the diagnosis shows to be a login.
QString supportText(const Diagnosis &diagnosis, const QStringList &logLines, LogMask &mask, const QDateTime &now);
/// Writes it whole or not at all, readable for its owner alone.
Result<void> writeSupportFile(const QString &path, const QString &text);

/// How many lines of the log belong into it.
inline constexpr int supportLogLines = 500;

} // namespace depesha
