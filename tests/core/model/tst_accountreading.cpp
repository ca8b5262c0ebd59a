// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/accountreading.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestAccountReading : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void endpoint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://lk.example.com/sendsms.php"_s << true;
        QTest::newRow("http, port") << u" http://127.0.0.1:8080/api/ "_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no scheme") << u"lk.example.com/sendsms.php"_s << false;
        QTest::newRow("another scheme") << u"ftp://example.com/"_s << false;
        QTest::newRow("no host") << u"https:///sendsms.php"_s << false;
        QTest::newRow("a login") << u"https://user:secret@example.com/"_s << false;
        QTest::newRow("a fragment") << u"https://example.com/#there"_s << false;
        QTest::newRow("broken") << u"https://exa mple.com/"_s << false;
    }
    void endpoint()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto read = readEndpoint(text);
        QCOMPARE(read.has_value(), good);
        if (good)
            QCOMPARE(read->toString(), text.trimmed());
        else
            QVERIFY(!read.error().message.contains(u"secret"_s));
    }

    void proxy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << u" "_s << true;
        QTest::newRow("http") << u"http://proxy.office:3128"_s << true;
        QTest::newRow("socks") << u"socks5://127.0.0.1:1080"_s << true;
        QTest::newRow("no port") << u"http://proxy.office"_s << false;
        QTest::newRow("https") << u"https://proxy.office:3128"_s << false;
        QTest::newRow("words") << u"proxy"_s << false;
        QTest::newRow("a login") << u"http://me:secret@proxy.office:3128"_s << false;
    }
    void proxy()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto read = readProxy(text);
        QCOMPARE(read.has_value(), good);
        if (!good)
            QVERIFY(!read.error().message.contains(u"secret"_s));
    }

    void dayLimit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit"); // 0: none, -1: refused
        QTest::newRow("empty") << u" "_s << 0;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("a number") << u" 500 "_s << 500;
        QTest::newRow("as people write it") << u"10 000"_s << 10'000;
        QTest::newRow("half a part") << u"2.5"_s << -1;
        QTest::newRow("less than nothing") << u"-5"_s << -1;
        QTest::newRow("words") << u"many"_s << -1;
        QTest::newRow("too many") << u"10000001"_s << -1;
    }
    void dayLimit()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        const auto read = readDayLimit(text);
        QCOMPARE(read.has_value(), limit >= 0);
        if (read)
            QCOMPARE(read->value_or(0), limit);
    }

    void lowBalance_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount"); // empty: none, "-": refused
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("an amount") << u" 99,5"_s << u"99.50"_s;
        QTest::newRow("at nothing left") << u"0"_s << u"0.00"_s;
        QTest::newRow("below zero") << u"-1"_s << u"-"_s;
        QTest::newRow("words") << u"low"_s << u"-"_s;
    }
    void lowBalance()
    {
        QFETCH(QString, text);
        QFETCH(QString, amount);
        const auto read = readLowBalance(text, u"RUB"_s);
        QCOMPARE(read.has_value(), amount != u"-"_s);
        if (read)
            QCOMPARE(*read ? (*read)->toPlainString() : QString(), amount);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestAccountReading)
#include "tst_accountreading.moc"
