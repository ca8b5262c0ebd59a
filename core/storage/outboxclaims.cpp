// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagemoves.h"
#include "storage/outboxstore.h"
#include "storage/sql.h"

#include <QRandomGenerator>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A message that is to leave, and what decides with which others it may share a request.
struct Waiting
{
    qint64 id = 0;
    qint64 textId = 0;
    int cap = 0; ///< 0: none
    QString number;
    int tries = 0;
    QDateTime queuedAt;
    QDateTime dueAt;
    qint64 campaignId = 0;
};

using Group = QList<Waiting>;

constexpr auto selectWaiting =
    "SELECT id, text_id, coalesce(batch_cap, 0), number, tries, queued_at, due_at, campaign_id FROM messages "_L1;

Waiting waitingOf(const Rows &row)
{
    return {row.integer(0),      row.integer(1), int(row.integer(2)), row.text(3),
            int(row.integer(4)), row.time(5),    row.time(6),         row.integer(7)};
}

/// Texts belong to one campaign each, so messages of one text have one sender, one time and one kind.
bool fits(const Group &group, const Waiting &message, int batch)
{
    const Waiting &first = group.constFirst();
    const int most = first.cap > 0 ? std::min(batch, first.cap) : batch;
    return first.textId == message.textId && first.cap == message.cap && first.dueAt == message.dueAt &&
           group.size() < most
           // Answers and reports tell the messages of a request apart by their numbers.
           && std::ranges::none_of(group, [&](const Waiting &other) { return other.number == message.number; });
}

QList<Group> queuedGroups(Sql &sql, const ClaimOrder &order, qsizetype most, const QDateTime &now)
{
    QList<Group> groups;
    Rows rows = sql.read(selectWaiting + "WHERE account_id = ? AND state = ? AND next_at <= ? ORDER BY next_at, id"_L1,
                         {order.accountId, int(MessageState::Queued), column(now)});
    while (rows.next()) {
        const Waiting message = waitingOf(rows);
        const auto place =
            std::ranges::find_if(groups, [&](const Group &group) { return fits(group, message, order.batch); });
        if (place != groups.end())
            place->append(message);
        else if (groups.size() < most)
            groups.append({message});
        else
            break;
    }
    return groups;
}

struct RequestAgain
{
    QString requestId;
    Group group;
};

QList<RequestAgain> requestsAgain(Sql &sql, const ClaimOrder &order, const QDateTime &now)
{
    QStringList requestIds;
    {
        Rows rows = sql.read(u"SELECT request_id FROM messages WHERE account_id = ? AND state = ? AND next_at <= ? "
                             "AND request_id IS NOT NULL ORDER BY next_at, id"_s,
                             {order.accountId, int(MessageState::Sending), column(now)});
        while (requestIds.size() < order.requests && rows.next())
            if (const QString id = rows.text(0); !requestIds.contains(id))
                requestIds.append(id);
    }
    QList<RequestAgain> requests;
    for (const QString &requestId : std::as_const(requestIds)) {
        RequestAgain request{requestId, {}};
        Rows rows = sql.read(
            selectWaiting +
                "INDEXED BY messages_request WHERE request_id = ? AND account_id = ? AND state = ? ORDER BY id"_L1,
            {requestId, order.accountId, int(MessageState::Sending)});
        while (rows.next())
            request.group.append(waitingOf(rows));
        requests.append(request);
    }
    return requests;
}

QString newRequestId(Sql &sql)
{
    constexpr auto letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
    constexpr int length = 12;
    while (true) {
        QString id;
        for (int at = 0; at < length; ++at)
            id += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
        if (!sql.number(u"SELECT id FROM attempts WHERE request_id = ? AND is_repeat = 0"_s, {id}))
            return id;
    }
}

SendJob jobOf(Sql &sql, const Group &group, const QString &requestId, bool repeat, const QDateTime &now)
{
    const Waiting &first = group.constFirst();
    SendJob job;
    job.requestId = requestId;
    job.repeat = repeat;
    Rows rows = sql.read(u"SELECT t.body, c.sender, c.test, c.server_schedule FROM texts AS t, campaigns AS c "
                         "WHERE t.id = ? AND c.id = ?"_s,
                         {first.textId, first.campaignId});
    if (rows.next()) {
        job.text = rows.text(0);
        job.sender = rows.text(1);
        job.test = rows.integer(2) != 0;
        // A repetition must be the same request, whatever the time is now.
        if (rows.integer(3) != 0 && first.dueAt.isValid() && (repeat || first.dueAt > now))
            job.at = first.dueAt;
    }
    for (const Waiting &message : group)
        job.to.append(message.number);
    return job;
}

Result<Claim> claimGroup(Sql &sql, qint64 accountId, Group group, const QString &requestId, bool repeat,
                         const QDateTime &now)
{
    // The order of a request's numbers is that of the ids, so that a repetition has it too.
    std::ranges::sort(group, {}, &Waiting::id);
    Claim claim;
    claim.accountId = accountId;
    claim.job = jobOf(sql, group, requestId, repeat, now);
    claim.attemptId =
        sql.insert(u"INSERT INTO attempts (account_id, request_id, is_repeat, started_at) VALUES (?, ?, ?, ?)"_s,
                   {accountId, columnOrNull(requestId), int(repeat), column(now)});
    claim.tries = std::ranges::max(group, {}, &Waiting::tries).tries + 1;
    claim.firstQueuedAt = std::ranges::min(group, {}, &Waiting::queuedAt).queuedAt;

    const QString kind = repeat ? u"repeat"_s : claim.tries > 1 ? u"retry"_s : u"request"_s;
    for (const Waiting &message : std::as_const(group)) {
        const auto moved = moveMessage(
            sql, {message.id, repeat ? MessageState::Sending : MessageState::Queued, MessageState::Sending, now},
            u"attempt_id = ?, request_id = ?, tries = ?, submitted_at = ?, answer = NULL"_s,
            {claim.attemptId, columnOrNull(requestId), claim.tries, column(now)});
        if (!moved)
            return tl::unexpected(moved.error());
        noteEvent(sql, message.id, now, kind, requestId, claim.attemptId);
        claim.messageIds.append(message.id);
    }
    return claim;
}

Result<QList<Claim>> claimAll(Sql &sql, const ClaimOrder &order, const QDateTime &now)
{
    QList<Claim> claims;
    const auto again = requestsAgain(sql, order, now);
    for (const RequestAgain &request : again) {
        auto claim = claimGroup(sql, order.accountId, request.group, request.requestId, true, now);
        if (!claim)
            return tl::unexpected(claim.error());
        claims.append(*claim);
    }
    const auto groups = queuedGroups(sql, order, order.requests - claims.size(), now);
    for (const Group &group : groups) {
        auto claim =
            claimGroup(sql, order.accountId, group, order.needsRequestId ? newRequestId(sql) : QString(), false, now);
        if (!claim)
            return tl::unexpected(claim.error());
        claims.append(*claim);
    }
    return claims;
}

} // namespace

QFuture<Result<QList<Claim>>> OutboxStore::claim(const ClaimOrder &order, const QDateTime &now)
{
    return m_database.write<QList<Claim>>(Database::Durability::Durable, Topic::Messages,
                                          [order, now](Sql &sql) { return claimAll(sql, order, now); });
}

} // namespace depesha
