// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/connection.h"

#include "net/networkfailure.h"

#include <QSslSocket>
#include <algorithm>

namespace depesha {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Then the next address of the server is tried, if it has several.
constexpr auto patienceForAddress = 4s;

bool isOfTheAddress(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::ConnectionRefusedError || error == QAbstractSocket::NetworkError ||
           error == QAbstractSocket::SocketTimeoutError || error == QAbstractSocket::UnsupportedSocketOperationError;
}

} // namespace

Connection::Connection(const Way &way)
    : m_way(way), m_socket(way.encrypted ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>())
{
    m_limit.setSingleShot(true);
    m_nextAddress.setSingleShot(true);
    connect(&m_nextAddress, &QTimer::timeout, this, &Connection::tryNextAddress);
    connect(&m_limit, &QTimer::timeout, this, &Connection::onLimit);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Connection::onError);
    if (auto *const tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        tls->setSslConfiguration(m_way.tls);
        connect(tls, &QSslSocket::encrypted, this, &Connection::write);
        connect(tls, &QSslSocket::sslErrors, this, &Connection::onTlsErrors);
    } else {
        connect(m_socket.get(), &QTcpSocket::connected, this, &Connection::write);
    }
    m_socket->setProxy(m_way.proxyFetches ? QNetworkProxy(QNetworkProxy::NoProxy) : m_way.proxy);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void Connection::carry(const QByteArray &bytes, const HttpOptions &limits, Done done)
{
    Q_ASSERT(!m_done);
    m_request = bytes;
    m_done = std::move(done);
    m_answerLimit = limits.answerLimit;
    m_answer = {};
    m_left = false;
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        write();
        return;
    }
    m_limit.start(limits.connectLimit);
    connectToServer();
}

void Connection::connectToServer()
{
    if (!m_way.proxyFetches && m_way.proxy.type() != QNetworkProxy::NoProxy) {
        // The proxy looks the name up, and finds its own way.
        if (auto *const tls = qobject_cast<QSslSocket *>(m_socket.get()))
            tls->connectToHostEncrypted(m_way.host, m_way.port);
        else
            m_socket->connectToHost(m_way.host, m_way.port);
        return;
    }
    const QString host = m_way.proxyFetches ? m_way.proxy.hostName() : m_way.host;
    // Of an address Qt would ask the name. What is refused at once is not told from within carry() either.
    if (const QHostAddress address(host); !address.isNull()) {
        m_addresses = {address};
        QMetaObject::invokeMethod(this, &Connection::tryNextAddress, Qt::QueuedConnection);
        return;
    }
    // Not with a function: Qt 6.4 loses it where the connection is given up first.
    QHostInfo::lookupHost(host, this, SLOT(onFound(QHostInfo)));
}

void Connection::onFound(const QHostInfo &host)
{
    if (!m_done)
        return;
    m_addresses = host.addresses();
    // A way over IPv6 that ends nowhere is more common than a server that has lost its old address.
    std::stable_partition(m_addresses.begin(), m_addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    if (m_addresses.isEmpty())
        fail(errorOf(QAbstractSocket::HostNotFoundError));
    else
        tryNextAddress();
}

void Connection::tryNextAddress()
{
    if (!m_done || m_left || m_addresses.isEmpty())
        return;
    const QHostAddress address = m_addresses.takeFirst();
    if (m_addresses.isEmpty())
        m_nextAddress.stop();
    else
        m_nextAddress.start(patienceForAddress);
    m_socket->abort();
    if (auto *const tls = qobject_cast<QSslSocket *>(m_socket.get()))
        tls->connectToHostEncrypted(address.toString(), m_way.port, m_way.host);
    else
        m_socket->connectToHost(address, m_way.proxyFetches ? m_way.proxy.port() : m_way.port);
}

void Connection::write()
{
    if (!m_done || m_left)
        return;
    m_left = true;
    m_nextAddress.stop();
    m_limit.start(m_answerLimit);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(std::exchange(m_request, {}));
    m_socket->flush();
}

void Connection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_done || !m_left) {
        // Nobody asked: whatever it is, it must not be taken for the answer to the next request.
        if (!bytes.isEmpty() && !m_done)
            m_isOver = true;
        return;
    }
    switch (m_answer.take(bytes)) {
    case HttpAnswer::State::Reading:
        return;
    case HttpAnswer::State::Whole:
        // A proxy's own word, not the server's.
        if (m_way.proxyFetches && m_answer.reply().status == 407)
            fail(errorOf(QAbstractSocket::ProxyAuthenticationRequiredError));
        else
            finish(m_answer.reply());
        return;
    case HttpAnswer::State::TooLong:
        fail(answerTooLong(m_way.host));
        return;
    case HttpAnswer::State::Garbage:
        fail(answerNotUnderstood(m_way.host, u"no HTTP"_s));
        return;
    case HttpAnswer::State::Packed:
        fail(answerNotUnderstood(m_way.host, u"packed unasked, status %1"_s.arg(m_answer.reply().status)));
        return;
    }
}

