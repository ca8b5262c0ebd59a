// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/hostprobe.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkProxy>
#include <QPromise>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTimer>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::HostProbe)
};

constexpr qsizetype longestHeader = qsizetype(64) * 1024;

/// One question; deletes itself once it is answered.
class Probe : public QObject
{
public:
    Probe(const QUrl &endpoint, const QUrl &proxy, std::chrono::milliseconds limit)
        : m_host(endpoint.host()), m_isEncrypted(endpoint.scheme() == "https"_L1)
    {
        m_promise.start();
        if (!proxy.isEmpty())
            m_socket.setProxy(
                QNetworkProxy(proxy.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                              proxy.host(), quint16(proxy.port(0))));
        connect(&m_socket, &QSslSocket::errorOccurred, this, &Probe::fail);
        connect(&m_socket, &QSslSocket::readyRead, this, &Probe::read);
        if (m_isEncrypted)
            connect(&m_socket, &QSslSocket::encrypted, this, &Probe::ask);
        else
            connect(&m_socket, &QSslSocket::connected, this, &Probe::ask);
        QTimer::singleShot(
            limit, this, [this] { answer(failure(ErrorKind::Timeout, Words::tr("%1 does not answer.").arg(m_host))); });
        constexpr int https = 443;
        constexpr int http = 80;
        const auto port = quint16(endpoint.port(m_isEncrypted ? https : http));
        if (m_isEncrypted)
            m_socket.connectToHostEncrypted(m_host, port);
        else
            m_socket.connectToHost(m_host, port);
    }
    QFuture<Result<QDateTime>> future() { return m_promise.future(); }

private:
    void ask()
    {
        m_isConnected = true;
        m_socket.write("HEAD / HTTP/1.1\r\nHost: " + m_host.toLatin1() +
                       "\r\nUser-Agent: Depesha\r\nConnection: close\r\n\r\n");
    }
    void read()
    {
        m_header += m_socket.readAll();
        if (m_header.contains("\r\n\r\n") || m_header.size() > longestHeader)
            answer(time());
    }
    QDateTime time() const
    {
        static const QRegularExpression date(
            u"^Date:\\s*\\w{3},\\s*(\\d{1,2} \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d) GMT"_s,
            QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        const auto match = date.match(QString::fromLatin1(m_header));
        QDateTime said = QLocale::c().toDateTime(match.captured(1), u"d MMM yyyy hh:mm:ss"_s);
        said.setTimeSpec(Qt::UTC);
        return said;
    }
    void fail(QAbstractSocket::SocketError error)
    {
        // Whoever answers nothing to a stranger can be reached all the same.
        if (m_isConnected) {
            answer(time());
            return;
        }
        const QString detail = m_socket.errorString();
        switch (error) {
        case QAbstractSocket::HostNotFoundError:
            answer(failure(ErrorKind::Network, Words::tr("The name %1 is not known.").arg(m_host), detail));
            return;
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            answer(
                failure(ErrorKind::Tls, Words::tr("No encrypted connection to %1 can be made.").arg(m_host), detail));
            return;
        default:
            answer(failure(ErrorKind::Network, Words::tr("%1 cannot be reached.").arg(m_host), detail));
        }
    }
    void answer(Result<QDateTime> result)
    {
        if (m_isAnswered)
            return;
        m_isAnswered = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
    }

    const QString m_host;
    const bool m_isEncrypted;
    QSslSocket m_socket;
    QByteArray m_header;
    QPromise<Result<QDateTime>> m_promise;
    bool m_isConnected = false;
    bool m_isAnswered = false;
};

} // namespace

QFuture<Result<QDateTime>> probeHost(const QUrl &endpoint, const QUrl &proxy, std::chrono::milliseconds limit)
{
    auto *probe = new Probe(endpoint, proxy, limit);
    return probe->future();
}

} // namespace depesha
