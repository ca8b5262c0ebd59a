// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csvtable.h"
#include "support/stricttest.h"

#include <QBuffer>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestCsvTable : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void halfAPair();
    void whole_data();
    void whole();
};

void TestCsvTable::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"plain"_s << u"plain"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("phone") << u"79031234567"_s << u"\"\t79031234567\""_s;
    QTest::newRow("date") << u"1-2"_s << u"\"\t1-2\""_s;
    QTest::newRow("bare decimals") << u",5"_s << u"\"\t,5\""_s;
    QTest::newRow("number behind a space") << u" 5"_s << u"\"\t 5\""_s;
    QTest::newRow("signs only") << u"..."_s << u"..."_s;
    QTest::newRow("separator") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("digits and words") << u"5 roses"_s << u"5 roses"_s;
}

void TestCsvTable::cells()
{
    QFETCH(QString, text);
    QTEST(CsvTable::cell(text), "cell");
}

void TestCsvTable::whole_data()
{
    QTest::addColumn<TableAudience>("audience");
    QTest::addColumn<QByteArray>("line");
    // The test runs in UTC.
    QTest::newRow("programs") << TableAudience::Programs << "Привет;-7;-2.50;2026-03-02T09:00:00Z;\r\n"_ba;
    QTest::newRow("people") << TableAudience::People << "Привет;-7;-2,50;2026-03-02 09:00:00;\r\n"_ba;
}

void TestCsvTable::whole()
{
    QFETCH(TableAudience, audience);
    QFETCH(QByteArray, line);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, audience, QLocale(QLocale::Russian));
    table.begin({{u"Words"_s}, {u"=Number"_s}, {u"Cost; all"_s}, {u"When"_s}, {u"Nothing"_s}});
    table.row({u"Привет"_s, qint64(-7), Money::fromMicros(-2'500'000, u"RUB"_s),
               QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::OffsetFromUTC, 3 * 3600), QDateTime()});
    QVERIFY(table.end());
    QCOMPARE(buffer.data(), "\xEF\xBB\xBFWords;'=Number;\"Cost; all\";When;Nothing\r\n"_ba + line);
}

void TestCsvTable::halfAPair()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, TableAudience::Programs, QLocale::c());
    table.begin({{u"Words"_s}});
    table.row({u"a"_s + QChar(0xD83D) + u"b"_s});
    QVERIFY(table.end());
    QCOMPARE(buffer.data(), "\xEF\xBB\xBFWords\r\na?b\r\n"_ba);
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
