// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/await.h"
#include "app/services.h"
#include "app/training/traininggateway.h"
#include "outbox/accountdesk.h"
#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"
#include "support/stricttest.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestServices : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override;
    void tearDown() override { qunsetenv("DEPESHA_DATA_DIR"); }
    Account addAccount();
    void enqueue(const Account &account);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<TrainingGateway> m_gateway;
    std::unique_ptr<Services> m_services;

private Q_SLOTS:
    void choosesTheDataFolder();
    void sendsWhatIsQueued();
    void worksInAThreadOfItsOwn();
    void stopsAndStartsAgain_data();
    void stopsAndStartsAgain();
    void leavesWithQuestionsInFlight();
    void leavesWithASendInFlight();
    void leavesUnopened();
};

void TestServices::setUp()
{
    m_services.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<SystemClock>();
    m_gateway = std::make_unique<TrainingGateway>(*m_clock, 20);
    QVERIFY(m_gateway->listen());
    m_services = std::make_unique<Services>(Services::Options{m_folder->path(), true, std::make_unique<MemoryStore>()});
    QVERIFY(await(m_services->open()));
}

Account TestServices::addAccount()
{
    Account account;
    account.name = u"iba"_s;
    account.provider = u"iba"_s;
    account.login = TrainingGateway::login(u"iba"_s);
    account.endpoint = m_gateway->endpoint(u"iba"_s);
    account.senders = {u"Depesha"_s};
    account = *await(m_services->accounts().add(account));
    if (!await(m_services->secrets().write(account.secretKey, TrainingGateway::password())))
        qFatal("The password was not kept.");
    return account;
}

void TestServices::enqueue(const Account &account)
{
    Submission submission;
    submission.accountId = account.id;
    submission.sender = u"Depesha"_s;
    submission.items = {{u"79031234561"_s, u"79031234561"_s, {}, u"text"_s, 1}};
    QVERIFY(await(m_services->messages().enqueue(submission, m_clock->now())));
}

void TestServices::choosesTheDataFolder()
{
    QCOMPARE(Services::dataFolder(u"/tmp/a/../b"_s), u"/tmp/b"_s);
    QCOMPARE(Services::dataFolder(), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QDir portable(m_folder->path());
    QCOMPARE(Services::dataFolder({}, portable), Services::dataFolder());
    QVERIFY(QFile(portable.filePath(u"portable.txt"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(Services::dataFolder({}, portable), portable.filePath(u"data"_s));
    QCOMPARE(Services::dataFolder(u"/tmp/b"_s, portable), u"/tmp/b"_s);
    qputenv("DEPESHA_DATA_DIR", "/tmp/c");
    QCOMPARE(Services::dataFolder(), u"/tmp/c"_s);
    QCOMPARE(Services::dataFolder(u"/tmp/b"_s), u"/tmp/b"_s);
}

void TestServices::sendsWhatIsQueued()
{
    m_services->startOutbox();
    // Queued while it works: the database's change is what wakes it.
    enqueue(addAccount());
    QTRY_COMPARE(m_gateway->ledger().size(), 1);
    await(m_services->stopOutbox());
    QCOMPARE(await(m_services->messages().count({.states = {MessageState::Accepted}})), Result<qint64>(1));
}

void TestServices::worksInAThreadOfItsOwn()
{
    QVERIFY(m_services->outbox().thread() != thread());
    QCOMPARE(m_services->desk().thread(), m_services->outbox().thread());
}

void TestServices::stopsAndStartsAgain_data()
{
    QTest::addColumn<bool>("atWork");
    QTest::newRow("while it begins") << false;
    QTest::newRow("when it is at work") << true;
}

void TestServices::stopsAndStartsAgain()
{
    QFETCH(const bool, atWork);
    const Account account = addAccount();
    m_services->startOutbox();
    if (atWork) // it asks for the balance by itself
        QTRY_COMPARE(m_gateway->requests(u"iba"_s), 1);
    await(m_services->stopOutbox());
    enqueue(account);
    // A question goes and comes back in the time in which a message would have left.
    QVERIFY(await(m_services->desk().balance(account)));
    QCOMPARE(m_gateway->ledger().size(), 0);
    QCOMPARE(await(m_services->messages().count({.states = {MessageState::Queued}})), Result<qint64>(1));
    // The second time the account has been at work already.
    for (int sent = 1; sent <= 2; ++sent) {
        m_services->startOutbox();
        QTRY_COMPARE(m_gateway->ledger().size(), sent);
        await(m_services->stopOutbox());
        if (sent == 1)
            enqueue(account);
    }
    const Result<PollSummary> summary = await(m_services->pollNow());
    QVERIFY(summary);
    QCOMPARE(summary->asked, 2);
}

void TestServices::leavesWithQuestionsInFlight()
{
    using namespace std::chrono_literals;
    const Account account = addAccount();
    QVERIFY(m_gateway->setFault({u"iba"_s, u"slow"_s, 1, u"balance"_s, 60s}));
    const auto balance = m_services->desk().balance(account);
    QTRY_COMPARE(m_gateway->requests(u"iba"_s), 1);
    m_services.reset();
    QVERIFY(balance.isFinished());
}

void TestServices::leavesWithASendInFlight()
{
    using namespace std::chrono_literals;
    enqueue(addAccount());
    QVERIFY(m_gateway->setFault({u"iba"_s, u"slow"_s, 1, u"send"_s, 60s}));
    m_services->startOutbox();
    QTRY_COMPARE(m_gateway->ledger().size(), 1);
    m_services.reset();

    // What had left is never taken for unsent.
    m_services = std::make_unique<Services>(Services::Options{m_folder->path(), true, std::make_unique<MemoryStore>()});
    QVERIFY(await(m_services->open()));
    m_services->startOutbox();
    QTRY_COMPARE(await(m_services->messages().count({.states = {MessageState::Unconfirmed}})), Result<qint64>(1));
    QCOMPARE(m_gateway->ledger().size(), 1);
}

void TestServices::leavesUnopened()
{
    m_services = std::make_unique<Services>(
        Services::Options{m_folder->filePath(u"other"_s), false, std::make_unique<MemoryStore>()});
    m_services->startOutbox();
    m_services.reset();
    QVERIFY(!QFile::exists(m_folder->filePath(u"other/depesha.db"_s)));
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
