// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a run of sending goes and when it will be over, from what it was told. Asks the caller for the time, keeps
// no clock.

#pragma once

#include <QDateTime>
#include <chrono>
#include <deque>
#include <optional>

namespace depesha {

class RunProgress
{
public:
    void clear() { m_marks.clear(); }
    /// So many messages of this run have been settled by now.
    void add(qint64 sent, const QDateTime &now);

    /// Messages a second, of the last ten seconds; 0 while that cannot be said.
    double perSecond() const;
    /// Until `open` more are settled at this rate; nothing while that cannot be said.
    std::optional<std::chrono::seconds> left(qint64 open) const;

private:
    struct Mark
    {
        QDateTime at;
        qint64 sent = 0;
    };
    std::deque<Mark> m_marks; ///< by time, the oldest of them as old as the rate looks back
};

} // namespace depesha
