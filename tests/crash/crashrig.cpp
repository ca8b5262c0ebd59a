// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashrig.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <csignal>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Only what hangs meets it.
constexpr auto patience = 100s;
/// What nobody answers for in this time is left as it is, and complained of.
constexpr auto lastQuestions = 60s;
/// As the worker's accounts have it.
constexpr int inFlight = 6;
/// What is in flight, what was claimed to follow at once, and as much again whose answers are on their way to the disk.
constexpr int mostUnderWay = 2 * (inFlight + inFlight / 5);

QProcessEnvironment environmentFor(const CrashRig::Run &run)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!run.step.isEmpty()) {
        environment.insert(u"DEPESHA_CRASH_AT"_s, run.step);
        environment.insert(u"DEPESHA_CRASH_COUNT"_s, QString::number(run.count));
    }
    if (run.losesPower)
        environment.insert(u"DEPESHA_CRASH_POWER"_s, u"1"_s);
    if (!run.disk.isEmpty())
        environment.insert(u"DEPESHA_DISK"_s, run.disk);
    return environment;
}

} // namespace

CrashRig::CrashRig(const Options &options) : m_options(options)
{
    m_circumstances.submissionSize = options.messages;
    // The accounts are there before anybody is killed.
    if (run({.queues = false}) != End::Left)
        qFatal("The first worker fails: %s", qPrintable(m_complaints.join(u'\n')));
}

CrashRig::End CrashRig::run(const Run &run)
{
    QStringList arguments{u"--folder"_s, folder(), u"--messages"_s, QString::number(m_options.messages)};
    for (const QString &provider : m_options.providers)
        arguments << u"--account"_s << provider + u'=' + m_gateway.endpoint(provider).toString();
    if (run.queues)
        arguments << u"--run"_s << QString::number(++m_runs);
    if (m_options.keychain)
        arguments << u"--keychain"_s;

    QProcess worker;
    worker.setProcessEnvironment(environmentFor(run));
    QEventLoop loop;
    QByteArray told;
    QTimer axe;
    axe.setSingleShot(true);
    QTimer hanging;
    hanging.setSingleShot(true);
    bool isHung = false;
    QObject::connect(&axe, &QTimer::timeout, &worker, &QProcess::kill);
    QObject::connect(&hanging, &QTimer::timeout, &worker, [&] {
        isHung = true;
        worker.kill();
    });
    QObject::connect(&worker, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&worker, &QProcess::readyReadStandardOutput, &loop, [&] {
        told += worker.readAllStandardOutput();
        if (run.killAfter && !axe.isActive() && told.contains("working\n"))
            axe.start(*run.killAfter);
    });
    worker.start(QString::fromUtf8(DEPESHA_CRASH_WORKER), arguments);
    if (run.killAtStart)
        axe.start(*run.killAtStart);
    hanging.start(patience);
    loop.exec();

    ++m_workers;
    listen(told + worker.readAllStandardOutput());
    if (const QByteArray words = worker.readAllStandardError(); !words.isEmpty())
        m_complaints.append(u"a worker warned: "_s + QString::fromUtf8(words));
    takeStock(run.disk.isEmpty());
    if (isHung)
        return End::Hung;
    if (worker.exitStatus() == QProcess::CrashExit) {
        ++m_kills;
        if (worker.exitCode() != SIGKILL)
            m_complaints.append(u"a worker died of signal %1"_s.arg(worker.exitCode()));
        return End::Killed;
    }
    return worker.exitCode() == 0 ? End::Left : End::Failed;
}

void CrashRig::listen(const QByteArray &told)
{
    const QList<QByteArray> lines = told.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("queued "))
            m_circumstances.submissions.insert(QString::fromUtf8(line.mid(7)), true);
        else if (line.startsWith("refused "))
            m_circumstances.submissions.insert(QString::fromUtf8(line.mid(8)), false);
    }
}

void CrashRig::takeStock(bool diskIsSound)
{
    QHash<QString, int> underWay;
    const History history = readHistory(folder());
    for (const StoredMessage &message : history.messages)
        if (message.isUnderWay) {
            m_circumstances.underWay.insert(message.id);
            ++underWay[message.provider];
        }
    // What a disk does not take piles up; nikita's requests hold several messages each.
    for (auto provider = underWay.cbegin(); diskIsSound && provider != underWay.cend(); ++provider)
        if (provider.key() != "nikita"_L1 && provider.value() > mostUnderWay)
            m_complaints.append(u"%1 under way, where %2 may be"_s.arg(provider.value()).arg(mostUnderWay));
}

void CrashRig::armFaults(std::minstd_rand &random)
{
    static const QStringList unanswered{u"no-answer"_s, u"cut"_s, u"hang-up"_s, u"500"_s, u"html"_s};
    constexpr int faults = 6;
    constexpr int forEver = 1'000'000;
    for (const QString &provider : m_options.providers) {
        for (int fault = 0; fault < faults; ++fault) {
            m_gateway.arm(provider, u"slow"_s, 1 + int(random() % 14), u"send"_s, int(random() % 60));
            m_gateway.arm(provider, unanswered[qsizetype(random() % unanswered.size())], 1);
            if (provider == "nikita"_L1) // which alone has a word for it
                m_gateway.arm(provider, u"busy"_s, 1);
            m_gateway.arm(provider, unanswered[qsizetype(random() % unanswered.size())], 1, u"status"_s);
            ++m_circumstances.faults;
        }
        m_gateway.arm(provider, u"slow"_s, forEver, u"send"_s, int(random() % 40));
    }
}

Audit CrashRig::finish()
{
    m_gateway.clearFaults();
    const QDeadlineTimer deadline(lastQuestions);
    do
        if (run({.queues = false}) != End::Left)
            m_complaints.append(u"a worker does not leave by itself"_s);
    while (!isSettled(readHistory(folder())) && !deadline.hasExpired());
    Audit result = audit(readHistory(folder()), m_gateway.ledger(), m_circumstances);
    result.complaints = m_complaints + result.complaints;
    return result;
}

QString figures(const CrashRig &rig, const Audit &audit)
{
    return u"%1 workers, %2 kills, %3 faults, %4 messages: lost %5, twice %6, unconfirmed %7 (%8 were under way at kills), missed %9"_s
        .arg(rig.workers())
        .arg(rig.kills())
        .arg(rig.faults())
        .arg(audit.messages)
        .arg(audit.lost)
        .arg(audit.twice)
        .arg(audit.unconfirmed)
        .arg(rig.underWay())
        .arg(audit.missed);
}

} // namespace depesha
