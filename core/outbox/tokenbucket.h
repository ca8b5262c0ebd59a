// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps a pace: so many requests a second and no more, with no burst after a pause. Asks the caller for the time, keeps
// no clock.

#pragma once

#include <QDateTime>

namespace depesha {

class TokenBucket
{
public:
    explicit TokenBucket(int perSecond = 1);
    void setRate(int perSecond);
    /// How many may go now, `wanted` at most; they count as gone.
    int take(int wanted, const QDateTime &now);
    /// Puts back what was taken and not used.
    void giveBack(int count);
    /// When the next one may go, if none may now.
    QDateTime nextAt(const QDateTime &now) const;

private:
    double capacity() const;

    double m_perSecond;
    double m_tokens;
    QDateTime m_last;
};

} // namespace depesha
