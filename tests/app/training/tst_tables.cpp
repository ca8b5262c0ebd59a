// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/fates.h"
#include "app/training/faultdesk.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace depesha::training;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The two tables that people learn: fates by the last digit, faults by a mark in the text.
class TestTables : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyDigitHasAFate_data();
    void everyDigitHasAFate();
    void everyFateIsExplained();
    void speedShortensEverything();
    void everyMarkStrikes_data();
    void everyMarkStrikes();
    void marksStrikeSendsOnly();
    void someMarksStrikeTheFirstTryOnly_data();
    void someMarksStrikeTheFirstTryOnly();
    void armedFaultsCountDown();
    void armedFaultsKnowTheirMoment_data();
    void armedFaultsKnowTheirMoment();
    void refusesWrongFaults_data();
    void refusesWrongFaults();
};

void TestTables::everyDigitHasAFate_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<Stage>("outcome");
    QTest::addColumn<int>("seconds"); ///< 0: never
    const Stage outcomes[] = {Stage::Delivered, Stage::Delivered,   Stage::Delivered, Stage::Delivered,
                              Stage::Delivered, Stage::Undelivered, Stage::Expired,   Stage::Enroute,
                              Stage::Rejected,  Stage::Delivered};
    for (int digit = 0; digit < 10; ++digit)
        QTest::addRow("%d", digit) << u"7903123456"_s + QString::number(digit) << outcomes[digit]
                                   << (digit == 7   ? 0
                                       : digit == 9 ? 20
                                                    : 3);
}

void TestTables::everyDigitHasAFate()
{
    QFETCH(QString, number);
    QFETCH(int, seconds);
    const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const Course course = Fates().course(number, start);
    QCOMPARE(course.stageAt(start.addSecs(-1)), Stage::Accepted);
    QCOMPARE(course.stageAt(start.addMSecs(999)), Stage::Accepted);
    QCOMPARE(course.stageAt(start.addSecs(1)), Stage::Enroute);
    if (seconds > 0)
        QCOMPARE(course.stageAt(start.addMSecs(seconds * 1000 - 1)), Stage::Enroute);
    QTEST(course.stageAt(start.addSecs(seconds > 0 ? seconds : 1'000'000)), "outcome");
    QCOMPARE(course.finalAt.isValid(), seconds > 0);
}

void TestTables::everyFateIsExplained()
{
    QStringList digits;
    for (const Fates::Row &row : Fates::table()) {
        digits.append(row.digits);
        QVERIFY(!row.outcome.isEmpty());
    }
    QCOMPARE(digits, QStringList({u"0–4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
}

void TestTables::speedShortensEverything()
{
    const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const Course course = Fates(10).course(u"79031234569"_s, start);
    QCOMPARE(course.enrouteAt, start.addMSecs(100));
    QCOMPARE(course.finalAt, start.addSecs(2));
}

void TestTables::everyMarkStrikes_data()
{
    QTest::addColumn<QString>("name");
    for (const FaultDesk::Row &row : FaultDesk::table())
        QTest::addRow("%s", qPrintable(row.name)) << row.name;
}

void TestTables::everyMarkStrikes()
{
    QFETCH(QString, name);
    FaultDesk desk;
    const auto due = desk.take(u"iba"_s, CallKind::Send, u"Hello #"_s + name + u"!"_s, "1");
    QVERIFY(due);
    QVERIFY(due->byText);
    QVERIFY(!desk.take(u"iba"_s, CallKind::Send, u"Hello "_s + name, "2"));
    // Armed, the same name means the same fault.
    QVERIFY(desk.arm({.provider = u"iba"_s, .fault = name}));
    const auto armed = desk.take(u"iba"_s, CallKind::Send, u"Hello"_s, "3");
    QVERIFY(armed);
    QCOMPARE(armed->fault, due->fault);
    QVERIFY(!armed->byText);
}

void TestTables::marksStrikeSendsOnly()
{
    FaultDesk desk;
    for (const CallKind kind : {CallKind::Status, CallKind::Balance, CallKind::Lookup, CallKind::Unknown})
        QVERIFY(!desk.take(u"iba"_s, kind, u"#cut"_s, "1"));
}

void TestTables::someMarksStrikeTheFirstTryOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("firstOnly");
    for (const QString &text : {u"#hang-up"_s, u"#500"_s, u"#html"_s, u"#busy"_s})
        QTest::addRow("%s", qPrintable(text)) << text << true;
    for (const QString &text :
         {u"#no-answer"_s, u"#cut"_s, u"#slow"_s, u"#flood"_s, u"#no-money"_s, u"#wrong-password"_s, u"#blocked"_s})
        QTest::addRow("%s", qPrintable(text)) << text << false;
}

void TestTables::someMarksStrikeTheFirstTryOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, firstOnly);
    FaultDesk desk;
    QVERIFY(desk.take(u"nikita"_s, CallKind::Send, text, "1"));
    QVERIFY(desk.take(u"nikita"_s, CallKind::Send, text, "2"));
    QCOMPARE(desk.take(u"nikita"_s, CallKind::Send, text, "1").has_value(), !firstOnly);
    QVERIFY(desk.take(u"nikita"_s, CallKind::Send, text, "1"));
}

