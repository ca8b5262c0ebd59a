// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A provider's gateway for measurements: a process of its own that accepts whatever it is asked, as fast as a core
// allows or after a delay. It reads only what it needs to count; whether requests are right is the training gateway's
// business.

#pragma once

#include <QUrl>
#include <atomic>
#include <chrono>

namespace depesha {

class BenchGateway
{
public:
    /// Forks: make it before any thread and any QCoreApplication.
    BenchGateway();
    ~BenchGateway();
    Q_DISABLE_COPY_MOVE(BenchGateway)

    /// Where an account of "iba" or "nikita" sends to.
    QUrl endpoint() const;
    /// For requests that come from now on.
    void setDelay(std::chrono::milliseconds delay);

    /// Since the last call, by kind; one number a message.
    struct Seen
    {
        int sends = 0;    ///< requests
        int messages = 0; ///< in them
        int statuses = 0;
        int mostOpen = 0; ///< requests under way at once
    };
    Seen seen();

private:
    struct Shared
    {
        std::atomic<int> delay{0}, sends{0}, messages{0}, statuses{0}, mostOpen{0};
    };
    [[noreturn]] void serve(int listener) const;

    Shared *m_shared;
    int m_port = 0;
    int m_process = 0;
};

} // namespace depesha
