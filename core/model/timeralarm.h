// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The alarm of SystemClock: a timer that looks at the time of day again and again, because timers know nothing of a
// clock that was set or of a computer that slept. Never rings early.

#pragma once

#include "model/clock.h"

#include <QTimer>
#include <chrono>
#include <functional>

namespace depesha {

class TimerAlarm : public Alarm
{
public:
    /// `now` tells the time in UTC; it is asked again after `lookAgain` at the latest.
    TimerAlarm(std::function<QDateTime()> now, std::chrono::milliseconds lookAgain);
    void setAt(const QDateTime &when) override;
    void clear() override;

private:
    void wait();
    void look();

    std::function<QDateTime()> m_now;
    std::chrono::milliseconds m_lookAgain;
    QDateTime m_when;
    QTimer m_timer;
};

} // namespace depesha
