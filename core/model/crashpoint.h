// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks the engine's steps, so that tests/crash can end the program at each of them; it finds them by reading the
// sources. Nothing at all in the product: only the build that the crash test makes for itself has code here.

#pragma once

#ifdef DEPESHA_CRASH_POINTS

namespace depesha {

/// Does not return where the test chose to end the program. Safe in any thread.
void reachCrashPoint(const char *step);

} // namespace depesha

#define DEPESHA_CRASH_POINT(step) depesha::reachCrashPoint(step)

#else

#define DEPESHA_CRASH_POINT(step) static_cast<void>(0)

#endif
