// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a user gives a command: texts, files, times, numbers. Nothing is guessed: what is unclear is refused by
// name.

#pragma once

#include "app/cli/arguments.h"

#include <QDateTime>

namespace depesha {

/// Nothing where a single byte is not UTF-8, an unfinished character at the end included. A byte order mark is left
/// out.
std::optional<QString> strictUtf8(QByteArrayView bytes);

/// --text, or the UTF-8 file of --text-file: exactly one of them. A byte order mark and one final line break of the
/// file do not count.
Outcome<QString> readText(const Arguments &arguments);

/// ISO 8601 with a time of day; without a zone it is local time.
Outcome<QDateTime> readMoment(const QString &option, const QString &text);
/// As readMoment(), or a date alone: its beginning, or with `wholeDay` the beginning of the next day.
Outcome<QDateTime> readBound(const QString &option, const QString &text, bool wholeDay);

/// A whole number from `least` on.
Outcome<qint64> readNumber(const QString &option, const QString &text, qint64 least);
Outcome<QList<qint64>> readIds(const QStringList &operands);

struct Recipient
{
    QString text;
    int row = 0; ///< line of the file, 0 on the command line
};
/// --to (values may hold several numbers), or the first column of --to-file: exactly one of them.
Outcome<QList<Recipient>> readRecipients(const Arguments &arguments);

} // namespace depesha
