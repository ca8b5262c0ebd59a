// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The base of the tests of storage: a database in a folder of its own for each test, the stores on it, one account.

#pragma once

#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/outboxstore.h"
#include "support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

namespace depesha {

template<typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// The value, or a failed test that says why there is none.
template<typename T>
T valueOf(QFuture<Result<T>> future)
{
    const Result<T> result = answerOf(std::move(future));
    if (!result) {
        QTest::qFail(qPrintable(result.error().message + QLatin1Char(' ') + result.error().detail), __FILE__, __LINE__);
        return T();
    }
    return *result;
}

inline bool succeeds(QFuture<Result<void>> future)
{
    const Result<void> result = answerOf(std::move(future));
    if (!result)
        qInfo("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result.has_value();
}

class StorageTest : public StrictTest
{
protected:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_database = std::make_unique<Database>();
        QVERIFY(succeeds(m_database->open(m_folder->path())));
        accounts = std::make_unique<AccountStore>(*m_database);
        messages = std::make_unique<MessageStore>(*m_database);
        outbox = std::make_unique<OutboxStore>(*m_database);
        accountId = addAccount(QStringLiteral("Main"));
    }
    void tearDown() override
    {
        m_database.reset();
        m_folder.reset();
    }

    qint64 addAccount(const QString &name, const QString &provider = QStringLiteral("iba"))
    {
        Account account;
        account.name = name;
        account.provider = provider;
        account.login = QStringLiteral("login");
        account.endpoint = QUrl(QStringLiteral("https://example.org/send"));
        account.region = QStringLiteral("RU");
        return valueOf(accounts->add(account)).id;
    }

    Submission submission(const QStringList &numbers, const QString &text = QStringLiteral("Hello"))
    {
        Submission result;
        result.accountId = accountId;
        result.sender = QStringLiteral("Depesha");
        for (const QString &number : numbers)
            result.items.append({number, number, {}, text, 1});
        return result;
    }
    QList<qint64> enqueue(const QStringList &numbers, const QString &text = QStringLiteral("Hello"))
    {
        return valueOf(messages->enqueue(submission(numbers, text), now));
    }
    QList<Claim> claim(int requests = 1, int batch = 1, bool needsRequestId = false)
    {
        return valueOf(outbox->claim({accountId, requests, batch, needsRequestId}, now));
    }
    bool finish(const Claim &claim, MessageState state, const QString &kind, const QString &providerId = {})
    {
        AttemptResult result{claim.attemptId, kind, QStringLiteral("answer"), {}};
        for (const qint64 id : claim.messageIds) {
            Settlement settlement;
            settlement.messageId = id;
            settlement.state = state;
            settlement.providerId = providerId;
            settlement.pollAt = state == MessageState::Accepted ? now.addSecs(60) : QDateTime();
            result.settlements.append(settlement);
        }
        return succeeds(outbox->finish({result}, now));
    }
    Message message(qint64 id)
    {
        const auto found = valueOf(messages->byIds({id}));
        return found.isEmpty() ? Message() : found.constFirst();
    }
    MessageState state(qint64 id) { return message(id).state; }
    QStringList kinds(qint64 id)
    {
        QStringList kinds;
        const auto events = valueOf(messages->events(id));
        for (const MessageEvent &event : events)
            kinds.append(event.kind);
        return kinds;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AccountStore> accounts;
    std::unique_ptr<MessageStore> messages;
    std::unique_ptr<OutboxStore> outbox;
    qint64 accountId = 0;
    QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
};

} // namespace depesha
