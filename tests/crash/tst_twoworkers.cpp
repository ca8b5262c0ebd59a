// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs themselves, a window and two command lines, started together on one data folder, and some of them
// killed: they take turns, and each message leaves once.

#include "gatewayprocess.h"
#include "history.h"
#include "rounds.h"
#include "support/stricttest.h"

#include <QTemporaryDir>
#include <QTimer>
#include <random>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int messages = 16;
constexpr int inFlight = 6;
/// Of each that is killed; as in crashrig.cpp.
constexpr int mostUnderWay = 2 * (inFlight + inFlight / 5);

} // namespace

class TestTwoWorkers : public StrictTest
{
    Q_OBJECT

private:
    static void start(QProcess &process, const char *program, const QStringList &arguments);
    static int runCli(const QStringList &arguments, const QByteArray &input = {});
    QStringList sendArguments(const QString &provider);

    QString m_folder;
    int m_submissions = 0;
    Circumstances m_circumstances;

private Q_SLOTS:
    void takeTurns();
};

void TestTwoWorkers::start(QProcess &process, const char *program, const QStringList &arguments)
{
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromUtf8(program), arguments);
}

int TestTwoWorkers::runCli(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, DEPESHA_CLI, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QStringList TestTwoWorkers::sendArguments(const QString &provider)
{
    const QString text = u"%1 %2"_s.arg(provider).arg(++m_submissions);
    QStringList numbers;
    for (int number = 0; number < messages; ++number)
        numbers.append((provider == "nikita"_L1 ? u"+996555"_s : u"+79035"_s) +
                       u"%1%2"_s.arg(m_submissions, 3, 10, QChar(u'0')).arg(number, 2, 10, QChar(u'0')) + u'1');
    m_circumstances.submissions.insert(text, true);
    return QStringList{u"send"_s, u"--data-dir"_s, m_folder, u"--quiet"_s, u"--account"_s,
                       provider,  u"--text"_s,     text,     u"--to"_s,    numbers.join(u',')};
}

void TestTwoWorkers::takeTurns()
{
    constexpr int times = 8;
    constexpr int patience = 90'000;
    Rounds rounds;
    while (const auto seed = rounds.next()) {
        std::minstd_rand random(*seed);
        const QTemporaryDir folder;
        m_folder = folder.path();
        m_circumstances = {.submissions = {}, .submissionSize = messages, .underWay = {}, .faults = 0};
        GatewayProcess gateway;
        const QStringList providers{u"iba"_s, u"nikita"_s};
        for (const QString &provider : providers) {
            QCOMPARE(runCli({u"account"_s,      u"add"_s,
                             u"--data-dir"_s,   m_folder,
                             u"--provider"_s,   provider,
                             u"--name"_s,       provider,
                             u"--login"_s,      u"training-"_s + provider,
                             u"--endpoint"_s,   gateway.endpoint(provider).toString(),
                             u"--sender"_s,     u"Depesha"_s,
                             u"--per-second"_s, u"500"_s,
                             u"--in-flight"_s,  QString::number(inFlight),
                             u"--quiet"_s,      u"--password-stdin"_s},
                            "training\n"),
                     0);
            gateway.arm(provider, u"slow"_s, 1'000'000, u"send"_s, 60);
        }

        for (int time = 0; time < times; ++time) {
            for (const QString &provider : providers)
                QCOMPARE(runCli(sendArguments(provider) + QStringList{u"--wait"_s, u"0"_s}), 0);
            const auto booked = gateway.ledger().size();
            QProcess window;
            QProcess worker;
            QProcess sender;
            start(window, DEPESHA_GUI, {u"--data-dir"_s, m_folder});
            start(worker, DEPESHA_CLI, {u"run"_s, u"--data-dir"_s, m_folder, u"--quiet"_s});
            start(sender, DEPESHA_CLI, sendArguments(u"iba"_s));
            if (time > 0) { // whoever it is that works: one or both of those that need not answer
                QTRY_VERIFY_WITH_TIMEOUT(gateway.ledger().size() > booked, patience);
                QTimer::singleShot(int(random() % 200), &window, &QProcess::kill);
                QTimer::singleShot(int(random() % 600), &worker, &QProcess::kill);
                m_circumstances.faults += 2 * mostUnderWay;
            }
            QTRY_COMPARE_WITH_TIMEOUT(sender.state(), QProcess::NotRunning, patience);
            QCOMPARE(sender.exitStatus(), QProcess::NormalExit);
            // Where both died, somebody must still take the last of it out.
            QProcess last;
            start(last, DEPESHA_CLI, {u"run"_s, u"--data-dir"_s, m_folder, u"--quiet"_s});
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(readHistory(m_folder)), patience);
            for (QProcess *process : {&window, &worker, &last}) {
                process->kill();
                process->waitForFinished();
            }
        }
        const Audit found = audit(readHistory(m_folder), gateway.ledger(), m_circumstances);
        qInfo("seed %u: %d starts of three, %d messages: lost %d, twice %d, unconfirmed %d", *seed, times,
              found.messages, found.lost, found.twice, found.unconfirmed);
        QVERIFY2(found.complaints.isEmpty(), qPrintable(found.complaints.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestTwoWorkers)
#include "tst_twoworkers.moc"
