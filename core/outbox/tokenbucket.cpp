// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/tokenbucket.h"

#include <cmath>

namespace depesha {

TokenBucket::TokenBucket(int perSecond) : m_perSecond(qMax(1, perSecond)), m_tokens(capacity()) {}

void TokenBucket::setRate(int perSecond)
{
    m_perSecond = qMax(1, perSecond);
    m_tokens = qMin(m_tokens, capacity());
}

double TokenBucket::capacity() const
{
    // A tenth of a second's worth lets high paces be kept although timers are coarse.
    return qMax(1.0, m_perSecond / 10);
}

int TokenBucket::take(int wanted, const QDateTime &now)
{
    // A clock that was set back earns nothing and costs nothing.
    const qint64 elapsed = m_last.isValid() ? qMax<qint64>(0, m_last.msecsTo(now)) : 0;
    m_last = now;
    m_tokens = qMin(capacity(), m_tokens + m_perSecond * double(elapsed) / 1000);
    // A thousandth makes up for the rounding of milliseconds.
    const int taken = qBound(0, int(std::floor(m_tokens + 0.001)), wanted);
    m_tokens -= taken;
    return taken;
}

void TokenBucket::giveBack(int count) { m_tokens = qMin(capacity(), m_tokens + count); }

QDateTime TokenBucket::nextAt(const QDateTime &now) const
{
    const double missing = qMax(0.0, 1 - m_tokens);
    return now.addMSecs(qMax<qint64>(1, qint64(std::ceil(missing * 1000 / m_perSecond))));
}

} // namespace depesha
