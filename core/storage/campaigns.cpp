// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagemoves.h"
#include "storage/messagerows.h"
#include "storage/messagestore.h"
#include "storage/sql.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The states of so many messages are read in one go; who asks for more sendings comes again.
constexpr qint64 mostCounted = 20'000;

QString jsonOf(const QList<IdRange> &ranges)
{
    QStringList pairs;
    for (const IdRange &range : ranges)
        pairs.append(u"[%1,%2]"_s.arg(range.first).arg(range.last));
    return u'[' + pairs.join(u',') + u']';
}

/// To be joined to by what looks at messages `m` in ranges; its value is jsonOf().
constexpr auto inRanges = "json_each(?) AS r CROSS JOIN messages AS m ON m.id BETWEEN json_extract(r.value, '$[0]') "
                          "AND json_extract(r.value, '$[1]')"_L1;

/// Waits, and certainly never left.
constexpr auto waits = "(m.state = 0 OR m.state = 1 AND NOT EXISTS (SELECT 1 FROM events AS e "
                       "WHERE e.message_id = m.id AND e.kind = 'decided' AND e.detail = 'resend'))"_L1;

Result<QList<IdRange>> sendingsOf(Sql &sql, const MessageFilter &filter, qint64 before, int limit)
{
    QString statement = u"SELECT first_id, last_id FROM campaigns "_s;
    statement += filter.accountId ? "INDEXED BY campaigns_account WHERE account_id = ?"_L1 : "NOT INDEXED WHERE 1"_L1;
    QVariantList values;
    if (filter.accountId)
        values << *filter.accountId;
    const auto bound = [&](QLatin1StringView comparison, const QString &question, const QVariant &value) {
        statement += " AND id "_L1 + comparison + " ?"_L1;
        const auto id = sql.number(question, {value});
        values << (id ? QVariant(*id) : QVariant()); // NULL: nothing
    };
    if (before > 0)
        bound("<="_L1, u"SELECT campaign_id FROM messages WHERE id < ? ORDER BY id DESC LIMIT 1"_s, before);
    // The bounds by id are exact but where the clock was set back.
    if (filter.since.isValid()) {
        bound(">="_L1, u"SELECT min(id) FROM campaigns WHERE created_at >= ?"_s, column(filter.since));
        statement += " AND created_at >= ?"_L1;
        values << column(filter.since);
    }
    if (filter.until.isValid()) {
        bound("<="_L1, u"SELECT max(id) FROM campaigns WHERE created_at < ?"_s, column(filter.until));
        statement += " AND created_at < ?"_L1;
        values << column(filter.until);
    }
    Rows rows = sql.read(statement + " ORDER BY id DESC LIMIT ?"_L1, values << limit);
    QList<IdRange> ranges;
    while (rows.next())
        ranges.append({rows.integer(0), rows.integer(1)});
    return ranges;
}

void addStates(Sql &sql, Campaign &campaign)
{
    Rows rows = sql.read(u"SELECT state, count(*), sum(parts), sum(cost_micros), count(CASE missed WHEN 1 THEN 1 END) "
                         "FROM messages NOT INDEXED WHERE id BETWEEN ? AND ? GROUP BY state"_s,
                         {campaign.messages.first, campaign.messages.last});
    while (rows.next()) {
        const auto state = MessageState(rows.integer(0));
        campaign.states.at(std::size_t(state)) = rows.integer(1);
        campaign.parts += rows.integer(2);
        if (campaign.cost && !isFree(state))
            campaign.cost = *campaign.cost + Money::fromMicros(rows.integer(3), campaign.cost->unit());
        if (state == MessageState::Scheduled)
            campaign.missed = rows.integer(4);
    }
}

QList<IdRange> rangesOf(Rows rows)
{
    QList<IdRange> ranges;
    while (rows.next())
        ranges.append({rows.integer(0), rows.integer(1)});
    return ranges;
}

