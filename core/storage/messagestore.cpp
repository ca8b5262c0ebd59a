// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagestore.h"

#include "model/crashpoint.h"
#include "storage/messagerows.h"
#include "storage/messagesearch.h"
#include "storage/settingsstore.h"
#include "storage/sql.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Finds equal texts; the texts themselves are compared after it.
qint64 hashOf(const QString &text)
{
    return qFromLittleEndian<qint64>(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).constData());
}

qint64 insertText(Sql &sql, const QString &text)
{
    const qint64 id = sql.insert(u"INSERT INTO texts (hash, body) VALUES (?, ?)"_s, {hashOf(text), column(text)});
    sql.insert(u"INSERT INTO texts_fts (rowid, body) VALUES (?, ?)"_s, {id, folded(text)});
    return id;
}

qint64 insertCampaign(Sql &sql, const Submission &submission, const QDateTime &now)
{
    return sql.insert(
        u"INSERT INTO campaigns (account_id, sender, test, server_schedule, price_micros, price_unit, created_at, "
        "former_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {submission.accountId, column(submission.sender), int(submission.test), int(submission.serverSchedule),
         submission.price ? QVariant(submission.price->micros()) : QVariant(),
         submission.price ? QVariant(submission.price->unit()) : QVariant(), column(now),
         submission.formerCampaign ? QVariant(*submission.formerCampaign) : QVariant()});
}

Result<QList<qint64>> insertAll(Sql &sql, const Submission &submission, const QDateTime &now)
{
    if (submission.items.isEmpty())
        return failure(ErrorKind::BadRequest, StorageWords::tr("There is no recipient."));
    if (!sql.number(u"SELECT id FROM accounts WHERE id = ? AND removed_at IS NULL"_s, {submission.accountId}))
        return failure(ErrorKind::NotFound, StorageWords::tr("The account to send from is not there any more."));

    const bool waitsHere = submission.at && !submission.serverSchedule;
    const auto state = waitsHere ? MessageState::Scheduled : MessageState::Queued;
    const QVariant dueAt = submission.at ? column(*submission.at) : QVariant();
    const QVariant leavesAt = column(submission.holdUntil.value_or(now));
    const QVariant nextAt = waitsHere ? dueAt : leavesAt;
    const QVariant queuedAt = waitsHere ? QVariant() : leavesAt;

    const qint64 campaign = insertCampaign(sql, submission, now);
    QList<qint64> ids;
    ids.reserve(submission.items.size());
    const QString *lastText = nullptr;
    qint64 textId = 0;
    for (const Submission::Item &item : submission.items) {
        if (!lastText || *lastText != item.text) {
            textId = insertText(sql, item.text);
            lastText = &item.text;
        }
        const qint64 id =
            sql.insert(u"INSERT INTO messages (account_id, campaign_id, text_id, number, original, name, state, "
                       u"state_at, next_at, "
                       "due_at, queued_at, parts, cost_micros) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {submission.accountId, campaign, textId, column(item.to),
                        item.toOriginal == item.to ? QVariant() : columnOrNull(item.toOriginal),
                        columnOrNull(item.name), int(state), column(now), nextAt, dueAt, queuedAt, item.parts,
                        submission.price ? QVariant((*submission.price * item.parts).micros()) : QVariant()});
        sql.insert(u"INSERT INTO recipients_fts (rowid, who) VALUES (?, ?)"_s,
                   {id, item.name.isEmpty() ? item.to : item.to + u' ' + folded(item.name)});
        ids.append(id);
    }
    sql.write(u"UPDATE campaigns SET first_id = ?, last_id = ? WHERE id = ?"_s,
              {ids.constFirst(), ids.constLast(), campaign});
    if (!submission.draft.isEmpty())
        sql.write(u"DELETE FROM settings WHERE name = ?"_s, {draftName(submission.draft)});
    DEPESHA_CRASH_POINT("enqueue: all written");
    return ids;
}

/// When the text went to these numbers since then. Left out: states in which the message certainly did not arrive, so
/// that sending it again is no surprise.
void addSent(Sql &sql, QHash<QString, QDateTime> &sent, const QString &text, const QSet<QString> &wanted,
             const QDateTime &since)
{
    Rows rows =
        sql.read(u"SELECT m.number, coalesce(m.submitted_at, m.due_at, c.created_at) AS sent FROM texts AS t "
                 "CROSS JOIN messages AS m ON m.text_id = t.id CROSS JOIN campaigns AS c ON c.id = m.campaign_id "
                 "WHERE t.hash = ? AND t.body = ? AND sent >= ? AND c.test = 0 AND m.state NOT IN "
                 "(SELECT id FROM states WHERE name IN "
                 "('failed', 'cancelled', 'tested', 'rejected', 'undelivered', 'expired', 'deleted')) ORDER BY sent"_s,
                 {hashOf(text), column(text), column(since)});
    while (rows.next())
        if (const QString number = rows.text(0); wanted.contains(number))
            sent.insert(number, rows.time(1));
}

} // namespace

MessageStore::MessageStore(Database &database) : m_database(database) {}

QFuture<Result<QList<qint64>>> MessageStore::enqueue(const Submission &submission, const QDateTime &now)
{
    return m_database.write<QList<qint64>>(Database::Durability::Durable, Topic::Messages,
                                           [submission, now](Sql &sql) { return insertAll(sql, submission, now); });
}

