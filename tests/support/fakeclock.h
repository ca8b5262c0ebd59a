// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A clock that stands still until it is told to go on; its alarms ring in advance() and setNow().

#pragma once

#include "model/clock.h"

#include <QList>

namespace depesha {

class FakeClock : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)) : m_now(start) {}

    QDateTime now() const override { return m_now; }
    std::unique_ptr<Alarm> makeAlarm() override { return std::make_unique<FakeAlarm>(*this); }

    void advance(std::chrono::milliseconds by) { setNow(m_now.addMSecs(by.count())); }
    /// May go backwards.
    void setNow(const QDateTime &now)
    {
        m_now = now;
        const auto alarms = m_alarms;
        for (FakeAlarm *alarm : alarms)
            if (m_alarms.contains(alarm))
                alarm->ringIfDue();
    }
    /// When the next alarm is to ring; null if none is set.
    QDateTime nextAlarm() const
    {
        QDateTime next;
        for (const FakeAlarm *alarm : m_alarms)
            if (alarm->when().isValid() && (!next.isValid() || alarm->when() < next))
                next = alarm->when();
        return next;
    }

private:
    class FakeAlarm : public Alarm
    {
    public:
        explicit FakeAlarm(FakeClock &clock) : m_clock(clock) { m_clock.m_alarms.append(this); }
        ~FakeAlarm() override { m_clock.m_alarms.removeOne(this); }
        void setAt(const QDateTime &when) override
        {
            m_when = when;
            // As a real timer: what is due already rings from the event loop, never from inside setAt().
            if (when <= m_clock.m_now)
                QMetaObject::invokeMethod(
                    this, [this] { ringIfDue(); }, Qt::QueuedConnection);
        }
        void clear() override { m_when = {}; }
        QDateTime when() const { return m_when; }
        void ringIfDue()
        {
            if (m_when.isValid() && m_when <= m_clock.m_now) {
                m_when = {};
                Q_EMIT rang();
            }
        }

    private:
        FakeClock &m_clock;
        QDateTime m_when;
    };

    QDateTime m_now;
    QList<FakeAlarm *> m_alarms;
};

} // namespace depesha
