// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/xlsxtable.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An entry of a ZIP must stay below 4 GiB; a row is far below the rest.
constexpr qint64 maximumSheetBytes = 3'500'000'000;

QByteArray styleAttribute(xlsx::Style style) { return "\" s=\"" + QByteArray::number(int(style)); }

QByteArray numberCell(const QByteArray &place, xlsx::Style style, const QByteArray &number)
{
    return "<c r=\"" + place + styleAttribute(style) + "\"><v>" + number + "</v></c>";
}

/// Days since the last day of 1899, as Excel counts them since its leap year of 1900 that never was. It knows no time
/// zones: `time` is taken by its own clock face.
QByteArray serialDate(const QDateTime &time)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(time.date());
    const int seconds = time.time().msecsSinceStartOfDay() / 1000;
    return QByteArray::number(double(days) + seconds / 86'400.0, 'f', 10);
}

QString fitting(const QString &words)
{
    if (words.size() <= XlsxTable::maximumCell)
        return words;
    QString cut = words.first(XlsxTable::maximumCell - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

} // namespace

XlsxTable::XlsxTable(QIODevice &device, TableAudience audience, const QString &sheet, int rowsOfSheet)
    : m_zip(device), m_audience(audience), m_sheet(sheet), m_rowsOfSheet(rowsOfSheet)
{
    Q_ASSERT(!sheet.isEmpty() && sheet.size() <= 24);
    Q_ASSERT(rowsOfSheet >= 2 && rowsOfSheet <= maximumRows);
}

void XlsxTable::begin(const QList<TableColumn> &columns)
{
    m_columns = columns;
    for (int column = 0; column < int(columns.size()); ++column)
        m_columnNames += xlsx::columnName(column);
    beginSheet();
}

void XlsxTable::beginSheet()
{
    const auto number = int(m_sheets.size()) + 1;
    m_sheets += number == 1 ? m_sheet : u"%1 (%2)"_s.arg(m_sheet).arg(number);
    m_zip.beginEntry("xl/worksheets/sheet" + QByteArray::number(number) + ".xml");
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                     "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
                     "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                     "state=\"frozen\"/></sheetView></sheetViews><cols>"_ba;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const QByteArray place = QByteArray::number(column + 1);
        xml += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"" +
               QByteArray::number(m_columns[column].width) + "\" customWidth=\"1\"/>";
    }
    xml += "</cols><sheetData><row r=\"1\">";
    for (int column = 0; column < int(m_columns.size()); ++column)
        xml += words(m_columns[column].title, m_columnNames[column] + '1', xlsx::Style::Header);
    m_zip.write(xml + "</row>");
    m_row = 1;
}

void XlsxTable::row(const QList<TableCell> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    if (m_row == m_rowsOfSheet || m_zip.entrySize() > maximumSheetBytes) {
        endSheet();
        beginSheet();
    }
    const QByteArray number = QByteArray::number(++m_row);
    QByteArray xml = "<row r=\"" + number + "\">";
    for (int column = 0; column < int(cells.size()); ++column)
        xml += written(cells[column], m_columnNames[column] + number);
    m_zip.write(xml + "</row>");
}

QByteArray XlsxTable::words(const QString &words, const QByteArray &place, xlsx::Style style)
{
    return "<c r=\"" + place + styleAttribute(style) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
           xlsx::escaped(fitting(words)) + "</t></is></c>";
}

QByteArray XlsxTable::written(const TableCell &cell, const QByteArray &place) const
{
    if (const auto *given = std::get_if<QString>(&cell))
        return given->isEmpty() ? QByteArray() : words(*given, place, xlsx::Style::Words);
    if (const auto *number = std::get_if<qint64>(&cell))
        return numberCell(place, xlsx::Style::General, QByteArray::number(*number));
    if (const auto *money = std::get_if<Money>(&cell))
        return numberCell(place, xlsx::Style::Amount, money->toPlainString().toLatin1());
    const auto *time = std::get_if<QDateTime>(&cell);
    if (!time || !time->isValid())
        return {};
    const bool isLocal = m_audience == TableAudience::People;
    return numberCell(place, xlsx::Style::Time, serialDate(isLocal ? time->toLocalTime() : time->toUTC()));
}

QByteArray XlsxTable::range(const char *dollar) const
{
    return dollar + QByteArray("A") + dollar + "1:" + dollar + m_columnNames.constLast() + dollar +
           QByteArray::number(m_row);
}

void XlsxTable::endSheet()
{
    const QByteArray all = range("");
    // A telephone number is words on purpose: no green corner in every cell.
    m_zip.write("</sheetData><autoFilter ref=\"" + all + "\"/><ignoredErrors><ignoredError sqref=\"" + all +
                "\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
    m_filters += range("$");
}

bool XlsxTable::end()
{
    endSheet();
    const auto sheets = int(m_sheets.size());
    const auto add = [this](const QByteArray &name, const QByteArray &xml) {
        m_zip.beginEntry(name);
        m_zip.write(xml);
    };
    add("xl/styles.xml", xlsx::styles());
    add("xl/workbook.xml", xlsx::workbook(m_sheets, m_filters));
    add("xl/_rels/workbook.xml.rels", xlsx::workbookRelations(sheets));
    add("_rels/.rels", xlsx::packageRelations());
    add("[Content_Types].xml", xlsx::contentTypes(sheets));
    return m_zip.end();
}

} // namespace depesha
