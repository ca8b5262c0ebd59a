// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagesearch.h"

#include "storage/messagerows.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noBound = std::numeric_limits<qint64>::max();

// One or two characters have no index: they are looked for in the newest messages only.
constexpr qint64 recent = 20'000;

// With more units only "all in the text" and "all in number and name" are tried: the mixtures double with each unit.
constexpr qsizetype mostMixed = 4;

// A common word has a dozen forms; a beginning with more words than this is two letters, or digits.
constexpr qsizetype mostNamed = 16;

/// Erased messages share a text that has no place in the order of texts.
constexpr auto notErased = " AND m.number != ''"_L1;

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

bool MessageSearch::isSearching() const { return !m_filter.search.trimmed().isEmpty(); }

bool MessageSearch::isSorting() const { return m_filter.accountId || !m_filter.states.isEmpty(); }

QList<QPair<qint64, int>> MessageSearch::groups()
{
    QList<qint64> accounts;
    if (m_filter.accountId) {
        accounts.append(*m_filter.accountId);
    } else {
        Rows rows = m_sql.read(u"SELECT id FROM accounts"_s);
        while (rows.next())
            accounts.append(rows.integer(0));
    }
    QList<QPair<qint64, int>> groups;
    for (const qint64 account : std::as_const(accounts))
        for (int state = 0; state < messageStateCount; ++state)
            if (m_filter.states.isEmpty() || m_filter.states.contains(MessageState(state)))
                groups.append({account, state});
    return groups;
}

MessageSearch::Way MessageSearch::groupWay(qint64 account, int state) const
{
    Way way{u"messages AS m INDEXED BY messages_state"_s, u"m.account_id = ? AND m.state = ?"_s, {account, state}};
    addBounds(way);
    addDates(way);
    return way;
}

QString MessageSearch::statementOf(const Way &way, bool withTexts, QLatin1StringView key)
{
    // The text's id costs a look at the row where an index alone would do.
    return (withTexts ? "SELECT m.id, m.text_id FROM "_L1 : "SELECT m.id, 0 FROM "_L1) + way.from + " WHERE "_L1 +
           way.where + " ORDER BY "_L1 + key + " DESC"_L1;
}

std::unique_ptr<IdStream> MessageSearch::rowsOf(const Way &way, bool withTexts, QLatin1StringView key)
{
    return std::make_unique<RowStream>(m_sql, Statement{statementOf(way, withTexts, key), way.values});
}

std::unique_ptr<IdStream> MessageSearch::plainStream()
{
    Way way{u"messages AS m NOT INDEXED"_s, u"1"_s, {}};
    addBounds(way);
    addDates(way);
    return rowsOf(way);
}

std::unique_ptr<IdStream> MessageSearch::groupStream(bool withTexts)
{
    // One way for each account and state: each is in the order of ids, all of them together are not.
    IdStreams streams;
    const auto all = groups();
    for (const auto &[account, state] : all) {
        Way way = groupWay(account, state);
        if (withTexts)
            way.where += notErased;
        streams.push_back(rowsOf(way, withTexts));
    }
    return std::make_unique<MergedStream>(std::move(streams));
}

QStringList MessageSearch::completions(const QString &beginning)
{
    m_sql.firstTime(u"CREATE VIRTUAL TABLE temp.text_words USING fts5vocab('main', 'texts_fts', 'instance')"_s);
    QStringList words;
    QString from = beginning;
    while (true) {
        // From word to word: the table has a row for each place where a word stands.
        Rows rows = m_sql.read(u"SELECT term FROM temp.text_words WHERE term >= ? LIMIT 1"_s, {from});
        if (!rows.next() || !rows.text(0).startsWith(beginning))
            return words;
        if (words.size() == mostNamed)
            return {};
        words.append(rows.text(0));
        from = words.constLast() + QChar(1);
    }
}

MatchingTexts MessageSearch::textsWith(const QString &expression)
{
    const auto textAt = [this](const QString &where, qint64 id, qint64 otherwise) {
        return m_sql
            .number(u"SELECT m.text_id FROM (SELECT text_id, number FROM messages WHERE %1 LIMIT 1000) AS m WHERE 1%2 "
                    "LIMIT 1"_s.arg(where, notErased),
                    {id})
            .value_or(otherwise);
    };
    return {m_sql, expression, m_low > 0 ? textAt(u"id >= ? ORDER BY id"_s, m_low, 0) : 0,
            m_high < noBound ? textAt(u"id < ? ORDER BY id DESC"_s, m_high, noBound) : noBound};
}

std::unique_ptr<IdStream> MessageSearch::textStream(const QString &expression, const Way &rest)
{
    Way way{u"messages AS m INDEXED BY messages_text"_s, u"m.text_id = ?"_s, {}};
    addBounds(way);
    way.where += rest.where;
    way.values << rest.values;
    addFilters(way);
    auto textsFirst =
        std::make_unique<TextsFirst>(m_sql, textsWith(expression), Statement{statementOf(way, false), way.values});
    if (!isSorting() || !rest.where.isEmpty())
        return textsFirst;
    return std::make_unique<RaceStream>(std::move(textsFirst), [this, expression] {
        return std::make_unique<MessagesFirst>(groupStream(true), textsWith(expression));
    });
}

