// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/requestreader.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace depesha::training;

class TestRequestReader : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneRequest_data();
    void readsOneRequest();
    void refuses_data();
    void refuses();
    void waits_data();
    void waits();
    void readsByteByByte();
    void readsPipelinedRequests();
    void asksForTheBody();
    void keepsTheConnection_data();
    void keepsTheConnection();
};

void TestRequestReader::readsOneRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("get") << QByteArray("GET /a/b?x=1&y=%20 HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/a/b")
                         << QByteArray("x=1&y=%20") << QByteArray();
    QTest::newRow("question mark in the query") << QByteArray("GET /a?x=?&y HTTP/1.1\r\nHost: h\r\n\r\n")
                                                << QByteArray("/a") << QByteArray("x=?&y") << QByteArray();
    QTest::newRow("empty query") << QByteArray("GET /? HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/") << QByteArray()
                                 << QByteArray();
    QTest::newRow("as to a proxy") << QByteArray("GET http://127.0.0.1:8000/a?b HTTP/1.1\r\nHost: h\r\n\r\n")
                                   << QByteArray("/a") << QByteArray("b") << QByteArray();
    QTest::newRow("length") << QByteArray("POST /a HTTP/1.1\r\nhost:h\r\nCONTENT-LENGTH:  5 \r\n\r\na\r\nbc")
                            << QByteArray("/a") << QByteArray() << QByteArray("a\r\nbc");
    QTest::newRow("chunks") << QByteArray("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
                                          "3\r\nabc\r\n00A;x=\"y\"\r\n0123456789\r\n0\r\n\r\n")
                            << QByteArray("/a") << QByteArray() << QByteArray("abc0123456789");
    QTest::newRow("chunks and a trailer")
        << QByteArray(
               "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n\n\r\n0\r\nX: y\r\nZ: 1\r\n\r\n")
        << QByteArray("/a") << QByteArray() << QByteArray("\n");
    QTest::newRow("line breaks before") << QByteArray("\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("/")
                                        << QByteArray() << QByteArray();
    QTest::newRow("HTTP/1.0 without a host")
        << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("/") << QByteArray() << QByteArray();
    QTest::newRow("empty header value") << QByteArray("GET / HTTP/1.1\r\nHost:\r\nX:\r\n\r\n") << QByteArray("/")
                                        << QByteArray() << QByteArray();
    QTest::newRow("UTF-8 in a header") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX: д\r\n\r\n") << QByteArray("/")
                                       << QByteArray() << QByteArray();
}

void TestRequestReader::readsOneRequest()
{
    QFETCH(QByteArray, bytes);
    RequestReader reader;
    reader.feed(bytes);
    const auto request = reader.next();
    QVERIFY(request);
    QTEST(request->path, "path");
    QTEST(request->query, "query");
    QTEST(request->body, "body");
    QVERIFY(!reader.next());
    QCOMPARE(reader.refusal(), 0);
}

void TestRequestReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\n";

    QTest::newRow("TLS greeting") << QByteArray("\x16\x03\x01\x02", 4) << 400;
    QTest::newRow("lower case") << QByteArray("get / HTTP/1.1\r\n") << 400;
    QTest::newRow("nonsense") << QByteArray("HELLO\r\n") << 400;
    QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\n") << 400;
    QTest::newRow("space in the target") << QByteArray("GET /a b HTTP/1.1\r\n") << 400;
    QTest::newRow("no slash") << QByteArray("GET a HTTP/1.1\r\n") << 400;
    QTest::newRow("raw Cyrillic in the target") << QByteArray("GET /д HTTP/1.1\r\n") << 400;
    QTest::newRow("lone line feed") << QByteArray("GET / HTTP/1.1\nHost: h\n\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n") << 505;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n") << 400;
    QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : h\r\n") << 400;
    QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n folded\r\n") << 400;
    QTest::newRow("null in a header") << QByteArray("GET / HTTP/1.1\r\nHost: h\0\r\n", 26) << 400;
    QTest::newRow("carriage return in a header") << QByteArray("GET / HTTP/1.1\r\nHost: h\rx\r\n") << 400;
    QTest::newRow("length with a sign") << QByteArray(head + "Content-Length: +5\r\n\r\n") << 400;
    QTest::newRow("negative length") << QByteArray(head + "Content-Length: -5\r\n\r\n") << 400;
    QTest::newRow("hexadecimal length") << QByteArray(head + "Content-Length: a\r\n\r\n") << 400;
    QTest::newRow("endless length") << QByteArray(head + "Content-Length: 99999999999999999999\r\n\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray(head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n") << 400;
    QTest::newRow("length and chunks") << QByteArray(head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n")
                                       << 400;
    QTest::newRow("compressed") << QByteArray(head + "Transfer-Encoding: gzip, chunked\r\n\r\n") << 501;
    QTest::newRow("body too long") << QByteArray(head + "Content-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("chunk too long") << QByteArray(head + "Transfer-Encoding: chunked\r\n\r\n100001\r\n") << 413;
    QTest::newRow("bad chunk size") << QByteArray(head + "Transfer-Encoding: chunked\r\n\r\nx\r\n") << 400;
    QTest::newRow("chunk longer than it says")
        << QByteArray(head + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n") << 400;
    QTest::newRow("endless request line") << QByteArray("GET /" + QByteArray(70'000, 'a')) << 431;
    QTest::newRow("endless headers") << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(20'000))
                                     << 431;
    QTest::newRow("endless chunk line") << QByteArray(head + "Transfer-Encoding: chunked\r\n\r\n1;" +
                                                      QByteArray(2'000, 'x'))
                                        << 400;
}

void TestRequestReader::refuses()
{
    QFETCH(QByteArray, bytes);
    RequestReader reader;
    reader.feed(bytes);
    QVERIFY(!reader.next());
    QTEST(reader.refusal(), "status");
    // Whatever follows is not looked at any more.
    reader.feed("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(!reader.next());
}

void TestRequestReader::waits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line break") << QByteArray("\r");
    QTest::newRow("half a line") << QByteArray("GET / HT");
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n");
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nab");
    QTest::newRow("no last chunk") << QByteArray(
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
    QTest::newRow("no end of the trailer")
        << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
}

void TestRequestReader::waits()
{
    QFETCH(QByteArray, bytes);
    RequestReader reader;
    reader.feed(bytes);
    QVERIFY(!reader.next());
    QCOMPARE(reader.refusal(), 0);
}

void TestRequestReader::readsByteByByte()
{
    const QByteArray bytes =
        "\r\nPOST /a?b HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    RequestReader reader;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        reader.feed(bytes.sliced(i, 1));
        QVERIFY(!reader.next());
        QCOMPARE(reader.refusal(), 0);
    }
    reader.feed(bytes.last(1));
    const auto request = reader.next();
    QVERIFY(request);
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->body, "abc");
    QCOMPARE(request->header("host"), "h");
    QCOMPARE(request->header("accept"), QByteArray());
}

void TestRequestReader::readsPipelinedRequests()
{
    RequestReader reader;
    reader.feed("POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.1\r\nHost: h\r\n\r\n"
                "POST /3 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nc\r\n0\r\n\r\nGET /4");
    const QByteArray paths[] = {"/1", "/2", "/3"};
    const QByteArray bodies[] = {"a", "", "c"};
    for (int i = 0; i < 3; ++i) {
        const auto request = reader.next();
        QVERIFY(request);
        QCOMPARE(request->path, paths[i]);
        QCOMPARE(request->body, bodies[i]);
    }
    QVERIFY(!reader.next());
}

void TestRequestReader::asksForTheBody()
{
    RequestReader reader;
    reader.feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\n");
    QVERIFY(!reader.next());
    QVERIFY(reader.takeContinue());
    QVERIFY(!reader.takeContinue());
    reader.feed("a");
    QVERIFY(reader.next());

    // The body came along by itself.
    reader.feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\na");
    QVERIFY(reader.next());
    QVERIFY(!reader.takeContinue());
}

void TestRequestReader::keepsTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void TestRequestReader::keepsTheConnection()
{
    QFETCH(QByteArray, bytes);
    RequestReader reader;
    reader.feed(bytes);
    const auto request = reader.next();
    QVERIFY(request);
    QTEST(request->keepAlive, "keepAlive");
}

QTEST_GUILESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