std::optional<Campaign> campaignWith(Sql &sql, qint64 messageId)
{
    Campaign campaign;
    {
        Rows rows = sql.read(
            u"SELECT c.id, c.first_id, c.last_id, c.account_id, a.name, a.removed_at IS NOT NULL, c.sender, t.body, "
            "f.text_id <> l.text_id, c.test, c.created_at, f.due_at, c.price_unit, c.former_id "
            "FROM messages AS m JOIN campaigns AS c ON c.id = m.campaign_id JOIN accounts AS a ON a.id = c.account_id "
            "JOIN messages AS f ON f.id = c.first_id JOIN messages AS l ON l.id = c.last_id "
            "JOIN texts AS t ON t.id = f.text_id WHERE m.id = ?"_s,
            {messageId});
        if (!rows.next())
            return {};
        campaign.id = rows.integer(0);
        campaign.messages = {rows.integer(1), rows.integer(2)};
        campaign.accountId = rows.integer(3);
        campaign.accountName = rows.text(4);
        campaign.accountRemoved = rows.integer(5) != 0;
        campaign.sender = rows.text(6);
        campaign.text = rows.text(7);
        campaign.personal = rows.integer(8) != 0;
        campaign.test = rows.integer(9) != 0;
        campaign.createdAt = rows.time(10);
        campaign.dueAt = rows.time(11);
        if (!rows.isNull(12))
            campaign.cost = Money::fromMicros(0, rows.text(12));
        if (!rows.isNull(13))
            campaign.former =
                rangesOf(sql.read(u"SELECT first_id, last_id FROM campaigns WHERE id = ?"_s, {rows.integer(13)}))
                    .value(0);
    }
    campaign.later =
        rangesOf(sql.read(u"SELECT first_id, last_id FROM campaigns WHERE former_id = ? ORDER BY id"_s, {campaign.id}));
    addStates(sql, campaign);
    return campaign;
}

Result<MessageLinks> linksOf(Sql &sql, qint64 id)
{
    MessageLinks links;
    Rows rows = sql.read(u"SELECT m.number, c.id, f.first_id, f.last_id FROM messages AS m JOIN campaigns AS c "
                         "ON c.id = m.campaign_id LEFT JOIN campaigns AS f ON f.id = c.former_id WHERE m.id = ?"_s,
                         {id});
    if (!rows.next() || rows.text(0).isEmpty())
        return links;
    const QString number = rows.text(0);
    const auto sameIn = [&](const IdRange &range) {
        return sql
            .number(u"SELECT id FROM messages NOT INDEXED WHERE id BETWEEN ? AND ? AND number = ? LIMIT 1"_s,
                    {range.first, range.last, number})
            .value_or(0);
    };
    if (!rows.isNull(2))
        links.former = sameIn({rows.integer(2), rows.integer(3)});
    const auto later = rangesOf(
        sql.read(u"SELECT first_id, last_id FROM campaigns WHERE former_id = ? ORDER BY id"_s, {rows.integer(1)}));
    for (const IdRange &range : later)
        if (const qint64 same = sameIn(range))
            links.later.append(same);
    return links;
}

Result<CancelOutcome> cancelIn(Sql &sql, const QList<IdRange> &ranges, const QDateTime &now)
{
    CancelOutcome outcome;
    for (const MessageState state : {MessageState::Scheduled, MessageState::Queued}) {
        QList<qint64> ids;
        {
            Rows rows = sql.read("SELECT m.id FROM "_L1 + inRanges + " WHERE m.state = ? AND "_L1 + waits,
                                 {jsonOf(ranges), int(state)});
            while (rows.next())
                ids.append(rows.integer(0));
        }
        if (const auto moved = moveMessages(sql, ids, {0, state, MessageState::Cancelled, now}, u"missed = 0"_s);
            !moved)
            return tl::unexpected(moved.error());
        noteEvents(sql, ids, now, u"cancelled"_s, {}, 0);
        outcome.cancelled += ids.size();
    }
    qint64 all = 0;
    for (const IdRange &range : ranges)
        all += range.size();
    outcome.left = all - outcome.cancelled;
    if (outcome.cancelled == 0)
        return failure(ErrorKind::BadRequest,
                       StorageWords::tr("Nothing was cancelled: none of these messages waits to be sent."));
    return outcome;
}

} // namespace

