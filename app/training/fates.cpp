// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/fates.h"

#include <algorithm>
#include <iterator>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds EnrouteAfter = 1s;

struct Rule
{
    char16_t first;
    char16_t last;
    Stage outcome; ///< Enroute: stays so for ever
    std::chrono::milliseconds after;
    const char *words;
};

constexpr Rule Rules[] = {
    {u'0', u'4', Stage::Delivered, 3s, QT_TRANSLATE_NOOP("depesha::training::Fates", "delivered after 3 seconds")},
    {u'5', u'5', Stage::Undelivered, 3s, QT_TRANSLATE_NOOP("depesha::training::Fates", "not delivered")},
    {u'6', u'6', Stage::Expired, 3s,
     QT_TRANSLATE_NOOP("depesha::training::Fates", "expired before it could be delivered")},
    {u'7', u'7', Stage::Enroute, 0s,
     QT_TRANSLATE_NOOP("depesha::training::Fates", "on its way for ever: no report comes")},
    {u'8', u'8', Stage::Rejected, 3s, QT_TRANSLATE_NOOP("depesha::training::Fates", "rejected by the operator")},
    {u'9', u'9', Stage::Delivered, 20s,
     QT_TRANSLATE_NOOP("depesha::training::Fates", "delivered slowly, after 20 seconds")},
};

} // namespace

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Accepted:
        return u"accepted"_s;
    case Stage::Enroute:
        return u"enroute"_s;
    case Stage::Delivered:
        return u"delivered"_s;
    case Stage::Undelivered:
        return u"undelivered"_s;
    case Stage::Expired:
        return u"expired"_s;
    case Stage::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

Stage Course::stageAt(const QDateTime &now) const
{
    if (now < enrouteAt)
        return Stage::Accepted;
    return finalAt.isValid() && now >= finalAt ? outcome : Stage::Enroute;
}

Course Fates::course(const QString &number, const QDateTime &start) const
{
    const char16_t digit = number.back().unicode();
    const auto rule = std::find_if(std::begin(Rules), std::end(Rules),
                                   [digit](const Rule &r) { return r.first <= digit && digit <= r.last; });
    Q_ASSERT(rule != std::end(Rules));
    const auto after = [&](std::chrono::milliseconds time) {
        return start.addMSecs(qint64(double(time.count()) / m_speed));
    };
    return {.enrouteAt = after(EnrouteAfter),
            .finalAt = rule->outcome == Stage::Enroute ? QDateTime() : after(rule->after),
            .outcome = rule->outcome};
}

QList<Fates::Row> Fates::table()
{
    QList<Row> rows;
    for (const Rule &rule : Rules)
        rows.append({.digits = rule.first == rule.last ? QString(QChar(rule.first))
                                                       : QString(QChar(rule.first)) + u'–' + QChar(rule.last),
                     .outcome = tr(rule.words)});
    return rows;
}

} // namespace depesha::training
