// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <cstdio>
#include <cstdlib>

namespace depesha {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto patience = 120s;

Account accountFor(const BenchGateway &gateway, const QString &provider, int inFlight)
{
    Account account;
    account.name = u"bench"_s;
    account.provider = provider;
    account.login = u"desk"_s;
    account.endpoint = gateway.endpoint();
    account.senders = QStringList{u"Depesha"_s};
    account.region = u"RU"_s;
    account.perSecond = 100'000; // no limit
    account.inFlight = inFlight;
    return account;
}

} // namespace

Heart::Heart()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = qMax(m_longest, m_last.restart()); });
    m_last.start();
    m_timer.start();
}

std::chrono::milliseconds Heart::longestGap()
{
    const qint64 open = m_last.restart();
    return std::chrono::milliseconds(qMax(std::exchange(m_longest, 0), open));
}

// Beside the program: the folder for temporary files may lie in memory, and nothing is durable there.
BenchEngine::BenchEngine(const BenchGateway &gateway, const QString &provider, int inFlight)
    : m_folder(QCoreApplication::applicationDirPath() + u"/data-XXXXXX"_s)
    , m_services(std::make_unique<Services>(Services::Options{m_folder.path(), false, std::make_unique<MemoryStore>()}))
{
    awaitGood(m_services->open());
    m_account = awaitGood(m_services->accounts().add(accountFor(gateway, provider, inFlight)));
    if (!await(m_services->secrets().write(m_account.secretKey, u"secret"_s)))
        giveUp(u"no secret"_s);
}

BenchEngine::~BenchEngine() = default;

double BenchEngine::queue(int messages)
{
    Submission submission;
    submission.accountId = m_account.id;
    submission.sender = u"Depesha"_s;
    submission.price = Money::fromMicros(1'500'000, u"RUB"_s);
    const QString text = u"Ваш заказ № 4711 готов, ждём вас до 18:30. Спасибо!"_s;
    for (int at = 0; at < messages; ++at) {
        const QString number = QString::number(79'000'000'000 + at);
        submission.items.append({number, u'+' + number, {}, text, 1});
    }
    m_heart.longestGap(); // to write the list is no work of the program's
    QElapsedTimer timer;
    timer.start();
    awaitGood(m_services->messages().enqueue(submission, m_services->clock().now()));
    return double(timer.nsecsElapsed()) / 1e9;
}

double BenchEngine::work()
{
    bool isDone = false;
    const auto seen = QObject::connect(
        &m_services->outbox(), &Outbox::statusChanged, &m_heart, [&isDone](const OutboxStatus &status) {
            isDone = status.working && status.open == 0 && status.inFlight == 0 && status.sentNow > 0;
        });
    QElapsedTimer timer;
    timer.start();
    m_services->startOutbox();
    turnUntil([&] { return isDone; }, "the end of sending");
    QObject::disconnect(seen);
    return double(timer.nsecsElapsed()) / 1e9;
}

void BenchEngine::stop() { await(m_services->stopOutbox()); }

qint64 BenchEngine::inState(MessageState state)
{
    return awaitGood(m_services->messages().countByState({})).value(state);
}

void tell(const char *name, double value, const char *unit)
{
    std::printf("%s\t%.6g\t%s\n", name, value, unit);
    std::fflush(stdout);
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(1);
}

void turnUntil(const std::function<bool()> &isDone, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (timer.hasExpired(std::chrono::milliseconds(patience).count()))
            giveUp(u"%1 did not come"_s.arg(QLatin1StringView(what)));
    }
}

} // namespace depesha
