// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagesearch.h"

#include <algorithm>
#include <limits>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noBound = std::numeric_limits<qint64>::max();

// One or two characters have no index: they are looked for in the newest messages only.
constexpr qint64 recent = 20'000;

// With more units only "all in the text" and "all in number and name" are tried: the mixtures double with each unit.
constexpr qsizetype mostMixed = 4;

QString marks(qsizetype count) { return u"?"_s + u", ?"_s.repeated(count - 1); }

/// A piece too short for the trigram index, looked for row by row. SQLite folds ASCII only, hence the three spellings.
void addShortPiece(const QString &piece, QString &where, QVariantList &values)
{
    where += " AND (instr(m.number, ?)"_L1;
    values << piece;
    for (const QString &spelling : {piece, piece.left(1).toUpper() + piece.mid(1), piece.toUpper()}) {
        where += u" OR instr(replace(replace(m.name, 'ё', 'е'), 'Ё', 'Е'), ?)"_s;
        values << spelling;
    }
    where += u')';
}

} // namespace

MessageSearch::MessageSearch(Sql &sql, const MessageFilter &filter) : m_sql(sql), m_filter(filter), m_high(noBound)
{
    narrow();
}

void MessageSearch::narrow()
{
    const auto raiseLow = [this](std::optional<qint64> id) { m_low = std::max(m_low, id.value_or(noBound)); };
    const auto lowerHigh = [this](std::optional<qint64> id) { m_high = std::min(m_high, id.value_or(0)); };
    if (m_filter.campaignId) {
        raiseLow(m_sql.number(u"SELECT first_id FROM campaigns WHERE id = ?"_s, {*m_filter.campaignId}));
        lowerHigh(m_sql.number(u"SELECT last_id + 1 FROM campaigns WHERE id = ?"_s, {*m_filter.campaignId}));
    }
    if (m_filter.since.isValid())
        raiseLow(
            m_sql.number(u"SELECT min(first_id) FROM campaigns WHERE created_at >= ?"_s, {column(m_filter.since)}));
    if (m_filter.until.isValid())
        lowerHigh(
            m_sql.number(u"SELECT max(last_id) + 1 FROM campaigns WHERE created_at < ?"_s, {column(m_filter.until)}));
    m_isBounded = m_low > 0 || m_high < noBound;
}

void MessageSearch::addDates(Way &way) const
{
    // The bounds by id are exact but where the clock was set back.
    const auto add = [&way](QLatin1StringView comparison, const QDateTime &time) {
        way.where += " AND (SELECT c.created_at FROM campaigns AS c WHERE c.id = m.campaign_id) "_L1 + comparison;
        way.values << column(time);
    };
    if (m_filter.since.isValid())
        add(">= ?"_L1, m_filter.since);
    if (m_filter.until.isValid())
        add("< ?"_L1, m_filter.until);
}

void MessageSearch::addBounds(Way &way) const
{
    way.where += " AND m.id >= ? AND m.id < ?"_L1;
    way.values << m_low << m_high;
}

void MessageSearch::addFilters(Way &way) const
{
    if (m_filter.accountId) {
        way.where += " AND m.account_id = ?"_L1;
        way.values << *m_filter.accountId;
    }
    if (!m_filter.states.isEmpty()) {
        way.where += " AND m.state IN ("_L1 + marks(m_filter.states.size()) + u')';
        for (const MessageState state : m_filter.states)
            way.values << int(state);
    }
    addDates(way);
}

MessageSearch::Way MessageSearch::plainWay() const
{
    Way way{Way::Lead::Messages, u"messages AS m NOT INDEXED"_s, u"1"_s, {}, {}};
    addBounds(way);
    addDates(way);
    return way;
}

MessageSearch::Way MessageSearch::stateWay(qint64 account, int state) const
{
    Way way{Way::Lead::Messages,
            u"messages AS m INDEXED BY messages_state"_s,
            u"m.account_id = ? AND m.state = ?"_s,
            {account, state},
            {}};
    addBounds(way);
    addDates(way);
    return way;
}

QList<MessageSearch::Way> MessageSearch::pageWays()
{
    if (!m_filter.search.trimmed().isEmpty())
        return searchWays();
    if (!m_filter.accountId && m_filter.states.isEmpty())
        return {plainWay()};

    // One way for each account and state: each is in the order of ids, all of them together are not.
    QList<qint64> accounts;
    if (m_filter.accountId) {
        accounts.append(*m_filter.accountId);
    } else {
        Rows rows = m_sql.read(u"SELECT id FROM accounts"_s);
        while (rows.next())
            accounts.append(rows.integer(0));
    }
    QList<Way> ways;
    for (const qint64 account : accounts)
        for (int state = 0; state < messageStateCount; ++state)
            if (m_filter.states.isEmpty() || m_filter.states.contains(MessageState(state)))
                ways.append(stateWay(account, state));
    return ways;
}

QList<MessageSearch::Way> MessageSearch::searchWays()
{
    const auto units = searchUnits(m_filter.search);
    if (units.isEmpty())
        return {};
    const unsigned all = units.size() <= mostMixed ? (1U << unsigned(units.size())) - 1 : ~0U;
    if (units.size() > mostMixed)
        return {searchWay(units, 0), searchWay(units, all)};
    QList<Way> ways;
    for (unsigned inRecipient = 0; inRecipient <= all; ++inRecipient)
        ways.append(searchWay(units, inRecipient));
    return ways;
}

