// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messagetable.h"

#include "app/cli/json.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::MessageTable)
};

QString beginning(const QString &text)
{
    constexpr qsizetype shown = 40;
    const QString line = oneLine(text);
    if (line.size() <= shown)
        return line;
    // Half a surrogate pair would be shown as garbage.
    const qsizetype end = line[shown - 2].isHighSurrogate() ? shown - 2 : shown - 1;
    return line.left(end).trimmed() + u'…';
}

} // namespace

QJsonArray messagesToJson(const QList<Message> &messages)
{
    QJsonArray array;
    for (const Message &message : messages)
        array += toJson(message);
    return array;
}

QString messageTable(const QList<Message> &messages)
{
    QList<QStringList> rows = {{Words::tr("No."), Words::tr("Created"), Words::tr("Account"), Words::tr("To"),
                                Words::tr("State"), Words::tr("Parts"), Words::tr("Cost"), Words::tr("Text")}};
    for (const Message &message : messages)
        rows += {QString::number(message.id),
                 displayTime(message.createdAt),
                 message.accountName,
                 u'+' + message.to,
                 stateWord(message.state),
                 QString::number(message.parts),
                 message.cost ? message.cost->toDisplayString() : QString(),
                 beginning(message.text)};
    return table(rows);
}

QString displayTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace depesha
