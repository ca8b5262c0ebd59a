// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csvtable.h"

#include "text/wholetext.h"

#include <QIODevice>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLikeNumber(const QString &text)
{
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::all_of(text.begin(), text.end(),
                       [&](QChar character) { return isDigit(character) || u" .,:/-+eE%"_s.contains(character); });
}

} // namespace

CsvTable::CsvTable(QIODevice &device, TableAudience audience, const QLocale &locale)
    : m_device(device)
    , m_audience(audience)
    , m_decimalPoint(audience == TableAudience::People ? locale.decimalPoint() : u"."_s)
{}

void CsvTable::begin(const QList<TableColumn> &columns)
{
    QStringList titles;
    for (const TableColumn &column : columns)
        titles += cell(column.title);
    m_device.write("\xEF\xBB\xBF" + wholeText(titles.join(u';')).toUtf8() + "\r\n");
}

void CsvTable::row(const QList<TableCell> &cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const TableCell &cell : cells)
        line += written(cell);
    m_device.write(wholeText(line.join(u';')).toUtf8() + "\r\n");
}

QString CsvTable::written(const TableCell &given) const
{
    if (const auto *words = std::get_if<QString>(&given))
        return cell(*words);
    if (const auto *number = std::get_if<qint64>(&given))
        return QString::number(*number);
    if (const auto *money = std::get_if<Money>(&given))
        return money->toPlainString().replace(u"."_s, m_decimalPoint);
    const auto *time = std::get_if<QDateTime>(&given);
    if (!time || !time->isValid())
        return {};
    if (m_audience == TableAudience::Programs)
        return time->toUTC().toString(Qt::ISODate);
    return time->toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString CsvTable::cell(const QString &words)
{
    QString cell = words;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    else if (looksLikeNumber(cell))
        cell.prepend(u'\t');
    const bool needsQuotes =
        std::any_of(cell.begin(), cell.end(), [](QChar character) { return u";\"\r\n\t"_s.contains(character); });
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace depesha