MessageSearch::Way MessageSearch::searchWay(const QList<SearchUnit> &units, unsigned inRecipient)
{
    QStringList inText;
    QStringList inIndex;
    QString shortWhere;
    QVariantList shortValues;
    for (qsizetype at = 0; at < units.size(); ++at) {
        const SearchUnit &unit = units.at(at);
        if (!(inRecipient & (1U << unsigned(at))))
            inText.append(unit.inText);
        else if (const QString expression = unit.recipientExpression(); !expression.isEmpty())
            inIndex.append(expression);
        else
            addShortPiece(unit.inRecipient.constFirst(), shortWhere, shortValues);
    }

    Way way;
    if (!inIndex.isEmpty()) {
        way = {Way::Lead::Recipients,
               u"recipients_fts CROSS JOIN messages AS m ON m.id = recipients_fts.rowid"_s,
               u"recipients_fts MATCH ? AND recipients_fts.rowid >= ? AND recipients_fts.rowid < ?"_s,
               {inIndex.join(" AND "_L1), m_low, m_high},
               {}};
        if (!inText.isEmpty()) {
            way.where += " AND m.text_id IN (SELECT rowid FROM texts_fts WHERE texts_fts MATCH ?)"_L1;
            way.values << inText.join(" AND "_L1);
        }
    } else if (!inText.isEmpty()) {
        way = {Way::Lead::Texts,
               u"messages AS m INDEXED BY messages_text"_s,
               u"m.text_id = ?"_s,
               {},
               inText.join(" AND "_L1)};
        addBounds(way);
    } else {
        const qint64 newest = m_sql.number(u"SELECT max(id) FROM messages"_s).value_or(0);
        way = {Way::Lead::Messages, u"messages AS m NOT INDEXED"_s, u"m.id > ?"_s, {newest - recent}, {}};
        addBounds(way);
    }
    way.where += shortWhere;
    way.values << shortValues;
    addFilters(way);
    return way;
}

QList<qint64> MessageSearch::walk(const Way &way, int limit)
{
    const auto key = way.lead == Way::Lead::Recipients ? "recipients_fts.rowid"_L1 : "m.id"_L1;
    QList<qint64> ids;
    Rows rows = m_sql.read("SELECT m.id FROM "_L1 + way.from + " WHERE "_L1 + way.where + " ORDER BY "_L1 + key +
                               " DESC LIMIT ?"_L1,
                           way.values + QVariantList{limit});
    while (rows.next())
        ids.append(rows.integer(0));
    return ids;
}

QList<qint64> MessageSearch::walkTexts(const Way &way, int limit)
{
    const auto lowest = m_sql.number(u"SELECT text_id FROM messages WHERE id >= ? ORDER BY id LIMIT 1"_s, {m_low});
    const auto highest =
        m_sql.number(u"SELECT text_id FROM messages WHERE id < ? ORDER BY id DESC LIMIT 1"_s, {m_high});
    if (!lowest || !highest)
        return {};
    // Text by text, newest first: text ids grow with message ids, so the order of messages comes by itself.
    const QString statement =
        "SELECT m.id FROM "_L1 + way.from + " WHERE "_L1 + way.where + " ORDER BY m.id DESC LIMIT ?"_L1;
    QList<qint64> ids;
    Rows texts = m_sql.read(u"SELECT rowid FROM texts_fts WHERE texts_fts MATCH ? AND rowid >= ? AND rowid <= ? "
                            "ORDER BY rowid DESC"_s,
                            {way.inText, *lowest, *highest});
    while (ids.size() < limit && texts.next()) {
        Rows rows =
            m_sql.read(statement, QVariantList{texts.integer(0)} + way.values + QVariantList{limit - int(ids.size())});
        while (rows.next())
            ids.append(rows.integer(0));
    }
    return ids;
}

QList<qint64> MessageSearch::page(qint64 before, int limit)
{
    if (before > 0)
        m_high = std::min(m_high, before);
    QList<qint64> ids;
    const auto ways = pageWays();
    for (const Way &way : ways)
        ids += way.lead == Way::Lead::Texts ? walkTexts(way, limit) : walk(way, limit);
    if (ways.size() > 1) {
        std::ranges::sort(ids, std::greater());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        if (ids.size() > limit)
            ids.resize(limit);
    }
    return ids;
}

QHash<MessageState, qint64> MessageSearch::countByState()
{
    QStringList selects;
    QVariantList values;
    if (m_filter.search.trimmed().isEmpty()) {
        Way way{Way::Lead::Messages, u"messages AS m"_s, u"1"_s, {}, {}};
        if (m_isBounded)
            addBounds(way);
        addFilters(way);
        selects.append("SELECT m.state AS state, count(*) AS n FROM "_L1 + way.from + " WHERE "_L1 + way.where +
                       " GROUP BY m.account_id, m.state"_L1);
        values = way.values;
    } else {
        const auto ways = searchWays();
        for (const Way &way : ways) {
            const bool textsLead = way.lead == Way::Lead::Texts;
            selects.append("SELECT m.id AS id, m.state AS state, 1 AS n FROM "_L1 +
                           (textsLead ? u"texts_fts CROSS JOIN "_s : QString()) + way.from + " WHERE "_L1 +
                           (textsLead ? QString(way.where).replace(
                                            u"m.text_id = ?"_s, u"texts_fts MATCH ? AND m.text_id = texts_fts.rowid"_s)
                                      : way.where));
            if (textsLead)
                values << way.inText;
            values << way.values;
        }
    }
    QHash<MessageState, qint64> counts;
    if (selects.isEmpty())
        return counts;
    Rows rows =
        m_sql.read("SELECT state, sum(n) FROM ("_L1 + selects.join(" UNION "_L1) + ") GROUP BY state"_L1, values);
    while (rows.next())
        counts.insert(MessageState(rows.integer(0)), rows.integer(1));
    return counts;
}

} // namespace depesha
