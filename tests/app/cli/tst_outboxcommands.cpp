// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisession.h"
#include "support/stricttest.h"

#include <QSignalSpy>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestOutboxCommands : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_session = std::make_unique<CliSession>();
        QCOMPARE(m_session->addAccount(u"iba"_s).code, 0);
    }
    QStringList sendTo(const QString &to, const QStringList &options = {})
    {
        return QStringList{u"send"_s, u"--json"_s, u"--account"_s, u"iba"_s, u"--text"_s, u"text"_s, u"--to"_s, to} +
               options;
    }
    static int end(QProcess &process);

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void runsUntilStopped();
    void finishesWhatIsInFlight();
    void leavesASendToTheWorker();
    void leavesTheOutboxToAnother();
    void interruptsAWait();
    void polls();
};

int TestOutboxCommands::end(QProcess &process)
{
    process.terminate();
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(20'000))
        return -1;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestOutboxCommands::runsUntilStopped()
{
    const auto worker = m_session->start({u"run"_s});
    QCOMPARE(m_session->run(sendTo(u"79031234561"_s, {u"--wait"_s, u"0"_s})).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->gateway().ledger().size(), 1, 20'000);
    QCOMPARE(end(*worker), 0);
}

void TestOutboxCommands::finishesWhatIsInFlight()
{
    using namespace std::chrono_literals;
    QVERIFY(m_session->gateway().setFault({u"iba"_s, u"slow"_s, 1, u"send"_s, 1500ms}));
    QCOMPARE(m_session->run(sendTo(u"79031234561"_s, {u"--wait"_s, u"0"_s})).code, 0);
    const auto worker = m_session->start({u"run"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->gateway().ledger().size(), 1, 20'000);
    QCOMPARE(end(*worker), 0);
    QCOMPARE(m_session->run({u"history"_s, u"--json"_s}).array()[0][u"state"_s], u"accepted"_s);
}

void TestOutboxCommands::leavesASendToTheWorker()
{
    const auto worker = m_session->start({u"run"_s});
    // Once something was sent, it holds the outbox.
    QCOMPARE(m_session->run(sendTo(u"79031234561"_s)).code, 0);
    const CliResult result = m_session->run(sendTo(u"79031234562"_s));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().value(u"messages"_s)[0][u"state"_s], u"accepted"_s);
    QCOMPARE(end(*worker), 0);
    QCOMPARE(m_session->gateway().ledger().size(), 2);
}

void TestOutboxCommands::leavesTheOutboxToAnother()
{
    QCOMPARE(m_session->run(sendTo(u"79031234561"_s, {u"--wait"_s, u"0"_s})).code, 0);
    const auto worker = m_session->start({u"run"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->gateway().ledger().size(), 1, 20'000);
    const CliResult second = m_session->run({u"run"_s, u"--until-idle"_s, u"--json"_s});
    QCOMPARE(second.code, 0);
    QCOMPARE(second.object(), (QJsonObject{{u"idle"_s, false}}));
    QVERIFY2(second.err.contains("nother"), second.err.constData());
    QCOMPARE(end(*worker), 0);
    QCOMPARE(m_session->run({u"run"_s, u"--until-idle"_s, u"--json"_s}).object(), (QJsonObject{{u"idle"_s, true}}));
}

void TestOutboxCommands::interruptsAWait()
{
    const auto waiting = m_session->start(sendTo(u"79031234567"_s, {u"--wait"_s, u"600"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->gateway().ledger().size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->run({u"history"_s, u"--json"_s}).array()[0][u"submitted_at"_s].isString(),
                              true, 20'000);
    QCOMPARE(end(*waiting), 0);
    const CliResult result{0, waiting->readAllStandardOutput(), {}};
    QVERIFY2(result.object().value(u"messages"_s)[0][u"provider_id"_s].isString(), result.out.constData());
}

void TestOutboxCommands::polls()
{
    QCOMPARE(m_session->run(sendTo(u"79031234561"_s)).code, 0);
    QCOMPARE(m_session->run(sendTo(u"79031234567"_s)).code, 0);
    const CliResult first = m_session->run({u"poll"_s, u"--json"_s});
    QCOMPARE(first.code, 0);
    QCOMPARE(first.object().keys(), keysOf(u"asked changed"_s));
    QCOMPARE(first.object().value(u"asked"_s), 2);
    // The one that is delivered is not asked about any more.
    QTRY_COMPARE_WITH_TIMEOUT(m_session->run({u"poll"_s, u"--json"_s}).object().value(u"asked"_s).toInt(), 1, 20'000);
    QCOMPARE(m_session->run({u"history"_s, u"--state"_s, u"delivered"_s, u"--json"_s}).array().size(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxCommands)
#include "tst_outboxcommands.moc"
