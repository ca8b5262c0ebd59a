// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/crashpoint.h"
#include "storage/messagemoves.h"
#include "storage/messagerows.h"
#include "storage/outboxstore.h"
#include "storage/sql.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Stand
{
    MessageState state = MessageState::Sending;
    qint64 attemptId = 0;
    bool hasRequestId = false;
    bool accountRemoved = false;
    std::optional<qint64> priceMicros;
};

std::optional<Stand> standOf(Sql &sql, qint64 messageId)
{
    Rows rows = sql.read(u"SELECT m.state, m.attempt_id, m.request_id IS NOT NULL, a.removed_at IS NOT NULL, "
                         "c.price_micros FROM messages AS m JOIN accounts AS a ON a.id = m.account_id "
                         "JOIN campaigns AS c ON c.id = m.campaign_id WHERE m.id = ?"_s,
                         {messageId});
    if (!rows.next())
        return {};
    return Stand{MessageState(rows.integer(0)), rows.integer(1), rows.integer(2) != 0, rows.integer(3) != 0,
                 rows.maybeInteger(4)};
}

/// Columns to be set and their values.
struct Columns
{
    QString text;
    QVariantList values;

    void set(QLatin1StringView column, const QVariant &value)
    {
        text += (text.isEmpty() ? QLatin1StringView() : ", "_L1) + column + " = ?"_L1;
        values << value;
    }
};

Columns columnsOf(const Settlement &settlement, const Stand &stand)
{
    Columns columns;
    columns.text = u"error_kind = ?, error_message = ?, error_detail = ?, error_code = ?"_s;
    columns.values = errorColumns(settlement.error);
    if (!settlement.providerId.isEmpty())
        columns.set("provider_id"_L1, settlement.providerId);
    if (settlement.parts) {
        columns.set("parts"_L1, *settlement.parts);
        if (stand.priceMicros)
            columns.set("cost_micros"_L1, *stand.priceMicros * *settlement.parts);
    }
    if (settlement.state == MessageState::Queued) {
        // The next request about it is another one, in the provider's eyes too.
        columns.set("request_id"_L1, QVariant());
        if (settlement.batch) {
            columns.set("batch_cap"_L1, *settlement.batch);
            columns.set("tries"_L1, 0);
        }
    }
    return columns;
}

QDateTime nextAtOf(const Settlement &settlement, const QDateTime &now)
{
    const bool leavesAgain = settlement.state == MessageState::Queued || settlement.state == MessageState::Sending;
    if (!leavesAgain)
        return settlement.pollAt;
    return settlement.retryAt.isValid() ? settlement.retryAt : now;
}

/// Its account was removed while it was under way: nobody can send it again or ask about it any more.
Result<void> settleOrphan(Sql &sql, qint64 id, MessageState state, const QDateTime &now)
{
    if (state != MessageState::Queued && !awaitsReport(state))
        return {};
    const auto to = state == MessageState::Queued ? MessageState::Cancelled : MessageState::Unreported;
    noteEvent(sql, id, now, stateName(to), StorageWords::tr("The account was removed."));
    return moveMessage(sql, {id, state, to, now});
}

