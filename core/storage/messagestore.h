// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history as people see it and act on it: queueing, reading in pages, deciding, cancelling.

#pragma once

#include "model/campaign.h"
#include "model/message.h"
#include "storage/database.h"

#include <QHash>

namespace depesha {

/// All that one press of Send queues. Checked before it comes here; written whole or not at all.
struct Submission
{
    struct Item
    {
        QString to; ///< international digits
        QString toOriginal;
        QString name = {};
        QString text;
        int parts = 1;
    };
    qint64 accountId = 0;
    QString sender;
    QList<Item> items;
    std::optional<Money> price = {};  ///< of one part; gives Message::cost
    std::optional<QDateTime> at = {}; ///< UTC
    bool serverSchedule = false;      ///< `at` goes to the provider at once; else the message waits here as scheduled
    bool test = false;
    std::optional<qint64> formerCampaign = {}; ///< the sending whose messages this one sends again
    std::optional<QDateTime> holdUntil =
        {};             ///< UTC; queued at once, but nothing leaves before. Not for what waits here
    QString draft = {}; ///< the draft that this was, forgotten in the same transaction; see SettingsStore::keepDraft()
};

struct MessageFilter
{
    std::optional<qint64> accountId = {};
    QList<MessageState> states = {}; ///< empty: all
    QString search = {};             ///< words of the text in any case, ё as е; parts of numbers; names
    QDateTime since = {};            ///< created at or after; null: no bound
    QDateTime until = {};            ///< created before
    std::optional<qint64> campaignId = {};
};

/// What a message sends again, and what sends it again: message ids.
struct MessageLinks
{
    qint64 former = 0; ///< 0: none
    QList<qint64> later;
    bool operator==(const MessageLinks &) const = default;
};

/// What came of something asked for many messages.
struct CancelOutcome
{
    qint64 cancelled = 0;
    qint64 left = 0; ///< those that may have been sent already, or are final
};

/// The user's word on a message that is unconfirmed, or scheduled and missed.
enum class Decision { Sent, NotSent, Resend };

class MessageStore
{
public:
    explicit MessageStore(Database &database);

    /// Ids in the order of the items. Durable before it finishes.
    QFuture<Result<QList<qint64>>> enqueue(const Submission &submission, const QDateTime &now);
    /// Newest first: ids below `before` (0: from the newest), `limit` at most.
    QFuture<Result<QList<Message>>> page(const MessageFilter &filter, qint64 before, int limit);
    /// The same, ids alone: a long list's rows are fetched with byIds() when they are seen.
    QFuture<Result<QList<qint64>>> ids(const MessageFilter &filter, qint64 before, int limit);
    /// In the order asked; unknown ids are left out.
    QFuture<Result<QList<Message>>> byIds(const QList<qint64> &ids);
    QFuture<Result<QList<MessageEvent>>> events(qint64 id);
    QFuture<Result<qint64>> count(const MessageFilter &filter);
    QFuture<Result<QHash<MessageState, qint64>>> countByState(const MessageFilter &filter);

    /// The sendings, newest first, as the ids of their messages: those below message `before` (0: from the newest),
    /// `limit` at most. Of the filter only account and dates are looked at: what narrows within a sending is for ids().
    QFuture<Result<QList<IdRange>>> sendings(const MessageFilter &filter, qint64 before, int limit);
    /// The sendings that these messages belong to, in their order. Reads the states of all their messages, so after a
    /// large one the rest may be left for the next call; the first is always there, unless there is none.
    QFuture<Result<QList<Campaign>>> campaigns(const QList<qint64> &messageIds);
    QFuture<Result<MessageLinks>> links(qint64 messageId);
    QFuture<Result<StateCounts>> countByStateIn(const QList<IdRange> &ranges);
    /// Newest first, `limit` at most.
    QFuture<Result<QList<qint64>>> idsIn(const QList<IdRange> &ranges, const QList<MessageState> &states, int limit);
    /// Those that await a decision: scheduled ones that were missed, or unconfirmed ones.
    QFuture<Result<QList<qint64>>> undecidedIn(const QList<IdRange> &ranges, bool missed);

    /// Scheduled messages whose time passed while nothing ran.
    QFuture<Result<QList<Message>>> missed();

    /// Numbers of `to` that were sent (or wait to be sent) this very text since `since`, failures and cancelled ones
    /// left out, with the time.
    QFuture<Result<QHash<QString, QDateTime>>> alreadySent(const QString &text, const QStringList &to,
                                                           const QDateTime &since);

    /// The same of texts that each have their own.
    QFuture<Result<QHash<QString, QDateTime>>> alreadySent(const QList<Submission::Item> &items,
                                                           const QDateTime &since);
    /// Sender names that lately went out from the account: the last one first, then the most used.
    QFuture<Result<QStringList>> sendersUsed(qint64 accountId);

    /// Sent: accepted without an id → unreported. NotSent: failed. Resend: queued again under a new request, linked by
    /// an event. All or nothing: an id that awaits no decision is ErrorKind::BadRequest and named. A missed message
    /// takes Resend (now) or NotSent (cancelled).
    QFuture<Result<QList<Message>>> decide(const QList<qint64> &ids, Decision decision, const QDateTime &now);
    /// What is scheduled or queued and was never handed to a request that may have left; all or nothing as above.
    QFuture<Result<QList<Message>>> cancel(const QList<qint64> &ids, const QDateTime &now);
    /// Of these, whatever can still be cancelled. An error where that is none.
    QFuture<Result<CancelOutcome>> cancelWaiting(const QList<IdRange> &ranges, const QDateTime &now);

    /// Takes text, number, name and the provider's answers from messages that are final since before `before`; state,
    /// times, parts and cost stay. The number of messages erased. In small steps, so that sending beside it goes on.
    QFuture<Result<qint64>> erase(const QDateTime &before);

private:
    Database &m_database;
};

} // namespace depesha
