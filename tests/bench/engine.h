// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program without its window, for measurements: real services on a data folder on the disk, one account that
// sends to a BenchGateway, and a heart that beats in the window's thread meanwhile.

#pragma once

#include "app/services.h"
#include "gateway.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

namespace depesha {

/// The longest pause between two beats of this thread's event loop.
class Heart : public QObject
{
public:
    Heart();
    /// Since the last call.
    std::chrono::milliseconds longestGap();

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

class BenchEngine
{
public:
    /// The engine does not work yet.
    BenchEngine(const BenchGateway &gateway, const QString &provider, int inFlight);
    ~BenchEngine();

    Services &services() { return *m_services; }
    const Account &account() const { return m_account; }
    Heart &heart() { return m_heart; }
    QString folder() const { return m_folder.path(); }

    /// One text to so many numbers. Seconds until they are queued on disk.
    double queue(int messages);
    /// Seconds until nothing is queued or under way.
    double work();
    /// Waits so long, and stops if there is no end.
    void stop();
    qint64 inState(MessageState state);

private:
    QTemporaryDir m_folder;
    Heart m_heart;
    std::unique_ptr<Services> m_services;
    Account m_account;
};

/// Turns the event loop until it is there; ends the program on an error.
template<typename T>
T await(const QFuture<T> &future);
template<typename T>
T awaitGood(const QFuture<Result<T>> &future);

/// One line for tests/bench/run: a name, a value, its unit.
void tell(const char *name, double value, const char *unit);
/// Ends the program: what was measured is not what was to be measured.
[[noreturn]] void giveUp(const QString &why);

void turnUntil(const std::function<bool()> &isDone, const char *what);

template<typename T>
T await(const QFuture<T> &future)
{
    turnUntil([&] { return future.isFinished(); }, "an answer");
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

template<typename T>
T awaitGood(const QFuture<Result<T>> &future)
{
    const Result<T> result = await(future);
    if (!result)
        giveUp(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *result;
}

} // namespace depesha
