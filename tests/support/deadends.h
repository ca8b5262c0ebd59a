// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses that lead nowhere, each in its own way. None of them asks anything of a network.

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <array>

namespace depesha {

/// A name that no name server is asked for: it is longer than a name may be, so the system's resolver refuses it.
inline QString nameThatIsNotFound() { return QStringLiteral("no-such-name.").repeated(20) + QStringLiteral("invalid"); }

/// A port of this computer where nobody listens, and where nobody will as long as this object lives.
class ClosedPort
{
public:
    ClosedPort() { m_socket.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress); }
    quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

/// Listens, and leaves every attempt to connect unanswered.
class DeafServer
{
public:
    DeafServer()
    {
        m_server.setListenBacklogSize(1);
        m_server.listen(QHostAddress::LocalHost);
        m_server.pauseAccepting();
        // Once the queue of connections that nobody accepts is full, the next ones hang.
        for (QTcpSocket &socket : m_sockets)
            socket.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    }
    quint16 port() const { return m_server.serverPort(); }
    bool isDeaf() const
    {
        return m_sockets.front().state() == QAbstractSocket::ConnectedState &&
               m_sockets.back().state() == QAbstractSocket::ConnectingState;
    }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 4> m_sockets;
};

} // namespace depesha
