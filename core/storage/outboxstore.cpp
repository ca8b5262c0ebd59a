// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outboxstore.h"

#include "model/crashpoint.h"
#include "storage/messagemoves.h"
#include "storage/sql.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime earliest(Sql &sql, qint64 accountId, std::initializer_list<MessageState> states)
{
    QDateTime first;
    for (const MessageState state : states) {
        Rows rows =
            sql.read(u"SELECT min(next_at) FROM messages WHERE account_id = ? AND state = ? AND next_at IS NOT NULL"_s,
                     {accountId, int(state)});
        if (rows.next() && !rows.isNull(0) && (!first.isValid() || rows.time(0) < first))
            first = rows.time(0);
    }
    return first;
}

Result<int> release(Sql &sql, std::chrono::seconds grace, const QDateTime &now)
{
    const QDateTime tooLate = now.addSecs(-grace.count());
    struct Due
    {
        qint64 id = 0;
        MessageState state = MessageState::Scheduled;
        QDateTime at;
    };
    QList<Due> due;
    {
        // One that is queued bears the time for the provider's own schedule: sent after it, it would arrive late too.
        Rows rows =
            sql.read(u"SELECT m.id, m.state, m.due_at FROM messages AS m INDEXED BY messages_waiting "
                     "JOIN campaigns AS c ON c.id = m.campaign_id WHERE m.due_at <= ? AND m.state < 2 AND m.missed = 0 "
                     "AND (m.state = 0 OR (m.due_at < ? AND c.server_schedule = 1)) ORDER BY m.id"_s,
                     {column(now), column(tooLate)});
        while (rows.next())
            due.append({rows.integer(0), MessageState(rows.integer(1)), rows.time(2)});
    }
    int queued = 0;
    for (const auto &[id, state, at] : due) {
        const bool missed = at < tooLate;
        const auto moved =
            missed ? moveMessage(sql, {id, state, state, now}, u"missed = 1"_s)
                   : moveMessage(sql, {id, state, MessageState::Queued, now, now}, u"queued_at = ?"_s, {column(now)});
        if (!moved)
            return tl::unexpected(moved.error());
        DEPESHA_CRASH_POINT("schedule: message released");
        if (missed)
            noteEvent(sql, id, now, u"missed"_s);
        else
            ++queued;
    }
    return queued;
}

} // namespace

OutboxStore::OutboxStore(Database &database) : m_database(database) {}

QFuture<Result<int>> OutboxStore::releaseScheduled(std::chrono::seconds grace, const QDateTime &now)
{
    return m_database.write<int>(Database::Durability::Durable, Topic::Messages,
                                 [grace, now](Sql &sql) { return release(sql, grace, now); });
}

QFuture<Result<OutboxDue>> OutboxStore::due(qint64 accountId)
{
    return m_database.read<OutboxDue>([accountId](Sql &sql) -> Result<OutboxDue> {
        using enum MessageState;
        OutboxDue due;
        due.send = earliest(sql, accountId, {Queued, Sending});
        due.schedule = earliest(sql, accountId, {Scheduled});
        due.poll = earliest(sql, accountId, {Accepted, Enroute, Unconfirmed});
        // A queued one without a time waits for the user, not for its turn.
        due.open = sql.number(u"SELECT (SELECT count(*) FROM messages WHERE account_id = ? AND state = ? "
                              "AND next_at IS NOT NULL) + "
                              "(SELECT count(*) FROM messages WHERE account_id = ? AND state = ?)"_s,
                              {accountId, int(Queued), accountId, int(Sending)})
                       .value_or(0);
        return due;
    });
}

} // namespace depesha
