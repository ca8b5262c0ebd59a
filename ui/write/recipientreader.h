// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a person pastes among the recipients: a column of a spreadsheet, rows with names in them, numbers between
// separators, a sentence that mentions some. Finds names and pieces that are to be numbers; whether they are, the plan
// says. Drops only the words of a sentence and the headings of a table, never a piece that might have been a number.

#pragma once

#include <QList>
#include <QString>

namespace depesha {

struct EnteredRecipient
{
    QString text;      ///< to be a number
    QString name = {}; ///< empty where none stands beside it
    bool operator==(const EnteredRecipient &) const = default;
};

/// Any length; some microseconds a line.
QList<EnteredRecipient> readRecipients(const QString &text);

} // namespace depesha
