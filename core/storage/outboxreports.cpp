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

using enum MessageState;

/// What a provider said of one message, by whichever way it came.
struct News
{
    qint64 messageId = 0;
    MessageState state = Accepted;
    QString code;
    QDateTime nextAt;
    QDateTime finalAt;
    std::optional<Error> error;
};

std::optional<MessageState> stateOf(Sql &sql, qint64 messageId)
{
    if (const auto state = sql.number(u"SELECT state FROM messages WHERE id = ?"_s, {messageId}))
        return MessageState(*state);
    return {};
}

/// True if the state changed. News that the message is past already is noted and changes nothing.
Result<bool> take(Sql &sql, MessageState from, const News &news, const QDateTime &now)
{
    QString detail = news.code;
    if (news.error)
        detail += (detail.isEmpty() ? QString() : u": "_s) + news.error->message;
    if (!canMove(from, news.state)) {
        noteEvent(sql, news.messageId, now, u"report-ignored"_s, detail);
        return false;
    }
    const auto moved =
        moveMessage(sql, {news.messageId, from, news.state, now, news.nextAt, news.finalAt},
                    u"error_kind = ?, error_message = ?, error_detail = ?, error_code = ?"_s, errorColumns(news.error));
    if (!moved)
        return tl::unexpected(moved.error());
    noteEvent(sql, news.messageId, now, u"report"_s, detail);
    return true;
}

Result<int> takePolls(Sql &sql, const QList<PollResult> &results, const QDateTime &now)
{
    int changed = 0;
    for (const PollResult &result : results) {
        const auto from = stateOf(sql, result.messageId);
        if (!from)
            return failure(ErrorKind::NotFound, StorageWords::tr("There is no message %1.").arg(result.messageId));
        if (!result.requestId.isEmpty() && !sql.number(u"SELECT id FROM messages WHERE id = ? AND request_id = ?"_s,
                                                       {result.messageId, result.requestId}))
            continue;
        // One that went on meanwhile by another way has other things due than this question.
        if (awaitsReport(*from) || *from == Unconfirmed)
            sql.write(
                u"UPDATE messages SET polls = polls + 1, next_at = ?, answer = coalesce(?, answer) WHERE id = ?"_s,
                {column(result.nextAt), columnOrNull(result.answer), result.messageId});
        DEPESHA_CRASH_POINT("report: question counted");
        if (!result.state || *result.state == *from)
            continue;
        const auto taken =
            take(sql, *from, {result.messageId, *result.state, result.code, result.nextAt, {}, result.error}, now);
        if (!taken)
            return tl::unexpected(taken.error());
        DEPESHA_CRASH_POINT("report: message moved");
        changed += *taken;
    }
    return changed;
}

