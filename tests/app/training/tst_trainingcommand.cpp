// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/trainingcommand.h"
#include "gatewaybench.h"
#include "support/stricttest.h"

#include <csignal>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestTrainingCommand : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helps();
    void runsUntilSignalled_data();
    void runsUntilSignalled();
    void saysThatThePortIsTaken();

protected:
    void setUp() override
    {
        m_written.clear();
        m_failures.clear();
    }

private:
    int run(const QStringList &arguments)
    {
        QTextStream out(&m_written);
        QTextStream err(&m_failures);
        return runTraining(arguments, out, err);
    }

    QString m_written;
    QString m_failures;
};

void TestTrainingCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s};
    QTest::newRow("a word") << QStringList{u"now"_s};
    QTest::newRow("no port") << QStringList{u"--port"_s};
    QTest::newRow("port in words") << QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("port too high") << QStringList{u"--port=65536"_s};
    QTest::newRow("no speed at all") << QStringList{u"--speed=0"_s};
    QTest::newRow("backwards") << QStringList{u"--speed=-1"_s};
    QTest::newRow("endless speed") << QStringList{u"--speed=inf"_s};
    QTest::newRow("no number") << QStringList{u"--speed=nan"_s};
}

void TestTrainingCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QVERIFY(m_written.isEmpty());
    QVERIFY(m_failures.startsWith(u"depesha-cli: "));
    QCOMPARE(m_failures.count(u'\n'), 1);
}

void TestTrainingCommand::helps()
{
    QCOMPARE(run({u"--help"_s}), 0);
    QVERIFY(m_failures.isEmpty());
    for (const QString &word :
         {u"--port"_s, u"--speed"_s, u"0–4 "_s, u"9 "_s, u"#no-answer"_s, u"#blocked"_s, u"WRONG"_s})
        QVERIFY2(m_written.contains(word), qPrintable(word));
    for (const QString &line : m_written.split(u'\n'))
        QVERIFY2(line.size() <= 120, qPrintable(line));
}

void TestTrainingCommand::runsUntilSignalled_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestTrainingCommand::runsUntilSignalled()
{
    QFETCH(int, signal);
    RawReply reply;
    QTimer::singleShot(0, this, [&] {
        const qsizetype at = m_written.indexOf(u"http://127.0.0.1:") + 17;
        RawClient client(m_written.mid(at, m_written.indexOf(u'/', at) - at).toUShort());
        client.write("GET /avist/sms.php?user=training-avist&pass=training&action=balance HTTP/1.1\r\nHost: x\r\n\r\n");
        reply = client.next();
        std::raise(signal);
    });
    QCOMPARE(run({u"--port=0"_s, u"--speed=5"_s}), 0);
    QCOMPARE(reply.body, "Balance: 400 SMS");
    QVERIFY(m_failures.isEmpty());
    for (const QString &provider : TrainingGateway::providers())
        QVERIFY(m_written.contains(u"account add --provider "_s + provider + u' '));
    QVERIFY(m_written.contains(u"--price 0.50 --currency KGS"_s));
    QVERIFY(m_written.contains(u"--password-stdin"_s));
}

void TestTrainingCommand::saysThatThePortIsTaken()
{
    GatewayBench bench;
    QCOMPARE(run({u"--port"_s, QString::number(bench.gateway().port())}), 2);
    QVERIFY(m_written.isEmpty());
    QVERIFY(m_failures.contains(QString::number(bench.gateway().port())));
}

QTEST_GUILESS_MAIN(TestTrainingCommand)
#include "tst_trainingcommand.moc"
