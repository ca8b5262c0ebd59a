// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/sockettransport.h"
#include "support/exchanges.h"
#include "support/rawserver.h"
#include "support/stricttest.h"
#include "support/testcertificates.h"

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Flaw = TestCertificates::Flaw;

class TestTls : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestCertificates::canBeMade())
            QSKIP("There is no openssl to make certificates with.");
    }
    void aGoodCertificateIsTrusted()
    {
        RawServer server(RawServer::Kind::Tls, m_certificates.server());
        SocketTransport transport(TransportSettings{m_certificates.client()});
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            const HttpResult result = resultOf(transport.exchange(getRequest(server.url(u"/"_s, host)), {}));
            QVERIFY2(result, whyNot(result).constData());
            QCOMPARE(result->body, "OK");
        }
    }

    void aBadCertificateStopsTheRequest_data()
    {
        QTest::addColumn<bool>("post");
        QTest::addColumn<int>("flaw");
        QTest::addColumn<QString>("reason");
        for (const bool post : {false, true}) {
            const char *const verb = post ? "POST" : "GET";
            QTest::addRow("%s, expired", verb) << post << int(Flaw::Expired) << u"expired"_s;
            QTest::addRow("%s, other host", verb) << post << int(Flaw::OtherHost) << u"another host"_s;
            QTest::addRow("%s, self-signed", verb) << post << int(Flaw::SelfSigned) << u"self-signed"_s;
            QTest::addRow("%s, unknown issuer", verb)
                << post << int(Flaw::UnknownIssuer) << u"nobody this computer trusts"_s;
        }
    }
    void aBadCertificateStopsTheRequest()
    {
        QFETCH(bool, post);
        QFETCH(int, flaw);
        QFETCH(QString, reason);
        RawServer server(RawServer::Kind::Tls, m_certificates.server(Flaw(flaw)));
        SocketTransport transport(TransportSettings{m_certificates.client()});
        const HttpResult result =
            resultOf(transport.exchange(post ? postRequest(server.url()) : getRequest(server.url()), {}));
        QVERIFY2(!result, whyNot(result).constData());
        QCOMPARE(result.error().error.kind, ErrorKind::Tls);
        QVERIFY2(result.error().error.message.contains(reason), qPrintable(result.error().error.message));
        QVERIFY(result.error().error.message.contains(u"127.0.0.1"_s));
        QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
        QCOMPARE(server.bytesReceived(), 0);
    }

    void theSystemsAuthoritiesAreTheDefault()
    {
        RawServer server(RawServer::Kind::Tls, m_certificates.server());
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(getRequest(server.url()), {}));
        QVERIFY2(!result, whyNot(result).constData());
        QCOMPARE(result.error().error.kind, ErrorKind::Tls);
    }

    void aHandshakeThatFailsSendsNothing_data()
    {
        QTest::addColumn<bool>("post");
        QTest::addColumn<RawServer::Kind>("kind");
        QTest::addColumn<ErrorKind>("error");
        for (const bool post : {false, true}) {
            QTest::addRow("%s, never answered", post ? "POST" : "GET")
                << post << RawServer::Kind::Mute << ErrorKind::Timeout;
            QTest::addRow("%s, closed", post ? "POST" : "GET") << post << RawServer::Kind::Slam << ErrorKind::Network;
        }
    }
    void aHandshakeThatFailsSendsNothing()
    {
        QFETCH(bool, post);
        QFETCH(RawServer::Kind, kind);
        RawServer server(kind);
        SocketTransport transport;
        HttpOptions options;
        options.connectLimit = 300ms;
        const HttpResult result =
            resultOf(transport.exchange(post ? postRequest(server.url()) : getRequest(server.url()), options));
        QVERIFY2(!result, whyNot(result).constData());
        QTEST(result.error().error.kind, "error");
        QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
    }

    void noServerThatSpeaksPlainHttp()
    {
        RawServer server(RawServer::Kind::Plain);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        SocketTransport transport;
        HttpOptions options;
        options.connectLimit = 300ms;
        const HttpResult result = resultOf(transport.exchange(postRequest(url), options));
        QVERIFY2(!result, whyNot(result).constData());
        QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
        QCOMPARE(server.requests(), QList<QByteArray>());
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
