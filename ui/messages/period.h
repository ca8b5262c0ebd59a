// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days to look at, from one to another, and how they are called. Pure.

#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace depesha {

struct Period
{
    QString name; ///< "Today"; of dates of one's own, the dates
    QDate from;   ///< local; null: no period
    QDate to;     ///< the last day

    bool isNull() const { return !from.isValid(); }
    /// UTC; null where there is no period.
    QDateTime since() const;
    QDateTime until() const; ///< the first moment after it
    bool operator==(const Period &) const = default;
};

/// Today, yesterday, 7 days, this month.
QList<Period> usualPeriods(const QDate &today);
/// In whichever order the days are given.
Period periodOf(const QDate &one, const QDate &other);

} // namespace depesha
