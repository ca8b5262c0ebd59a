// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine on a real database, with the providers' own code; only the wire and the clock are the test's.

#include "net/httptransport.h"
#include "outbox/accountdesk.h"
#include "outbox/outbox.h"
#include "providers/registry.h"
#include "secrets/memorystore.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/outboxstore.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/stricttest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One program on a data folder: everything but the window. A second one on the same folder is a second process in all
/// but name.
struct Desk
{
    explicit Desk(const QString &folder, FakeClock &clock)
        : accounts(database)
        , messages(database)
        , store(database)
        , desk(accounts, providers, transport, secrets, clock)
        , outbox({accounts, store, providers, transport, secrets, desk, clock}, folder)
    {
        QObject::connect(&database, &Database::changed, &outbox, &Outbox::wake);
        QObject::connect(&outbox, &Outbox::statusChanged, &outbox, [this](const OutboxStatus &now) { status = now; });
    }

    Database database;
    AccountStore accounts;
    MessageStore messages;
    OutboxStore store;
    ProviderRegistry providers;
    FakeTransport transport;
    MemoryStore secrets;
    AccountDesk desk;
    Outbox outbox;
    OutboxStatus status;
};

template<typename T>
T value(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        qFatal("a future did not finish");
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

const QByteArray nikitaAccepted = "<response><status>0</status><phones>1</phones><smscnt>1</smscnt></response>";

} // namespace