void TestTables::armedFaultsCountDown()
{
    FaultDesk desk;
    QVERIFY(desk.arm({.provider = u"iba"_s, .fault = u"cut"_s, .times = 2}));
    QVERIFY(desk.arm({.provider = u"iba"_s, .fault = u"slow"_s, .delay = 70ms}));
    QCOMPARE(desk.armed().size(), 2);
    QVERIFY(!desk.take(u"stream"_s, CallKind::Send, u"Hello"_s, "1"));
    for (int i = 0; i < 2; ++i) {
        const auto due = desk.take(u"iba"_s, CallKind::Send, u"Hello"_s, "1");
        QVERIFY(due);
        QCOMPARE(due->fault, Fault::Cut);
    }
    const auto slow = desk.take(u"iba"_s, CallKind::Send, u"Hello"_s, "1");
    QVERIFY(slow);
    QCOMPARE(slow->fault, Fault::Slow);
    QCOMPARE(slow->delay, 70ms);
    QVERIFY(!desk.take(u"iba"_s, CallKind::Send, u"Hello"_s, "1"));

    QVERIFY(desk.arm({.provider = u"iba"_s, .fault = u"cut"_s}));
    desk.clear();
    QVERIFY(!desk.take(u"iba"_s, CallKind::Send, u"Hello"_s, "1"));
}

void TestTables::armedFaultsKnowTheirMoment_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QList<int>>("kinds");
    QTest::newRow("send") << u"send"_s << QList<int>{0};
    QTest::newRow("status") << u"status"_s << QList<int>{1};
    QTest::newRow("balance") << u"balance"_s << QList<int>{2};
    QTest::newRow("any") << u"any"_s << QList<int>{0, 1, 2, 3, 4};
}

void TestTables::armedFaultsKnowTheirMoment()
{
    QFETCH(QString, on);
    QFETCH(QList<int>, kinds);
    const CallKind all[] = {CallKind::Send, CallKind::Status, CallKind::Balance, CallKind::Lookup, CallKind::Unknown};
    for (int i = 0; i < 5; ++i) {
        FaultDesk desk;
        QVERIFY(desk.arm({.provider = u"iba"_s, .fault = u"busy"_s, .on = on}));
        QCOMPARE(desk.take(u"iba"_s, all[i], {}, "1").has_value(), kinds.contains(i));
    }
}

void TestTables::refusesWrongFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("fault=cut");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no fault") << QByteArray(R"({"provider":"iba"})");
    QTest::newRow("unknown fault") << QByteArray(R"({"provider":"iba","fault":"fire"})");
    QTest::newRow("no times") << QByteArray(R"({"provider":"iba","fault":"cut","times":0})");
    QTest::newRow("times in words") << QByteArray(R"({"provider":"iba","fault":"cut","times":"two"})");
    QTest::newRow("unknown moment") << QByteArray(R"({"provider":"iba","fault":"cut","on":"monday"})");
    QTest::newRow("negative delay") << QByteArray(R"({"provider":"iba","fault":"slow","delay":-1})");
    QTest::newRow("delay too long") << QByteArray(R"({"provider":"iba","fault":"slow","delay":600001})");
    QTest::newRow("delay in words") << QByteArray(R"({"provider":"iba","fault":"slow","delay":"long"})");
}

void TestTables::refusesWrongFaults()
{
    QFETCH(QByteArray, json);
    FaultDesk desk;
    const auto armed = FaultDesk::fromJson(json).and_then([&](const ArmedFault &fault) { return desk.arm(fault); });
    QVERIFY(!armed);
    QCOMPARE(armed.error().kind, ErrorKind::BadRequest);
    QVERIFY(!armed.error().message.isEmpty());
    QCOMPARE(desk.armed().size(), 0);
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