Result<void> settle(Sql &sql, const AttemptResult &result, const Settlement &settlement, const QDateTime &now)
{
    const qint64 id = settlement.messageId;
    const auto stand = standOf(sql, id);
    if (!stand)
        return failure(ErrorKind::NotFound, StorageWords::tr("There is no message %1.").arg(id));
    const QString detail = settlement.error ? settlement.error->message : settlement.providerId;
    noteEvent(sql, id, now, result.kind, detail, result.attemptId);

    // The answer comes late: a report, the user or another request has moved the message on. What they know counts
    // more; but an acceptance is news to a message that nobody was sure of, and its id is worth keeping in any case.
    if (stand->state != MessageState::Sending || stand->attemptId != result.attemptId) {
        const bool isNews = stand->state == MessageState::Unconfirmed && stand->attemptId == result.attemptId &&
                            canMove(stand->state, settlement.state) && settlement.state != MessageState::Queued;
        if (isNews) {
            const Columns columns = columnsOf(settlement, *stand);
            const auto moved = moveMessage(sql, {id, stand->state, settlement.state, now, settlement.pollAt},
                                           columns.text, columns.values);
            return moved && stand->accountRemoved ? settleOrphan(sql, id, settlement.state, now) : moved;
        }
        if (!settlement.providerId.isEmpty())
            sql.write(u"UPDATE messages SET provider_id = ? WHERE id = ? AND attempt_id = ? AND provider_id IS NULL"_s,
                      {settlement.providerId, id, result.attemptId});
        return {};
    }
    if (settlement.state == MessageState::Sending && !stand->hasRequestId)
        return failure(ErrorKind::BadRequest,
                       StorageWords::tr("Message %1 has no request that may be repeated.").arg(id));

    const Columns columns = columnsOf(settlement, *stand);
    const bool cannotRepeat = stand->accountRemoved && settlement.state == MessageState::Sending;
    const auto to = cannotRepeat ? MessageState::Unconfirmed : settlement.state;
    if (const auto moved =
            moveMessage(sql, {id, stand->state, to, now, cannotRepeat ? QDateTime() : nextAtOf(settlement, now)},
                        columns.text, columns.values);
        !moved)
        return moved;
    return stand->accountRemoved ? settleOrphan(sql, id, to, now) : Result<void>();
}

bool areAlike(const Settlement &one, const Settlement &other)
{
    return one.state == other.state && one.providerId == other.providerId && one.parts == other.parts &&
           one.retryAt == other.retryAt && one.batch == other.batch && one.pollAt == other.pollAt &&
           one.error == other.error;
}

/// What the messages of a whole request have in common; nothing unless all still wait for this very answer, each in
/// the same way.
std::optional<Stand> commonStandOf(Sql &sql, const QList<qint64> &ids, qint64 attemptId)
{
    Rows rows = sql.read(u"SELECT count(*), count(m.request_id), count(c.price_micros), min(c.price_micros), "
                         "max(c.price_micros) FROM json_each(?) AS wanted CROSS JOIN messages AS m "
                         "ON m.id = wanted.value JOIN accounts AS a ON a.id = m.account_id "
                         "JOIN campaigns AS c ON c.id = m.campaign_id "
                         "WHERE m.state = ? AND m.attempt_id = ? AND a.removed_at IS NULL"_s,
                         {jsonOf(ids), int(MessageState::Sending), attemptId});
    const auto allOrNone = [&](int column) { return rows.integer(column) == 0 || rows.integer(column) == ids.size(); };
    if (!rows.next() || rows.integer(0) != ids.size() || !allOrNone(1) || !allOrNone(2) ||
        rows.maybeInteger(3) != rows.maybeInteger(4))
        return {};
    return Stand{MessageState::Sending, attemptId, rows.integer(1) != 0, false, rows.maybeInteger(3)};
}

/// Settles the messages of a request in a few statements, where the answer is the same for all; else one by one.
Result<void> settleAll(Sql &sql, const AttemptResult &result, const QDateTime &now)
{
    const Settlement &first = result.settlements.constFirst();
    const auto isLikeFirst = [&first](const Settlement &other) { return areAlike(first, other); };
    if (result.settlements.size() > 1 && std::ranges::all_of(result.settlements, isLikeFirst)) {
        QList<qint64> ids;
        for (const Settlement &settlement : result.settlements)
            ids.append(settlement.messageId);
        const auto stand = commonStandOf(sql, ids, result.attemptId);
        if (stand && (stand->hasRequestId || first.state != MessageState::Sending)) {
            noteEvents(sql, ids, now, result.kind, first.error ? first.error->message : first.providerId,
                       result.attemptId);
            const Columns columns = columnsOf(first, *stand);
            return moveMessages(sql, ids, {0, MessageState::Sending, first.state, now, nextAtOf(first, now)},
                                columns.text, columns.values);
        }
    }
    for (const Settlement &settlement : result.settlements)
        if (const auto settled = settle(sql, result, settlement, now); !settled)
            return settled;
    return {};
}

