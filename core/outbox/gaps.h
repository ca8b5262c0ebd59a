// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long to wait before trying or asking again: gaps that grow, with a little chance in them so that many do not come
// at once.

#pragma once

#include <QDateTime>
#include <chrono>

namespace depesha {

/// Tries of one request, the first included; then it is given up.
inline constexpr int maxTries = 6;
/// What has not left this long after it was due is given up too: nobody wants yesterday's reminder.
inline constexpr std::chrono::hours validity{24};

/// After `tries` tries that certainly did not leave (1, 2, 4, 8, 16 s …), a minute at most. `chance` is from 0 to 1.
std::chrono::milliseconds retryGap(int tries, double chance);
/// After `tries` requests that a repeat-safe provider did not answer or was too busy for: from 5 s, a minute at most.
std::chrono::milliseconds repeatGap(int tries, double chance);
/// After a status was asked `asked` times: from 2 s to an hour.
std::chrono::milliseconds pollGap(int asked, double chance);

/// The end of a gap of the first two kinds. Null where nothing is to be waited for: also where `end` is further away
/// than any such gap is long, because the clock was set back meanwhile.
QDateTime gapEnd(const QDateTime &end, const QDateTime &now);

} // namespace depesha
