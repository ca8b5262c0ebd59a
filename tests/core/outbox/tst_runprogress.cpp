// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/runprogress.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace std::chrono_literals;

class TestRunProgress : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItKnows()
    {
        RunProgress progress;
        QCOMPARE(progress.perSecond(), 0.0);
        QVERIFY(!progress.left(100));
        progress.add(0, m_now);
        progress.add(5, m_now.addMSecs(100));
        QCOMPARE(progress.perSecond(), 0.0);
        QVERIFY(!progress.left(100));
    }

    void tellsRateAndTime()
    {
        RunProgress progress;
        for (int tenth = 0; tenth <= 50; ++tenth)
            progress.add(10 * tenth, m_now.addMSecs(100 * tenth));
        QCOMPARE(progress.perSecond(), 100.0);
        QCOMPARE(progress.left(1001), std::optional(11s));
        QCOMPARE(progress.left(0), std::optional(0s));
    }

    void forgetsHowItWasLongAgo()
    {
        RunProgress progress;
        qint64 sent = 0;
        for (int second = 0; second <= 60; ++second)
            progress.add(sent += second < 30 ? 1 : 50, m_now.addSecs(second));
        QCOMPARE(progress.perSecond(), 50.0);
    }

    void standsStill()
    {
        RunProgress progress;
        progress.add(0, m_now);
        progress.add(10, m_now.addSecs(1));
        for (int second = 2; second < 20; ++second)
            progress.add(10, m_now.addSecs(second));
        QCOMPARE(progress.perSecond(), 0.0);
        QVERIFY(!progress.left(5));
    }

    void aClockThatIsSetBackBeginsAnew()
    {
        RunProgress progress;
        progress.add(0, m_now);
        progress.add(1000, m_now.addSecs(1));
        progress.add(1000, m_now.addSecs(-3600));
        QCOMPARE(progress.perSecond(), 0.0);
        progress.add(1020, m_now.addSecs(-3598));
        QCOMPARE(progress.perSecond(), 10.0);
    }

private:
    const QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
};

QTEST_GUILESS_MAIN(TestRunProgress)
#include "tst_runprogress.moc"
