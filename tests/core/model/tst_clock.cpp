// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/clock.h"
#include "model/timeralarm.h"
#include "support/stricttest.h"

#include <QSignalSpy>

using namespace depesha;
using namespace std::chrono_literals;

class TestClock : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUtc();
    void ringsOnceAndNotEarly();
    void ringsFromTheEventLoopIfDueAlready();
    void newTimeReplacesTheOld();
    void clearedDoesNotRing();
    void canBeSetAgainWhileRinging();
    void canBeDestroyedWhileRinging();
    void noticesAClockSetForward();
    void waitsOnWhenTheClockIsSetBack();
    void waitsForMoreThanATimerHolds();
};

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

} // namespace

void TestClock::tellsUtc()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
}

void TestClock::ringsOnceAndNotEarly()
{
    SystemClock clock;
    const auto alarm = clock.makeAlarm();
    const QSignalSpy spy(alarm.get(), &Alarm::rang);
    const QDateTime when = clock.now().addMSecs(40);
    QDateTime rangAt;
    connect(alarm.get(), &Alarm::rang, this, [&] { rangAt = clock.now(); });
    alarm->setAt(when);
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(rangAt >= when);
    // A second alarm rings after the first would have rung again.
    const auto later = clock.makeAlarm();
    const QSignalSpy laterSpy(later.get(), &Alarm::rang);
    later->setAt(clock.now().addMSecs(50));
    QTRY_COMPARE(laterSpy.count(), 1);
    QCOMPARE(spy.count(), 1);
}

void TestClock::ringsFromTheEventLoopIfDueAlready()
{
    SystemClock clock;
    const auto alarm = clock.makeAlarm();
    const QSignalSpy spy(alarm.get(), &Alarm::rang);
    alarm->setAt(clock.now().addDays(-1));
    QCOMPARE(spy.count(), 0);
    QTRY_COMPARE(spy.count(), 1);
}

void TestClock::newTimeReplacesTheOld()
{
    QDateTime now = start;
    TimerAlarm alarm([&now] { return now; }, 1ms);
    const QSignalSpy spy(&alarm, &Alarm::rang);
    alarm.setAt(start);
    alarm.setAt(start.addSecs(60));
    SystemClock clock;
    const auto other = clock.makeAlarm();
    const QSignalSpy otherSpy(other.get(), &Alarm::rang);
    other->setAt(clock.now().addMSecs(20));
    QTRY_COMPARE(otherSpy.count(), 1);
    QCOMPARE(spy.count(), 0);
    now = start.addSecs(60);
    QTRY_COMPARE(spy.count(), 1);
}

void TestClock::clearedDoesNotRing()
{
    SystemClock clock;
    const auto alarm = clock.makeAlarm();
    const QSignalSpy spy(alarm.get(), &Alarm::rang);
    alarm->setAt(clock.now());
    alarm->clear();
    const auto other = clock.makeAlarm();
    const QSignalSpy otherSpy(other.get(), &Alarm::rang);
    other->setAt(clock.now().addMSecs(20));
    QTRY_COMPARE(otherSpy.count(), 1);
    QCOMPARE(spy.count(), 0);
}

void TestClock::canBeSetAgainWhileRinging()
{
    SystemClock clock;
    const auto alarm = clock.makeAlarm();
    const QSignalSpy spy(alarm.get(), &Alarm::rang);
    connect(alarm.get(), &Alarm::rang, this, [&] {
        if (spy.count() < 3)
            alarm->setAt(clock.now().addMSecs(1));
    });
    alarm->setAt(clock.now());
    QTRY_COMPARE(spy.count(), 3);
}

void TestClock::canBeDestroyedWhileRinging()
{
    SystemClock clock;
    auto alarm = clock.makeAlarm();
    connect(alarm.get(), &Alarm::rang, this, [&] { alarm.reset(); });
    alarm->setAt(clock.now());
    QTRY_VERIFY(!alarm);
}

void TestClock::noticesAClockSetForward()
{
    // A day away by the clock; the clock jumps, as after a sleep, and the alarm sees it at its next look.
    QDateTime now = start;
    TimerAlarm alarm([&now] { return now; }, 5ms);
    const QSignalSpy spy(&alarm, &Alarm::rang);
    alarm.setAt(start.addDays(1));
    now = start.addDays(2);
    QTRY_COMPARE(spy.count(), 1);
}

void TestClock::waitsOnWhenTheClockIsSetBack()
{
    QDateTime now = start;
    int looks = 0;
    TimerAlarm alarm(
        [&] {
            ++looks;
            return now;
        },
        5ms);
    const QSignalSpy spy(&alarm, &Alarm::rang);
    alarm.setAt(start.addMSecs(10));
    now = start.addSecs(-3600);
    QTRY_VERIFY(looks > 6);
    QCOMPARE(spy.count(), 0);
    now = start.addMSecs(10);
    QTRY_COMPARE(spy.count(), 1);
}

void TestClock::waitsForMoreThanATimerHolds()
{
    // Milliseconds of 60 days do not fit the int of a timer.
    QDateTime now = start;
    TimerAlarm alarm([&now] { return now; }, 1ms);
    const QSignalSpy spy(&alarm, &Alarm::rang);
    alarm.setAt(start.addDays(60));
    for (int day = 1; day <= 59; ++day) {
        now = start.addDays(day);
        QCoreApplication::processEvents();
    }
    QCOMPARE(spy.count(), 0);
    now = start.addDays(60);
    QTRY_COMPARE(spy.count(), 1);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
