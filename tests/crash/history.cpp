// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto connection = "crash-history"_L1;

QSqlQuery ask(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    return query;
}

QString keyOf(const QString &provider, const QString &to, const QString &text)
{
    return provider + u" to "_s + to + u": "_s + text;
}

} // namespace

History readHistory(const QString &folder)
{
    History history;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(QDir(folder).filePath(u"depesha.db"_s));
        if (!database.open())
            qFatal("The database cannot be opened: %s", qPrintable(database.lastError().text()));
        QSqlQuery check = ask(database, u"PRAGMA integrity_check"_s);
        while (check.next())
            if (const QString word = check.value(0).toString(); word != "ok"_L1)
                history.damage += word + u'\n';
        QSqlQuery rows =
            ask(database, u"SELECT m.id, a.provider, m.number, t.body, s.name, m.next_at IS NULL, m.missed, "
                          "m.error_message "
                          "FROM messages AS m JOIN accounts AS a ON a.id = m.account_id "
                          "JOIN texts AS t ON t.id = m.text_id JOIN states AS s ON s.id = m.state"_s);
        while (rows.next()) {
            const QString state = rows.value(4).toString();
            history.messages.append({rows.value(0).toLongLong(), rows.value(1).toString(), rows.value(2).toString(),
                                     rows.value(3).toString(), state, state == "sending"_L1 && rows.value(5).toBool(),
                                     rows.value(6).toBool(), rows.value(7).toString()});
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return history;
}

bool isSettled(const History &history)
{
    return std::ranges::none_of(history.messages, [](const StoredMessage &message) {
        return message.state == "queued"_L1 || message.state == "sending"_L1 ||
               (message.state == "unconfirmed"_L1 && message.provider == "nikita"_L1);
    });
}

Audit audit(const History &history, const QList<QJsonObject> &book, const Circumstances &circumstances)
{
    Audit audit;
    if (!history.damage.isEmpty())
        audit.complaints.append(u"the database is damaged: "_s + history.damage);

    QHash<QString, int> booked;
    for (const QJsonObject &entry : book)
        ++booked[keyOf(entry[u"provider"_s].toString(), entry[u"to"_s].toString(), entry[u"text"_s].toString())];
    audit.accepted = int(book.size());
    for (auto entry = booked.cbegin(); entry != booked.cend(); ++entry)
        if (entry.value() > 1) {
            audit.twice += entry.value() - 1;
            audit.complaints.append(u"sent %1 times: "_s.arg(entry.value()) + entry.key());
        }

    static const QSet<QString> taken{u"accepted"_s, u"enroute"_s,  u"delivered"_s, u"undelivered"_s,
                                     u"expired"_s,  u"rejected"_s, u"deleted"_s,   u"unreported"_s};
    QHash<QString, qsizetype> written;
    int unconfirmedByFault = 0;
    for (const StoredMessage &message : history.messages) {
        ++audit.messages;
        ++written[message.text];
        const QString key = keyOf(message.provider, message.to, message.text);
        const bool isBooked = booked.remove(key);
        const auto complain = [&](const QString &what) {
            audit.complaints.append(what + u" ("_s + message.state + (isBooked ? u", booked): "_s : u"): "_s) + key +
                                    u' ' + message.error);
        };
        if (taken.contains(message.state)) {
            if (!isBooked) {
                ++audit.lost;
                complain(u"lost"_s);
            }
        } else if (message.state == "unconfirmed"_L1) {
            ++audit.unconfirmed;
            if (message.provider == "nikita"_L1)
                complain(u"left unconfirmed"_s);
            else if (!circumstances.underWay.contains(message.id) && ++unconfirmedByFault > circumstances.faults)
                complain(u"unconfirmed without a reason"_s);
        } else if (message.state == "scheduled"_L1 && message.isMissed) {
            ++audit.missed;
            if (isBooked)
                complain(u"missed, yet sent"_s);
        } else {
            ++audit.lost;
            complain(u"left behind"_s);
        }
    }
    for (auto entry = booked.cbegin(); entry != booked.cend(); ++entry)
        audit.complaints.append(u"sent, and not in the history: "_s + entry.key());

    for (auto it = circumstances.submissions.cbegin(); it != circumstances.submissions.cend(); ++it) {
        const qsizetype found = written.value(it.key());
        if (found == circumstances.submissionSize || (found == 0 && !it.value()))
            continue;
        audit.lost += int(circumstances.submissionSize - found);
        audit.complaints.append(u"%1 of %2 messages are left of: "_s.arg(found).arg(circumstances.submissionSize) +
                                it.key());
    }
    return audit;
}

} // namespace depesha
