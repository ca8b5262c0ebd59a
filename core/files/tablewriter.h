// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of any length that is written to a device row by row, for spreadsheets. What a cell says is never calculated:
// words stay words, whatever they begin with. The device tells whether all was written: no writer may hide a failure.

#pragma once

#include "model/money.h"

#include <QDateTime>
#include <QList>
#include <variant>

namespace depesha {

/// Programs: times in UTC and a decimal point, wherever the file is written. People: local times, and numbers as their
/// language writes them.
enum class TableAudience { Programs, People };

struct TableColumn
{
    QString title;
    int width = 12; ///< in characters, where the format knows widths
};

/// Nothing; words; a whole number; an amount without its unit; a moment.
using TableCell = std::variant<std::monostate, QString, qint64, Money, QDateTime>;

class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual void begin(const QList<TableColumn> &columns) = 0;
    /// As many cells as there are columns.
    virtual void row(const QList<TableCell> &cells) = 0;
    /// False if the format cannot hold what was written. What the device could not take is said by the device.
    virtual bool end() = 0;
};

} // namespace depesha
