// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any words in a history that is exported: read back, CSV and JSON must say the same, and a spreadsheet must find
// neither formulas nor numbers in what are words. The byte 0 parts the fields of an input.

#include "app/cli/historywriter.h"
#include "files/xlsxxml.h"
#include "promise.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>

namespace depesha::fuzz {

using namespace Qt::Literals::StringLiterals;

namespace {

Message messageOf(const QStringList &fields)
{
    Message message;
    message.id = 7;
    message.accountName = fields.value(0);
    message.text = fields.value(1);
    message.to = fields.value(2);
    message.sender = fields.value(3);
    message.provider = fields.value(4);
    message.providerId = fields.value(5);
    message.cost = Money::fromMicros(-2'500'000, fields.value(6));
    if (fields.size() > 7)
        message.error = Error{ErrorKind::Text, fields.value(7)};
    return message;
}

QByteArray exported(const Message &message, HistoryWriter::Format format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HistoryWriter writer(buffer, format);
    writer.begin();
    writer.write(message);
    writer.write(message);
    writer.end();
    return buffer.data();
}

/// RFC 4180 with semicolons, to the letter: what it does not allow breaks a promise.
QList<QStringList> readCsv(const QString &csv)
{
    QList<QStringList> rows(1);
    for (qsizetype at = 0;;) {
        QString cell;
        if (at < csv.size() && csv[at] == u'"') {
            for (++at;; ++at) {
                require(at < csv.size(), "quotes are closed");
                if (csv[at] == u'"' && (++at == csv.size() || csv[at] != u'"'))
                    break;
                cell += csv[at];
            }
        } else {
            while (at < csv.size() && !u";\r\n\""_s.contains(csv[at]))
                cell += csv[at++];
        }
        rows.last().append(cell);
        if (at < csv.size() && csv[at] == u';') {
            ++at;
            continue;
        }
        require(csv.sliced(at).startsWith("\r\n"_L1), "a line ends with CRLF, and nothing else does");
        at += 2;
        if (at == csv.size())
            return rows;
        rows.append(QStringList());
    }
}

void checkCell(const QString &cell, const QString &words)
{
    if (words.isEmpty()) {
        require(cell.isEmpty(), "nothing stays nothing");
        return;
    }
    const bool guarded = cell.size() == words.size() + 1 && (cell.front() == u'\'' || cell.front() == u'\t');
    require((guarded ? cell.sliced(1) : cell) == words, "a cell says what the message says");
    if (guarded)
        return;
    require(!u"=+-@\t\r"_s.contains(cell.front()), "no cell begins a formula");
    const bool hasDigit = std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
    const bool hasWords =
        std::ranges::any_of(cell, [](QChar c) { return !c.isDigit() && !u" .,:/-+eE%"_s.contains(c); });
    require(!hasDigit || hasWords, "no cell is taken for a number or a date");
}

void checkCsv(const Message &message)
{
    const QByteArray bytes = exported(message, HistoryWriter::Format::Csv);
    require(bytes.startsWith("\xEF\xBB\xBF"), "a spreadsheet is told that it is UTF-8");
    const QList<QStringList> rows = readCsv(QString::fromUtf8(bytes.sliced(3)));
    require(rows.size() == 3 && rows.at(1) == rows.at(2), "a message is a row");
    const QStringList &header = rows.constFirst();
    require(rows.at(1).size() == header.size(), "every row has all columns");
    const auto check = [&](const QString &column, const QString &words) {
        require(header.contains(column), "the columns keep their names");
        checkCell(rows.at(1).value(header.indexOf(column)), words);
    };
    check(u"account"_s, message.accountName);
    check(u"text"_s, message.text);
    check(u"to"_s, message.to);
    check(u"sender"_s, message.sender);
    check(u"provider"_s, message.provider);
    check(u"provider_id"_s, message.providerId);
    check(u"currency"_s, message.cost->unit());
    check(u"error"_s, message.error ? message.error->message : QString());
}

void checkJson(const Message &message)
{
    const QJsonArray array = QJsonDocument::fromJson(exported(message, HistoryWriter::Format::Json)).array();
    require(array.size() == 2, "a message is an object");
    const QJsonObject object = array.at(0).toObject();
    require(object.value(u"account").toString() == message.accountName, "the account is the same");
    require(object.value(u"text").toString() == message.text, "the text is the same");
    require(object.value(u"sender").toString() == message.sender, "the sender is the same");
    require(!message.error || object.value(u"error")[u"message"].toString() == message.error->message,
            "the error is the same");
}

/// As Excel does: _xHHHH_ is a character.
QString decoded(const QString &words)
{
    QString out;
    for (qsizetype at = 0; at < words.size(); ++at) {
        bool isCode = false;
        const QString code = words.mid(at + 2, 4);
        const bool isHex = std::ranges::all_of(code, [](QChar c) { return u"0123456789abcdefABCDEF"_s.contains(c); });
        const ushort unit = code.size() == 4 && isHex ? code.toUShort(&isCode, 16) : 0;
        isCode = isCode && words.mid(at, 2) == "_x"_L1 && words.mid(at + 6, 1) == "_"_L1;
        out += isCode ? QChar(unit) : words[at];
        at += isCode ? 6 : 0;
    }
    return out;
}

void checkWorkbook(const QString &words)
{
    QXmlStreamReader reader("<t>" + xlsx::escaped(words) + "</t>");
    reader.readNextStartElement();
    const QString text = reader.readElementText();
    require(!reader.hasError(), "a workbook is XML whatever a message says");
    require(decoded(text) == words, "a cell of a workbook says what the message says");
}

} // namespace

} // namespace depesha::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace depesha;
    using namespace depesha::fuzz;
    QStringList fields;
    // Half a surrogate pair cannot be written as UTF-8: it goes through it once beforehand.
    for (const QByteArray &field : bytesOf(data, size).split('\0'))
        fields.append(QString::fromUtf8(textOf(field).toUtf8()));
    const Message message = messageOf(fields);
    checkCsv(message);
    checkJson(message);
    checkWorkbook(message.text);
    return 0;
}
