// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes messages to a device one by one, as a table for spreadsheets or as a JSON array, under names that programs can
// rely on. Pure: no file, no database.

#pragma once

#include "files/tablewriter.h"
#include "model/message.h"

#include <memory>

class QIODevice;

namespace depesha {

class HistoryWriter
{
public:
    enum class Format { Csv, Json, Xlsx };

    HistoryWriter(QIODevice &device, Format format);
    void begin();
    void write(const Message &message);
    /// False if the format cannot hold what was written; the device knows of its own failures.
    bool end();

private:
    QIODevice &m_device;
    std::unique_ptr<TableWriter> m_table; ///< null: JSON
    bool m_isFirst = true;
};

} // namespace depesha
