// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeralarm.h"

#include <algorithm>

namespace depesha {

TimerAlarm::TimerAlarm(std::function<QDateTime()> now, std::chrono::milliseconds lookAgain)
    : m_now(std::move(now)), m_lookAgain(lookAgain)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimerAlarm::look);
}

void TimerAlarm::setAt(const QDateTime &when)
{
    Q_ASSERT(when.isValid());
    m_when = when;
    wait();
}

void TimerAlarm::clear() { m_timer.stop(); }

void TimerAlarm::wait()
{
    const std::chrono::milliseconds left(m_now().msecsTo(m_when));
    m_timer.start(std::clamp(left, std::chrono::milliseconds(0), m_lookAgain));
}

void TimerAlarm::look()
{
    if (m_now() < m_when)
        wait();
    else
        Q_EMIT rang();
}

} // namespace depesha
