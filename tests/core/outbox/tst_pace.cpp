// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/gaps.h"
#include "outbox/tokenbucket.h"
#include "support/stricttest.h"

#include <QTest>

using namespace depesha;
using namespace std::chrono_literals;

class TestPace : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void bucketKeepsThePace_data();
    void bucketKeepsThePace();
    void noBurstAfterAPause();
    void clockSetBack();
    void gapsGrowAndEnd();
};

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

}

void TestPace::bucketKeepsThePace_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::newRow("1") << 1;
    QTest::newRow("3") << 3;
    QTest::newRow("10") << 10;
    QTest::newRow("250") << 250;
    QTest::newRow("5000") << 5000;
}

void TestPace::bucketKeepsThePace()
{
    QFETCH(int, perSecond);
    TokenBucket bucket(perSecond);
    QDateTime now = start;
    int taken = 0;
    while (now < start.addSecs(10)) {
        taken += bucket.take(1'000'000, now);
        QVERIFY(bucket.nextAt(now) > now);
        now = qMin(bucket.nextAt(now), now.addMSecs(20));
    }
    QVERIFY2(taken <= perSecond * 10 + qMax(1, perSecond / 10), qPrintable(QString::number(taken)));
    QVERIFY2(taken >= perSecond * 10 * 95 / 100, qPrintable(QString::number(taken)));
}

void TestPace::noBurstAfterAPause()
{
    TokenBucket bucket(10);
    QCOMPARE(bucket.take(100, start), 1);
    QCOMPARE(bucket.take(100, start), 0);
    QCOMPARE(bucket.take(100, start.addDays(1)), 1);
    bucket.giveBack(1);
    QCOMPARE(bucket.take(100, start.addDays(1)), 1);
}

void TestPace::clockSetBack()
{
    TokenBucket bucket(1);
    QCOMPARE(bucket.take(1, start), 1);
    QCOMPARE(bucket.take(1, start.addSecs(-3600)), 0);
    QCOMPARE(bucket.take(1, start.addSecs(-3599)), 1);
}

void TestPace::gapsGrowAndEnd()
{
    QCOMPARE(retryGap(1, 0), 1s);
    QCOMPARE(retryGap(4, 0), 8s);
    QCOMPARE(retryGap(100, 0), 60s);
    QCOMPARE(retryGap(1, 1), 1200ms);
    QVERIFY(repeatGap(1, 0) >= 5s);
    QCOMPARE(repeatGap(100, 0), 60s);
    QCOMPARE(pollGap(0, 0), 2s);
    QCOMPARE(pollGap(1000, 0), 1h);
    for (int i = 1; i < 30; ++i) {
        QVERIFY(retryGap(i + 1, 0) >= retryGap(i, 0));
        QVERIFY(pollGap(i + 1, 0) >= pollGap(i, 0));
    }
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
