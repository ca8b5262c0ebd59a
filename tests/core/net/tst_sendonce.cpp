// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the server does to the connection: it sees the request once, and a missing answer is owned up to. Left to
// itself, QNetworkAccessManager repeats a request up to four times in these cases.

#include "net/sockettransport.h"
#include "support/exchanges.h"
#include "support/rawserver.h"
#include "support/stricttest.h"
#include "support/testcertificates.h"

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestSendOnce : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theServerSeesItOnce_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("post");
        QTest::addColumn<bool>("reused");
        QTest::addColumn<RawScript>("script");
        QTest::addColumn<ErrorKind>("kind");

        const auto beginsWith = [](const QByteArray &bytes) {
            return RawScript{RawStep::send(bytes), RawStep::wait(20ms), RawStep::close()};
        };
        const QList<std::tuple<const char *, RawScript, ErrorKind>> misdeeds{
            {"FIN at once", {RawStep::close()}, ErrorKind::Network},
            {"FIN later", {RawStep::wait(150ms), RawStep::close()}, ErrorKind::Network},
            {"RST at once", {RawStep::reset()}, ErrorKind::Network},
            {"RST later", {RawStep::wait(150ms), RawStep::reset()}, ErrorKind::Network},
            {"half a status line", beginsWith("HTTP/1.1 2"), ErrorKind::Network},
            {"half a header", beginsWith("HTTP/1.1 200 OK\r\nContent-Ty"), ErrorKind::Network},
            {"no body", beginsWith("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"), ErrorKind::Network},
            {"half a body", beginsWith("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"), ErrorKind::Network},
            {"half a body, RST",
             {RawStep::send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"), RawStep::wait(20ms),
              RawStep::reset()},
             ErrorKind::Network},
            {"packed, though not asked for",
             {RawStep::send(httpAnswer(QByteArray::fromHex("1f8b0800000000000203333432363105001c3af5cb05000000"),
                                       "200 OK", "Content-Encoding: gzip\r\n"))},
             ErrorKind::Protocol},
            {"half a chunk", beginsWith("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n12345"),
             ErrorKind::Network},
            {"no last chunk", beginsWith("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n"),
             ErrorKind::Network},
            {"garbage", beginsWith("garbage\r\n"), ErrorKind::Protocol},
            {"garbage, no end", {RawStep::send("garbage garbage garbage\r\n\r\n")}, ErrorKind::Protocol},
            {"100 Continue", beginsWith("HTTP/1.1 100 Continue\r\n\r\n"), ErrorKind::Network},
            {"103 Early Hints", beginsWith("HTTP/1.1 103 Early Hints\r\n\r\n"), ErrorKind::Network},
            {"nothing", {}, ErrorKind::Timeout},
            {"half an answer, no end",
             {RawStep::send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")},
             ErrorKind::Timeout},
        };
        for (const bool tls : {false, true})
            for (const bool post : {false, true})
                for (const bool reused : {false, true})
                    for (const auto &[name, script, kind] : misdeeds)
                        QTest::addRow("%s, %s, %s: %s", tls ? "TLS" : "plain", post ? "POST" : "GET",
                                      reused ? "reused" : "fresh", name)
                            << tls << post << reused << script << kind;
    }
    void theServerSeesItOnce()
    {
        QFETCH(bool, tls);
        QFETCH(bool, post);
        QFETCH(bool, reused);
        QFETCH(RawScript, script);
        QFETCH(ErrorKind, kind);
        if (tls && !TestCertificates::canBeMade())
            QSKIP("There is no openssl to make certificates with.");

        RawServer server(tls ? RawServer::Kind::Tls : RawServer::Kind::Plain, m_certificate);
        auto transport = std::make_unique<SocketTransport>(TransportSettings{m_trust});
        HttpOptions options;
        options.connectLimit = 300ms;
        options.answerLimit = 600ms;
        if (reused) {
            server.scriptNext({{RawStep::send(httpAnswer("warm"))}});
            QVERIFY(resultOf(transport->exchange(getRequest(server.url()), options)));
        }
        server.script(script);
        const HttpResult result =
            resultOf(transport->exchange(post ? postRequest(server.url()) : getRequest(server.url()), options));

        QVERIFY2(!result, whyNot(result).constData());
        QVERIFY(result.error().mayHaveLeft);
        QCOMPARE(result.error().error.kind, kind);
        QVERIFY(!result.error().error.message.isEmpty());
        QVERIFY(!result.error().error.message.contains(QLatin1String(privateWord)));
        QVERIFY(!result.error().error.detail.contains(QLatin1String(privateWord)));
        transport.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), reused ? 2 : 1);
        if (reused)
            QCOMPARE(server.connections(), 1);
    }

private:
    TestCertificates m_certificates;
    const QSslConfiguration m_certificate = m_certificates.server();
    const QSslConfiguration m_trust = m_certificates.client();
};

QTEST_GUILESS_MAIN(TestSendOnce)
#include "tst_sendonce.moc"
