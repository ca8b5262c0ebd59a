// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/sockettransport.h"

#include "net/networkfailure.h"
#include "net/proxies.h"

#include <QPromise>
#include <QThread>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

struct SocketTransport::Call
{
    HttpRequest request;
    HttpOptions options;
    QPromise<HttpResult> promise;
    std::unique_ptr<Connection> connection;

    void finish(const HttpResult &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

/// What leads one party to one server: the calls that wait for it and are under way to it, and the connections that
/// nobody uses.
struct SocketTransport::Route
{
    QUrl server; ///< scheme, host and port
    QUrl proxy;  ///< empty: the system's
    std::deque<std::unique_ptr<Call>> waiting;
    std::vector<std::unique_ptr<Call>> underWay;
    std::vector<std::unique_ptr<Connection>> idle; ///< the one used last stands at the end
};

namespace {

bool isEncrypted(const QUrl &url) { return url.scheme() == "https"_L1; }

quint16 portOf(const QUrl &url) { return quint16(url.port(isEncrypted(url) ? 443 : 80)); }

QString routeName(const QUrl &url, const QUrl &proxy, const QString &party)
{
    return party + ' '_L1 + url.scheme() + ' '_L1 + url.host() + ' '_L1 + QString::number(portOf(url)) + ' '_L1 +
           proxy.toString(QUrl::FullyEncoded);
}

QByteArray basicCredentials(const QNetworkProxy &proxy)
{
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

/// The whole request as it goes over the wire: no cookies, no encodings, nothing but what the provider needs.
QByteArray written(const HttpRequest &request, const Connection::Way &way)
{
    const bool isPost = request.verb == HttpRequest::Verb::Post;
    const QUrl &url = request.url;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0 && url.port() != (way.encrypted ? 443 : 80))
        host += ':' + QByteArray::number(url.port());

    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    if (way.proxyFetches)
        target.prepend("http://" + host);

    QByteArray bytes = (isPost ? "POST " : "GET ") + target + " HTTP/1.1\r\nHost: " + host +
                       "\r\nUser-Agent: Depesha/" DEPESHA_VERSION "\r\nAccept: */*\r\nAccept-Encoding: identity\r\n"
                       "Connection: keep-alive\r\n";
    if (way.proxyFetches && !way.proxy.user().isEmpty())
        bytes += "Proxy-Authorization: " + basicCredentials(way.proxy) + "\r\n";
    if (!request.contentType.isEmpty())
        bytes += "Content-Type: " + request.contentType + "\r\n";
    if (isPost)
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

/// The first of the system's proxies that can be used for this; one that was asked for is never gone around.
QNetworkProxy proxyFor(const QUrl &server, const QUrl &asked)
{
    if (!asked.isEmpty())
        return proxyFromUrl(asked).value_or(QNetworkProxy(QNetworkProxy::NoProxy));
    const QList<QNetworkProxy> proxies = SystemProxies().queryProxy(QNetworkProxyQuery(server));
    const auto usable = std::ranges::find_if(proxies, [&server](const QNetworkProxy &proxy) {
        return proxy.type() != QNetworkProxy::FtpCachingProxy && proxy.type() != QNetworkProxy::DefaultProxy &&
               !(proxy.type() == QNetworkProxy::HttpCachingProxy && isEncrypted(server));
    });
    return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

Connection::Way wayTo(const QUrl &server, const QUrl &askedProxy, const std::optional<QSslConfiguration> &tls)
{
    Connection::Way way{.host = server.host(),
                        .port = portOf(server),
                        .encrypted = isEncrypted(server),
                        .proxy = proxyFor(server, askedProxy),
                        .tls = tls                   ? *tls
                               : isEncrypted(server) ? QSslConfiguration::defaultConfiguration()
                                                     : QSslConfiguration()};
    way.proxyFetches = !way.encrypted && (way.proxy.type() == QNetworkProxy::HttpProxy ||
                                          way.proxy.type() == QNetworkProxy::HttpCachingProxy);
    return way;
}

} // namespace

SocketTransport::SocketTransport(const TransportSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_idleTimer(this)
{
    m_idleTimer.setInterval(m_settings.idleLimit / 4);
    connect(&m_idleTimer, &QTimer::timeout, this, &SocketTransport::closeIdle);
}

SocketTransport::~SocketTransport()
{
    // Everything is taken down before the first future tells: who hears of it finds nothing half alive.
    std::vector<std::pair<std::unique_ptr<Call>, HttpFailure>> stopped;
    for (auto &[name, route] : m_routes) {
        for (auto &call : route->underWay) {
            HttpFailure failure = call->connection->stop();
            stopped.emplace_back(std::move(call), std::move(failure));
        }
        for (auto &call : route->waiting) {
            const Error error = networkStopped(call->request.url.host());
            stopped.emplace_back(std::move(call), HttpFailure{error, false});
        }
    }
    m_routes.clear();
    m_ended.clear();
    for (auto &[call, failure] : stopped)
        call->finish(tl::unexpected(failure));
}

QFuture<HttpResult> SocketTransport::exchange(const HttpRequest &request, const HttpOptions &options)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto call = std::make_unique<Call>();
    call->request = request;
    call->options = options;
    call->promise.start();
    QFuture<HttpResult> future = call->promise.future();

    const QUrl &url = request.url;
    if ((url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty()) {
        call->finish(tl::unexpected(HttpFailure{addressNotUnderstood(), false}));
        return future;
    }
    QUrl proxy;
    if (!options.proxy.isEmpty() && !isThisComputer(url.host())) {
        if (const auto read = proxyFromUrl(options.proxy); !read) {
            call->finish(tl::unexpected(HttpFailure{read.error(), false}));
            return future;
        }
        proxy = options.proxy;
    }
    auto &route = m_routes[routeName(url, proxy, options.party)];
    if (!route) {
        route = std::make_unique<Route>();
        route->server = url;
        route->proxy = proxy;
    }
    route->waiting.push_back(std::move(call));
    startWaiting(*route);
    return future;
}

void SocketTransport::startWaiting(Route &route)
{
    while (!route.waiting.empty() && route.underWay.size() < size_t(qMax(1, route.waiting.front()->options.parallel))) {
        route.underWay.push_back(std::move(route.waiting.front()));
        route.waiting.pop_front();
        start(route, *route.underWay.back());
    }
}

void SocketTransport::start(Route &route, Call &call)
{
    call.connection = takeConnection(route);
    call.connection->carry(written(call.request, call.connection->way()), call.options,
                           [this, &route, &call](const HttpResult &result) { end(route, call, result); });
}

std::unique_ptr<Connection> SocketTransport::takeConnection(Route &route)
{
    while (!route.idle.empty()) {
        std::unique_ptr<Connection> connection = std::move(route.idle.back());
        route.idle.pop_back();
        // The timer that closes them may be late.
        if (connection->idleTime() < m_settings.idleLimit && connection->isStillFree())
            return connection;
    }
    return std::make_unique<Connection>(wayTo(route.server, route.proxy, m_settings.tls));
}

void SocketTransport::end(Route &route, Call &call, const HttpResult &result)
{
    const auto it =
        std::find_if(route.underWay.begin(), route.underWay.end(), [&call](const auto &c) { return c.get() == &call; });
    Q_ASSERT(it != route.underWay.end());
    std::unique_ptr<Call> ended = std::move(*it);
    route.underWay.erase(it);

    if (ended->connection->isFree()) {
        route.idle.push_back(std::move(ended->connection));
        if (!m_idleTimer.isActive())
            m_idleTimer.start();
    }
    QPromise<HttpResult> promise = std::move(ended->promise);
    // This runs inside a signal of the connection's socket: it goes later.
    if (ended->connection) {
        if (m_ended.empty())
            QMetaObject::invokeMethod(
                this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
        m_ended.push_back(std::move(ended));
    }

    startWaiting(route);
    promise.addResult(result);
    promise.finish();
}

void SocketTransport::closeIdle()
{
    bool any = false;
    for (auto &[name, route] : m_routes) {
        std::erase_if(route->idle,
                      [this](const auto &connection) { return connection->idleTime() >= m_settings.idleLimit; });
        any = any || !route->idle.empty();
    }
    if (!any)
        m_idleTimer.stop();
}

} // namespace depesha
