// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks one account's provider what became of messages: with gaps that grow per message, at a pace, until a final state
// or the end of the reporting period. Asking sends nothing, so a question that failed is simply asked again later.

#pragma once

#include "model/clock.h"
#include "net/httptransport.h"
#include "outbox/outbox.h"
#include "outbox/tokenbucket.h"
#include "providers/registry.h"
#include "storage/outboxstore.h"

#include <QObject>
#include <QSet>

namespace depesha {

class AccessCache;

class Poller : public QObject
{
    Q_OBJECT

public:
    Poller(const Outbox::Services &services, AccessCache &access, const Account &account, QObject *parent = nullptr);

    void setAccount(const Account &account);
    void setHeld(bool held);
    /// The earliest time at which a message is to be asked about; null: none.
    void setDue(const QDateTime &due);
    void pump();
    /// Asks about all that await a report, due or not, one round.
    QFuture<Result<PollSummary>> askAll();

    bool isBusy() const { return m_loading || m_inFlight > 0 || m_isWriting; }
    /// Questions that are due, or under way.
    bool hasWork() const;

Q_SIGNALS:
    void changed();

private:
    /// One request: a message, or all messages of a send where the provider answers for them together.
    struct Question
    {
        StatusQuery query;
        QList<DuePoll> polls;
    };
    void load(bool all);
    void take(const QList<DuePoll> &polls, bool all);
    bool wantsMore() const;
    void next();
    void askNext();
    void dropQuestions();
    void write();
    void ask(const Access &access, const Question &question);
    void answered(const Access &access, const Question &question, const HttpResult &reply);
    QList<PollResult> read(const Question &question, const Result<QList<Report>> &reports, const QString &answer);
    PollResult noNews(const DuePoll &poll) const;
    void finishRound(const std::optional<Error> &error);

    Outbox::Services m_services;
    AccessCache &m_access;
    Account m_account;
    const Provider *m_provider;
    std::unique_ptr<Alarm> m_alarm;
    TokenBucket m_pace;
    QDateTime m_due;
    QDateTime m_notBefore;
    QList<Question> m_questions;
    QSet<qint64> m_known; ///< messages that are asked about now: questions, requests, answers that are being written
    QList<PollResult> m_news;           ///< to be written together, once what is being written is done
    std::optional<Access> m_pageAccess; ///< for as long as questions follow each other
    std::shared_ptr<QPromise<Result<PollSummary>>> m_round; ///< set while askAll() runs
    PollSummary m_summary;
    std::optional<Error> m_roundError;
    int m_inFlight = 0;
    int m_failures = 0;
    bool m_loading = false;
    bool m_asking = false;    ///< waits for the password
    bool m_mayBeMore = false; ///< the last page was full
    bool m_isWriting = false;
    bool m_held = false;
};

} // namespace depesha
