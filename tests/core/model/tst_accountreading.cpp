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

    void senders()
    {
        QCOMPARE(readSenders(u" Clinic, School ,,Clinic"_s), (QStringList{u"Clinic"_s, u"School"_s}));
        QVERIFY(readSenders(u" , "_s).isEmpty());
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestAccountReading)
#include "tst_accountreading.moc"