class TestOutbox : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        open();
    }
    void tearDown() override
    {
        m_desk.reset();
        m_clock.reset();
        m_folder.reset();
    }

    void open()
    {
        m_desk = std::make_unique<Desk>(m_folder->path(), *m_clock);
        value<void>(m_desk->database.open(m_folder->path()));
    }
    /// The program is gone without a word, and started again; what was on the wire is never answered.
    void crash()
    {
        m_desk.reset();
        open();
        for (const Account &account : value<QList<Account>>(m_desk->accounts.list()))
            (void)m_desk->secrets.write(account.secretKey, u"s3cret"_s);
    }
    Account addAccount(const QString &provider)
    {
        Account account;
        account.name = provider;
        account.provider = provider;
        account.login = u"login"_s;
        account.endpoint = m_desk->providers.find(provider)->capabilities().defaultEndpoint;
        account.senders = {u"Clinic"_s};
        account.perSecond = 1000;
        // A balance known already, so that only sends and their questions are on the wire.
        account = value<Account>(m_desk->accounts.add(account));
        value<void>(m_desk->accounts.recordBalance(
            account.id, Balance{Money::fromMicros(1'000'000'000, u"RUB"_s), {}, {}, {}, m_clock->now()}));
        (void)m_desk->secrets.write(account.secretKey, u"s3cret"_s);
        return account;
    }
    QList<qint64> enqueue(const Account &account, int count, const QString &text = u"Hello"_s,
                          std::optional<QDateTime> at = {})
    {
        Submission submission;
        submission.accountId = account.id;
        submission.sender = u"Clinic"_s;
        submission.at = at;
        for (int i = 0; i < count; ++i) {
            const QString to = QString::number(79031234500 + i);
            submission.items.append({to, to, {}, text, 1});
        }
        return value<QList<qint64>>(m_desk->messages.enqueue(submission, m_clock->now()));
    }
    MessageState state(qint64 id) { return value<QList<Message>>(m_desk->messages.byIds({id})).value(0).state; }
    Message message(qint64 id) { return value<QList<Message>>(m_desk->messages.byIds({id})).value(0); }
    QStringList timeline(qint64 id)
    {
        QStringList kinds;
        for (const MessageEvent &event : value<QList<MessageEvent>>(m_desk->messages.events(id)))
            kinds.append(event.kind);
        return kinds;
    }
    /// So many may be under way at once.
    Account addWideAccount(int inFlight)
    {
        Account account = addAccount(u"iba"_s);
        account.inFlight = inFlight;
        value<void>(m_desk->accounts.update(account));
        return account;
    }
    int inState(MessageState state)
    {
        return int(value<QHash<MessageState, qint64>>(m_desk->messages.countByState({})).value(state));
    }
    FakeTransport &wire() { return m_desk->transport; }
    /// Lets all that can happen without the clock happen.
    void settle()
    {
        QSignalSpy idle(&m_desk->outbox, &Outbox::statusChanged);
        m_desk->outbox.wake();
        QVERIFY(idle.wait());
        // One thing leads to another through the database, which answers in the order it was asked; no chain is so
        // long.
        for (int hop = 0; hop < 10; ++hop)
            inState(MessageState::Queued);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void sendsAndAsks();
    void isOnDiskBeforeItLeaves();
    void noAnswerIsNeverRepeated_data();
    void noAnswerIsNeverRepeated();
    void certainFailureIsTriedAgain();
    void givesUpAfterItsTries();
    void repeatSafeAsksAgainWithTheSameId();
    void repeatSafeUnconfirmedIsSettledByItsId();
    void refusedBatchLosesOnlyTheBadNumber();
    void crashInFlight_data();
    void crashInFlight();
    void onlyOneWorks();
    void keepsInFlightAndPace();
    void claimsTheNextBeforeTheAnswer();
    void pausedPutsBackWhatHasNotLeft();
    void aClosedWayPutsBackWhatHasNotLeft();
    void tellsHowTheRunGoes();
    void noPasswordNothingLeaves();
    void scheduledFiresOnTime();
    void missedScheduleAsks();
    void clockSetBackDelaysNothing();
    void reportsStopAfterThePeriod_data();
    void reportsStopAfterThePeriod();
    void pausedSendsNothing();
    void stopWaitsForAnswers();
    void pollNowAsksWhatIsNotDue();
    void balanceAfterSends();
    void passwordStaysOutOfTheDatabase();
};

void TestOutbox::sendsAndAsks()
{
    const Account account = addAccount(u"iba"_s);
    const qint64 id = enqueue(account, 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    QVERIFY(wire().request(0).url.toEncoded().contains("dadr=79031234500"));
    wire().answer(0, "83759227");
    QTRY_COMPARE(state(id), MessageState::Accepted);
    QCOMPARE(message(id).providerId, u"83759227"_s);

    settle();
    QCOMPARE(wire().count(), 1);
    m_clock->advance(3s);
    QTRY_COMPARE(wire().count(), 2);
    QVERIFY(wire().request(1).url.toEncoded().contains("smsid=83759227"));
    wire().answer(1, "Send");
    QTRY_COMPARE(state(id), MessageState::Enroute);
    settle();
    m_clock->advance(30s);
    QTRY_COMPARE(wire().count(), 3);
    wire().answer(2, "deliver");
    QTRY_COMPARE(state(id), MessageState::Delivered);
    QVERIFY(message(id).finalAt.isValid());
    settle();
    m_clock->advance(20s); // less than a minute in all: the balance is not asked yet
    settle();
    QCOMPARE(wire().count(), 3);
}

void TestOutbox::isOnDiskBeforeItLeaves()
{
    const Account account = addAccount(u"nikita"_s);
    const qint64 id = enqueue(account, 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    // Another reader of the file sees the claim and the request's id while the request is on its way.
    Database other;
    value<void>(other.open(m_folder->path()));
    MessageStore history(other);
    QCOMPARE(value<QList<Message>>(history.byIds({id})).value(0).state, MessageState::Sending);
    QVERIFY(timeline(id).contains(u"request"_s));
    const QByteArray body = wire().request(0).body;
    const QByteArray requestId = body.mid(body.indexOf("<id>") + 4, body.indexOf("</id>") - body.indexOf("<id>") - 4);
    QCOMPARE(requestId.size(), 12);
    wire().answer(0, nikitaAccepted);
    QTRY_COMPARE(state(id), MessageState::Accepted);
    QCOMPARE(message(id).providerId, QString::fromLatin1(requestId));
}

void TestOutbox::noAnswerIsNeverRepeated_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("answer"); ///< null: none at all
    for (const char *provider : {"iba", "smska", "avist", "stream"}) {
        const QString id = QString::fromLatin1(provider);
        QTest::addRow("%s: no answer", provider) << id << QByteArray();
        QTest::addRow("%s: a page instead of an answer", provider)
            << id << QByteArray("<html><body>It works! 12345</body></html>");
        QTest::addRow("%s: an empty answer", provider) << id << QByteArray("");
    }
}

void TestOutbox::noAnswerIsNeverRepeated()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, answer);
    const qint64 id = enqueue(addAccount(provider), 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    if (answer.isNull())
        wire().fail(0, ErrorKind::Network, true);
    else
        wire().answer(0, answer);
    QTRY_COMPARE(state(id), MessageState::Unconfirmed);
    for (int i = 0; i < 20; ++i) {
        m_clock->advance(10min);
        settle();
    }
    for (qsizetype i = 1; i < wire().count(); ++i)
        QVERIFY2(!wire().request(i).shown.contains(u"79031234500"_s), "a second send left");
    QCOMPARE(state(id), MessageState::Unconfirmed);

    // The user's word: again, as a new request.
    value<QList<Message>>(m_desk->messages.decide({id}, Decision::Resend, m_clock->now()));
    QTRY_VERIFY(wire().request(wire().count() - 1).shown.contains(u"79031234500"_s));
}

void TestOutbox::certainFailureIsTriedAgain()
{
    const qint64 id = enqueue(addAccount(u"smska"_s), 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    wire().fail(0, ErrorKind::Network, false);
    QTRY_COMPARE(state(id), MessageState::Queued);
    settle();
    QCOMPARE(wire().count(), 1);
    m_clock->advance(2s);
    QTRY_COMPARE(wire().count(), 2);
    wire().answer(1, "0|Message sent|ah1acugxz98a27t9z|Balance status|7463");
    QTRY_COMPARE(state(id), MessageState::Accepted);
}

void TestOutbox::givesUpAfterItsTries()
{
    const qint64 id = enqueue(addAccount(u"smska"_s), 1).value(0);
    m_desk->outbox.start();
    for (int i = 0; i < 6; ++i) {
        QTRY_COMPARE(wire().count(), i + 1);
        wire().fail(i, ErrorKind::Network, false);
        QTRY_VERIFY(state(id) != MessageState::Sending);
        settle();
        m_clock->advance(2min);
    }
    QTRY_COMPARE(state(id), MessageState::Failed);
    QCOMPARE(message(id).error->kind, ErrorKind::Network);
    settle();
    QCOMPARE(wire().count(), 6);
}

void TestOutbox::repeatSafeAsksAgainWithTheSameId()
{
    const qint64 id = enqueue(addAccount(u"nikita"_s), 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    wire().fail(0, ErrorKind::Timeout, true);
    QTRY_VERIFY(timeline(id).contains(u"no-answer"_s));
    QCOMPARE(state(id), MessageState::Sending);
    settle();
    m_clock->advance(10s);
    QTRY_COMPARE(wire().count(), 2);
    QCOMPARE(wire().request(1).body, wire().request(0).body);
    wire().answer(1, "<response><status>10</status></response>");
    QTRY_COMPARE(state(id), MessageState::Accepted);
}

void TestOutbox::repeatSafeUnconfirmedIsSettledByItsId()
{
    const qint64 id = enqueue(addAccount(u"nikita"_s), 1).value(0);
    m_desk->outbox.start();
    for (int i = 0; i < 6; ++i) {
        QTRY_COMPARE(wire().count(), i + 1);
        wire().fail(i, ErrorKind::Timeout, true);
        settle();
        m_clock->advance(2min);
    }
    QTRY_COMPARE(state(id), MessageState::Unconfirmed);
    settle();
    m_clock->advance(5s);
    QTRY_COMPARE(wire().count(), 7);
    QVERIFY(wire().request(6).url.path().endsWith(u"/dr"_s));
    wire().answer(6, "<response><status>0</status><phone><number>79031234500</number><report>3</report>"
                     "<sendTime>20260302150000</sendTime><rcvTime>20260302150005</rcvTime></phone></response>");
    QTRY_COMPARE(state(id), MessageState::Delivered);
}

void TestOutbox::refusedBatchLosesOnlyTheBadNumber()
{
    const QList<qint64> ids = enqueue(addAccount(u"nikita"_s), 7);
    const QByteArray bad = "79031234504";
    m_desk->outbox.start();
    qsizetype answered = 0;
    const auto settled = [this, &ids] {
        return std::all_of(ids.begin(), ids.end(), [this](qint64 id) {
            return state(id) == MessageState::Accepted || state(id) == MessageState::Failed;
        });
    };
    QSet<QByteArray> requestIds;
    while (!settled()) {
        QTRY_VERIFY(wire().count() > answered);
        const QByteArray body = wire().request(answered).body;
        const QByteArray requestId = body.mid(body.indexOf("<id>") + 4, 12);
        QVERIFY2(!requestIds.contains(requestId), "a refused packet goes again under a new id");
        requestIds.insert(requestId);
        const QByteArray numbers = QByteArray::number(body.count("<phone>"));
        wire().answer(answered++, body.contains(bad)
                                      ? "<response><status>7</status><message>bad number</message></response>"
                                      : "<response><status>0</status><phones>" + numbers +
                                            "</phones><smscnt>1</smscnt></response>");
        settle();
    }
    for (const qint64 id : ids)
        QCOMPARE(state(id), id == ids[4] ? MessageState::Failed : MessageState::Accepted);
}

void TestOutbox::crashInFlight_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<MessageState>("after");
    QTest::newRow("a provider that cannot tell a repetition") << u"iba"_s << MessageState::Unconfirmed;
    QTest::newRow("a repeat-safe provider") << u"nikita"_s << MessageState::Accepted;
}

void TestOutbox::crashInFlight()
{
    QFETCH(QString, provider);
    QFETCH(MessageState, after);
    const qint64 id = enqueue(addAccount(provider), 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    const QByteArray first = wire().request(0).body;
    crash();
    QCOMPARE(state(id), MessageState::Sending);
    m_desk->outbox.start();
    if (after == MessageState::Accepted) {
        QTRY_COMPARE(wire().count(), 1);
        QCOMPARE(wire().request(0).body, first);
        wire().answer(0, "<response><status>10</status></response>");
    }
    QTRY_COMPARE(state(id), after);
    settle();
    QCOMPARE(wire().count(), after == MessageState::Accepted ? 1 : 0);
}

void TestOutbox::onlyOneWorks()
{
    const Account account = addAccount(u"iba"_s);
    m_desk->outbox.start();
    QTRY_VERIFY(m_desk->status.working);
    auto second = std::make_unique<Desk>(m_folder->path(), *m_clock);
    value<void>(second->database.open(m_folder->path()));
    (void)second->secrets.write(account.secretKey, u"s3cret"_s);
    second->outbox.start();
    QVERIFY(!second->status.working);

    const qint64 id = enqueue(account, 1).value(0);
    QTRY_COMPARE(wire().count(), 1);
    QCOMPARE(second->transport.count(), 0);
    // The first one leaves; the second takes over, and what was under way is not sent again.
    m_desk.reset();
    m_clock->advance(2s);
    QTRY_VERIFY(second->status.working);
    QTRY_COMPARE(value<QList<Message>>(second->messages.byIds({id})).value(0).state, MessageState::Unconfirmed);
    QCOMPARE(second->transport.count(), 0);
    second.reset();
}

void TestOutbox::keepsInFlightAndPace()
{
    Account account = addAccount(u"stream"_s);
    account.inFlight = 3;
    account.perSecond = 10;
    value<void>(m_desk->accounts.update(account));
    const QList<qint64> ids = enqueue(account, 8);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    settle();
    QCOMPARE(wire().count(), 1);
    for (int i = 2; i <= 3; ++i) {
        m_clock->advance(100ms);
        QTRY_COMPARE(wire().count(), i);
    }
    m_clock->advance(10s);
    settle();
    QCOMPARE(wire().count(), 3);
    wire().answer(0, "1001");
    QTRY_COMPARE(wire().count(), 4);
    QTRY_COMPARE(state(ids[0]), MessageState::Accepted);
    QCOMPARE(state(ids[7]), MessageState::Queued);
}

void TestOutbox::noPasswordNothingLeaves()
{
    const Account account = addAccount(u"iba"_s);
    (void)m_desk->secrets.remove(account.secretKey);
    const qint64 id = enqueue(account, 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(m_desk->status.troubles.size(), 1);
    QVERIFY(m_desk->status.troubles.first().startsWith(account.name));
    QCOMPARE(wire().count(), 0);
    QCOMPARE(state(id), MessageState::Queued);
    (void)m_desk->secrets.write(account.secretKey, u"s3cret"_s);
    m_desk->outbox.forgetSecret(account.secretKey);
    m_clock->advance(31s);
    QTRY_COMPARE(wire().count(), 1);
    QTRY_VERIFY(m_desk->status.troubles.isEmpty());
}

void TestOutbox::scheduledFiresOnTime()
{
    const Account account = addAccount(u"iba"_s);
    m_desk->outbox.start();
    const qint64 id = enqueue(account, 1, u"Later"_s, m_clock->now().addSecs(600)).value(0);
    QCOMPARE(state(id), MessageState::Scheduled);
    settle();
    m_clock->advance(599s);
    settle();
    QCOMPARE(wire().count(), 0);
    m_clock->advance(1s);
    QTRY_COMPARE(wire().count(), 1);
}

void TestOutbox::missedScheduleAsks()
{
    const Account account = addAccount(u"iba"_s);
    const qint64 id = enqueue(account, 1, u"Later"_s, m_clock->now().addSecs(600)).value(0);
    m_clock->advance(601s);
    m_desk->outbox.start();
    QTRY_VERIFY(message(id).missed);
    settle();
    QCOMPARE(wire().count(), 0);
    QCOMPARE(state(id), MessageState::Scheduled);
    QCOMPARE(value<QList<Message>>(m_desk->messages.missed()).size(), 1);
    value<QList<Message>>(m_desk->messages.decide({id}, Decision::Resend, m_clock->now()));
    QTRY_COMPARE(wire().count(), 1);
}

void TestOutbox::clockSetBackDelaysNothing()
{
    const Account account = addAccount(u"iba"_s);
    m_desk->outbox.start();
    enqueue(account, 1);
    QTRY_COMPARE(wire().count(), 1);
    wire().fail(0, ErrorKind::Network, false); // to be tried again in a moment
    settle();
    m_clock->setNow(m_clock->now().addDays(-3));
    settle();
    for (int i = 0; i < 3; ++i) {
        m_clock->advance(1s);
        settle();
    }
    QCOMPARE(wire().count(), 2);
}

void TestOutbox::reportsStopAfterThePeriod_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no news") << QByteArray("Mess_ID=123 Status: unknown");
    QTest::newRow("the provider cannot be asked") << QByteArray("Error: auth failed");
}

void TestOutbox::reportsStopAfterThePeriod()
{
    QFETCH(QByteArray, answer);
    const qint64 id = enqueue(addAccount(u"avist"_s), 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    wire().answer(0, "Message successfully sent! Message_ID=123");
    QTRY_COMPARE(state(id), MessageState::Accepted);
    qsizetype answered = 1;
    for (int i = 0; i < 200 && state(id) != MessageState::Unreported; ++i) {
        m_clock->advance(1h);
        settle();
        for (; answered < wire().count(); ++answered)
            wire().answer(answered, wire().request(answered).body.contains("action=balance")
                                        ? QByteArray("Balance: 5 SMS")
                                        : answer);
        settle();
    }
    QCOMPARE(state(id), MessageState::Unreported);
    QVERIFY(m_clock->now() <= FakeClock().now().addDays(4));
}

void TestOutbox::claimsTheNextBeforeTheAnswer()
{
    enqueue(addWideAccount(10), 30);
    m_desk->outbox.start();
    QTRY_COMPARE(inState(MessageState::Sending), 12);
    QCOMPARE(wire().count(), 10);
    // It is on disk already, so it leaves the moment there is room.
    wire().answer(0, "1001");
    QCOMPARE(wire().count(), 11);
    QTRY_COMPARE(inState(MessageState::Accepted), 1);
    QTRY_COMPARE(inState(MessageState::Sending), 12);
    QCOMPARE(wire().count(), 11);
}

void TestOutbox::pausedPutsBackWhatHasNotLeft()
{
    enqueue(addWideAccount(10), 12);
    m_desk->outbox.start();
    QTRY_COMPARE(inState(MessageState::Sending), 12);
    m_desk->outbox.setPaused(true);
    QTRY_COMPARE(inState(MessageState::Queued), 2);
    for (int i = 0; i < 10; ++i)
        wire().answer(i, QByteArray::number(1000 + i));
    QTRY_COMPARE(inState(MessageState::Accepted), 10);
    settle();
    QCOMPARE(wire().count(), 10);
    m_desk->outbox.setPaused(false);
    QTRY_COMPARE(wire().count(), 12);
    QSet<QUrl> sent;
    for (int i = 0; i < 12; ++i)
        sent.insert(wire().request(i).url);
    QCOMPARE(sent.size(), 12);
}

void TestOutbox::aClosedWayPutsBackWhatHasNotLeft()
{
    enqueue(addWideAccount(10), 12);
    m_desk->outbox.start();
    QTRY_COMPARE(inState(MessageState::Sending), 12);
    wire().fail(0, ErrorKind::Network, false);
    QTRY_COMPARE(inState(MessageState::Queued), 3);
    QCOMPARE(inState(MessageState::Sending), 9);
    QCOMPARE(wire().count(), 10);
}

void TestOutbox::tellsHowTheRunGoes()
{
    enqueue(addAccount(u"iba"_s), 8);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 4);
    QTRY_COMPARE(m_desk->status.total, 8);
    QVERIFY(!m_desk->status.timeLeft);
    m_clock->advance(2s);
    for (int i = 0; i < 4; ++i)
        wire().answer(i, QByteArray::number(1000 + i));
    QTRY_COMPARE(m_desk->status.sentNow, 4);
    QCOMPARE(m_desk->status.total, 8);
    QCOMPARE(m_desk->status.perSecond, 2.0);
    QCOMPARE(m_desk->status.timeLeft, std::optional(2s));
}

void TestOutbox::pausedSendsNothing()
{
    const Account account = addAccount(u"iba"_s);
    m_desk->outbox.start();
    m_desk->outbox.setPaused(true);
    enqueue(account, 2);
    settle();
    m_clock->advance(1min);
    settle();
    QCOMPARE(wire().count(), 0);
    m_desk->outbox.setPaused(false);
    QTRY_COMPARE(wire().count(), 2);
}

void TestOutbox::stopWaitsForAnswers()
{
    const QList<qint64> ids = enqueue(addAccount(u"iba"_s), 10);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 4);
    const QFuture<void> stopped = m_desk->outbox.stop();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!stopped.isFinished());
        wire().answer(i, QByteArray::number(1000 + i));
    }
    QTRY_VERIFY(stopped.isFinished());
    QCOMPARE(wire().count(), 4);
    QCOMPARE(state(ids[3]), MessageState::Accepted);
    QCOMPARE(state(ids[4]), MessageState::Queued);
}

void TestOutbox::pollNowAsksWhatIsNotDue()
{
    const qint64 id = enqueue(addAccount(u"iba"_s), 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    wire().answer(0, "83759227");
    QTRY_COMPARE(state(id), MessageState::Accepted);
    auto polled = m_desk->outbox.pollNow();
    QTRY_COMPARE(wire().count(), 2);
    wire().answer(1, "deliver");
    const PollSummary summary = value<PollSummary>(polled);
    QCOMPARE(summary.asked, 1);
    QCOMPARE(summary.changed, 1);
    QCOMPARE(state(id), MessageState::Delivered);
}

void TestOutbox::balanceAfterSends()
{
    const Account account = addAccount(u"iba"_s);
    enqueue(account, 1);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    wire().answer(0, "0");
    settle();
    m_clock->advance(61s);
    settle();
    QCOMPARE(wire().count(), 1); // nothing was charged

    enqueue(account, 1, u"Again"_s);
    QTRY_COMPARE(wire().count(), 2);
    wire().answer(1, "83759227");
    QTRY_VERIFY(wire().count() >= 3);
    QVERIFY(wire().request(2).url.query().contains(u"balance=1"_s));
    wire().answer(2, "998.00\nRUB\n");
    QTRY_COMPARE(value<QList<Account>>(m_desk->accounts.list()).value(0).balance->amount.toPlainString(), u"998.00"_s);
}

void TestOutbox::passwordStaysOutOfTheDatabase()
{
    const qint64 id = enqueue(addAccount(u"stream"_s), 1).value(0);
    m_desk->outbox.start();
    QTRY_COMPARE(wire().count(), 1);
    wire().answer(0, "strange: pwd=s3cret and czNjcmV0");
    QTRY_COMPARE(state(id), MessageState::Unconfirmed);
    m_desk.reset();
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile data(file.filePath());
        QVERIFY(data.open(QIODevice::ReadOnly));
        const QByteArray bytes = data.readAll();
        QVERIFY2(!bytes.contains("s3cret") && !bytes.contains("czNjcmV0"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
