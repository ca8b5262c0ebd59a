// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/crashpoint.h"
#include "storage/messagemoves.h"
#include "storage/outboxstore.h"
#include "storage/sql.h"

#include <QRandomGenerator>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// No gap before a message goes (again) is longer.
constexpr std::chrono::seconds longestGap = 2min;
/// A schedule fires this late by itself, and no later.
constexpr std::chrono::seconds grace = 2min;
/// What fired here in time may then have to wait for its turn; this long.
constexpr std::chrono::seconds validity = 24h;

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

std::optional<QDateTime> firstLeft(Sql &sql, const QString &requestId)
{
    Rows rows = sql.read(u"SELECT started_at FROM attempts WHERE request_id = ? AND is_repeat = 0"_s, {requestId});
    return rows.next() ? std::optional(rows.time(0)) : std::nullopt;
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
        if (rows.integer(3) != 0 && first.dueAt.isValid() &&
            first.dueAt > (repeat ? firstLeft(sql, requestId).value_or(now) : now))
            job.at = first.dueAt;
    }
    for (const Waiting &message : group)
        job.to.append(message.number);
    return job;
}

Result<Claim> claimGroup(Sql &sql, const ClaimOrder &order, Group group, const QString &requestId, bool repeat,
                         const QDateTime &now)
{
    // The order of a request's numbers is that of the ids, so that a repetition has it too.
    std::ranges::sort(group, {}, &Waiting::id);
    Claim claim;
    claim.accountId = order.accountId;
    claim.claimedAt = now;
    claim.job = jobOf(sql, group, requestId, repeat, now);
    claim.attemptId = sql.insert(u"INSERT INTO attempts (account_id, request_id, is_repeat, started_at, destination) "
                                 "VALUES (?, ?, ?, ?, ?)"_s,
                                 {order.accountId, columnOrNull(requestId), int(repeat), column(now),
                                  requestId.isEmpty() ? QVariant() : columnOrNull(order.destination)});
    DEPESHA_CRASH_POINT("claim: attempt noted");
    claim.tries = std::ranges::max(group, {}, &Waiting::tries).tries + 1;
    claim.firstQueuedAt = std::ranges::min(group, {}, &Waiting::queuedAt).queuedAt;

    const QString kind = repeat ? u"repeat"_s : claim.tries > 1 ? u"retry"_s : u"request"_s;
    for (const Waiting &message : std::as_const(group))
        claim.messageIds.append(message.id);
    const auto moved = moveMessages(
        sql, claim.messageIds, {0, repeat ? MessageState::Sending : MessageState::Queued, MessageState::Sending, now},
        u"attempt_id = ?, request_id = ?, tries = ?, submitted_at = ?, answer = NULL"_s,
        {claim.attemptId, columnOrNull(requestId), claim.tries, column(now)});
    if (!moved)
        return tl::unexpected(moved.error());
    DEPESHA_CRASH_POINT("claim: message moved");
    noteEvents(sql, claim.messageIds, now, kind, requestId, claim.attemptId);
    return claim;
}

/// Whether the first request of this id went elsewhere.
bool wentElsewhere(Sql &sql, const ClaimOrder &order, const QString &requestId)
{
    if (order.destination.isEmpty())
        return false;
    Rows rows = sql.read(u"SELECT destination FROM attempts WHERE request_id = ? AND is_repeat = 0"_s, {requestId});
    return rows.next() && !rows.isNull(0) && rows.text(0) != order.destination;
}

Result<void> giveUpRepeating(Sql &sql, const Group &group, const QDateTime &now)
{
    QList<qint64> ids;
    for (const Waiting &message : group)
        ids.append(message.id);
    if (const auto moved = moveMessages(sql, ids, {0, MessageState::Sending, MessageState::Unconfirmed, now}); !moved)
        return moved;
    noteEvents(sql, ids, now, u"no-answer"_s, StorageWords::tr("The account’s address or login was changed."), 0);
    return {};
}

/// Would leave long after its time, by itself.
bool isLate(Sql &sql, const Waiting &message, const QDateTime &now)
{
    if (!message.dueAt.isValid() || message.dueAt >= now.addSecs(-grace.count()))
        return false;
    return message.dueAt < now.addSecs(-validity.count()) ||
           sql.number(u"SELECT server_schedule FROM campaigns WHERE id = ?"_s, {message.campaignId}) == 1;
}

/// The user is asked instead, and what the user has answered for already stays. The messages of a group have one time.
Result<void> askAboutLate(Sql &sql, Group &group, const QDateTime &now)
{
    Group rest;
    for (const Waiting &message : std::as_const(group)) {
        if (sql.number(u"SELECT missed FROM messages WHERE id = ?"_s, {message.id}) != 0) {
            rest.append(message);
            continue;
        }
        const auto moved =
            moveMessage(sql, {message.id, MessageState::Queued, MessageState::Queued, now}, u"missed = 1"_s);
        if (!moved)
            return moved;
        noteEvent(sql, message.id, now, u"missed"_s);
    }
    group = rest;
    return {};
}

/// What seems to wait longer than any gap waits for a clock that was set back.
void forgetLongGaps(Sql &sql, qint64 accountId, const QDateTime &now)
{
    for (const auto state : {MessageState::Queued, MessageState::Sending})
        sql.write(u"UPDATE messages SET next_at = ? WHERE account_id = ? AND state = ? AND next_at > ?"_s,
                  {column(now), accountId, int(state), column(now.addSecs(longestGap.count()))});
}

Result<QList<Claim>> claimAll(Sql &sql, const ClaimOrder &order, const QDateTime &now)
{
    QList<Claim> claims;
    const auto again = requestsAgain(sql, order, now);
    for (const RequestAgain &request : again) {
        DEPESHA_CRASH_POINT("claim: repetition found");
        if (wentElsewhere(sql, order, request.requestId)) {
            if (const auto given = giveUpRepeating(sql, request.group, now); !given)
                return tl::unexpected(given.error());
            continue;
        }
        auto claim = claimGroup(sql, order, request.group, request.requestId, true, now);
        if (!claim)
            return tl::unexpected(claim.error());
        claims.append(*claim);
    }
    const auto groups = queuedGroups(sql, order, order.requests - claims.size(), now);
    for (Group group : groups) {
        if (isLate(sql, group.constFirst(), now))
            if (const auto asked = askAboutLate(sql, group, now); !asked)
                return tl::unexpected(asked.error());
        if (group.isEmpty())
            continue;
        auto claim = claimGroup(sql, order, group, order.needsRequestId ? newRequestId(sql) : QString(), false, now);
        if (!claim)
            return tl::unexpected(claim.error());
        claims.append(*claim);
    }
    if (claims.isEmpty())
        forgetLongGaps(sql, order.accountId, now);
    return claims;
}

} // namespace

QFuture<Result<QList<Claim>>> OutboxStore::claim(const ClaimOrder &order, const QDateTime &now)
{
    return m_database.write<QList<Claim>>(Database::Durability::Durable, Topic::Messages,
                                          [order, now](Sql &sql) { return claimAll(sql, order, now); });
}

} // namespace depesha
