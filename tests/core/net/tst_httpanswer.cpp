// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers in every framing, whole and broken, in one piece and byte by byte.

#include "net/httpanswer.h"
#include "support/stricttest.h"

using namespace depesha;
using State = HttpAnswer::State;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(depesha::HttpAnswer::State)

class TestHttpAnswer : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state"); // when all came
        QTest::addColumn<State>("atEnd"); // when the connection ends behind it
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("reusable");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        const auto whole = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body,
                              bool reusable = true) {
            QTest::newRow(name) << bytes << State::Whole << State::Whole << status << body << reusable;
        };
        const auto bad = [](const char *name, const QByteArray &bytes, State state) {
            QTest::newRow(name) << bytes << state << state << 0 << QByteArray() << false;
        };
        const auto cut = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << State::Reading << State::Reading << 0 << QByteArray() << false;
        };
        whole("length", ok + "Content-Length: 5\r\n\r\n12345", 200, "12345");
        whole("length 0", ok + "Content-Length: 0\r\n\r\n", 200, {});
        whole("length twice, alike", ok + "Content-Length: 2\r\ncontent-length: 2\r\n\r\nab", 200, "ab");
        whole("bare line ends", "HTTP/1.1 200 OK\nContent-Length: 2\n\nab", 200, "ab");
        whole("no words", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nab", 200, "ab");
        whole("no content", "HTTP/1.1 204 No\r\nContent-Length: 9\r\n\r\n", 204, {});
        whole("not modified", "HTTP/1.1 304 No\r\n\r\n", 304, {});
        whole("announced first",
              "HTTP/1.1 100 Go\r\n\r\nHTTP/1.1 103 Hm\r\nLink: x\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx", 200,
              "x");
        whole("asked to close", ok + "Connection: Close\r\nContent-Length: 1\r\n\r\nx", 200, "x", false);
        whole("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, "x", false);
        whole("HTTP/1.0, kept", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\nx", 200, "x");
        whole("chunks", chunked + "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n", 200, "abc0123456789");
        whole("chunks win over a length",
              ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", 200, "ab");
        whole("identity", ok + "Content-Encoding: identity\r\nContent-Length: 1\r\n\r\nx", 200, "x");
        QTest::newRow("until closed") << ok + "\r\nabc" << State::Reading << State::Whole << 200 << QByteArray("abc")
                                      << false;
        QTest::newRow("until closed, nothing") << ok + "\r\n"
                                               << State::Reading << State::Whole << 200 << QByteArray() << false;

        cut("nothing", {});
        cut("half a status line", "HTTP/1.1 2");
        cut("half a header", ok + "Content-Le");
        cut("no body", ok + "Content-Length: 5\r\n\r\n");
        cut("half a body", ok + "Content-Length: 5\r\n\r\n123");
        cut("half a chunk", chunked + "5\r\n123");
        cut("no last chunk", chunked + "5\r\n12345\r\n");
        cut("half the last line", chunked + "5\r\n12345\r\n0\r\n");
        cut("only announced", "HTTP/1.1 100 Go\r\n\r\n");

        bad("garbage", "12345", State::Garbage);
        bad("TLS", QByteArray("\x16\x03\x01\x02\x00", 5), State::Garbage);
        bad("HTTP/2", "HTTP/2 200\r\n\r\n", State::Garbage);
        bad("no number", "HTTP/1.1 2x0 OK\r\n\r\n", State::Garbage);
        bad("another protocol", "HTTP/1.1 101 Switch\r\n\r\n", State::Garbage);
        bad("no colon", ok + "Content-Length 5\r\n\r\n", State::Garbage);
        bad("a space in a name", ok + "Content-Length : 5\r\n\r\n", State::Garbage);
        bad("lengths that differ", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc", State::Garbage);
        bad("length that is none", ok + "Content-Length: -1\r\n\r\n", State::Garbage);
        bad("several lengths in one", ok + "Content-Length: 2, 3\r\n\r\nabc", State::Garbage);
        bad("unknown coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", State::Garbage);
        bad("chunk of no size", chunked + "many\r\n", State::Garbage);
        bad("chunk without its end", chunked + "1\r\nab\r\n", State::Garbage);
        bad("packed", ok + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx", State::Packed);
        bad("length too long", ok + "Content-Length: 1048577\r\n\r\n", State::TooLong);
        bad("length beyond numbers", ok + "Content-Length: 99999999999999999999\r\n\r\n", State::TooLong);
        bad("chunk too long", chunked + "100001\r\n", State::TooLong);
        bad("headers without end", ok + QByteArray("X: 1\r\n").repeated(50'000), State::TooLong);
        bad("body without end", ok + "\r\n" + QByteArray(1'048'577, 'x'), State::TooLong);
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reusable);
        HttpAnswer answer;
        QTEST(answer.take(bytes), "state");
        if (answer.state() == State::Whole)
            QCOMPARE(answer.isReusable(), reusable);
        QTEST(answer.end(), "atEnd");
        if (answer.state() == State::Whole) {
            QTEST(answer.reply().status, "status");
            QTEST(answer.reply().body, "body");
        }
    }

    void readsInPieces_data() { reads_data(); }
    void readsInPieces()
    {
        QFETCH(QByteArray, bytes);
        HttpAnswer answer;
        // The long ones in pieces that are no byte each: they would take all day.
        const qsizetype piece = qMax<qsizetype>(1, bytes.size() / 500);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            answer.take(bytes.mid(at, piece));
        QTEST(answer.end(), "atEnd");
        if (answer.state() == State::Whole) {
            QTEST(answer.reply().status, "status");
            QTEST(answer.reply().body, "body");
        }
    }

    void looksAtNothingBehindItsEnd()
    {
        HttpAnswer answer;
        answer.take("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxHTTP/1.1 500 No\r\n\r\n");
        QCOMPARE(answer.state(), State::Whole);
        QCOMPARE(answer.reply().status, 200);
        QCOMPARE(answer.reply().body, "x");
        QVERIFY(!answer.isReusable());
    }

    void headersThatGoOn()
    {
        HttpAnswer answer;
        answer.take("HTTP/1.1 200 OK\r\nX-Long: one\r\n\t two\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(answer.reply().header("x-long"), "one two");
    }
};

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
