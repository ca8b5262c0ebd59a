// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/messagelink.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestMessageLink : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QStringList>("recipients");
        QTest::addColumn<QString>("text");
        const QString plain = u"+79031234560"_s;

        QTest::newRow("one") << u"sms:+79031234560"_s << QStringList{plain} << QString();
        QTest::newRow("two and a text") << u"sms:+79031234560,+996555123456?body=Text%20here"_s
                                        << QStringList{plain, u"+996555123456"_s} << u"Text here"_s;
        QTest::newRow("call") << u"tel:+7-903-123-45-60"_s << QStringList{u"+7-903-123-45-60"_s} << QString();
        QTest::newRow("scheme in capitals") << u"SMS:+79031234560?BODY=A"_s << QStringList{plain} << u"A"_s;
        QTest::newRow("slashes") << u"sms://+79031234560"_s << QStringList{plain} << QString();
        QTest::newRow("plus is encoded") << u"sms:%2B79031234560"_s << QStringList{plain} << QString();
        QTest::newRow("plus is no space") << u"sms:?body=2+2%3D4"_s << QStringList() << u"2+2=4"_s;
        QTest::newRow("Cyrillic, encoded") << u"sms:+79031234560?body=%D0%96%D0%B4%D1%91%D0%BC%20%D0%B2%D0%B0%D1%81"_s
                                           << QStringList{plain} << u"Ждём вас"_s;
        QTest::newRow("Cyrillic, as it is")
            << u"sms:89031234560?body=Ждём вас"_s << QStringList{u"89031234560"_s} << u"Ждём вас"_s;
        QTest::newRow("outside the first plane") << u"sms:?body=%F0%9F%8E%81"_s << QStringList() << u"🎁"_s;
        QTest::newRow("a percent sign") << u"sms:?body=-10%25"_s << QStringList() << u"-10%"_s;
        QTest::newRow("signs of a link in the text")
            << u"sms:?body=a%26body%3Db%3F%2C%3B"_s << QStringList() << u"a&body=b?,;"_s;
        QTest::newRow("lines") << u"sms:?body=a%0D%0Ab%0Ac%0Dd"_s << QStringList() << u"a\nb\nc\nd"_s;
        QTest::newRow("text alone") << u"sms:?body=Text"_s << QStringList() << u"Text"_s;
        QTest::newRow("empty text") << u"sms:+79031234560?body="_s << QStringList{plain} << QString();
        QTest::newRow("as on iPhones") << u"sms:+79031234560&body=Text"_s << QStringList{plain} << u"Text"_s;
        QTest::newRow("as on older iPhones") << u"sms:+79031234560;?&body=Text"_s << QStringList{plain} << u"Text"_s;
        QTest::newRow("other fields") << u"sms:+79031234560?subject=x&body=Text&n=%zz"_s << QStringList{plain}
                                      << u"Text"_s;
        QTest::newRow("parameters") << u"sms:+79031234560;ext=12;x=%00,+996555123456;y"_s
                                    << QStringList{plain, u"+996555123456"_s} << QString();
        QTest::newRow("local, with its country")
            << u"tel:903-1234560;phone-context=+7"_s << QStringList{u"+7903-1234560"_s} << QString();
        QTest::newRow("local, of a network")
            << u"tel:9031234560;phone-context=example.com"_s << QStringList{u"9031234560"_s} << QString();
        QTest::newRow("a country for a number that has one")
            << u"tel:+79031234560;phone-context=+996"_s << QStringList{plain} << QString();
        QTest::newRow("a gap in the list")
            << u"sms:+79031234560,,+996555123456,"_s << QStringList{plain, u"+996555123456"_s} << QString();
        QTest::newRow("spaces and brackets")
            << u"sms:8%20(903)%20123-45-60"_s << QStringList{u"8 (903) 123-45-60"_s} << QString();
        QTest::newRow("longest text") << QString(u"sms:?body="_s + QString(2'000, u'a')) << QStringList()
                                      << QString(2'000, u'a');
    }
    void reads()
    {
        QFETCH(QString, link);
        const auto read = readMessageLink(link);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QTEST(read->recipients, "recipients");
        QTEST(read->text, "text");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("words");
        const QString numbers = u"is no telephone number"_s;
        const QString control = u"control characters"_s;
        const QString percent = u"two hexadecimal digits"_s;

        QTest::newRow("another scheme") << u"mailto:a@example.com"_s << u"begins with sms: or tel:"_s;
        QTest::newRow("nothing") << QString() << u"begins with sms: or tel:"_s;
        QTest::newRow("scheme alone") << u"sms:"_s << u"names no recipient"_s;
        QTest::newRow("call without a number") << u"tel:"_s << u"names no recipient"_s;
        QTest::newRow("nothing but signs") << u"sms://,;x?body="_s << u"names no recipient"_s;
        QTest::newRow("letters for a number") << u"sms:Anna?body=x"_s << u"“Anna” in the link is no telephone number"_s;
        QTest::newRow("no digits") << u"sms:+()"_s << numbers;
        QTest::newRow("second number") << u"sms:+79031234560,Anna"_s << u"“Anna”"_s;
        QTest::newRow("call with a pause") << u"tel:+79031234560,,12"_s << numbers;
        QTest::newRow("digits of another script") << u"sms:+٧٩٠٣١٢٣٤٥٦٠"_s << numbers;
        QTest::newRow("very long number") << QString(u"sms:"_s + QString(41, u'1')) << u"“11111111111111111111…”"_s;
        QTest::newRow("percent, no digits") << u"sms:?body=10%"_s << percent;
        QTest::newRow("percent, one digit") << u"sms:?body=10%2"_s << percent;
        QTest::newRow("percent, a sign") << u"sms:?body=%+1"_s << percent;
        QTest::newRow("percent, other letters") << u"sms:?body=%zz"_s << percent;
        QTest::newRow("percent in a number") << u"sms:%zz"_s << percent;
        QTest::newRow("windows-1251") << u"sms:?body=%CF%F0%E8%E2%E5%F2"_s << u"UTF-8"_s;
        QTest::newRow("half a letter") << u"sms:?body=%D0"_s << u"UTF-8"_s;
        QTest::newRow("half a surrogate pair") << u"sms:?body=%ED%A0%80"_s << u"UTF-8"_s;
        QTest::newRow("nul") << u"sms:?body=a%00b"_s << control;
        QTest::newRow("nul, not encoded") << u"sms:?body=a\0b"_s << control;
        QTest::newRow("escape") << u"sms:?body=%1B[0m"_s << control;
        QTest::newRow("tab") << u"sms:?body=a%09b"_s << control;
        QTest::newRow("delete") << u"sms:?body=%7F"_s << control;
        QTest::newRow("next line of C1") << u"sms:?body=%C2%85"_s << control;
        QTest::newRow("line, not encoded") << u"sms:?body=a\nb"_s << control;
        QTest::newRow("control character in a parameter") << u"sms:+79031234560;x=\u0001"_s << control;
        QTest::newRow("line in a number") << u"sms:+7903%0A1234560"_s << numbers;
        QTest::newRow("two texts") << u"sms:?body=a&body=b"_s << u"two texts"_s;
        QTest::newRow("long text") << QString(u"sms:?body="_s + QString(2'001, u'a')) << u"longer than 2000"_s;
        QTest::newRow("long link") << QString(u"sms:+79031234560?x="_s + QString(32'768, u'a')) << u"too long"_s;
        QTest::newRow("many recipients") << QString(u"sms:"_s + u"+79031234560,"_s.repeated(501))
                                         << u"more than 500 recipients"_s;
    }
    void refuses()
    {
        QFETCH(QString, link);
        QFETCH(QString, words);
        const auto read = readMessageLink(link);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadRequest);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    void knowsWhatIsForIt()
    {
        QVERIFY(isMessageLink(u"Sms:?"_s));
        QVERIFY(isMessageLink(u"tel:"_s));
        QVERIFY(!isMessageLink(u"sms"_s));
        QVERIFY(!isMessageLink(u"smsto:+79031234560"_s));
        QVERIFY(!isMessageLink(u"--sms:"_s));
    }
};

QTEST_GUILESS_MAIN(TestMessageLink)
#include "tst_messagelink.moc"
