// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/money.h"
#include "support/stricttest.h"

#include <limits>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestMoney : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void plain_data();
    void plain();
    void displays_data();
    void displays();
    void reckons();
    void stopsAtTheLargestAmount();
};

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

Money rub(qint64 micros) { return Money::fromMicros(micros, u"RUB"_s); }

} // namespace

void TestMoney::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("micros");

    const auto row = [](const QString &text, qint64 micros) {
        QTest::addRow("%s", qPrintable(text)) << text << micros;
    };
    row(u"0"_s, 0);
    row(u"-0"_s, 0);
    row(u"0.00"_s, 0);
    row(u"998"_s, 998'000'000);
    row(u"998.00"_s, 998'000'000);
    row(u"998,5"_s, 998'500'000);
    row(u"7 463,5"_s, 7'463'500'000);
    row(u"7\u00a0463,5"_s, 7'463'500'000);
    row(u"7\u202f463.50"_s, 7'463'500'000);
    row(u"1 234 567"_s, 1'234'567'000'000);
    row(u" 20123.12\r\n"_s, 20'123'120'000);
    row(u"-0.50"_s, -500'000);
    row(u"-12,345"_s, -12'345'000);
    row(u"0.035"_s, 35'000);
    row(u"0.000001"_s, 1);
    row(u"-0.000001"_s, -1);
    row(u"00012"_s, 12'000'000);
    row(u"9223372036854.775807"_s, largest);
    row(u"-9223372036854.775807"_s, -largest);
    row(u"-9223372036854.775808"_s, smallest);
}

void TestMoney::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, micros);

    const auto money = Money::parse(text, u"KGS"_s);
    QVERIFY(money);
    QCOMPARE(money->micros(), micros);
    QCOMPARE(money->unit(), u"KGS"_s);
    QCOMPARE(money->isZero(), micros == 0);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u""_s,
                                u" "_s,
                                u"-"_s,
                                u"."_s,
                                u"5."_s,
                                u",5"_s,
                                u"-.5"_s,
                                u"1.2.3"_s,
                                u"1,234.50"_s,
                                u"1.234,50"_s,
                                u"1e3"_s,
                                u"0x10"_s,
                                u"+5"_s,
                                u"--5"_s,
                                u"- 5"_s,
                                u"5-"_s,
                                u"1.0000000"_s,
                                u"0.0000001"_s,
                                u"1 .5"_s,
                                u"1. 5"_s,
                                u"0.5 0"_s,
                                u"998.00 RUB"_s,
                                u"998₽"_s,
                                u"nan"_s,
                                u"inf"_s,
                                u"balance"_s,
                                u"١٢"_s,
                                u"9223372036854.775808"_s,
                                u"-9223372036854.775809"_s,
                                u"9223372036855"_s,
                                u"99999999999999999999999999"_s,
                                u"1'000"_s})
        QTest::addRow("'%s'", qPrintable(text)) << text;
    QTest::newRow("NUL") << u"1"_s + QChar(0);
}

void TestMoney::refuses()
{
    QFETCH(QString, text);

    QVERIFY(!Money::parse(text, u"RUB"_s));
}

void TestMoney::plain_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");

    QTest::newRow("zero") << qint64(0) << u"RUB"_s << u"0.00"_s;
    QTest::newRow("whole") << qint64(998'000'000) << u"RUB"_s << u"998.00"_s;
    QTest::newRow("half") << qint64(2'500'000) << u"RUB"_s << u"2.50"_s;
    QTest::newRow("three decimals") << qint64(35'000) << u"RUB"_s << u"0.035"_s;
    QTest::newRow("six decimals") << qint64(-1) << u"RUB"_s << u"-0.000001"_s;
    QTest::newRow("negative") << qint64(-500'000) << u"KGS"_s << u"-0.50"_s;
    QTest::newRow("no grouping") << qint64(1'234'567'890'000) << u"KGS"_s << u"1234567.89"_s;
    QTest::newRow("SMS") << qint64(150'000'000) << u"SMS"_s << u"150"_s;
    QTest::newRow("no SMS") << qint64(0) << u"SMS"_s << u"0"_s;
    QTest::newRow("part of an SMS") << qint64(1'500'000) << u"SMS"_s << u"1.50"_s;
    QTest::newRow("no unit") << qint64(7'000'000) << QString() << u"7.00"_s;
    QTest::newRow("largest") << largest << u"RUB"_s << u"9223372036854.775807"_s;
    QTest::newRow("smallest") << smallest << u"RUB"_s << u"-9223372036854.775808"_s;
}

void TestMoney::plain()
{
    QFETCH(qint64, micros);
    QFETCH(QString, unit);
    QFETCH(QString, expected);

    const Money money = Money::fromMicros(micros, unit);
    QCOMPARE(money.toPlainString(), expected);
    QCOMPARE(Money::parse(expected, unit), money);
}

void TestMoney::displays_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &amount, const QString &unit, const QString &locale,
                        const QString &expected) { QTest::newRow(name) << amount << unit << locale << expected; };
    row("roubles in Russian", u"998"_s, u"RUB"_s, u"ru_RU"_s, u"998,00\u00a0₽"_s);
    row("roubles in English", u"998"_s, u"RUB"_s, u"en_US"_s, u"998.00\u00a0₽"_s);
    row("grouped", u"1234567.5"_s, u"RUB"_s, u"en_US"_s, u"1,234,567.50\u00a0₽"_s);
    row("grouped in Russian", u"20123.12"_s, u"RUB"_s, u"ru_RU"_s, u"20\u00a0123,12\u00a0₽"_s);
    row("negative", u"-0.5"_s, u"RUB"_s, u"en_US"_s, u"-0.50\u00a0₽"_s);
    row("small price", u"0.035"_s, u"RUB"_s, u"ru_RU"_s, u"0,035\u00a0₽"_s);
    row("som at home", u"1234.5"_s, u"KGS"_s, u"ky_KG"_s, u"1\u00a0234,50\u00a0сом"_s);
    row("som in Russian at home", u"5"_s, u"KGS"_s, u"ru_KG"_s, u"5,00\u00a0сом"_s);
    row("som abroad", u"5"_s, u"KGS"_s, u"ru_RU"_s, u"5,00\u00a0KGS"_s);
    row("som in English", u"5"_s, u"KGS"_s, u"en_US"_s, u"5.00\u00a0KGS"_s);
    row("messages", u"150"_s, u"SMS"_s, u"ru_RU"_s, u"150 SMS"_s);
    row("many messages", u"20150"_s, u"SMS"_s, u"en_US"_s, u"20,150 SMS"_s);
    row("no unit", u"7"_s, {}, u"en_US"_s, u"7.00"_s);
}

