// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/phonenumber.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestPhoneNumber : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void sameInEveryRegion_data();
    void sameInEveryRegion();
    void refuses_data();
    void refuses();
    void longTextsAreCutInErrors();
    void equality();
    void displays_data();
    void displays();
    void splits_data();
    void splits();
};

void TestPhoneNumber::reads_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("numberRegion");

    const auto row = [](const QString &region, const QString &text, const QString &digits,
                        const QString &numberRegion) {
        QTest::addRow("%s: %s", qPrintable(region), qPrintable(text)) << region << text << digits << numberRegion;
    };
    const QString ru = u"RU"_s;
    const QString kg = u"KG"_s;
    const QString kz = u"KZ"_s;

    for (const QString &text : {u"+7 903 123-45-67"_s,
                                u"+7 (903) 123-45-67"_s,
                                u"8 (903) 123-45-67"_s,
                                u"8-903-123-45-67"_s,
                                u"89031234567"_s,
                                u"9031234567"_s,
                                u"903 123 45 67"_s,
                                u"(903) 123.45.67"_s,
                                u"7 903 123 45 67"_s,
                                u"0079031234567"_s,
                                u"00 7 903 1234567"_s,
                                u"8 10 7 903 123 45 67"_s,
                                u"  +79031234567\r\n"_s,
                                u"+7\u00a0903\u202f123–45–67"_s,
                                u"+7 903 123‑45‑67"_s,
                                u"+7 903 123−45−67"_s,
                                u"＋7（903）1234567"_s,
                                u"７９０３１２３４５６７"_s,
                                u"\u202a+79031234567\u202c"_s,
                                u"\u200e+7 903 123 45 67"_s,
                                u"\ufeff79031234567"_s,
                                u"'79031234567"_s,
                                u"\"79031234567\""_s,
                                u"«89031234567»"_s,
                                u"+7/903/1234567"_s,
                                u"٧٩٠٣١٢٣٤٥٦٧"_s,
                                u"+٧ ٩٠٣ ١٢٣٤٥٦٧"_s,
                                u"۸۹۰۳۱۲۳۴۵۶۷"_s,
                                u"7.903.123.45.67"_s})
        row(ru, text, u"79031234567"_s, ru);

    row(ru, u"495 123 45 67"_s, u"74951234567"_s, ru);
    row(ru, u"8 812 123 45 67"_s, u"78121234567"_s, ru);
    row(ru, u"8 701 123 45 67"_s, u"77011234567"_s, kz);
    row(ru, u"+7 701 123 45 67"_s, u"77011234567"_s, kz);
    row(ru, u"8 10 996 555 123 456"_s, u"996555123456"_s, kg);
    row(ru, u"+996 555 123456"_s, u"996555123456"_s, kg);
    row(ru, u"00996555123456"_s, u"996555123456"_s, kg);
    // An operator code of Russia, not the country.
    row(ru, u"9965551234"_s, u"79965551234"_s, ru);
    row(ru, u"375291234567"_s, u"375291234567"_s, u"BY"_s);
    row(ru, u"37491234567"_s, u"37491234567"_s, u"AM"_s);
    row(ru, u"998901234567"_s, u"998901234567"_s, u"UZ"_s);
    row(ru, u"380501234567"_s, u"380501234567"_s, u"UA"_s);
    row(ru, u"4915112345678"_s, u"4915112345678"_s, u"DE"_s);
    row(ru, u"+49 30 123456"_s, u"4930123456"_s, u"DE"_s);

    for (const QString &text : {u"0555 12-34-56"_s, u"0555123456"_s, u"0 (555) 123 456"_s, u"555123456"_s,
                                u"555-12-34-56"_s, u"+996555123456"_s, u"+996 (555) 12-34-56"_s, u"996 555 123 456"_s,
                                u"00996555123456"_s, u"+996 0555 123456"_s, u"8 10 996 555 123456"_s})
        row(kg, text, u"996555123456"_s, kg);
    row(kg, u"0312 123456"_s, u"996312123456"_s, kg);
    row(kg, u"8 903 123-45-67"_s, u"79031234567"_s, ru);
    row(kg, u"8 701 123-45-67"_s, u"77011234567"_s, kz);
    row(kg, u"77011234567"_s, u"77011234567"_s, kz);
    row(kg, u"998901234567"_s, u"998901234567"_s, u"UZ"_s);

    for (const QString &text : {u"8 701 123 45 67"_s, u"87011234567"_s, u"7011234567"_s, u"77011234567"_s,
                                u"+7 701 123 4567"_s, u"7 (701) 123-45-67"_s})
        row(kz, text, u"77011234567"_s, kz);
    row(kz, u"8 903 123-45-67"_s, u"79031234567"_s, ru);
    row(kz, u"8 727 250 00 00"_s, u"77272500000"_s, kz);
    row(u"kg"_s, u"0555123456"_s, u"996555123456"_s, kg);
    row({}, u"+996555123456"_s, u"996555123456"_s, kg);
    row({}, u"89031234567"_s, u"79031234567"_s, ru);
    row(u"XX"_s, u"375291234567"_s, u"375291234567"_s, u"BY"_s);
}

