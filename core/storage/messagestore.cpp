// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagestore.h"

#include "storage/messagemoves.h"
#include "storage/messagerows.h"
#include "storage/messagesearch.h"
#include "storage/sql.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>
#include <numeric>

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
        u"INSERT INTO campaigns (account_id, sender, test, server_schedule, price_micros, price_unit, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {submission.accountId, column(submission.sender), int(submission.test), int(submission.serverSchedule),
         submission.price ? QVariant(submission.price->micros()) : QVariant(),
         submission.price ? QVariant(submission.price->unit()) : QVariant(), column(now)});
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
    const QVariant nextAt = waitsHere ? dueAt : column(now);
    const QVariant queuedAt = waitsHere ? QVariant() : column(now);

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
    return ids;
}

struct Undecided
{
    MessageState state = MessageState::Queued;
    bool missed = false;
    bool hasId = false;       ///< the provider can be asked about it
    bool mayHaveLeft = false; ///< an earlier request about it went unanswered
};

std::optional<Undecided> undecided(Sql &sql, qint64 id)
{
    Rows rows = sql.read(
        u"SELECT m.state, m.missed, coalesce(m.provider_id, m.request_id) IS NOT NULL, "
        "EXISTS (SELECT 1 FROM events AS e WHERE e.message_id = m.id AND e.kind = 'decided' AND e.detail = 'resend') "
        "FROM messages AS m WHERE m.id = ?"_s,
        {id});
    if (!rows.next())
        return {};
    return Undecided{MessageState(rows.integer(0)), rows.integer(1) == 1, rows.integer(2) != 0, rows.integer(3) != 0};
}

/// "3, 7, 12 …"
QString listed(const QList<qint64> &ids)
{
    constexpr qsizetype most = 10;
    QStringList words;
    for (const qint64 id : ids.first(std::min(ids.size(), most)))
        words.append(QString::number(id));
    return words.join(", "_L1) + (ids.size() > most ? u" …"_s : QString());
}

Result<void> decideMissed(Sql &sql, qint64 id, MessageState state, Decision decision, const QDateTime &now)
{
    if (decision == Decision::NotSent) {
        noteEvent(sql, id, now, u"cancelled"_s);
        return moveMessage(sql, {id, state, MessageState::Cancelled, now}, u"missed = 0"_s);
    }
    noteEvent(sql, id, now, u"decided"_s, u"send-now"_s);
    return moveMessage(sql, {id, state, MessageState::Queued, now, now}, u"missed = 2, queued_at = ?"_s, {column(now)});
}

Result<void> decideUnconfirmed(Sql &sql, qint64 id, bool hasId, Decision decision, const QDateTime &now)
{
    switch (decision) {
    case Decision::Sent:
        noteEvent(sql, id, now, u"decided"_s, u"sent"_s);
        return moveMessage(
            sql, {id, MessageState::Unconfirmed, hasId ? MessageState::Accepted : MessageState::Unreported, now, now});
    case Decision::NotSent:
        noteEvent(sql, id, now, u"decided"_s, u"not-sent"_s);
        return moveMessage(sql, {id, MessageState::Unconfirmed, MessageState::Failed, now});
    case Decision::Resend:
        noteEvent(sql, id, now, u"decided"_s, u"resend"_s);
        // What the earlier request left behind stays in its attempt and the events.
        return moveMessage(sql, {id, MessageState::Unconfirmed, MessageState::Queued, now, now},
                           u"missed = 2, queued_at = ?, request_id = NULL, provider_id = NULL, tries = 0, polls = 0, "
                           "error_kind = NULL, error_message = NULL, error_detail = NULL, error_code = NULL"_s,
                           {column(now)});
    }
    Q_UNREACHABLE();
}

Result<QList<Message>> decideAll(Sql &sql, const QList<qint64> &ids, Decision decision, const QDateTime &now)
{
    QList<qint64> wrong;
    for (const qint64 id : ids) {
        const auto message = undecided(sql, id);
        const bool isMissed = message && message->missed && decision != Decision::Sent;
        if (!isMissed && !(message && message->state == MessageState::Unconfirmed)) {
            wrong.append(id);
            continue;
        }
        const auto moved = isMissed ? decideMissed(sql, id, message->state, decision, now)
                                    : decideUnconfirmed(sql, id, message->hasId, decision, now);
        if (!moved)
            return tl::unexpected(moved.error());
    }
    if (!wrong.isEmpty())
        return failure(ErrorKind::BadRequest,
                       StorageWords::tr("Nothing was changed: no such decision is awaited for %n message(s): %1.",
                                        nullptr, int(wrong.size()))
                           .arg(listed(wrong)));
    return messagesByIds(sql, ids);
}

Result<QList<Message>> cancelAll(Sql &sql, const QList<qint64> &ids, const QDateTime &now)
{
    QList<qint64> wrong;
    for (const qint64 id : ids) {
        const auto message = undecided(sql, id);
        const bool waits = message && (message->state == MessageState::Scheduled ||
                                       (message->state == MessageState::Queued && !message->mayHaveLeft));
        if (!waits) {
            wrong.append(id);
            continue;
        }
        if (const auto moved = moveMessage(sql, {id, message->state, MessageState::Cancelled, now}, u"missed = 0"_s);
            !moved)
            return tl::unexpected(moved.error());
        noteEvent(sql, id, now, u"cancelled"_s);
    }
    if (!wrong.isEmpty())
        return failure(ErrorKind::BadRequest,
                       StorageWords::tr("Nothing was cancelled: %n message(s) may have been sent already, or are not "
                                        "there: %1.",
                                        nullptr, int(wrong.size()))
                           .arg(listed(wrong)));
    return messagesByIds(sql, ids);
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
    return m_database.read<qint64>([filter](Sql &sql) -> Result<qint64> {
        const auto counts = MessageSearch(sql, filter).countByState();
        return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    });
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
            // Left out: states in which the message certainly did not arrive, so that sending it again is no surprise.
            Rows rows = sql.read(
                u"SELECT m.number, coalesce(m.submitted_at, m.due_at, c.created_at) AS sent FROM texts AS t "
                "CROSS JOIN messages AS m ON m.text_id = t.id CROSS JOIN campaigns AS c ON c.id = m.campaign_id "
                "WHERE t.hash = ? AND t.body = ? AND sent >= ? AND c.test = 0 AND m.state NOT IN "
                "(SELECT id FROM states WHERE name IN "
                "('failed', 'cancelled', 'tested', 'rejected', 'undelivered', 'expired', 'deleted')) ORDER BY sent"_s,
                {hashOf(text), column(text), column(since)});
            QHash<QString, QDateTime> sent;
            while (rows.next())
                if (const QString number = rows.text(0); wanted.contains(number))
                    sent.insert(number, rows.time(1));
            return sent;
        });
}

QFuture<Result<QList<Message>>> MessageStore::decide(const QList<qint64> &ids, Decision decision, const QDateTime &now)
{
    return m_database.write<QList<Message>>(
        Database::Durability::Durable, Topic::Messages,
        [ids, decision, now](Sql &sql) { return decideAll(sql, ids, decision, now); });
}

QFuture<Result<QList<Message>>> MessageStore::cancel(const QList<qint64> &ids, const QDateTime &now)
{
    return m_database.write<QList<Message>>(Database::Durability::Durable, Topic::Messages,
                                            [ids, now](Sql &sql) { return cancelAll(sql, ids, now); });
}

} // namespace depesha