std::unique_ptr<IdStream> MessageSearch::recipientStream(const QString &expression, const Way &rest, bool withTexts)
{
    Way way{u"recipients_fts CROSS JOIN messages AS m ON m.id = recipients_fts.rowid"_s,
            u"recipients_fts MATCH ? AND recipients_fts.rowid >= ? AND recipients_fts.rowid < ?"_s,
            {expression, m_low, m_high}};
    way.where += rest.where;
    way.values << rest.values;
    addFilters(way);
    return rowsOf(way, withTexts, "recipients_fts.rowid"_L1);
}

std::unique_ptr<IdStream> MessageSearch::searchStream(const QList<SearchUnit> &units, unsigned inRecipient)
{
    QStringList inText;
    QStringList inIndex;
    Way rest;
    for (qsizetype at = 0; at < units.size(); ++at) {
        const SearchUnit &unit = units.at(at);
        if (!(inRecipient & (1U << unsigned(at))))
            inText.append(unit.textExpression([this](const QString &word) { return completions(word); }));
        else if (const QString expression = unit.recipientExpression(); !expression.isEmpty())
            inIndex.append(expression);
        else
            addShortPiece(unit.inRecipient.constFirst(), rest.where, rest.values);
    }
    const QString text = inText.join(" AND "_L1);
    const QString recipient = inIndex.join(" AND "_L1);
    if (recipient.isEmpty() && !text.isEmpty())
        return textStream(text, rest);
    if (!recipient.isEmpty()) {
        auto messages = recipientStream(recipient, rest, !text.isEmpty());
        if (text.isEmpty())
            return messages;
        return std::make_unique<MessagesFirst>(std::move(messages), textsWith(text));
    }
    const qint64 newest = m_sql.number(u"SELECT max(id) FROM messages"_s).value_or(0);
    Way way{u"messages AS m NOT INDEXED"_s, u"m.id > ?"_s, {newest - recent}};
    addBounds(way);
    way.where += rest.where;
    way.values << rest.values;
    addFilters(way);
    return rowsOf(way);
}

std::unique_ptr<IdStream> MessageSearch::stream()
{
    if (!isSearching())
        return isSorting() ? groupStream() : plainStream();

    const auto units = searchUnits(m_filter.search);
    if (units.isEmpty())
        return std::make_unique<MergedStream>(IdStreams());
    const unsigned all = units.size() <= mostMixed ? (1U << unsigned(units.size())) - 1 : ~0U;
    IdStreams streams;
    for (unsigned inRecipient = 0;; inRecipient = units.size() <= mostMixed ? inRecipient + 1 : all) {
        streams.push_back(searchStream(units, inRecipient));
        if (inRecipient == all)
            break;
    }
    return std::make_unique<MergedStream>(std::move(streams));
}

QList<qint64> MessageSearch::page(qint64 before, int limit)
{
    if (before > 0)
        m_high = std::min(m_high, before);
    QList<qint64> ids;
    const auto found = stream();
    while (ids.size() < limit && found->next())
        ids.append(found->id());
    return ids;
}

qint64 MessageSearch::count()
{
    if (!isSearching() && !isSorting() && !m_filter.since.isValid() && !m_filter.until.isValid()) {
        if (!m_filter.campaignId) // much faster than any range of ids
            return m_sql.number(u"SELECT count(*) FROM messages"_s).value_or(0);
        return m_sql.number(u"SELECT count(*) FROM messages WHERE id >= ? AND id < ?"_s, {m_low, m_high}).value_or(0);
    }
    const auto counts = countByState();
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

QHash<MessageState, qint64> MessageSearch::countByState()
{
    QHash<MessageState, qint64> counts;
    if (isSearching()) {
        // Whoever matches in several ways counts once.
        QList<qint64> ids = page(0, std::numeric_limits<int>::max());
        Rows rows = m_sql.read(u"SELECT m.state, count(*) FROM json_each(?) AS found CROSS JOIN messages AS m "
                               "ON m.id = found.value GROUP BY m.state"_s,
                               {jsonOf(ids)});
        while (rows.next())
            counts.insert(MessageState(rows.integer(0)), rows.integer(1));
        return counts;
    }
    const auto all = groups();
    for (const auto &[account, state] : all) {
        const Way way = groupWay(account, state);
        const qint64 count =
            m_sql.number("SELECT count(*) FROM "_L1 + way.from + " WHERE "_L1 + way.where, way.values).value_or(0);
        if (count > 0)
            counts[MessageState(state)] += count;
    }
    return counts;
}

} // namespace depesha
