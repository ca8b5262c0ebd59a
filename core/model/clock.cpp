// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clock.h"

#include "model/timeralarm.h"

namespace depesha {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

std::unique_ptr<Alarm> SystemClock::makeAlarm()
{
    return std::make_unique<TimerAlarm>(&QDateTime::currentDateTimeUtc, std::chrono::minutes(1));
}

} // namespace depesha
