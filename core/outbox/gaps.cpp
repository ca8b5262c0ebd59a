// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/gaps.h"

#include <QtGlobal>
#include <algorithm>

namespace depesha {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

milliseconds growing(milliseconds first, milliseconds most, int step, double chance)
{
    const milliseconds gap = std::min<milliseconds>(most, first * (1LL << qBound(0, step, 20)));
    return gap + milliseconds(qint64(double(gap.count()) * 0.2 * qBound(0.0, chance, 1.0)));
}

} // namespace

milliseconds retryGap(int tries, double chance) { return growing(1s, 60s, tries - 1, chance); }

milliseconds repeatGap(int tries, double chance) { return growing(5s, 60s, tries - 1, chance); }

milliseconds pollGap(int asked, double chance) { return growing(2s, 1h, asked, chance); }

QDateTime gapEnd(const QDateTime &end, const QDateTime &now)
{
    constexpr std::chrono::seconds longest = 2min;
    return end.isValid() && end <= now.addSecs(longest.count()) ? end : QDateTime();
}

} // namespace depesha
