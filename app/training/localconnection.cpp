// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/localconnection.h"

#include <QTcpSocket>

namespace depesha::training {

LocalConnection::LocalConnection(QTcpSocket *socket, Clock &clock, LocalServer::Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_clock(clock), m_handler(std::move(handler))
{
    m_socket->setParent(this);
    // A client that sends on without reading its answers is stopped by TCP, not by our memory.
    m_socket->setReadBufferSize(2 * RequestReader::MaxBody);
    connect(m_socket, &QTcpSocket::readyRead, this, &LocalConnection::work);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    work();
}

void LocalConnection::work()
{
    if (m_closing)
        m_socket->skip(m_socket->bytesAvailable());
    while (!m_waiting && !m_closing) {
        if (const auto request = m_reader.next()) {
            Answer answer = m_handler(*request);
            if (request->method == "HEAD")
                answer.body.clear();
            answer.delay.count() > 0 ? writeLater(answer, request->keepAlive) : write(answer, request->keepAlive);
        } else if (m_reader.refusal() != 0) {
            write(Answer::error(m_reader.refusal()), false);
        } else if (m_socket->bytesAvailable() > 0) {
            m_reader.feed(m_socket->readAll());
        } else {
            break;
        }
    }
    if (m_reader.takeContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void LocalConnection::write(const Answer &answer, bool keepAlive)
{
    if (answer.extent == Answer::Extent::Nothing) {
        m_closing = true;
        m_socket->abort();
        return;
    }
    const bool whole = answer.extent == Answer::Extent::Whole;
    m_closing = !whole || !keepAlive;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + Answer::reason(answer.status) + "\r\n" +
                      "Content-Type: " + answer.type + "\r\n" +
                      "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.allow.isEmpty())
        head += "Allow: " + answer.allow + "\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    m_socket->write(head + "\r\n" + (whole ? answer.body : answer.body.first(answer.body.size() / 2)));
    // A client that has closed its half already still gets its answer.
    m_socket->flush();
    if (m_closing)
        m_socket->disconnectFromHost();
}

void LocalConnection::writeLater(const Answer &answer, bool keepAlive)
{
    m_waiting = true;
    m_delay = m_clock.makeAlarm();
    connect(m_delay.get(), &Alarm::rang, this, [this, answer, keepAlive] {
        m_waiting = false;
        write(answer, keepAlive);
        work();
    });
    m_delay->setAt(m_clock.now().addMSecs(answer.delay.count()));
}

} // namespace depesha::training
