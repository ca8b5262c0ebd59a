// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historywriter.h"

#include "app/cli/json.h"

#include <QIODevice>
#include <QJsonDocument>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys of the JSON form; the state stands there by its stable name, so that formulas over a column work in every
/// language.
const QStringList &columns()
{
    static const QStringList names = {u"id"_s,       u"account"_s,    u"provider"_s,     u"to"_s,       u"text"_s,
                                      u"sender"_s,   u"state"_s,      u"provider_id"_s,  u"segments"_s, u"cost"_s,
                                      u"currency"_s, u"created_at"_s, u"submitted_at"_s, u"final_at"_s, u"error"_s};
    return names;
}

bool looksLikeNumber(const QString &text)
{
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::all_of(text.begin(), text.end(),
                       [&](QChar character) { return isDigit(character) || u" .,:/-+eE%"_s.contains(character); });
}

} // namespace

HistoryWriter::HistoryWriter(QIODevice &device, Format format) : m_device(device), m_format(format) {}

void HistoryWriter::begin()
{
    if (m_format == Format::Json)
        m_device.write("[");
    else
        m_device.write("\xEF\xBB\xBF" + columns().join(u';').toUtf8() + "\r\n");
}

void HistoryWriter::write(const Message &message)
{
    const QJsonObject object = toJson(message);
    if (m_format == Format::Json) {
        m_device.write(m_isFirst ? "\n" : ",\n");
        m_device.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_isFirst = false;
        return;
    }
    QStringList cells;
    for (const QString &column : columns()) {
        const QJsonValue value = object.value(column);
        const bool isAmount = column == "cost"_L1;
        if (value.isDouble() || isAmount)
            cells += value.toVariant().toString();
        else
            cells += csvCell(value.isObject() ? value.toObject().value(u"message"_s).toString() : value.toString());
    }
    m_device.write(cells.join(u';').toUtf8() + "\r\n");
}

void HistoryWriter::end()
{
    if (m_format == Format::Json)
        m_device.write("\n]\n");
}

QString HistoryWriter::csvCell(const QString &text)
{
    QString cell = text;
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
