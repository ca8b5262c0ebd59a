// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program without its window, as the fault matrix runs it: everything is real but the time of day and the length of
// the time limits.

#pragma once

#include "faultgateway.h"
#include "faulttable.h"
#include "net/sockettransport.h"
#include "outbox/accountdesk.h"
#include "outbox/outbox.h"
#include "outbox/wire.h"
#include "secrets/memorystore.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/outboxstore.h"
#include "support/exchanges.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace depesha {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The real transport with the time limits of the row instead of the user's minutes.
class Hurried : public HttpTransport
{
public:
    explicit Hurried(const QSslConfiguration &trust) : m_transport({.tls = trust, .idleLimit = 1min}) {}

    void hurry(const QUrl &address, Short limit) { m_limits.insert(address.port(), limit); }

    QFuture<HttpResult> exchange(const HttpRequest &request, const HttpOptions &options) override
    {
        HttpOptions hurried = options;
        const Short limit = m_limits.value(request.url.port(), Short::None);
        if (limit == Short::Connecting)
            hurried.connectLimit = hurried.answerLimit = 250ms;
        else if (limit == Short::Answering)
            hurried.answerLimit = 1s;
        return m_transport.exchange(request, hurried);
    }

private:
    SocketTransport m_transport;
    QHash<int, Short> m_limits;
};

template<typename T>
T value(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("a future did not finish");
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// Asked all at once, as they are committed together.
template<typename T>
QList<T> values(const QList<QFuture<Result<T>>> &futures)
{
    QList<T> all;
    for (const auto &future : futures)
        all.append(value(future));
    return all;
}
inline void values(const QList<QFuture<Result<void>>> &futures)
{
    for (const auto &future : futures)
        value(future);
}

/// An account and what it is to send; one message or more, in one request.
struct Sending
{
    const Provider *provider;
    const Fault *fault;
    Account account;
    QList<qint64> ids = {};
};

/// The program without its window.
class Program
{
public:
    explicit Program(const QSslConfiguration &trust)
        : transport(trust)
        , m_accounts(m_database)
        , m_messages(m_database)
        , m_store(m_database)
        , m_desk(m_accounts, providers, transport, m_secrets, m_clock)
        , m_outbox({m_accounts, m_store, providers, transport, m_secrets, m_desk, m_clock}, m_folder.path())
    {
        QObject::connect(&m_database, &Database::changed, &m_outbox, &Outbox::wake);
        value(m_database.open(m_folder.path()));
    }

    void add(QList<Sending> &sendings, const FaultGateway::Voices &voices)
    {
        QList<QFuture<Result<Account>>> added;
        for (const Sending &sending : sendings)
            added.append(m_accounts.add(sending.account));
        const QList<Account> accounts = values(added);
        QList<QFuture<Result<void>>> known;
        QList<QFuture<Result<QList<qint64>>>> queued;
        for (qsizetype i = 0; i < sendings.size(); ++i) {
            sendings[i].account = accounts.at(i);
            (void)m_secrets.write(accounts.at(i).secretKey, QString::fromLatin1(privateWord));
            // Known already, so that nobody asks for it meanwhile.
            known.append(m_accounts.recordBalance(
                accounts.at(i).id, Balance{Money::fromMicros(1'000'000, u"RUB"_s), {}, {}, {}, m_clock.now()}));
            const SendJob &job = voices[accounts.at(i).provider].job;
            Submission submission;
            submission.accountId = accounts.at(i).id;
            submission.sender = job.sender;
            for (const QString &to : job.to)
                submission.items.append({to, to, {}, u"Ждём вас + "_s + QLatin1String(markOfText) + u" & 100%"_s});
            queued.append(m_messages.enqueue(submission, m_clock.now()));
        }
        values(known);
        const QList<QList<qint64>> ids = values(queued);
        for (qsizetype i = 0; i < sendings.size(); ++i)
            sendings[i].ids = ids.at(i);
    }
    /// One question for each account at once, so that as many connections are open and at rest after it.
    void warmUp(const QList<Sending> &sendings)
    {
        QList<QFuture<HttpResult>> questions;
        for (const Sending &sending : sendings) {
            const Account &account = sending.account;
            const Access access{account.endpoint, account.login, QString::fromLatin1(privateWord)};
            questions.append(transport.exchange(sending.provider->balance(access), optionsFor(account)));
        }
        for (const auto &question : questions)
            QTRY_VERIFY_WITH_TIMEOUT(question.isFinished(), 60'000);
    }
    void start() { m_outbox.start(); }
    /// As a person puts accounts right, or as a gateway is found at its address again.
    void update(const QList<Sending> &sendings)
    {
        QList<QFuture<Result<void>>> updated;
        for (const Sending &sending : sendings)
            updated.append(m_accounts.update(sending.account));
        values(updated);
    }
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        QSignalSpy looked(&m_outbox, &Outbox::statusChanged);
        m_outbox.wake();
        looked.wait(60'000);
    }
    QList<Message> messages(const QList<qint64> &ids) { return value(m_messages.byIds(ids)); }
    QList<MessageEvent> timeline(qint64 id) { return value(m_messages.events(id)); }

    const ProviderRegistry providers;
    Hurried transport;

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    Database m_database;
    AccountStore m_accounts;
    MessageStore m_messages;
    OutboxStore m_store;
    MemoryStore m_secrets;
    AccountDesk m_desk;
    Outbox m_outbox;
};

} // namespace depesha