QString digitsOf(const QString &number)
{
    QString digits;
    std::ranges::copy_if(number, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

/// The one message that a report means; none if it may be several.
std::optional<qint64> messageOf(Sql &sql, qint64 accountId, const Report &report)
{
    const auto only = [&](QLatin1StringView index, QLatin1StringView idColumn,
                          const QString &value) -> std::optional<qint64> {
        if (value.isEmpty())
            return {};
        const QString number = digitsOf(report.to);
        Rows rows = sql.read("SELECT id FROM messages INDEXED BY "_L1 + index + " WHERE "_L1 + idColumn +
                                 " = ? AND account_id = ? AND (? = '' OR number = ?) ORDER BY id LIMIT 2"_L1,
                             {value, accountId, column(number), number});
        if (!rows.next())
            return {};
        const qint64 id = rows.integer(0);
        return rows.next() ? std::nullopt : std::optional(id);
    };
    if (const auto id = only("messages_request"_L1, "request_id"_L1, report.requestId))
        return id;
    return only("messages_provider"_L1, "provider_id"_L1, report.providerId);
}

Result<int> takeReports(Sql &sql, qint64 accountId, const QList<Report> &reports, const QDateTime &now)
{
    int changed = 0;
    for (const Report &report : reports) {
        const auto id = messageOf(sql, accountId, report);
        if (!id || !report.state)
            continue;
        const auto from = stateOf(sql, *id);
        if (from == report.state)
            continue;
        // What is not final yet goes on being asked about as before.
        Rows rows = sql.read(u"SELECT next_at FROM messages WHERE id = ?"_s, {*id});
        const QDateTime nextAt = rows.next() ? rows.time(0) : QDateTime();
        const auto taken =
            take(sql, *from, {*id, *report.state, report.code, nextAt, report.finalAt, report.error}, now);
        if (!taken)
            return tl::unexpected(taken.error());
        changed += *taken;
    }
    return changed;
}

struct Question
{
    QDateTime at; ///< null: was not to be asked again
    DuePoll poll;
};

void addQuestions(Sql &sql, qint64 accountId, MessageState state, int limit, bool all, const QDateTime &now,
                  QList<Question> &questions)
{
    // Without any id there is nothing to ask about. On the provider's own schedule it leaves later than it was
    // submitted.
    Rows rows =
        sql.read("SELECT id, number, provider_id, request_id, polls, max(submitted_at, coalesce(due_at, 0)), next_at "
                 "FROM messages "
                 "WHERE account_id = ? AND state = ? AND coalesce(provider_id, request_id) IS NOT NULL AND "_L1 +
                     (all ? "(? IS NOT NULL) ORDER BY next_at NULLS LAST, id LIMIT ?"_L1
                          : "next_at <= ? ORDER BY next_at, id LIMIT ?"_L1),
                 {accountId, int(state), column(now), limit});
    while (rows.next())
        questions.append(
            {rows.time(6),
             {rows.integer(0), rows.text(1), rows.text(2), rows.text(3), state, int(rows.integer(4)), rows.time(5)}});
}

QList<DuePoll> questionsOf(Sql &sql, qint64 accountId, int limit, bool all, const QDateTime &now)
{
    QList<Question> questions;
    for (const auto state : {Accepted, Enroute})
        addQuestions(sql, accountId, state, limit, all, now, questions);
    // An unconfirmed one is asked about only where somebody set a time for it.
    addQuestions(sql, accountId, Unconfirmed, limit, false, now, questions);
    std::ranges::stable_sort(questions, [](const Question &one, const Question &other) {
        return one.at.isValid() && (!other.at.isValid() || one.at < other.at);
    });
    QList<DuePoll> polls;
    for (const Question &question : std::as_const(questions))
        if (polls.size() < limit)
            polls.append(question.poll);
    return polls;
}

Result<int> giveUp(Sql &sql, qint64 accountId, const QDateTime &submittedBefore, const QDateTime &now)
{
    struct Silent
    {
        qint64 id = 0;
        MessageState state = Accepted;
    };
    QList<Silent> silent;
    for (const auto state : {Accepted, Enroute}) {
        // What was submitted before a time was created before it: keeps the search away from the newer thousands.
        // A message with a time of its own at the provider cannot be reported before it.
        Rows rows = sql.read(u"SELECT id FROM messages INDEXED BY messages_state WHERE account_id = ? AND state = ? "
                             "AND id <= (SELECT coalesce(max(last_id), 0) FROM campaigns WHERE created_at < ?) "
                             "AND max(coalesce(submitted_at, state_at), coalesce(due_at, 0)) < ?"_s,
                             {accountId, int(state), column(submittedBefore), column(submittedBefore)});
        while (rows.next())
            silent.append({rows.integer(0), state});
    }
    for (const auto &[id, state] : std::as_const(silent)) {
        if (const auto moved = moveMessage(sql, {id, state, Unreported, now}); !moved)
            return tl::unexpected(moved.error());
        noteEvent(sql, id, now, u"unreported"_s);
    }
    return int(silent.size());
}

} // namespace

QFuture<Result<QList<DuePoll>>> OutboxStore::duePolls(qint64 accountId, int limit, bool all, const QDateTime &now)
{
    return m_database.read<QList<DuePoll>>([accountId, limit, all, now](Sql &sql) -> Result<QList<DuePoll>> {
        return questionsOf(sql, accountId, limit, all, now);
    });
}

QFuture<Result<int>> OutboxStore::recordPolls(const QList<PollResult> &results, const QDateTime &now)
{
    return m_database.write<int>(Database::Durability::Quick, Topic::Messages,
                                 [results, now](Sql &sql) { return takePolls(sql, results, now); });
}

QFuture<Result<int>> OutboxStore::recordReports(qint64 accountId, const QList<Report> &reports, const QDateTime &now)
{
    return m_database.write<int>(Database::Durability::Durable, Topic::Messages, [accountId, reports, now](Sql &sql) {
        return takeReports(sql, accountId, reports, now);
    });
}

QFuture<Result<int>> OutboxStore::giveUpUnreported(qint64 accountId, const QDateTime &submittedBefore,
                                                   const QDateTime &now)
{
    return m_database.write<int>(
        Database::Durability::Quick, Topic::Messages,
        [accountId, submittedBefore, now](Sql &sql) { return giveUp(sql, accountId, submittedBefore, now); });
}

} // namespace depesha