QFuture<Result<QList<Message>>> MessageStore::page(const MessageFilter &filter, qint64 before, int limit)
{
    return m_database.read<QList<Message>>([filter, before, limit](Sql &sql) -> Result<QList<Message>> {
        return messagesByIds(sql, MessageSearch(sql, filter).page(before, limit));
    });
}

QFuture<Result<QList<qint64>>> MessageStore::ids(const MessageFilter &filter, qint64 before, int limit)
{
    return m_database.read<QList<qint64>>([filter, before, limit](Sql &sql) -> Result<QList<qint64>> {
        return MessageSearch(sql, filter).page(before, limit);
    });
}

QFuture<Result<QList<Message>>> MessageStore::byIds(const QList<qint64> &ids)
{
    return m_database.read<QList<Message>>(
        [ids](Sql &sql) -> Result<QList<Message>> { return messagesByIds(sql, ids); });
}

QFuture<Result<QList<MessageEvent>>> MessageStore::events(qint64 id)
{
    return m_database.read<QList<MessageEvent>>([id](Sql &sql) -> Result<QList<MessageEvent>> {
        QList<MessageEvent> events;
        {
            // The beginning of every message is in its row already.
            Rows rows = sql.read(u"SELECT c.created_at, m.due_at FROM messages AS m JOIN campaigns AS c "
                                 "ON c.id = m.campaign_id WHERE m.id = ?"_s,
                                 {id});
            if (!rows.next())
                return failure(ErrorKind::NotFound, StorageWords::tr("There is no message %1.").arg(id));
            events.append({rows.time(0), u"created"_s, {}});
            if (!rows.isNull(1))
                events.append({rows.time(0), u"scheduled"_s, rows.time(1).toString(Qt::ISODate)});
        }
        Rows rows = sql.read(u"SELECT at, kind, detail FROM events WHERE message_id = ? ORDER BY id"_s, {id});
        while (rows.next())
            events.append({rows.time(0), rows.text(1), rows.text(2)});
        return events;
    });
}

QFuture<Result<qint64>> MessageStore::count(const MessageFilter &filter)
{
    return m_database.read<qint64>([filter](Sql &sql) -> Result<qint64> { return MessageSearch(sql, filter).count(); });
}

QFuture<Result<QHash<MessageState, qint64>>> MessageStore::countByState(const MessageFilter &filter)
{
    return m_database.read<QHash<MessageState, qint64>>([filter](Sql &sql) -> Result<QHash<MessageState, qint64>> {
        return MessageSearch(sql, filter).countByState();
    });
}

QFuture<Result<QList<Message>>> MessageStore::missed()
{
    return m_database.read<QList<Message>>([](Sql &sql) -> Result<QList<Message>> {
        QList<qint64> ids;
        Rows rows = sql.read(u"SELECT id FROM messages WHERE due_at IS NOT NULL AND state < 2 AND missed = 1 "
                             "ORDER BY due_at, id"_s);
        while (rows.next())
            ids.append(rows.integer(0));
        return messagesByIds(sql, ids);
    });
}

QFuture<Result<QHash<QString, QDateTime>>> MessageStore::alreadySent(const QString &text, const QStringList &to,
                                                                     const QDateTime &since)
{
    const QSet<QString> wanted(to.cbegin(), to.cend());
    return m_database.read<QHash<QString, QDateTime>>(
        [text, wanted, since](Sql &sql) -> Result<QHash<QString, QDateTime>> {
            QHash<QString, QDateTime> sent;
            addSent(sql, sent, text, wanted, since);
            return sent;
        });
}

QFuture<Result<QHash<QString, QDateTime>>> MessageStore::alreadySent(const QList<Submission::Item> &items,
                                                                     const QDateTime &since)
{
    return m_database.read<QHash<QString, QDateTime>>([items, since](Sql &sql) -> Result<QHash<QString, QDateTime>> {
        QHash<QString, QSet<QString>> numbers;
        for (const Submission::Item &item : items)
            numbers[item.text].insert(item.to);
        QHash<QString, QDateTime> sent;
        for (auto each = numbers.cbegin(); each != numbers.cend(); ++each)
            addSent(sql, sent, each.key(), each.value(), since);
        return sent;
    });
}

QFuture<Result<QStringList>> MessageStore::sendersUsed(qint64 accountId)
{
    return m_database.read<QStringList>([accountId](Sql &sql) -> Result<QStringList> {
        Rows rows = sql.read(u"SELECT sender FROM (SELECT id, sender FROM campaigns WHERE account_id = ? AND test = 0 "
                             "ORDER BY id DESC LIMIT 500) GROUP BY sender ORDER BY count(*) DESC, max(id) DESC"_s,
                             {accountId});
        QStringList senders;
        while (rows.next())
            senders.append(rows.text(0));
        Rows last = sql.read(
            u"SELECT sender FROM campaigns WHERE account_id = ? AND test = 0 ORDER BY id DESC LIMIT 1"_s, {accountId});
        if (last.next())
            senders.move(senders.indexOf(last.text(0)), 0);
        return senders;
    });
}

} // namespace depesha
