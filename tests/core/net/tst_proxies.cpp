// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxies.h"
#include "support/stricttest.h"

#include <QNetworkProxyQuery>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestProxies : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThisComputer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("here");
        QTest::newRow("localhost") << u"localhost"_s << true;
        QTest::newRow("LocalHost") << u"LocalHost"_s << true;
        QTest::newRow("sub") << u"sms.localhost"_s << true;
        QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
        QTest::newRow("IPv4 other") << u"127.8.9.1"_s << true;
        QTest::newRow("IPv6") << u"::1"_s << true;
        QTest::newRow("look-alike") << u"localhost.example"_s << false;
        QTest::newRow("neighbour") << u"192.168.0.1"_s << false;
        QTest::newRow("name") << u"lk.ibatele.com"_s << false;
    }
    void knowsThisComputer()
    {
        QFETCH(QString, host);
        QTEST(isThisComputer(host), "here");
    }

    void readsUrls()
    {
        const auto http = proxyFromUrl(QUrl(u"http://desk@proxy.example:3128"_s));
        QVERIFY(http);
        QCOMPARE(http->type(), QNetworkProxy::HttpProxy);
        QCOMPARE(http->hostName(), u"proxy.example"_s);
        QCOMPARE(http->port(), 3128);
        QCOMPARE(http->user(), u"desk"_s);
        QCOMPARE(proxyFromUrl(QUrl(u"http://proxy.example"_s))->port(), 8080);

        const auto socks = proxyFromUrl(QUrl(u"socks5://10.0.0.1"_s));
        QVERIFY(socks);
        QCOMPARE(socks->type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(socks->port(), 1080);
    }

    void refusesOtherUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("no scheme") << u"proxy.example:3128"_s;
        QTest::newRow("https") << u"https://proxy.example:3128"_s;
        QTest::newRow("no host") << u"http://:3128"_s;
        QTest::newRow("empty") << QString();
    }
    void refusesOtherUrls()
    {
        QFETCH(QString, url);
        const auto proxy = proxyFromUrl(QUrl(url));
        QVERIFY(!proxy);
        QCOMPARE(proxy.error().kind, ErrorKind::Network);
    }

    void theSystemsProxyNeverLeadsBackHere()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        qunsetenv("no_proxy");
        SystemProxies proxies;
        const auto typeFor = [&proxies](const QString &url) {
            return proxies.queryProxy(QNetworkProxyQuery(QUrl(url))).value(0).type();
        };
        QCOMPARE(typeFor(u"http://127.0.0.1:8080/"_s), QNetworkProxy::NoProxy);
        QCOMPARE(typeFor(u"http://localhost/"_s), QNetworkProxy::NoProxy);
#ifdef Q_OS_LINUX
        QCOMPARE(typeFor(u"http://sms.example/"_s), QNetworkProxy::HttpProxy);
#endif
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
