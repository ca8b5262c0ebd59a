// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small HTTP/1.1 server on 127.0.0.1: reads requests, has them answered by one function, in order, and can cut a
// connection on purpose. For training and tests only: it knows no TLS, and it must never listen on an address that
// other computers reach.

#pragma once

#include "app/training/httpvalues.h"
#include "model/clock.h"
#include "model/error.h"

#include <QObject>
#include <functional>

class QTcpServer;

namespace depesha::training {

class LocalServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Request &)>;

    /// `clock` measures the answers' delays and outlives the server.
    LocalServer(Clock &clock, Handler handler, QObject *parent = nullptr);

    /// A free port for 0. Answers the port.
    Result<quint16> listen(quint16 port);
    quint16 port() const;

private:
    void takeConnections();

    Clock &m_clock;
    Handler m_handler;
    QTcpServer *m_server;
};

} // namespace depesha::training
