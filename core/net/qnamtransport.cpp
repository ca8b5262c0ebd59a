// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/qnamtransport.h"

#include "net/httpexchange.h"
#include "net/networkfailure.h"
#include "net/proxies.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <deque>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

struct QnamTransport::Lane
{
    QNetworkAccessManager manager;
    bool used = false; ///< it has carried a request, and its connection may still be open
    QElapsedTimer idleSince;
};

struct QnamTransport::Call
{
    HttpRequest request;
    HttpOptions options;
    QPromise<HttpResult> promise;
    // Destroyed in the opposite order: the exchange deletes its reply before the manager goes.
    std::unique_ptr<Lane> lane;
    std::unique_ptr<HttpExchange> exchange;

    void finish(const HttpResult &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

/// What leads to one server: the calls that wait for it and are under way to it, and the connections that nobody uses.
struct QnamTransport::Route
{
    std::optional<QNetworkProxy> proxy; ///< none: the system's
    std::deque<std::unique_ptr<Call>> waiting;
    std::vector<std::unique_ptr<Call>> underWay;
    std::vector<std::unique_ptr<Lane>> idle; ///< the one used last stands at the end
};

namespace {

/// The program's own QNetworkRequest: no cookies, no cache, no redirects, no HTTP/2, no remembered passwords.
QNetworkRequest toNetworkRequest(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest result(request.url);
    result.setSslConfiguration(tls);
    // Following a redirect would carry the password along, and repeats the original request now and then.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // A device as the body of a GET hangs on HTTP/2.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"Depesha/" DEPESHA_VERSION ""_s);
    // Qt forgets the length of an answer that it unpacks, and then takes half of one for the whole.
    result.setRawHeader("Accept-Encoding", "identity");
    if (!request.contentType.isEmpty())
        result.setRawHeader("Content-Type", request.contentType);
    return result;
}

QString routeName(const QUrl &url, const QUrl &proxy)
{
    return u"%1://%2:%3 %4"_s.arg(url.scheme(), url.host()).arg(url.port(0)).arg(proxy.toString(QUrl::FullyEncoded));
}

} // namespace

QnamTransport::QnamTransport(const TransportSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_idleTimer(new QTimer(this))
{
    m_idleTimer->setInterval(m_settings.idleLimit / 4);
    connect(m_idleTimer, &QTimer::timeout, this, &QnamTransport::closeIdle);
}

QnamTransport::~QnamTransport()
{
    // Everything is taken down before the first future tells: who hears of it finds nothing half alive.
    std::vector<std::pair<std::unique_ptr<Call>, HttpFailure>> stopped;
    for (auto &[name, route] : m_routes) {
        for (auto &call : route->underWay) {
            HttpFailure failure = call->exchange->stop();
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

QFuture<HttpResult> QnamTransport::exchange(const HttpRequest &request, const HttpOptions &options)
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
    std::optional<QNetworkProxy> proxy;
    if (!options.proxy.isEmpty() && !isThisComputer(url.host())) {
        const Result<QNetworkProxy> read = proxyFromUrl(options.proxy);
        if (!read) {
            call->finish(tl::unexpected(HttpFailure{read.error(), false}));
            return future;
        }
        proxy = *read;
    }
    std::unique_ptr<Route> &route = m_routes[routeName(url, options.proxy)];
    if (!route)
        route = std::make_unique<Route>();
    route->proxy = proxy;
    route->waiting.push_back(std::move(call));
    startWaiting(*route);
    return future;
}

void QnamTransport::startWaiting(Route &route)
{
    while (!route.waiting.empty() && route.underWay.size() < size_t(qMax(1, route.waiting.front()->options.parallel))) {
        route.underWay.push_back(std::move(route.waiting.front()));
        route.waiting.pop_front();
        start(route, *route.underWay.back());
    }
}

void QnamTransport::start(Route &route, Call &call)
{
    const HttpRequest &request = call.request;
    call.lane = takeLane(route);
    const HttpExchange::Setup setup{.host = request.url.host(),
                                    .encrypted = request.url.scheme() == "https"_L1,
                                    .freshConnection = !call.lane->used,
                                    .connectLimit = call.options.connectLimit,
                                    .answerLimit = call.options.answerLimit};
    call.exchange = std::make_unique<HttpExchange>(
        setup, request.body,
        [this, &route, &call](const HttpResult &result, bool reusable) { end(route, call, result, reusable); });
    const QByteArray verb = request.verb == HttpRequest::Verb::Post ? "POST" : "GET";
    call.exchange->start(
        call.lane->manager.sendCustomRequest(toNetworkRequest(request, m_settings.tls), verb, call.exchange->body()));
}

std::unique_ptr<QnamTransport::Lane> QnamTransport::takeLane(Route &route)
{
    if (!route.idle.empty()) {
        std::unique_ptr<Lane> lane = std::move(route.idle.back());
        route.idle.pop_back();
        // The timer that closes them may be late.
        if (!lane->idleSince.hasExpired(m_settings.idleLimit.count()))
            return lane;
    }
    auto lane = std::make_unique<Lane>();
    if (route.proxy)
        lane->manager.setProxy(*route.proxy);
    else
        lane->manager.setProxyFactory(new SystemProxies);
    return lane;
}

void QnamTransport::end(Route &route, Call &call, const HttpResult &result, bool reusable)
{
    const auto it =
        std::find_if(route.underWay.begin(), route.underWay.end(), [&call](const auto &c) { return c.get() == &call; });
    Q_ASSERT(it != route.underWay.end());
    std::unique_ptr<Call> ended = std::move(*it);
    route.underWay.erase(it);

    if (reusable) {
        ended->lane->used = true;
        ended->lane->idleSince.start();
        route.idle.push_back(std::move(ended->lane));
        if (!m_idleTimer->isActive())
            m_idleTimer->start();
    }
    QPromise<HttpResult> promise = std::move(ended->promise);
    // This runs inside a signal of the exchange, of its reply and of its manager: they go later.
    if (m_ended.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    m_ended.push_back(std::move(ended));

    startWaiting(route);
    promise.addResult(result);
    promise.finish();
}

void QnamTransport::closeIdle()
{
    bool any = false;
    for (auto &[name, route] : m_routes) {
        std::erase_if(route->idle,
                      [this](const auto &lane) { return lane->idleSince.hasExpired(m_settings.idleLimit.count()); });
        any = any || !route->idle.empty();
    }
    if (!any)
        m_idleTimer->stop();
}

} // namespace depesha