QFuture<Result<QList<IdRange>>> MessageStore::sendings(const MessageFilter &filter, qint64 before, int limit)
{
    return m_database.read<QList<IdRange>>(
        [filter, before, limit](Sql &sql) { return sendingsOf(sql, filter, before, limit); });
}

QFuture<Result<QList<Campaign>>> MessageStore::campaigns(const QList<qint64> &messageIds)
{
    return m_database.read<QList<Campaign>>([messageIds](Sql &sql) -> Result<QList<Campaign>> {
        QList<Campaign> campaigns;
        qint64 counted = 0;
        for (const qint64 id : messageIds) {
            if (counted > mostCounted)
                break;
            if (const auto campaign = campaignWith(sql, id)) {
                counted += campaign->messages.size();
                campaigns.append(*campaign);
            }
        }
        return campaigns;
    });
}

QFuture<Result<MessageLinks>> MessageStore::links(qint64 messageId)
{
    return m_database.read<MessageLinks>([messageId](Sql &sql) { return linksOf(sql, messageId); });
}

QFuture<Result<StateCounts>> MessageStore::countByStateIn(const QList<IdRange> &ranges)
{
    return m_database.read<StateCounts>([ranges](Sql &sql) -> Result<StateCounts> {
        StateCounts counts{};
        Rows rows = sql.read("SELECT m.state, count(*) FROM "_L1 + inRanges + " GROUP BY m.state"_L1, {jsonOf(ranges)});
        while (rows.next())
            counts.at(std::size_t(rows.integer(0))) = rows.integer(1);
        return counts;
    });
}

QFuture<Result<QList<qint64>>> MessageStore::idsIn(const QList<IdRange> &ranges, const QList<MessageState> &states,
                                                   int limit)
{
    return m_database.read<QList<qint64>>([ranges, states, limit](Sql &sql) -> Result<QList<qint64>> {
        QList<qint64> wanted;
        for (const MessageState state : states)
            wanted.append(qint64(state));
        Rows rows = sql.read("SELECT m.id FROM "_L1 + inRanges +
                                 " WHERE m.state IN (SELECT value FROM json_each(?)) ORDER BY m.id DESC LIMIT ?"_L1,
                             {jsonOf(ranges), depesha::jsonOf(wanted), limit});
        QList<qint64> ids;
        while (rows.next())
            ids.append(rows.integer(0));
        return ids;
    });
}

QFuture<Result<QList<qint64>>> MessageStore::undecidedIn(const QList<IdRange> &ranges, bool missed)
{
    return m_database.read<QList<qint64>>([ranges, missed](Sql &sql) -> Result<QList<qint64>> {
        // By the numbers of the states, as the schema has them.
        const QString which = missed ? u"m.missed = 1 AND m.state < 2"_s : u"m.state = 14"_s;
        Rows rows =
            sql.read("SELECT m.id FROM "_L1 + inRanges + " WHERE "_L1 + which + " ORDER BY m.id"_L1, {jsonOf(ranges)});
        QList<qint64> ids;
        while (rows.next())
            ids.append(rows.integer(0));
        return ids;
    });
}

QFuture<Result<CancelOutcome>> MessageStore::cancelWaiting(const QList<IdRange> &ranges, const QDateTime &now)
{
    return m_database.write<CancelOutcome>(Database::Durability::Durable, Topic::Messages,
                                           [ranges, now](Sql &sql) { return cancelIn(sql, ranges, now); });
}

} // namespace depesha
