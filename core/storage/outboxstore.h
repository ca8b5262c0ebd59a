// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox's side of the database: claiming what is about to leave, settling what came of it, what is due to be
// asked. claim() and finish() are durable; a state moves only as model/messagestate.h allows, whatever the caller asks.

#pragma once

#include "model/conversation.h"
#include "storage/database.h"

namespace depesha {

struct ClaimOrder
{
    qint64 accountId = 0;
    int requests = 1;            ///< at most
    int batch = 1;               ///< numbers a request at most
    bool needsRequestId = false; ///< give each request a new random id of 12 letters and digits, unique for ever
    /// Where the requests go: address and login as one text. What waits to be repeated and was sent elsewhere becomes
    /// unconfirmed: a repetition is the same request only for who got the first one. Empty: not looked at.
    QString destination = {};
};

/// One request about to leave: its attempt and its messages (now `sending`) are on disk.
struct Claim
{
    qint64 attemptId = 0;
    qint64 accountId = 0;
    SendJob job;
    QList<qint64> messageIds; ///< in the order of job.to
    QDateTime firstQueuedAt;  ///< when the oldest of them was first due, for the validity period
    QDateTime claimedAt;      ///< when it was judged that none of them is late
    int tries = 1;            ///< which try of this request it is, 1 for the first
};

/// What came of a message in an attempt.
struct Settlement
{
    qint64 messageId = 0;
    MessageState state =
        MessageState::Unconfirmed; ///< Queued: again at `retryAt`; Sending: the same request again at `retryAt`
    QString providerId = {};
    std::optional<int> parts = {}; ///< as the provider counted
    QDateTime retryAt = {};
    std::optional<int> batch =
        {};                ///< when queued again: share a request with at most so many, and under a new request id
    QDateTime pollAt = {}; ///< when accepted: the first status question; null: none
    std::optional<Error> error = {};
};

struct AttemptResult
{
    qint64 attemptId = 0;
    QString kind;   ///< of the event: accepted, refused, busy, no-answer, not-sent, tested …
    QString answer; ///< the provider's own answer, secrets masked, at most a few KiB
    QList<Settlement> settlements;
};

struct DuePoll
{
    qint64 messageId = 0;
    QString to;
    QString providerId;
    QString requestId;
    MessageState state = MessageState::Accepted;
    int asked = 0; ///< how often so far
    QDateTime submittedAt;
};

struct PollResult
{
    qint64 messageId = 0;
    std::optional<MessageState> state = {}; ///< empty: no news
    QString code = {};
    QString answer = {};
    QDateTime nextAt = {}; ///< null: stop asking
    std::optional<Error> error = {};
    QString requestId = {}; ///< that was asked about: no news of a message that left under another one since
};

struct OutboxDue
{
    QDateTime send;     ///< earliest queued or to be repeated; null: nothing
    QDateTime schedule; ///< earliest scheduled
    QDateTime poll;     ///< earliest status question
    qint64 open = 0;    ///< messages queued or sending
};

class OutboxStore
{
public:
    explicit OutboxStore(Database &database);

    /// Settles rows that a stopped worker left in `sending`: of `repeatSafe` accounts the same request is due again at
    /// once, all others become unconfirmed.
    QFuture<Result<int>> settleInterrupted(const QList<qint64> &repeatSafe, const QDateTime &now);
    /// Requests to be repeated first, then queued messages by age; one request holds messages of one text, sender, time
    /// and kind.
    QFuture<Result<QList<Claim>>> claim(const ClaimOrder &order, const QDateTime &now);
    QFuture<Result<void>> finish(const QList<AttemptResult> &results, const QDateTime &now);

    /// Scheduled messages that are due become queued; those overdue by more than `grace` are marked missed and wait for
    /// the user. The number queued.
    QFuture<Result<int>> releaseScheduled(std::chrono::seconds grace, const QDateTime &now);
    /// Messages of the account to be asked about: due at `now`, or all that await a report if `all`. Oldest question
    /// first.
    QFuture<Result<QList<DuePoll>>> duePolls(qint64 accountId, int limit, bool all, const QDateTime &now);
    /// The number of messages whose state changed.
    QFuture<Result<int>> recordPolls(const QList<PollResult> &results, const QDateTime &now);
    /// A pushed report; finds the message by request id and number, or by provider id.
    QFuture<Result<int>> recordReports(qint64 accountId, const QList<Report> &reports, const QDateTime &now);
    QFuture<Result<int>> giveUpUnreported(qint64 accountId, const QDateTime &submittedBefore, const QDateTime &now);
    QFuture<Result<OutboxDue>> due(qint64 accountId);

private:
    Database &m_database;
};

} // namespace depesha
