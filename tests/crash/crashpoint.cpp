// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ends the worker at the step that the test chose: DEPESHA_CRASH_AT="commit: on disk" DEPESHA_CRASH_COUNT=3 at the
// third time it gets there. With DEPESHA_CRASH_POWER=1 what no fsync reached is lost too.

#include "model/crashpoint.h"

#include "faultydisk.h"

#include <QByteArray>
#include <atomic>
#include <csignal>
#include <unistd.h>

namespace depesha {

void reachCrashPoint(const char *step)
{
    static const QByteArray chosen = qgetenv("DEPESHA_CRASH_AT");
    static const bool losesPower = qEnvironmentVariableIsSet("DEPESHA_CRASH_POWER");
    static std::atomic<int> left = qMax(1, qEnvironmentVariableIntValue("DEPESHA_CRASH_COUNT"));
    if (chosen != step || --left > 0)
        return;
    if (losesPower)
        FaultyDisk::losePower();
    kill(getpid(), SIGKILL);
    while (true) // the signal is on its way; nothing may happen meanwhile
        pause();
}

} // namespace depesha
