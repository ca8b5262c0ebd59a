// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/fields.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace depesha::training;
using namespace Qt::Literals::StringLiterals;

class TestFields : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void decodesPercent_data();
    void decodesPercent();
    void readsForms_data();
    void readsForms();
    void refusesBrokenForms_data();
    void refusesBrokenForms();
    void readsWindows1251();
    void takesTheLastValue();
};

void TestFields::decodesPercent_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << QByteArray("abc~-._") << true << QByteArray("abc~-._");
    QTest::newRow("plus is a space") << QByteArray("a+b") << true << QByteArray("a b");
    QTest::newRow("encoded plus stays") << QByteArray("a%2Bb%2b") << true << QByteArray("a+b+");
    QTest::newRow("null byte") << QByteArray("%00") << true << QByteArray("\0", 1);
    QTest::newRow("bytes") << QByteArray("%D0%B4%ff") << true << QByteArray("\xd0\xb4\xff");
    QTest::newRow("percent") << QByteArray("100%25") << true << QByteArray("100%");
    QTest::newRow("lone percent") << QByteArray("100%") << false << QByteArray();
    QTest::newRow("one digit") << QByteArray("%a") << false << QByteArray();
    QTest::newRow("no digits") << QByteArray("%zz") << false << QByteArray();
    QTest::newRow("half a digit pair") << QByteArray("%4z") << false << QByteArray();
}

void TestFields::decodesPercent()
{
    QFETCH(QByteArray, encoded);
    QFETCH(bool, readable);
    const auto decoded = percentDecoded(encoded);
    QCOMPARE(decoded.has_value(), readable);
    QTEST(decoded.value_or(QByteArray()), "decoded");
}

void TestFields::readsForms_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("text");
    QTest::newRow("Cyrillic") << QByteArray("a=1&text=%D0%B4%D0%B0") << u"да"_s;
    QTest::newRow("everything that hurts")
        << QByteArray("text=%2B%20%26%20%25%20%3B%20%23%20%3C%3E%0D%0A%22%3D") << u"+ & % ; # <>\r\n\"="_s;
    QTest::newRow("emoji") << QByteArray("text=%F0%9F%98%80") << u"😀"_s;
    QTest::newRow("equals sign in the value") << QByteArray("text=a=b") << u"a=b"_s;
    QTest::newRow("byte order mark stays") << QByteArray("text=%EF%BB%BFa") << u"\uFEFFa"_s;
    QTest::newRow("no value") << QByteArray("text") << QString();
    QTest::newRow("not given") << QByteArray("") << QString();
    QTest::newRow("not UTF-8") << QByteArray("text=%E4%E0") << QString();
    QTest::newRow("half a character") << QByteArray("text=%D0") << QString();
}

void TestFields::readsForms()
{
    QFETCH(QByteArray, encoded);
    const auto fields = Fields::fromForm(encoded);
    QVERIFY(fields);
    QTEST(fields->value(u"text"_s), "text");
}

void TestFields::refusesBrokenForms_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("in a value") << QByteArray("a=%");
    QTest::newRow("in a name") << QByteArray("%g=1");
    QTest::newRow("in a late value") << QByteArray("a=1&b=2&c=%1");
}

void TestFields::refusesBrokenForms()
{
    QFETCH(QByteArray, encoded);
    QVERIFY(!Fields::fromForm(encoded));
}

void TestFields::readsWindows1251()
{
    const auto fields =
        Fields::fromForm("text=%EF%F0%E8%E2%E5%F2+%A8%B9%88&utf=%D0%B4", Fields::Encoding::Utf8OrWindows1251);
    QVERIFY(fields);
    QCOMPARE(fields->value(u"text"_s), u"привет Ё№€"_s);
    QCOMPARE(fields->value(u"utf"_s), u"д"_s);

    QByteArray all;
    for (int byte = 0x80; byte < 0x100; ++byte)
        all += char(byte);
    const QString text = fromWindows1251(all);
    QCOMPARE(text.size(), 128);
    QCOMPARE(text.first(1), u"Ђ"_s);
    QCOMPARE(text.sliced(0x98 - 0x80, 1), u"\u0098"_s);
    QCOMPARE(text.sliced(0xc0 - 0x80), u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"_s);
}

void TestFields::takesTheLastValue()
{
    auto fields = Fields::fromForm("a=1&a=2");
    QVERIFY(fields);
    QCOMPARE(fields->value(u"a"_s), u"2"_s);
    QCOMPARE(fields->values(u"a"_s), QStringList({u"1"_s, u"2"_s}));
    fields->append(Fields::fromForm("a=3&b=").value());
    QCOMPARE(fields->value(u"a"_s), u"3"_s);
    QVERIFY(fields->has(u"b"_s));
    QVERIFY(!fields->has(u"c"_s));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