void TestPhoneNumber::reads()
{
    QFETCH(QString, region);
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QFETCH(QString, numberRegion);

    const auto number = PhoneNumber::parse(text, region);
    QVERIFY2(number, number ? "" : qPrintable(number.error().message));
    QCOMPARE(number->digits(), digits);
    QCOMPARE(number->region(), numberRegion);
    QCOMPARE(number->original(), text);
}

void TestPhoneNumber::sameInEveryRegion_data()
{
    QTest::addColumn<QString>("digits");

    for (const char *digits : {"79031234567", "996550123456", "996555123456", "79083730330", "79041764995",
                               "79621234567", "79023456789", "79991234567", "79001234567", "79000000000", "79700000000",
                               "79499999999", "996123456789", "996999999999", "996400123456"})
        QTest::newRow(digits) << QString::fromLatin1(digits);
}

void TestPhoneNumber::sameInEveryRegion()
{
    QFETCH(QString, digits);

    for (const QString &region : {u"RU"_s, u"KG"_s, u"KZ"_s, u"BY"_s, u"DE"_s, u"US"_s, QString(), u"XX"_s}) {
        for (const QString &text : {digits, u'+' + digits, u"00"_s + digits}) {
            const auto number = PhoneNumber::parse(text, region);
            QVERIFY2(number, qPrintable(region + u' ' + text));
            QCOMPARE(number->digits(), digits);
            QCOMPARE(number->region(), digits.startsWith(u'7') ? u"RU"_s : u"KG"_s);
        }
    }
}

void TestPhoneNumber::refuses_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    const auto row = [](const QString &region, const QString &text, const QString &reason) {
        QTest::addRow("%s: %s", qPrintable(region), qPrintable(text)) << region << text << reason;
    };
    const QString ru = u"RU"_s;
    const QString kg = u"KG"_s;
    const QString kz = u"KZ"_s;
    const QString mangled = u"was mangled by a spreadsheet"_s;
    const QString extension = u"has an extension"_s;
    const QString letters = u"letters or signs"_s;
    const QString tooShort = u"too short"_s;
    const QString tooLong = u"too long"_s;
    const QString noCountry = u"code of a country"_s;
    const QString notInUse = u"not a number in use"_s;

    for (const QString &text : {u""_s, u"   "_s, u"\u00a0\n"_s})
        row(ru, text, u"no telephone number"_s);
    for (const QString &text :
         {u"7,9E+10"_s, u"7.9E+10"_s, u"7,90312E+10"_s, u"7.90312e10"_s, u" 7,9e+10 "_s, u"8E+10"_s, u"7,9Е+10"_s,
          u"9,96555E+11"_s, u"79031234567.0"_s, u"79031234567,00"_s, u"996555123456.0"_s})
        row(ru, text, mangled);
    for (const QString &text :
         {u"+7 495 123-45-67 доб. 12"_s, u"84951234567 доб 5"_s, u"+7 495 123-45-67 (доб. 12)"_s,
          u"+74951234567, доп. 3"_s, u"+74951234567 вн.12"_s, u"+74951234567 внутр. 12"_s, u"+74951234567 ext. 12"_s,
          u"+74951234567x12"_s, u"+74951234567#12"_s, u"+7 495 1234567 ДОБ. 12"_s, u"+74951234567;ext=12"_s})
        row(ru, text, extension);
    for (const QString &text :
         {u"мама"_s, u"1-800-FLOWERS"_s, u"+7903ABCDEFG"_s, u"тел. 89031234567"_s, u"—"_s, u"+"_s, u"()"_s, u"*100#"_s,
          u"+7+9031234567"_s, u"8+9031234567"_s, u"++79031234567"_s, u"79031234567+"_s, u"7903123456?"_s,
          u"7903=1234567"_s, u"79031234567@sms"_s, u"²9031234567"_s})
        row(ru, text, letters);
    row(ru, u"7903\u0001234567"_s, letters);
    for (const QString &text :
         {u"1"_s, u"112"_s, u"123-45-67"_s, u"903123456"_s, u"+7903123456"_s, u"493123456"_s, u"00"_s})
        row(ru, text, tooShort);
    for (const QString &text : {u"90312345678"_s, u"890312345678"_s, u"+790312345678"_s, u"79031234567 79041234567"_s,
                                u"49512345678"_s, u"123456789012345678901234567890"_s})
        row(ru, text, tooLong);
    for (const QString &text : {u"+999123456789"_s, u"+89031234567"_s})
        row(ru, text, noCountry);
    for (const QString &text :
         {u"0555 12-34-56"_s, u"8903123456"_s, u"+71234567890"_s, u"1234567890"_s, u"81234567890"_s})
        row(ru, text, notInUse);
    row(kg, u"90312345"_s, tooShort);
    row(kg, u"0555 12-34-5"_s, notInUse);
    row(kg, u"996 0555 12345"_s, tooShort);
    row(kg, u"+996 0555 12345"_s, notInUse);
    row(kg, u"9031234567"_s, tooLong);
    row(kg, u"0555 12-34-567"_s, tooLong);
    row(kz, u"701123456"_s, tooShort);
    row(kz, u"70112345678"_s, tooLong);
    row({}, u"9031234567"_s, noCountry);
    row(u"XX"_s, u"0555123456"_s, noCountry);
}

