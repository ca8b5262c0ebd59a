// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/localserver.h"

#include "app/training/localconnection.h"

#include <QHostAddress>
#include <QTcpServer>

namespace depesha::training {

LocalServer::LocalServer(Clock &clock, Handler handler, QObject *parent)
    : QObject(parent), m_clock(clock), m_handler(std::move(handler)), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &LocalServer::takeConnections);
}

Result<quint16> LocalServer::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return failure(ErrorKind::Network,
                       tr("Port %1 of this computer cannot be used: %2").arg(port).arg(m_server->errorString()));
    return m_server->serverPort();
}

quint16 LocalServer::port() const { return m_server->serverPort(); }

void LocalServer::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new LocalConnection(socket, m_clock, m_handler, this);
}

} // namespace depesha::training
