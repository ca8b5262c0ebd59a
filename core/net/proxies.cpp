// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxies.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

bool isThisComputer(const QString &host)
{
    const QString name = host.toLower();
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1) || QHostAddress(name).isLoopback();
}

Result<QNetworkProxy> proxyFromUrl(const QUrl &url)
{
    const bool http = url.scheme() == "http"_L1;
    if (url.host().isEmpty() || (!http && url.scheme() != "socks5"_L1))
        return failure(ErrorKind::Network,
                       QCoreApplication::translate("Network",
                                                   "The proxy's address is not understood: write http://host:port or "
                                                   "socks5://host:port."),
                       u"proxy scheme \"%1\""_s.arg(url.scheme()));
    return QNetworkProxy(http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
                         quint16(url.port(http ? 8080 : 1080)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisComputer(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace depesha
