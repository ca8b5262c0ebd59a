// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/input.h"

#include "model/phonenumber.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Input)
};

constexpr qint64 fileLimit = qint64(64) * 1024 * 1024;

Outcome<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usageFailure(Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(fileLimit + 1);
    if (bytes.size() > fileLimit)
        return usageFailure(Words::tr("%1 is too large.").arg(path));
    return bytes;
}

/// One of two options, and only one.
Outcome<bool> chooseFirst(const Arguments &arguments, const QString &first, const QString &second)
{
    if (arguments.isSet(first) == arguments.isSet(second))
        return usageFailure(Words::tr("Give either --%1 or --%2.").arg(first, second));
    return arguments.isSet(first);
}

QString firstColumn(const QString &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar character) {
        return character == u';' || character == u',' || character == u'\t';
    });
    QString cell = line.left(end - line.begin()).trimmed();
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.sliced(1, cell.size() - 2).trimmed();
    return cell;
}

} // namespace

std::optional<QString> strictUtf8(QByteArrayView bytes)
{
    // With a state, the decoder would wait for the rest of a character that is cut off at the end.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

Outcome<QString> readText(const Arguments &arguments)
{
    const auto fromOption = chooseFirst(arguments, u"text"_s, u"text-file"_s);
    if (!fromOption)
        return tl::unexpected(fromOption.error());
    if (*fromOption)
        return *arguments.value(u"text"_s);

    const QString path = *arguments.value(u"text-file"_s);
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // A lost character would be sent and paid for: only what decodes whole is taken.
    std::optional<QString> text = strictUtf8(*bytes);
    if (!text || text->contains(QChar::Null))
        return usageFailure(Words::tr("%1 is not a text in UTF-8.").arg(path), ErrorKind::Text);
    if (text->endsWith("\r\n"_L1))
        text->chop(2);
    else if (text->endsWith(u'\n'))
        text->chop(1);
    return *text;
}

Outcome<QDateTime> readMoment(const QString &option, const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || !text.contains(u':'))
        return usageFailure(
            Words::tr("--%1: “%2” is not a date and time such as 2026-03-02T09:30 or 2026-03-02T09:30:00+03:00.")
                .arg(option, text));
    return moment.toUTC();
}

Outcome<QDateTime> readBound(const QString &option, const QString &text, bool wholeDay)
{
    if (text.contains(u':'))
        return readMoment(option, text);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return usageFailure(Words::tr("--%1: “%2” is not a date such as 2026-03-02.").arg(option, text));
    return (wholeDay ? day.addDays(1) : day).startOfDay().toUTC();
}

Outcome<qint64> readNumber(const QString &option, const QString &text, qint64 least)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < least)
        return usageFailure(
            Words::tr("--%1: “%2” is not a whole number from %3 on.").arg(option, text, QString::number(least)));
    return number;
}

Outcome<QList<qint64>> readIds(const QStringList &operands)
{
    QList<qint64> ids;
    for (const QString &operand : operands) {
        bool isNumber = false;
        const qint64 id = operand.toLongLong(&isNumber);
        if (!isNumber || id < 1)
            return usageFailure(Words::tr("“%1” is not the number of a message.").arg(operand));
        if (!ids.contains(id))
            ids += id;
    }
    return ids;
}

Outcome<QList<Recipient>> readRecipients(const Arguments &arguments)
{
    const auto fromOption = chooseFirst(arguments, u"to"_s, u"to-file"_s);
    if (!fromOption)
        return tl::unexpected(fromOption.error());
    QList<Recipient> recipients;
    if (*fromOption) {
        for (const QString &value : arguments.values(u"to"_s))
            for (const QString &number : splitNumbers(value))
                recipients += {number, 0};
    } else {
        const auto bytes = readFile(*arguments.value(u"to-file"_s));
        if (!bytes)
            return tl::unexpected(bytes.error());
        int row = 0;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(*bytes);
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            ++row;
            if (!line.trimmed().isEmpty())
                recipients += {firstColumn(line), row};
        }
    }
    if (recipients.isEmpty())
        return usageFailure(Words::tr("There is no recipient."), ErrorKind::Recipient);
    return recipients;
}

} // namespace depesha