Result<void> finishAll(Sql &sql, const QList<AttemptResult> &results, const QDateTime &now)
{
    for (const AttemptResult &result : results) {
        if (sql.write(u"UPDATE attempts SET finished_at = ?, kind = ?, answer = ? WHERE id = ?"_s,
                      {column(now), column(result.kind), columnOrNull(result.answer), result.attemptId}) != 1)
            return failure(ErrorKind::NotFound, StorageWords::tr("There is no attempt %1.").arg(result.attemptId));
        DEPESHA_CRASH_POINT("finish: attempt noted");
        if (result.settlements.isEmpty())
            continue;
        if (const auto settled = settleAll(sql, result, now); !settled)
            return settled;
        DEPESHA_CRASH_POINT("finish: messages settled");
    }
    return {};
}

Result<int> settleStopped(Sql &sql, const QList<qint64> &repeatSafe, const QDateTime &now)
{
    struct Stopped
    {
        qint64 id = 0;
        qint64 attemptId = 0;
        bool canRepeat = false;
        bool waits = false; ///< for its repetition: nothing was on its way
    };
    QList<Stopped> stopped;
    {
        Rows rows =
            sql.read(u"SELECT m.id, m.attempt_id, m.account_id, m.request_id IS NOT NULL, m.next_at IS NOT NULL "
                     "FROM accounts AS a CROSS JOIN messages AS m ON m.account_id = a.id AND m.state = ? "
                     "ORDER BY m.id"_s,
                     {int(MessageState::Sending)});
        while (rows.next())
            stopped.append({rows.integer(0), rows.integer(1),
                            repeatSafe.contains(rows.integer(2)) && rows.integer(3) != 0, rows.integer(4) != 0});
    }
    const Error error{ErrorKind::Timeout, StorageWords::tr("Depesha was stopped before the provider had answered.")};
    int settled = 0;
    for (const auto &[id, attemptId, canRepeat, waits] : std::as_const(stopped)) {
        if (canRepeat && waits)
            continue;
        const auto to = canRepeat ? MessageState::Sending : MessageState::Unconfirmed;
        const auto moved =
            moveMessage(sql, {id, MessageState::Sending, to, now, canRepeat ? now : QDateTime()},
                        // A try that was cut short on this side does not count against the provider.
                        u"tries = max(tries - ?, 0), error_kind = ?, error_message = ?, error_detail = ?, "
                        "error_code = ?"_s,
                        QVariantList{int(canRepeat)} + errorColumns(error));
        if (!moved)
            return tl::unexpected(moved.error());
        noteEvent(sql, id, now, u"no-answer"_s, error.message, attemptId);
        sql.write(u"UPDATE attempts SET finished_at = ?, kind = 'no-answer' WHERE id = ? AND finished_at IS NULL"_s,
                  {column(now), attemptId});
        DEPESHA_CRASH_POINT("leftovers: message settled");
        ++settled;
    }
    return settled;
}

} // namespace

QFuture<Result<void>> OutboxStore::finish(const QList<AttemptResult> &results, const QDateTime &now)
{
    return m_database.write<void>(Database::Durability::Durable, Topic::Messages,
                                  [results, now](Sql &sql) { return finishAll(sql, results, now); });
}

QFuture<Result<int>> OutboxStore::settleInterrupted(const QList<qint64> &repeatSafe, const QDateTime &now)
{
    return m_database.write<int>(Database::Durability::Durable, Topic::Messages,
                                 [repeatSafe, now](Sql &sql) { return settleStopped(sql, repeatSafe, now); });
}

} // namespace depesha
