// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/sockettransport.h"

#include "support/deadends.h"
#include "support/exchanges.h"
#include "support/rawserver.h"
#include "support/stricttest.h"
#include "support/testcertificates.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

HttpOptions limits(std::chrono::milliseconds connectLimit, std::chrono::milliseconds answerLimit)
{
    HttpOptions options;
    options.connectLimit = connectLimit;
    options.answerLimit = answerLimit;
    return options;
}

HttpRequest request(bool post, const QUrl &url) { return post ? postRequest(url) : getRequest(url); }

void eachVerb()
{
    QTest::addColumn<bool>("post");
    QTest::newRow("GET") << false;
    QTest::newRow("POST") << true;
}

} // namespace

class TestSocketTransport : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Nothing may be asked of a proxy that whoever runs this uses.
        for (const char *const name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
            qunsetenv(name);
    }

    // What leaves.
    void sendsAGetToTheByte()
    {
        RawServer server(RawServer::Kind::Plain);
        SocketTransport transport;
        const HttpRequest request{
            HttpRequest::Verb::Get,
            QUrl(server.url().toString() + u"a/b.php?text=%2B%26%25%23%3C%20%D0%81&pwd=a%3Bb"_s, QUrl::StrictMode)};
        QVERIFY(resultOf(transport.exchange(request, {})));
        const QList<QByteArray> lines = server.requests().value(0).split('\n');
        QCOMPARE(lines.value(0), "GET /a/b.php?text=%2B%26%25%23%3C%20%D0%81&pwd=a%3Bb HTTP/1.1\r");
        QVERIFY(lines.contains("Host: 127.0.0.1:" + QByteArray::number(server.port()) + "\r"));
        QVERIFY(server.requests().value(0).contains("\r\nUser-Agent: Depesha/"));
        QVERIFY(server.requests().value(0).contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(server.requests().value(0).endsWith("\r\n\r\n"));
    }

    void sendsAPostToTheByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("small") << QByteArray("text=%2B&pwd=%D0%81");
        QTest::newRow("binary") << QByteArray("<?xml?>\0\r\n\r\n\xff", 14);
        QTest::newRow("large") << QByteArray(300'000, 'x');
        QTest::newRow("empty") << QByteArray();
    }
    void sendsAPostToTheByte()
    {
        QFETCH(QByteArray, body);
        RawServer server(RawServer::Kind::Plain);
        SocketTransport transport;
        QVERIFY(resultOf(
            transport.exchange({HttpRequest::Verb::Post, server.url(u"/x"_s), "text/xml; charset=utf-8", body}, {})));
        const QByteArray sent = server.requests().value(0);
        QVERIFY(sent.startsWith("POST /x HTTP/1.1\r\n"));
        QVERIFY(sent.contains("\r\nContent-Type: text/xml; charset=utf-8\r\n"));
        QVERIFY(sent.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
        QVERIFY(sent.endsWith("\r\n\r\n" + body));
    }

    void keepsNoCookies()
    {
        RawServer server(RawServer::Kind::Plain);
        server.script({RawStep::send(httpAnswer("OK", "200 OK", "Set-Cookie: id=1; Path=/\r\n"))});
        SocketTransport transport;
        QVERIFY(resultOf(transport.exchange(getRequest(server.url()), {})));
        QVERIFY(resultOf(transport.exchange(getRequest(server.url()), {})));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().value(1).toLower().contains("cookie"));
    }

    // What comes back.
    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<bool>("post");
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 206, 300, 304, 400, 401, 402, 403, 404, 405, 406, 408,
                                 409, 410, 415, 418, 422, 429, 451, 500, 501, 502, 503, 504, 599})
            for (const bool post : {false, true})
                QTest::addRow("%s %d", post ? "POST" : "GET", status) << post << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(bool, post);
        QFETCH(int, status);
        RawServer server(RawServer::Kind::Plain);
        const QByteArray body = status == 304 ? QByteArray() : QByteArray("Ответ");
        server.script({RawStep::send(httpAnswer(body, QByteArray::number(status) + " Word",
                                                "X-Test: yes\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"))});
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(request(post, server.url()), limits(2s, 2s)));
        QVERIFY2(result, whyNot(result).constData());
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, body);
        QCOMPARE(result->header("x-test"), "yes");
        QCOMPARE(server.requests().size(), 1);
    }

    void readsEveryFraming_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("post");
        QTest::addColumn<RawScript>("script");
        QTest::addColumn<QByteArray>("body");
        const QByteArray small = "12345";
        const QByteArray large = small.repeated(150'000);
        const auto chunked = [](const QByteArray &body) {
            return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) +
                   "\r\n" + body + "\r\n0\r\n\r\n";
        };
        const auto sent = [](const QByteArray &bytes) { return RawScript{RawStep::send(bytes)}; };
        const auto closed = [](const QByteArray &bytes) { return RawScript{RawStep::send(bytes), RawStep::close()}; };
        const auto closedLater = [](const QByteArray &bytes) {
            return RawScript{RawStep::send(bytes), RawStep::wait(50ms), RawStep::close()};
        };
        const QList<std::tuple<const char *, RawScript, QByteArray>> framings{
            {"length", sent(httpAnswer(small)), small},
            {"length, then closed", closed(httpAnswer(small)), small},
            {"length, large, then closed", closed(httpAnswer(large)), large},
            {"nothing", sent(httpAnswer({})), {}},
            {"chunks", sent(chunked(small)), small},
            {"chunks, then closed", closed(chunked(small)), small},
            {"chunks, large", sent(chunked(large)), large},
            {"in pieces",
             {RawStep::send("HTTP/1.1 200 OK\r\nContent-Le"), RawStep::wait(20ms), RawStep::send("ngth: 5\r\n\r\n12"),
              RawStep::wait(20ms), RawStep::send("345")},
             small},
            {"until closed", closed("HTTP/1.1 200 OK\r\n\r\n" + small), small},
            {"until closed later", closedLater("HTTP/1.1 200 OK\r\n\r\n" + small), small},
            {"until closed, large", closed("HTTP/1.1 200 OK\r\n\r\n" + large), large},
            {"until closed, large, later", closedLater("HTTP/1.1 200 OK\r\n\r\n" + large), large},
            {"until closed, said so", closed("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + small), small},
            {"HTTP/1.0", closed("HTTP/1.0 200 OK\r\n\r\n" + small), small},
            {"100 first", sent("HTTP/1.1 100 Continue\r\n\r\n" + httpAnswer(small)), small},
        };
        for (const bool tls : {false, true})
            for (const bool post : {false, true})
                for (const auto &[name, script, body] : framings)
                    QTest::addRow("%s, %s, %s", tls ? "TLS" : "plain", post ? "POST" : "GET", name)
                        << tls << post << script << body;
    }
    void readsEveryFraming()
    {
        QFETCH(bool, tls);
        QFETCH(bool, post);
        QFETCH(RawScript, script);
        QFETCH(QByteArray, body);
        if (tls && !TestCertificates::canBeMade())
            QSKIP("There is no openssl to make certificates with.");
        RawServer server(tls ? RawServer::Kind::Tls : RawServer::Kind::Plain, m_certificates.server());
        server.script(script);
        SocketTransport transport(TransportSettings{m_certificates.client()});
        // Left to Qt, some of these go wrong now and then.
        for (int i = 1; i <= 5; ++i) {
            const HttpResult result = resultOf(transport.exchange(request(post, server.url()), {}));
            QVERIFY2(result, whyNot(result).constData());
            QCOMPARE(result->status, 200);
            QCOMPARE(result->body.size(), body.size());
            QVERIFY(result->body == body);
            QCOMPARE(server.requests().size(), i);
        }
    }

    void aRedirectIsAnAnswer_data()
    {
        QTest::addColumn<bool>("post");
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            for (const bool post : {false, true})
                QTest::addRow("%s %d", post ? "POST" : "GET", status) << post << status;
    }
    void aRedirectIsAnAnswer()
    {
        QFETCH(bool, post);
        QFETCH(int, status);
        RawServer server(RawServer::Kind::Plain);
        RawServer other(RawServer::Kind::Plain);
        server.script({RawStep::send(httpAnswer("moved", QByteArray::number(status) + " Moved",
                                                "Location: " + other.url().toEncoded() + "\r\n"))});
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(request(post, server.url()), {}));
        QVERIFY2(result, whyNot(result).constData());
        QCOMPARE(result->status, status);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void cutsOffWhatIsTooLong_data()
    {
        constexpr int max = HttpAnswer::maxBody;
        const auto endless = [](const QByteArray &head) { return head + QByteArray(4 * max, 'x'); };
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("fits");
        QTest::newRow("just fits") << httpAnswer(QByteArray(max, 'x')) << true;
        QTest::newRow("one byte more") << httpAnswer(QByteArray(max + 1, 'x')) << false;
        QTest::newRow("without a length") << endless("HTTP/1.1 200 OK\r\n\r\n") << false;
        QTest::newRow("an error") << httpAnswer(QByteArray(max + 1, 'x'), "500 Oh") << false;
        QTest::newRow("promised only") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n") +
                                              QByteArray(2 * max, 'x')
                                       << false;
    }
    void cutsOffWhatIsTooLong()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, fits);
        RawServer server(RawServer::Kind::Plain);
        server.script({RawStep::send(answer)});
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(postRequest(server.url()), limits(2s, 5s)));
        QCOMPARE(result.has_value(), fits);
        if (!fits) {
            QCOMPARE(result.error().error.kind, ErrorKind::Protocol);
            QVERIFY(result.error().mayHaveLeft);
        }
        QCOMPARE(server.requests().size(), 1);
    }

    // What certainly did not leave.
    void aRefusedConnection_data() { eachVerb(); }
    void aRefusedConnection()
    {
        QFETCH(bool, post);
        for (const QString &scheme : {u"http"_s, u"https"_s}) {
            SocketTransport transport;
            const QUrl url(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(m_closed.port()));
            const HttpResult result = resultOf(transport.exchange(request(post, url), {}));
            QVERIFY2(!result, whyNot(result).constData());
            QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
            QCOMPARE(result.error().error.kind, ErrorKind::Network);
            QCOMPARE(result.error().error.message, u"The connection to 127.0.0.1 was refused."_s);
        }
    }

    void triesEveryAddressOfAName()
    {
        // Where "localhost" has an IPv6 address too, that one leads to the server; else there is no other way.
        QTcpServer server;
        const bool leadsThere =
            server.listen(QHostAddress::LocalHostIPv6) &&
            QHostInfo::fromName(u"localhost"_s).addresses().contains(QHostAddress(QHostAddress::LocalHostIPv6));
        const ClosedPort closed;
        const int port = leadsThere ? server.serverPort() : closed.port();
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(httpAnswer("OK")); });
        });
        SocketTransport transport;
        const HttpResult result =
            resultOf(transport.exchange(getRequest(QUrl(u"http://localhost:%1/"_s.arg(port))), limits(3s, 3s)));
        QCOMPARE(result.has_value(), leadsThere);
        if (!result)
            QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
    }

    void anUnknownHost_data() { eachVerb(); }
    void anUnknownHost()
    {
        QFETCH(bool, post);
        SocketTransport transport;
        const HttpResult result =
            resultOf(transport.exchange(request(post, QUrl(u"http://%1/"_s.arg(nameThatIsNotFound()))), {}));
        QVERIFY2(!result, whyNot(result).constData());
        QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
        QCOMPARE(result.error().error.kind, ErrorKind::Network);
        QVERIFY(result.error().error.message.contains(u".invalid was not found."_s));
    }

    void aConnectionThatIsNeverMade_data()
    {
        QTest::addColumn<bool>("post");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("mayHaveLeft");
        QTest::newRow("POST") << true << false << false;
        QTest::newRow("POST, TLS") << true << true << false;
        QTest::newRow("GET, TLS") << false << true << false;
        QTest::newRow("GET") << false << false << false;
    }
    void aConnectionThatIsNeverMade()
    {
        QFETCH(bool, post);
        QFETCH(bool, tls);
        DeafServer server;
        QTRY_VERIFY(server.isDeaf());
        const QUrl url(u"%1://127.0.0.1:%2/"_s.arg(tls ? u"https"_s : u"http"_s).arg(server.port()));
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(request(post, url), limits(200ms, 200ms)));
        QVERIFY2(!result, whyNot(result).constData());
        QTEST(result.error().mayHaveLeft, "mayHaveLeft");
        QCOMPARE(result.error().error.kind, ErrorKind::Timeout);
    }

    void anAddressThatIsNone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("empty") << QString();
        QTest::newRow("file") << u"file:///etc/hostname"_s;
        QTest::newRow("data") << u"data:text/plain,OK"_s;
        QTest::newRow("no host") << u"http:///x"_s;
    }
    void anAddressThatIsNone()
    {
        QFETCH(QString, url);
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange({HttpRequest::Verb::Get, QUrl(url)}, {}));
        QVERIFY2(!result, whyNot(result).constData());
        QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
        QCOMPARE(result.error().error.kind, ErrorKind::Protocol);
    }

    // Time limits.
    void anAnswerThatDoesNotCome_data() { eachVerb(); }
    void anAnswerThatDoesNotCome()
    {
        QFETCH(bool, post);
        RawServer server(RawServer::Kind::Plain);
        server.script({});
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(request(post, server.url()), limits(200ms, 300ms)));
        QVERIFY2(!result, whyNot(result).constData());
        QVERIFY(result.error().mayHaveLeft);
        QCOMPARE(result.error().error.kind, ErrorKind::Timeout);
        QCOMPARE(result.error().error.message, u"127.0.0.1 did not answer in time."_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void anAnswerThatTrickles()
    {
        RawServer server(RawServer::Kind::Plain);
        RawScript script{RawStep::send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")};
        for (int i = 0; i < 100; ++i)
            script << RawStep::wait(50ms) << RawStep::send("x");
        server.script(script);
        SocketTransport transport;
        QElapsedTimer time;
        time.start();
        const HttpResult result = resultOf(transport.exchange(postRequest(server.url()), limits(1s, 500ms)));
        QVERIFY2(!result, whyNot(result).constData());
        QCOMPARE(result.error().error.kind, ErrorKind::Timeout);
        QVERIFY(result.error().mayHaveLeft);
        QVERIFY(time.elapsed() < 3000);
    }

    void theAnswersTimeBeginsWhenTheRequestLeft()
    {
        RawServer server(RawServer::Kind::Plain);
        server.script({RawStep::wait(400ms), RawStep::send(httpAnswer("late"))});
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(postRequest(server.url()), limits(200ms, 5s)));
        QVERIFY2(result, whyNot(result).constData());
        QCOMPARE(result->body, "late");
    }

    void waitingForATurnCostsNoTime()
    {
        RawServer server(RawServer::Kind::Plain);
        server.script({RawStep::wait(200ms), RawStep::send(httpAnswer("OK"))});
        SocketTransport transport;
        HttpOptions options = limits(300ms, 1s);
        options.parallel = 1;
        QList<QFuture<HttpResult>> futures;
        for (int i = 0; i < 8; ++i)
            futures += transport.exchange(postRequest(server.url(), "n=" + QByteArray::number(i)), options);
        for (const auto &future : futures)
            QVERIFY(resultOf(future));
        QCOMPARE(server.busiest(), 1);
        for (int i = 0; i < 8; ++i)
            QVERIFY(server.requests().value(i).endsWith("n=" + QByteArray::number(i)));
    }

    // Several at once, one after another.
    void carriesAsManyAsAsked_data() { eachVerb(); }
    void carriesAsManyAsAsked()
    {
        QFETCH(bool, post);
        RawServer server(RawServer::Kind::Plain);
        server.script({RawStep::wait(500ms), RawStep::send(httpAnswer("OK"))});
        SocketTransport transport;
        HttpOptions options;
        options.parallel = 24;
        QList<QFuture<HttpResult>> futures;
        for (int i = 0; i < 60; ++i)
            futures += transport.exchange(request(post, server.url()), options);
        for (const auto &future : futures)
            QVERIFY(resultOf(future));
        QCOMPARE(server.busiest(), 24);
        QCOMPARE(server.connections(), 24);
        QCOMPARE(server.requests().size(), 60);
    }

    void usesAConnectionAgain()
    {
        RawServer server(RawServer::Kind::Plain);
        SocketTransport transport;
        for (int i = 0; i < 10; ++i)
            QVERIFY(resultOf(transport.exchange(request(i % 2, server.url()), {})));
        QCOMPARE(server.connections(), 1);
    }

    void closesAnIdleConnection()
    {
        RawServer server(RawServer::Kind::Plain);
        SocketTransport transport(TransportSettings{.idleLimit = 200ms});
        QVERIFY(resultOf(transport.exchange(getRequest(server.url()), {})));
        QCOMPARE(server.openConnections(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(resultOf(transport.exchange(getRequest(server.url()), {})));
        QCOMPARE(server.connections(), 2);
    }

    void noticesAConnectionThatTheServerClosed()
    {
        RawServer server(RawServer::Kind::Plain);
        server.script({RawStep::send(httpAnswer("OK")), RawStep::close()});
        SocketTransport transport;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(resultOf(transport.exchange(request(i % 2, server.url()), {})));
            QTRY_COMPARE(server.openConnections(), 0);
            QCoreApplication::processEvents(); // the end is in the socket, not yet read
        }
        QCOMPARE(server.requests().size(), 20);
    }

    void goesOnFromWithinAContinuation()
    {
        RawServer server(RawServer::Kind::Plain);
        SocketTransport transport;
        int answers = 0;
        std::function<void(const HttpResult &)> next = [&](const HttpResult &result) {
            if (result && ++answers < 20)
                transport.exchange(getRequest(server.url()), {}).then(&transport, next);
        };
        transport.exchange(getRequest(server.url()), {}).then(&transport, next);
        QTRY_COMPARE(answers, 20);
    }

    // The end.
    void answersEverythingWhenItGoes_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS that hangs") << true;
    }
    void answersEverythingWhenItGoes()
    {
        QFETCH(bool, tls);
        RawServer server(tls ? RawServer::Kind::Mute : RawServer::Kind::Plain);
        server.script({});
        auto transport = std::make_unique<SocketTransport>();
        HttpOptions options;
        options.parallel = 3;
        QList<QFuture<HttpResult>> futures;
        for (int i = 0; i < 6; ++i)
            futures += transport->exchange(postRequest(server.url()), options);
        if (tls)
            QTRY_COMPARE(server.connections(), 3);
        else
            QTRY_COMPARE(server.requests().size(), 3);
        transport.reset();
        for (int i = 0; i < 6; ++i) {
            QVERIFY(futures.at(i).isFinished());
            const HttpResult result = futures.at(i).result();
            QVERIFY2(!result, whyNot(result).constData());
            QCOMPARE(result.error().mayHaveLeft, !tls && i < 3);
        }
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), tls ? 0 : 3);
    }

    // Proxies.
    void goesThroughTheProxyAskedFor()
    {
        RawServer proxy(RawServer::Kind::Plain);
        SocketTransport transport;
        HttpOptions options;
        options.proxy = proxy.url(QString());
        QVERIFY(resultOf(transport.exchange(postRequest(QUrl(u"http://sms.example/x"_s)), options)));
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(proxy.requests().value(0).startsWith("POST http://sms.example/x HTTP/1.1\r\n"));
    }

    void reachesThisComputerWithoutAProxy()
    {
        RawServer server(RawServer::Kind::Plain);
        RawServer proxy(RawServer::Kind::Plain);
        SocketTransport transport;
        HttpOptions options;
        options.proxy = proxy.url(QString());
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s})
            QVERIFY(resultOf(transport.exchange(getRequest(server.url(u"/"_s, host)), options)));
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(proxy.connections(), 0);
    }

