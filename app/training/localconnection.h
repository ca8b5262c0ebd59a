// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection of the LocalServer, until either side closes it. Requests that arrive together are answered in their
// order, one at a time.

#pragma once

#include "app/training/localserver.h"
#include "app/training/requestreader.h"

#include <memory>

class QTcpSocket;

namespace depesha::training {

class LocalConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket, and deletes itself with it once disconnected.
    LocalConnection(QTcpSocket *socket, Clock &clock, LocalServer::Handler handler, QObject *parent);

private:
    void work();
    void write(const Answer &answer, bool keepAlive);
    void writeLater(const Answer &answer, bool keepAlive);

    QTcpSocket *m_socket;
    Clock &m_clock;
    LocalServer::Handler m_handler;
    RequestReader m_reader;
    std::unique_ptr<Alarm> m_delay;
    bool m_waiting = false; ///< an answer is held back: what comes meanwhile waits
    bool m_closing = false;
};

} // namespace depesha::training
