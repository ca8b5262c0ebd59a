// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HttpTransport over sockets of its own: HTTP/1.1, connections that stay open between requests, the proxy that was
// asked for or the system's. Qt's QNetworkAccessManager is not used: it repeats requests by itself, cannot always tell
// whether one has left, and costs ten times the work. Belongs to one thread, which must not be the window's: asking for
// the system's proxy may take long.

#pragma once

#include "net/connection.h"

#include <QObject>
#include <QSslConfiguration>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace depesha {

struct TransportSettings
{
    std::optional<QSslConfiguration> tls = {}; ///< empty: Qt's own, asked for when it is needed: it loads OpenSSL
    /// An open connection unused for so long is closed. Servers close idle ones too, and a request that meets such a
    /// closing would end as one that may have left.
    std::chrono::milliseconds idleLimit{3000};
};

class SocketTransport : public QObject, public HttpTransport
{
    Q_OBJECT

public:
    explicit SocketTransport(QObject *parent = nullptr) : SocketTransport(TransportSettings(), parent) {}
    explicit SocketTransport(const TransportSettings &settings, QObject *parent = nullptr);
    /// Ends what is still under way, with a failure each.
    ~SocketTransport() override;

    /// Only in the thread the transport lives in. Requests wait here, in the order they came, while
    /// HttpOptions::parallel others of the same party to the same host are under way; no time limit runs meanwhile.
    QFuture<HttpResult> exchange(const HttpRequest &request, const HttpOptions &options) override;

private:
    struct Call;
    struct Route;

    void startWaiting(Route &route);
    void start(Route &route, Call &call);
    std::unique_ptr<Connection> takeConnection(Route &route);
    void end(Route &route, Call &call, const HttpResult &result);
    void closeIdle();

    const TransportSettings m_settings;
    QTimer m_idleTimer;
    std::unordered_map<QString, std::unique_ptr<Route>> m_routes;
    std::vector<std::unique_ptr<Call>> m_ended; ///< to be deleted from the event loop
};

} // namespace depesha
