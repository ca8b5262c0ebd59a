// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historywriter.h"

#include "app/cli/json.h"
#include "files/csvtable.h"
#include "files/xlsxtable.h"

#include <QIODevice>
#include <QJsonDocument>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys of the JSON form.
const QList<TableColumn> &columns()
{
    static const QList<TableColumn> all = {
        {u"id"_s, 10},      {u"account"_s, 16},    {u"provider"_s, 10},     {u"to"_s, 16},       {u"text"_s, 60},
        {u"sender"_s, 14},  {u"state"_s, 13},      {u"provider_id"_s, 16},  {u"segments"_s, 10}, {u"cost"_s, 10},
        {u"currency"_s, 9}, {u"created_at"_s, 18}, {u"submitted_at"_s, 18}, {u"final_at"_s, 18}, {u"error"_s, 40}};
    return all;
}

/// The state stands there by its stable name, so that formulas over a column work in every language.
QList<TableCell> cells(const Message &message)
{
    return {message.id,
            message.accountName,
            message.provider,
            message.to,
            message.text,
            message.sender,
            stateName(message.state),
            message.providerId,
            qint64(message.parts),
            message.cost ? TableCell(*message.cost) : TableCell(),
            message.cost ? TableCell(message.cost->unit()) : TableCell(),
            message.createdAt,
            message.submittedAt,
            message.finalAt,
            message.error ? TableCell(message.error->message) : TableCell()};
}

std::unique_ptr<TableWriter> makeTable(QIODevice &device, HistoryWriter::Format format)
{
    switch (format) {
    case HistoryWriter::Format::Csv:
        return std::make_unique<CsvTable>(device, TableAudience::Programs);
    case HistoryWriter::Format::Xlsx:
        return std::make_unique<XlsxTable>(device, TableAudience::Programs, u"messages"_s);
    case HistoryWriter::Format::Json:
        break;
    }
    return {};
}

} // namespace

HistoryWriter::HistoryWriter(QIODevice &device, Format format) : m_device(device), m_table(makeTable(device, format)) {}

void HistoryWriter::begin()
{
    if (m_table)
        m_table->begin(columns());
    else
        m_device.write("[");
}

void HistoryWriter::write(const Message &message)
{
    if (m_table) {
        m_table->row(cells(message));
        return;
    }
    m_device.write(m_isFirst ? "\n" : ",\n");
    m_device.write(QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact));
    m_isFirst = false;
}

bool HistoryWriter::end()
{
    if (m_table)
        return m_table->end();
    m_device.write("\n]\n");
    return true;
}

} // namespace depesha
