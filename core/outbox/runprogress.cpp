// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/runprogress.h"

#include <cmath>

namespace depesha {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds looksBack = 10s;
/// Closer marks would only cost memory, and what lies closer together tells no rate.
constexpr std::chrono::milliseconds closest = 200ms;

} // namespace

void RunProgress::add(qint64 sent, const QDateTime &now)
{
    // A clock that was set back begins anew.
    if (!m_marks.empty() && now < m_marks.back().at)
        m_marks.clear();
    if (m_marks.size() > 1 && m_marks[m_marks.size() - 2].at.msecsTo(now) < closest.count())
        m_marks.pop_back();
    m_marks.push_back({now, sent});
    while (m_marks.size() > 2 && m_marks[1].at.msecsTo(now) >= looksBack.count())
        m_marks.pop_front();
}

double RunProgress::perSecond() const
{
    if (m_marks.empty())
        return 0;
    const qint64 took = m_marks.front().at.msecsTo(m_marks.back().at);
    if (took < closest.count())
        return 0;
    return double(m_marks.back().sent - m_marks.front().sent) * 1000 / double(took);
}

std::optional<std::chrono::seconds> RunProgress::left(qint64 open) const
{
    const double rate = perSecond();
    if (rate <= 0)
        return {};
    return std::chrono::seconds(qint64(std::ceil(double(open) / rate)));
}

} // namespace depesha