#ifdef Q_OS_LINUX
    void theSystemsProxyIsHonoured()
    {
        RawServer proxy(RawServer::Kind::Plain);
        qputenv("http_proxy", proxy.url(QString()).toEncoded());
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(getRequest(QUrl(u"http://sms.example/"_s)), {}));
        qunsetenv("http_proxy");
        QVERIFY2(result, whyNot(result).constData());
        QVERIFY(proxy.requests().value(0).startsWith("GET http://sms.example/?"));
    }
#endif

    void aProxyThatDoesNotConnect_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("post");
        QTest::addColumn<RawScript>("script");
        const QList<std::pair<const char *, RawScript>> scripts{
            {"closed port", {}},
            {"closes", {RawStep::close()}},
            {"403", {RawStep::send(httpAnswer("no", "403 Forbidden"))}},
            {"502", {RawStep::send(httpAnswer("no", "502 Bad Gateway"))}},
            {"407", {RawStep::send(httpAnswer("no", "407 Who are you", "Proxy-Authenticate: Basic realm=\"x\"\r\n"))}},
            {"garbage", {RawStep::send("garbage\r\n\r\n"), RawStep::close()}},
            {"never answers", {RawStep::wait(60s)}},
        };
        for (const QString &scheme : {u"http"_s, u"socks5"_s})
            for (const bool post : {false, true})
                for (const auto &[name, script] : scripts)
                    QTest::addRow("%s, %s, %s", qPrintable(scheme), post ? "POST" : "GET", name)
                        << scheme << post << script;
    }
    void aProxyThatDoesNotConnect()
    {
        QFETCH(QString, scheme);
        QFETCH(bool, post);
        QFETCH(RawScript, script);
        RawServer proxy(RawServer::Kind::Plain);
        proxy.script(script);
        HttpOptions options = limits(400ms, 1s);
        options.proxy = QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(script.isEmpty() ? m_closed.port() : proxy.port()));
        SocketTransport transport;
        const HttpResult result = resultOf(transport.exchange(request(post, QUrl(u"https://sms.example/"_s)), options));
        QVERIFY2(!result, whyNot(result).constData());
        QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
        QVERIFY(result.error().error.message.contains(u"sms.example"_s));
    }

    void aProxyThatIsNoneIsNotGoneAround()
    {
        RawServer proxy(RawServer::Kind::Plain);
        SocketTransport transport;
        HttpOptions options;
        options.proxy = QUrl(u"ftp://127.0.0.1:21"_s);
        const HttpResult result = resultOf(transport.exchange(getRequest(QUrl(u"http://sms.example/"_s)), options));
        QVERIFY2(!result, whyNot(result).constData());
        QVERIFY2(!result.error().mayHaveLeft, whyNot(result).constData());
    }

    // Secrets.
    void noLogNamesThePassword();

