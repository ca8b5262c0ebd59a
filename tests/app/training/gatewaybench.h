// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client that sends exactly the bytes it is told to and keeps exactly what comes back; it knows just enough HTTP to
// see where an answer ends. And a training gateway on a fake clock to talk to.

#pragma once

#include "app/training/traininggateway.h"
#include "support/fakeclock.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace depesha {

struct RawReply
{
    int status = 0; ///< 0: no head came
    QByteArray head;
    QByteArray body;
    bool whole = false;
};

/// As QTest::qWaitFor(), but awake at every event: many short conversations stay short.
template<typename Predicate>
bool waitFor(Predicate predicate)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(std::chrono::seconds(5));
    while (!predicate()) {
        if (!deadline.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

class RawClient
{
public:
    explicit RawClient(quint16 port) { m_socket.connectToHost(QStringLiteral("127.0.0.1"), port); }

    void write(const QByteArray &bytes)
    {
        QVERIFY(waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }));
        m_socket.write(bytes);
    }

    /// The next answer; what came of it when the connection was closed before it was whole.
    RawReply next()
    {
        RawReply reply;
        const bool done = waitFor([&] {
            m_received += m_socket.readAll();
            reply = parse();
            return reply.whole || isClosed();
        });
        if (!done)
            qWarning("neither an answer nor an end");
        if (reply.whole)
            m_received.remove(0, reply.head.size() + reply.body.size());
        return reply;
    }

    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitForClose()
    {
        return waitFor([this] { return isClosed(); });
    }
    bool hasBytes()
    {
        m_received += m_socket.readAll();
        return !m_received.isEmpty();
    }

private:
    RawReply parse() const
    {
        RawReply reply;
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return reply;
        reply.head = m_received.first(end + 4);
        reply.status = reply.head.mid(9, 3).toInt();
        const qsizetype at = reply.head.indexOf("Content-Length: ");
        const qsizetype length =
            at < 0 ? 0 : reply.head.mid(at + 16, reply.head.indexOf('\r', at) - at - 16).toLongLong();
        reply.body = m_received.mid(end + 4, length);
        reply.whole = reply.body.size() == length;
        return reply;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// A gateway that listens, its clock, and requests to it over a connection each.
class GatewayBench
{
public:
    explicit GatewayBench(double speed = 1) : m_gateway(m_clock, speed)
    {
        const auto port = m_gateway.listen();
        if (!port)
            qFatal("no port");
    }

    FakeClock &clock() { return m_clock; }
    TrainingGateway &gateway() { return m_gateway; }

    RawReply exchange(const QByteArray &request)
    {
        RawClient client(m_gateway.port());
        client.write(request);
        return client.next();
    }
    /// `target` is percent-encoded.
    RawReply get(const QByteArray &target) { return exchange("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n"); }
    RawReply post(const QByteArray &target, const QByteArray &body,
                  const QByteArray &type = "application/x-www-form-urlencoded", const QByteArray &method = "POST")
    {
        return exchange(method + ' ' + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type +
                        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

private:
    FakeClock m_clock;
    TrainingGateway m_gateway;
};

/// "name=value&name=value" with everything encoded that may need it.
inline QByteArray form(const QList<QPair<QString, QString>> &fields)
{
    QByteArray encoded;
    for (const auto &[name, value] : fields)
        encoded +=
            (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return encoded;
}

} // namespace depesha
