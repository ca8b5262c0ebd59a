// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long and from which seed a crash test runs: one round in the test suite, and as many as go into
// DEPESHA_CRASH_SECONDS where a person says so. DEPESHA_CRASH_SEED repeats the choices of a round; the moments of the
// operating system cannot be repeated.

#pragma once

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <chrono>
#include <optional>

namespace depesha {

class Rounds
{
public:
    Rounds()
    {
        bool isGiven = false;
        const uint seed = qEnvironmentVariable("DEPESHA_CRASH_SEED").toUInt(&isGiven);
        m_seed = isGiven ? seed : QRandomGenerator::system()->bounded(1u, 1'000'000u);
    }

    /// The seed of the next round, if there is to be one.
    std::optional<quint32> next()
    {
        if (m_count > 0 && m_deadline.hasExpired())
            return {};
        return m_seed + quint32(m_count++);
    }

private:
    quint32 m_seed = 0;
    int m_count = 0;
    const QDeadlineTimer m_deadline{std::chrono::seconds(qEnvironmentVariableIntValue("DEPESHA_CRASH_SECONDS"))};
};

} // namespace depesha
