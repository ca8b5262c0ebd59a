// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/localserver.h"
#include "gatewaybench.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace depesha::training;

class TestLocalServer : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAConnection();
    void closesWhenAsked();
    void answersPipelinedRequestsInOrder();
    void readsChunks();
    void continues();
    void refusesGarbage();
    void cuts_data();
    void cuts();
    void delays();
    void survivesAClientThatLeaves();
    void sendsNoBodyForHead();
    void refusesATakenPort();
    void listensOnThisComputerOnly();

protected:
    void setUp() override
    {
        m_seen.clear();
        m_server = std::make_unique<LocalServer>(m_clock, [this](const Request &request) { return answer(request); });
        QVERIFY(m_server->listen(0));
    }
    void tearDown() override { m_server.reset(); }

private:
    Answer answer(const Request &request)
    {
        m_seen.append(request.path);
        Answer answer{.body = request.method + ' ' + request.path + ' ' + request.body};
        if (request.path == "/half")
            answer.extent = Answer::Extent::Half;
        if (request.path == "/nothing")
            answer.extent = Answer::Extent::Nothing;
        if (request.path == "/slow")
            answer.delay = std::chrono::seconds(5);
        return answer;
    }
    static QByteArray get(const QByteArray &path) { return "GET " + path + " HTTP/1.1\r\nHost: h\r\n\r\n"; }

    FakeClock m_clock;
    std::unique_ptr<LocalServer> m_server;
    QList<QByteArray> m_seen;
};

void TestLocalServer::keepsAConnection()
{
    RawClient client(m_server->port());
    for (const QByteArray &path : {QByteArray("/1"), QByteArray("/2"), QByteArray("/3")}) {
        client.write(get(path));
        const RawReply reply = client.next();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "GET " + path + ' ');
    }
    QVERIFY(!client.isClosed());
}

void TestLocalServer::closesWhenAsked()
{
    RawClient client(m_server->port());
    client.write("GET /1 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n" + get("/2"));
    const RawReply reply = client.next();
    QCOMPARE(reply.body, "GET /1 ");
    QVERIFY(reply.head.contains("\r\nConnection: close\r\n"));
    QVERIFY(client.waitForClose());
    QVERIFY(!client.hasBytes());
    QCOMPARE(m_seen, QList<QByteArray>{"/1"});
}

void TestLocalServer::answersPipelinedRequestsInOrder()
{
    RawClient client(m_server->port());
    client.write(get("/1") + get("/slow") + get("/3"));
    QCOMPARE(client.next().body, "GET /1 ");
    QTRY_VERIFY(m_clock.nextAlarm().isValid());
    QCOMPARE(m_seen.last(), "/slow");
    m_clock.advance(std::chrono::seconds(5));
    QCOMPARE(client.next().body, "GET /slow ");
    QCOMPARE(client.next().body, "GET /3 ");
}

void TestLocalServer::readsChunks()
{
    RawClient client(m_server->port());
    client.write("POST /1 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n");
    client.write("1\r\nc\r\n0\r\n\r\n" + get("/2"));
    QCOMPARE(client.next().body, "POST /1 abc");
    QCOMPARE(client.next().body, "GET /2 ");
}

void TestLocalServer::continues()
{
    RawClient client(m_server->port());
    client.write("POST /1 HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.next().status, 100);
    client.write("ab");
    QCOMPARE(client.next().body, "POST /1 ab");
}

void TestLocalServer::refusesGarbage()
{
    RawClient client(m_server->port());
    client.write(get("/1") + "\x16\x03\x01");
    QCOMPARE(client.next().status, 200);
    const RawReply reply = client.next();
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body, "400 Bad Request\n");
    QVERIFY(client.waitForClose());
}

void TestLocalServer::cuts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("half") << QByteArray("/half") << 200 << QByteArray("GET /");
    QTest::newRow("nothing") << QByteArray("/nothing") << 0 << QByteArray();
}

void TestLocalServer::cuts()
{
    QFETCH(QByteArray, path);
    RawClient client(m_server->port());
    client.write(get(path) + get("/2"));
    const RawReply reply = client.next();
    QVERIFY(!reply.whole);
    QTEST(reply.status, "status");
    QTEST(reply.body, "body");
    QVERIFY(client.isClosed());
    QCOMPARE(m_seen, QList<QByteArray>{path});
}

void TestLocalServer::delays()
{
    RawClient client(m_server->port());
    client.write(get("/slow"));
    QTRY_COMPARE(m_clock.nextAlarm(), m_clock.now().addSecs(5));
    m_clock.advance(std::chrono::milliseconds(4'999));
    QCoreApplication::processEvents();
    QVERIFY(!client.hasBytes());
    m_clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(client.next().body, "GET /slow ");
    QVERIFY(!client.isClosed());
}

void TestLocalServer::survivesAClientThatLeaves()
{
    {
        RawClient client(m_server->port());
        client.write(get("/slow"));
        QTRY_VERIFY(m_clock.nextAlarm().isValid());
    }
    // The connection's alarm goes with it.
    QTRY_VERIFY(!m_clock.nextAlarm().isValid());
    RawClient client(m_server->port());
    client.write(get("/2"));
    QCOMPARE(client.next().body, "GET /2 ");
}

void TestLocalServer::sendsNoBodyForHead()
{
    RawClient client(m_server->port());
    client.write("HEAD /1 HTTP/1.1\r\nHost: h\r\n\r\n" + get("/2"));
    QCOMPARE(client.next().body, QByteArray());
    QCOMPARE(client.next().body, "GET /2 ");
}

void TestLocalServer::refusesATakenPort()
{
    LocalServer second(m_clock, [](const Request &) { return Answer(); });
    const auto port = second.listen(m_server->port());
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::Network);
    QVERIFY(port.error().message.contains(QString::number(m_server->port())));
    QCOMPARE(second.port(), 0);
}

void TestLocalServer::listensOnThisComputerOnly()
{
    // Another loopback address would be answered too by a server that listens everywhere.
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.2"), m_server->port());
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestLocalServer)
#include "tst_localserver.moc"