private:
    TestCertificates m_certificates;
    ClosedPort m_closed;
};

namespace {

QStringList *logged = nullptr;

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    *logged += QLatin1String(context.category) + u": "_s + message;
}

} // namespace

void TestSocketTransport::noLogNamesThePassword()
{
    QStringList messages;
    logged = &messages;
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(u"*=true"_s);
    qDebug("all is logged");
    {
        SocketTransport transport;
        RawServer server(RawServer::Kind::Plain);
        RawServer proxy(RawServer::Kind::Plain);
        RawServer slam(RawServer::Kind::Slam);
        HttpOptions proxied;
        proxied.proxy = proxy.url(QString());
        server.scriptNext(
            {{RawStep::send(httpAnswer("OK"))}, {RawStep::send("garbage\r\n"), RawStep::close()}, {RawStep::close()}});
        QVERIFY(resultOf(transport.exchange(request(false, server.url()), {})));
        QVERIFY(!resultOf(transport.exchange(request(true, server.url()), {})));
        QVERIFY(!resultOf(transport.exchange(request(false, server.url()), {})));
        QVERIFY(!resultOf(transport.exchange(getRequest(slam.url()), {})));
        QVERIFY(!resultOf(transport.exchange(getRequest(QUrl(u"http://127.0.0.1:%1/"_s.arg(m_closed.port()))), {})));
        QVERIFY(resultOf(transport.exchange(getRequest(QUrl(u"http://sms.example/"_s)), proxied)));
    }
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    QVERIFY(messages.contains(u"default: all is logged"_s));
    for (const QString &message : messages)
        QVERIFY2(!message.contains(QLatin1String(privateWord)), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestSocketTransport)
#include "tst_sockettransport.moc"
