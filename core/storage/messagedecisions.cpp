// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagemoves.h"
#include "storage/messagerows.h"
#include "storage/messagestore.h"
#include "storage/sql.h"

#include <QSet>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Stand
{
    MessageState state = MessageState::Queued;
    bool missed = false;
    bool canBeAsked = false;  ///< there is an id, and an account to ask with
    bool isOrphan = false;    ///< its account was removed
    bool mayHaveLeft = false; ///< an earlier request about it went unanswered
};

std::optional<Stand> standOf(Sql &sql, qint64 id)
{
    Rows rows = sql.read(
        u"SELECT m.state, m.missed, coalesce(m.provider_id, m.request_id) IS NOT NULL, a.removed_at IS NOT NULL, "
        "EXISTS (SELECT 1 FROM events AS e WHERE e.message_id = m.id AND e.kind = 'decided' AND e.detail = 'resend') "
        "FROM messages AS m JOIN accounts AS a ON a.id = m.account_id WHERE m.id = ?"_s,
        {id});
    if (!rows.next())
        return {};
    const bool isOrphan = rows.integer(3) != 0;
    return Stand{MessageState(rows.integer(0)), rows.integer(1) == 1, rows.integer(2) != 0 && !isOrphan, isOrphan,
                 rows.integer(4) != 0};
}

/// Each once, in their order.
QList<qint64> distinct(const QList<qint64> &ids)
{
    QList<qint64> each;
    QSet<qint64> seen;
    for (const qint64 id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        each.append(id);
    }
    return each;
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

Result<void> decideUnconfirmed(Sql &sql, qint64 id, bool canBeAsked, Decision decision, const QDateTime &now)
{
    switch (decision) {
    case Decision::Sent:
        noteEvent(sql, id, now, u"decided"_s, u"sent"_s);
        return moveMessage(sql, {id, MessageState::Unconfirmed,
                                 canBeAsked ? MessageState::Accepted : MessageState::Unreported, now, now});
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
        const auto stand = standOf(sql, id);
        const bool isMissed = stand && stand->missed && decision != Decision::Sent;
        if (!isMissed && !(stand && stand->state == MessageState::Unconfirmed)) {
            wrong.append(id);
            continue;
        }
        if (decision == Decision::Resend && stand->isOrphan)
            return failure(ErrorKind::BadRequest,
                           StorageWords::tr("Nothing was changed: the account of message %1 was removed.").arg(id));
        const auto moved = isMissed ? decideMissed(sql, id, stand->state, decision, now)
                                    : decideUnconfirmed(sql, id, stand->canBeAsked, decision, now);
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
        const auto stand = standOf(sql, id);
        const bool waits = stand && (stand->state == MessageState::Scheduled ||
                                     (stand->state == MessageState::Queued && !stand->mayHaveLeft));
        if (!waits) {
            wrong.append(id);
            continue;
        }
        if (const auto moved = moveMessage(sql, {id, stand->state, MessageState::Cancelled, now}, u"missed = 0"_s);
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

QFuture<Result<QList<Message>>> MessageStore::decide(const QList<qint64> &ids, Decision decision, const QDateTime &now)
{
    return m_database.write<QList<Message>>(
        Database::Durability::Durable, Topic::Messages,
        [ids = distinct(ids), decision, now](Sql &sql) { return decideAll(sql, ids, decision, now); });
}

QFuture<Result<QList<Message>>> MessageStore::cancel(const QList<qint64> &ids, const QDateTime &now)
{
    return m_database.write<QList<Message>>(Database::Durability::Durable, Topic::Messages,
                                            [ids = distinct(ids), now](Sql &sql) { return cancelAll(sql, ids, now); });
}

} // namespace depesha
