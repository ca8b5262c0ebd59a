// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table as an Excel workbook (.xlsx): words are cells of words and cannot be calculated, moments are Excel's own
// dates, the header stands still and filters. Written in one go, in little memory, with nothing kept aside on disk;
// what is too long for one sheet goes on in the next.

#pragma once

#include "files/tablewriter.h"
#include "files/xlsxxml.h"
#include "files/zipwriter.h"

#include <QStringList>

namespace depesha {

class XlsxTable : public TableWriter
{
public:
    /// Excel's own limits: rows of a sheet, the header included; UTF-16 units of a cell, what is beyond is cut with
    /// "…".
    static constexpr int maximumRows = 1'048'576;
    static constexpr int maximumCell = 32'767;

    /// `sheet`: the name of the first sheet, 24 characters at most, without []:*?/\ and not within apostrophes; the
    /// next ones are numbered. `rowsOfSheet` is smaller in tests only.
    XlsxTable(QIODevice &device, TableAudience audience, const QString &sheet, int rowsOfSheet = maximumRows);

    void begin(const QList<TableColumn> &columns) override;
    void row(const QList<TableCell> &cells) override;
    bool end() override;

private:
    void beginSheet();
    void endSheet();
    QByteArray written(const TableCell &cell, const QByteArray &place) const;
    static QByteArray words(const QString &words, const QByteArray &place, xlsx::Style style);
    /// "A1:O12": all that the sheet holds.
    QByteArray range(const char *dollar) const;

    ZipWriter m_zip;
    TableAudience m_audience;
    QString m_sheet;
    int m_rowsOfSheet;
    QList<TableColumn> m_columns;
    QList<QByteArray> m_columnNames;
    QStringList m_sheets;
    QList<QByteArray> m_filters;
    int m_row = 0; ///< of this sheet, from 1: the last one written
};

} // namespace depesha
