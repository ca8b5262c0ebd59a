// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/period.h"

#include <QCoreApplication>
#include <QLocale>

namespace depesha {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Period)
};

} // namespace

QDateTime Period::since() const { return isNull() ? QDateTime() : from.startOfDay().toUTC(); }

QDateTime Period::until() const { return isNull() ? QDateTime() : to.addDays(1).startOfDay().toUTC(); }

QList<Period> usualPeriods(const QDate &today)
{
    return {{Words::tr("Today"), today, today},
            {Words::tr("Yesterday"), today.addDays(-1), today.addDays(-1)},
            {Words::tr("Last 7 days"), today.addDays(-6), today},
            {Words::tr("This month"), QDate(today.year(), today.month(), 1), today}};
}

Period periodOf(const QDate &one, const QDate &other)
{
    const QDate from = qMin(one, other);
    const QDate to = qMax(one, other);
    const QLocale locale;
    const QString first = locale.toString(from, QLocale::ShortFormat);
    if (from == to)
        return {first, from, to};
    return {Words::tr("%1 – %2", "from one day to another").arg(first, locale.toString(to, QLocale::ShortFormat)), from,
            to};
}

} // namespace depesha