void TestPhoneNumber::refuses()
{
    QFETCH(QString, region);
    QFETCH(QString, text);
    QFETCH(QString, reason);

    const auto number = PhoneNumber::parse(text, region);
    QVERIFY2(!number, number ? qPrintable(number->digits()) : "");
    QCOMPARE(number.error().kind, ErrorKind::Recipient);
    const QString message = number.error().message;
    QVERIFY2(message.contains(reason), qPrintable(message));
    QVERIFY2(message.contains(text.simplified()), qPrintable(message));
    QVERIFY2(!message.contains(u'%'), qPrintable(message));
}

void TestPhoneNumber::longTextsAreCutInErrors()
{
    const auto number = PhoneNumber::parse(u"Dear customer, "_s.repeated(10), u"RU"_s);
    QVERIFY(!number);
    QVERIFY(number.error().message.contains(u"Dear customer, Dear customer, Dear custo…"_s));
    QVERIFY(number.error().message.size() < 120);
}

void TestPhoneNumber::equality()
{
    const auto one = PhoneNumber::parse(u"8 903 123-45-67"_s, u"RU"_s);
    const auto same = PhoneNumber::parse(u"+79031234567"_s, u"KG"_s);
    const auto other = PhoneNumber::parse(u"+79031234568"_s, u"RU"_s);
    QVERIFY(*one == *same);
    QVERIFY(!(*one == *other));
}

void TestPhoneNumber::displays_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("expected");

    QTest::newRow("RU") << u"79031234567"_s << u"+7 903 123-45-67"_s;
    QTest::newRow("KG") << u"996555123456"_s << u"+996 555 123 456"_s;
    QTest::newRow("BY") << u"375291234567"_s << u"+375 29 123-45-67"_s;
    QTest::newRow("no country") << u"999123456789"_s << u"+999123456789"_s;
    QTest::newRow("too short") << u"7903"_s << u"+7903"_s;
    QTest::newRow("too long") << u"790312345678901234567890"_s << u"+790312345678901234567890"_s;
    QTest::newRow("no number") << u"0"_s << u"+0"_s;
}

void TestPhoneNumber::displays()
{
    QFETCH(QString, digits);
    QFETCH(QString, expected);

    QCOMPARE(displayNumber(digits), expected);
}

void TestPhoneNumber::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("blank") << u" \n\t ; , "_s << QStringList();
    QTest::newRow("one") << u"8 903 123-45-67"_s << QStringList{u"8 903 123-45-67"_s};
    QTest::newRow("commas") << u"79031234567,79041234567"_s << QStringList{u"79031234567"_s, u"79041234567"_s};
    QTest::newRow("all separators") << u"1;2,3\t4\n5\r\n6\r7\u2028 8"_s
                                    << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s};
    QTest::newRow("spaces stay") << u"+7 903 1234567, 0555 12-34-56"_s
                                 << QStringList{u"+7 903 1234567"_s, u"0555 12-34-56"_s};
    QTest::newRow("empty pieces") << u",;79031234567;;\n\n"_s << QStringList{u"79031234567"_s};
    QTest::newRow("column of a spreadsheet")
        << u"79031234567\r\n79041234567\r\n"_s << QStringList{u"79031234567"_s, u"79041234567"_s};
    QTest::newRow("whole numbers in a line") << u"79031234567 +79041234567  9051234567"_s
                                             << QStringList{u"79031234567"_s, u"+79041234567"_s, u"9051234567"_s};
    QTest::newRow("words stay for the report") << u"мама, 79031234567"_s << QStringList{u"мама"_s, u"79031234567"_s};
    QTest::newRow("half an emoji") << u"79031234567\xD83D,79041234567"_s
                                   << QStringList{u"79031234567?"_s, u"79041234567"_s};
    QTest::newRow("mangled stays whole") << u"7,9E+10"_s << QStringList{u"7,9E+10"_s};
    QTest::newRow("mangled in a list") << u"79031234567,7,9E+10,9,96555E+11;5"_s
                                       << QStringList{u"79031234567"_s, u"7,9E+10"_s, u"9,96555E+11"_s, u"5"_s};
}

void TestPhoneNumber::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(splitNumbers(text), expected);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
