// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to a server, which carries one request at a time. It writes the request itself, once, and only when
// the connection is made and, where it is encrypted, the server has proved who it is: so it knows for certain whether
// anything may have left. It must never write a request again.

#pragma once

#include "net/httpanswer.h"
#include "net/httptransport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>
#include <functional>
#include <memory>

namespace depesha {

class Connection : public QObject
{
    Q_OBJECT

public:
    struct Way
    {
        QString host;
        quint16 port = 0;
        bool encrypted = false;
        QNetworkProxy proxy{QNetworkProxy::NoProxy};
        /// The proxy is spoken to as a server: it takes the whole URL and fetches the answer.
        bool proxyFetches = false;
        QSslConfiguration tls;
    };
    /// Called once for each request, unless stop() comes first; the connection must outlive the call.
    using Done = std::function<void(const HttpResult &)>;

    explicit Connection(const Way &way);
    ~Connection() override;

    const Way &way() const { return m_way; }

    /// `bytes`: the whole request, head and body.
    void carry(const QByteArray &bytes, const HttpOptions &limits, Done done);
    /// Ends the request under way without a word to `done`, and says what is known of it.
    HttpFailure stop();

    /// Open, with nothing under way.
    bool isFree() const;
    /// The same, after a look at the network: its end may be here already without the event loop having seen it, and a
    /// request written then would count as one that may have left. Not from within a signal of the connection.
    bool isStillFree();
    /// Since the last request ended.
    std::chrono::milliseconds idleTime() const { return std::chrono::milliseconds(m_idleSince.elapsed()); }

private Q_SLOTS:
    void onFound(const QHostInfo &host);

private:
    void connectToServer();
    void tryNextAddress();
    void write();
    void read();
    void onTlsErrors(const QList<QSslError> &errors);
    void onError(QAbstractSocket::SocketError error);
    void onLimit();
    Error errorOf(QAbstractSocket::SocketError error) const;
    void fail(const Error &error);
    void finish(const HttpResult &result);

    const Way m_way;
    const std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_limit;
    QTimer m_nextAddress;
    QList<QHostAddress> m_addresses; ///< of the server, not tried yet
    QElapsedTimer m_idleSince;
    QByteArray m_request; ///< not written yet
    std::chrono::milliseconds m_answerLimit{};
    Done m_done; ///< set while a request is under way
    HttpAnswer m_answer;
    QList<QSslError> m_tlsErrors;
    bool m_left = false;
    bool m_isOver = false; ///< the connection has failed
};

} // namespace depesha
