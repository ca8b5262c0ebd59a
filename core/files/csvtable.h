// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table as CSV: UTF-8 with a byte order mark, semicolons, CRLF, a header line.

#pragma once

#include "files/tablewriter.h"

#include <QLocale>

class QIODevice;

namespace depesha {

class CsvTable : public TableWriter
{
public:
    /// For people the decimal sign is that of `locale`.
    CsvTable(QIODevice &device, TableAudience audience, const QLocale &locale = {});

    void begin(const QList<TableColumn> &columns) override;
    void row(const QList<TableCell> &cells) override;
    bool end() override { return true; }

    /// Words as a spreadsheet shows them and never calculates with them: what would begin a formula is led by an
    /// apostrophe, what is of digits and signs by a tab (else +79031234567 becomes 7.9E+10, and 1-2 a date). Quoted
    /// where needed.
    static QString cell(const QString &words);

private:
    QString written(const TableCell &cell) const;

    QIODevice &m_device;
    TableAudience m_audience;
    QString m_decimalPoint;
};

} // namespace depesha
