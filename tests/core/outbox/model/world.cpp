// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Action::Kind;

/// In Berlin, where TZ says we are, two o'clock becomes three at this moment.
const QDateTime clocksChange(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC);

/// Counts what the event loop delivers: when it delivers nothing, nothing is under way.
class Pulse : public QObject
{
public:
    Pulse() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *) override
    {
        ++beats;
        return false;
    }
    int beats = 0;
};

/// A file system in memory where there is one: the file is as real, and a sequence takes a tenth of the time.
QString folderTemplate()
{
    return (QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) + u"/depesha-model-XXXXXX"_s;
}

} // namespace

World::World() : m_folder(folderTemplate()), m_clock(clocksChange.addSecs(-18'000))
{
    auto first = openProgram();
    m_moves = std::make_unique<MoveLog>(m_folder.path());
    m_worker = std::move(first);
    for (std::size_t slot = 0; slot < slotProviders.size(); ++slot)
        addAccount(slot);
    start(std::move(m_worker));
    settle(-1);
}

World::~World() = default;

void World::apply(const Action &action)
{
    switch (action.kind) {
    case Kind::Queue:
    case Kind::Schedule:
    case Kind::AtProvider:
        queue(action);
        break;
    case Kind::Cancel:
        cancel(action.pick);
        break;
    case Kind::Decide:
        decide(action.pick, Decision(action.value));
        break;
    case Kind::Pause:
    case Kind::Resume:
        m_model.setPaused(action.kind == Kind::Pause);
        m_worker->outbox.setPaused(action.kind == Kind::Pause);
        break;
    case Kind::PollNow:
        m_worker->outbox.pollNow();
        break;
    case Kind::Limits:
    case Kind::NewPassword:
    case Kind::LosePassword:
    case Kind::NewEndpoint:
    case Kind::ReplaceAccount:
        edit(action);
        break;
    case Kind::AnswerSend:
        answerSend(action.pick, SendReply(action.value));
        break;
    case Kind::AnswerStatus:
        answerStatus(action.pick, StatusReply(action.value));
        break;
    case Kind::AnswerAll:
        answerAll();
        break;
    case Kind::NextAlarm:
        passToNextAlarm();
        break;
    case Kind::Pass:
        setClock(m_clock.now().addSecs(action.value));
        break;
    case Kind::OverTheHour:
        setClock(clocksChange.addSecs(action.value));
        break;
    case Kind::Kill:
        kill(action.value);
        break;
    case Kind::StopAndStart:
        stopAndStart();
        break;
    case Kind::SecondWorker:
        if (m_second) {
            m_second.reset();
        } else {
            m_second = openProgram();
            if (!m_worker->isWorking)
                m_model.setPaused(false); // the one that comes may be the first to find the lock free
            m_second->outbox.start();
        }
        settle(-1);
        break;
    case Kind::LateAnswer:
        if (!m_orphans.empty()) {
            const auto orphan = std::move(m_orphans.back());
            m_orphans.pop_back();
            orphan->transport->answer(orphan->index, "0");
        }
        break;
    }
    settle(action.turns);
}

// The program

std::unique_ptr<Program> World::openProgram()
{
    m_transports.push_back(std::make_unique<Transport>(
        [this](Transport *transport, qsizetype index, const HttpRequest &request) { saw(transport, index, request); }));
    return std::make_unique<Program>(m_folder.path(), *m_transports.back(), m_secrets, m_clock);
}

void World::start(std::unique_ptr<Program> program)
{
    m_worker = std::move(program);
    m_model.workerStarts(m_clock.now());
    m_worker->outbox.start();
}

void World::kill(int taken)
{
    Transport *gone = &m_worker->transport;
    m_worker.reset();
    readMoves();
    m_model.workerGone();
    for (auto &exchange : m_underWay) {
        if (exchange->transport != gone)
            continue;
        if (exchange->asked.kind == Asked::Kind::Send)
            m_gateway.answerSend(m_model.login(exchange->account).provider, exchange->asked,
                                 taken & 1 ? SendReply::TakenLost : SendReply::Lost);
        taken >>= 1;
        m_orphans.push_back(std::move(exchange));
    }
    std::erase(m_underWay, nullptr);
    if (m_second) {
        m_worker = std::move(m_second);
        m_model.workerStarts(m_clock.now());
    } else {
        start(openProgram());
    }
}

void World::stopAndStart()
{
    settle(-1);
    m_model.setPaused(true);
    const QFuture<void> stopped = m_worker->outbox.stop();
    for (int i = 0; i < 20 && !stopped.isFinished(); ++i) {
        settle(-1);
        answerAll();
        settle(-1);
        passToNextAlarm(); // a round of questions keeps its pace
    }
    if (!stopped.isFinished())
        m_model.wrong(u"the outbox does not stop"_s);
    kill(0);
}

// Time

void World::setClock(const QDateTime &now)
{
    m_model.passed(std::chrono::milliseconds(m_clock.now().msecsTo(now)));
    m_clock.setNow(now);
}

void World::passToNextAlarm()
{
    const QDateTime next = m_clock.nextAlarm();
    setClock(next.isValid() ? qMax(next, m_clock.now()) : m_clock.now().addSecs(60));
}

/// One step of all that can happen without the clock. False: nothing did.
bool World::turn()
{
    Pulse pulse;
    for (Program *program : {m_worker.get(), m_second.get()})
        if (program)
            (void)waited(program->database.read<int>([](Sql &) { return 0; }));
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return pulse.beats > 0;
}

void World::settle(int turns)
{
    constexpr int endless = 20'000;
    const int most = turns < 0 ? endless : turns;
    int done = 0;
    while (done < most && turn())
        ++done;
    readMoves();
    if (done == endless)
        m_model.wrong(u"the outbox does not come to rest"_s);
    if (turns >= 0) {
        m_model.hurries();
        return;
    }
    if (m_second && m_second->isWorking) {
        if (m_worker->isWorking)
            m_model.wrong(u"two workers work at once"_s);
        m_worker.swap(m_second); // the one that came later was there first when the lock was free
    }
    m_model.rests(m_worker->isWorking);
    look();
}

void World::drain()
{
    settle(-1);
    for (const qint64 account : std::as_const(m_slots))
        if (m_model.login(account).password.isEmpty())
            setPassword(m_model.login(account), u"found again"_s);
    m_model.setPaused(false);
    m_worker->outbox.setPaused(false);
    settle(-1);
    constexpr int most = 600;
    bool waits = false;
    for (int round = 0; round < most && verdict().isEmpty(); ++round) {
        if (!m_underWay.empty()) {
            answerAll();
            settle(-1);
            continue;
        }
        const QDateTime due = m_moves->nextDue();
        if (due.isNull())
            break;
        // What was due a moment ago and did not happen waits for something else.
        const bool isPast = due <= m_clock.now();
        if (isPast && waits)
            passToNextAlarm();
        else
            setClock(qMax(due, m_clock.now().addSecs(1)));
        waits = isPast;
        settle(-1);
    }
    // What nobody answers for ends with the time for reports.
    for (const int hours : {80, 2}) {
        setClock(m_clock.now().addSecs(qint64(hours) * 3600));
        settle(-1);
        answerAll();
        settle(-1);
    }
    const auto all = messages();
    for (const Message &message : all)
        m_model.drained(message);
}

} // namespace depesha