void TestMoney::displays()
{
    QFETCH(QString, amount);
    QFETCH(QString, unit);
    QFETCH(QString, locale);
    QFETCH(QString, expected);

    QCOMPARE(Money::parse(amount, unit)->toDisplayString(QLocale(locale)), expected);
}

void TestMoney::reckons()
{
    QCOMPARE(rub(2'500'000) * 408, rub(1'020'000'000));
    QCOMPARE(rub(2'500'000) * -2, rub(-5'000'000));
    QCOMPARE(rub(-2'500'000) * 0, rub(0));
    QCOMPARE(rub(1) + rub(2), rub(3));
    QCOMPARE(rub(1) - rub(2), rub(-1));
    QVERIFY(rub(-1) < rub(1));
    QVERIFY(!(rub(1) < rub(1)));
    QVERIFY(rub(1) != Money::fromMicros(1, u"KGS"_s));
    // A tenth ten times is a whole: no binary fractions.
    Money sum = rub(0);
    for (int i = 0; i < 10; ++i)
        sum = sum + *Money::parse(u"0.1", u"RUB"_s);
    QCOMPARE(sum, rub(1'000'000));
}

void TestMoney::stopsAtTheLargestAmount()
{
    QCOMPARE(rub(largest) + rub(1), rub(largest));
    QCOMPARE(rub(smallest) + rub(-1), rub(smallest));
    QCOMPARE(rub(largest) + rub(smallest), rub(-1));
    QCOMPARE(rub(smallest) - rub(1), rub(smallest));
    QCOMPARE(rub(0) - rub(smallest), rub(largest));
    QCOMPARE(rub(-1) - rub(smallest), rub(largest));
    QCOMPARE(rub(largest) * 2, rub(largest));
    QCOMPARE(rub(largest) * -2, rub(smallest));
    QCOMPARE(rub(smallest) * -1, rub(largest));
    QCOMPARE(rub(largest) * -1, rub(-largest));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
