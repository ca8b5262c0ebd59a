// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes messages to a device one by one, as CSV for spreadsheets or as a JSON array. Pure: no file, no database.

#pragma once

#include "model/message.h"

#include <QByteArray>
#include <memory>
#include <optional>

class QIODevice;

namespace depesha {

class HistoryWriter
{
public:
    enum class Format { Csv, Json };

    /// CSV: UTF-8 with a byte order mark, semicolons, CRLF, a header line.
    HistoryWriter(QIODevice &device, Format format);
    void begin();
    void write(const Message &message);
    void end();

    /// A cell as a spreadsheet shows it and never calculates with it: one that would begin a formula is led by an
    /// apostrophe, one of digits and signs by a tab (else +79031234567 becomes 7.9E+10, and 1-2 a date). Quoted where
    /// needed.
    static QString csvCell(const QString &text);

private:
    QIODevice &m_device;
    Format m_format;
    bool m_isFirst = true;
};

} // namespace depesha