void Connection::onTlsErrors(const QList<QSslError> &errors) { m_tlsErrors = errors; }

void Connection::onError(QAbstractSocket::SocketError error)
{
    if (!m_done && error == QAbstractSocket::SocketTimeoutError)
        return; // somebody looked whether there is anything to read
    if (m_done && !m_left && !m_addresses.isEmpty() && isOfTheAddress(error)) {
        QMetaObject::invokeMethod(this, &Connection::tryNextAddress, Qt::QueuedConnection);
        return;
    }
    m_isOver = true;
    if (m_done && m_left)
        read();
    if (!m_done)
        return;
    if (m_left && error == QAbstractSocket::RemoteHostClosedError && m_answer.end() == HttpAnswer::State::Whole)
        finish(m_answer.reply());
    else if (!m_left && error == QAbstractSocket::SslHandshakeFailedError && !m_tlsErrors.isEmpty())
        fail(tlsError(m_tlsErrors, m_way.host));
    else
        fail(errorOf(error));
}

void Connection::onLimit() { fail(m_left ? answerTimeout(m_way.host) : connectTimeout(m_way.host)); }

Error Connection::errorOf(QAbstractSocket::SocketError error) const
{
    const bool viaProxy = m_way.proxyFetches;
    const auto code = [error, viaProxy] {
        switch (error) {
        case QAbstractSocket::ConnectionRefusedError:
            return viaProxy ? QNetworkReply::ProxyConnectionRefusedError : QNetworkReply::ConnectionRefusedError;
        case QAbstractSocket::HostNotFoundError:
            return viaProxy ? QNetworkReply::ProxyNotFoundError : QNetworkReply::HostNotFoundError;
        case QAbstractSocket::RemoteHostClosedError:
            return QNetworkReply::RemoteHostClosedError;
        case QAbstractSocket::SocketTimeoutError:
            return QNetworkReply::TimeoutError;
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            return QNetworkReply::SslHandshakeFailedError;
        case QAbstractSocket::ProxyAuthenticationRequiredError:
            return QNetworkReply::ProxyAuthenticationRequiredError;
        case QAbstractSocket::ProxyConnectionRefusedError:
            return QNetworkReply::ProxyConnectionRefusedError;
        case QAbstractSocket::ProxyConnectionClosedError:
            return QNetworkReply::ProxyConnectionClosedError;
        case QAbstractSocket::ProxyConnectionTimeoutError:
            return QNetworkReply::ProxyTimeoutError;
        case QAbstractSocket::ProxyNotFoundError:
            return QNetworkReply::ProxyNotFoundError;
        case QAbstractSocket::ProxyProtocolError:
            return QNetworkReply::UnknownProxyError;
        default:
            return QNetworkReply::UnknownNetworkError;
        }
    };
    return networkError(code(), m_way.host, m_left);
}

HttpFailure Connection::stop()
{
    m_done = {};
    m_isOver = true;
    m_limit.stop();
    m_nextAddress.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    return {networkStopped(m_way.host), m_left};
}

bool Connection::isFree() const
{
    return !m_done && !m_isOver && m_socket->state() == QAbstractSocket::ConnectedState &&
           m_socket->bytesAvailable() == 0;
}

bool Connection::isStillFree()
{
    if (isFree())
        m_socket->waitForReadyRead(0);
    return isFree();
}

void Connection::fail(const Error &error) { finish(tl::unexpected(HttpFailure{error, m_left})); }

void Connection::finish(const HttpResult &result)
{
    m_limit.stop();
    m_nextAddress.stop();
    m_idleSince.start();
    const Done done = std::exchange(m_done, {});
    // Nothing else may come over a connection whose last answer did not end as it should.
    if (!result || !m_answer.isReusable()) {
        m_isOver = true;
        m_socket->abort();
    }
    done(result);
}

} // namespace depesha
