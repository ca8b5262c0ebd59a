// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HttpTransport over QNetworkAccessManager, which is named in qnamtransport.cpp and nowhere else. Each connection has a
// manager of its own that carries one request at a time: with several, nobody could tell which connection a request
// took, and so whether it may have left. Belongs to one thread, which must not be the window's: asking for the system's
// proxy may take long.

#pragma once

#include "net/httptransport.h"

#include <QObject>
#include <QSslConfiguration>
#include <memory>
#include <unordered_map>
#include <vector>

class QTimer;

namespace depesha {

struct TransportSettings
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    /// An open connection unused for so long is closed. Servers close idle ones too, and a request that meets such a
    /// closing would end as one that may have left.
    std::chrono::milliseconds idleLimit{3000};
};

class QnamTransport : public QObject, public HttpTransport
{
    Q_OBJECT

public:
    explicit QnamTransport(QObject *parent = nullptr) : QnamTransport(TransportSettings(), parent) {}
    explicit QnamTransport(const TransportSettings &settings, QObject *parent = nullptr);
    /// Ends what is still under way, with a failure each.
    ~QnamTransport() override;

    /// Only in the thread the transport lives in. Requests wait here, in the order they came, while
    /// HttpOptions::parallel others to the same host are under way; no time limit runs meanwhile.
    QFuture<HttpResult> exchange(const HttpRequest &request, const HttpOptions &options) override;

private:
    struct Call;
    struct Lane;
    struct Route;

    void startWaiting(Route &route);
    void start(Route &route, Call &call);
    std::unique_ptr<Lane> takeLane(Route &route);
    void end(Route &route, Call &call, const HttpResult &result, bool reusable);
    void closeIdle();

    const TransportSettings m_settings;
    QTimer *const m_idleTimer;
    std::unordered_map<QString, std::unique_ptr<Route>> m_routes;
    std::vector<std::unique_ptr<Call>> m_ended; ///< to be deleted from the event loop
};

} // namespace depesha
