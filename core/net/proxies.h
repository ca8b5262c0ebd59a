// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which proxy leads to a host: the account's own, else the system's. This computer itself is never reached through a
// proxy, and a proxy that was asked for is never gone around.

#pragma once

#include "model/error.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace depesha {

/// "localhost", "*.localhost", 127.0.0.0/8 or ::1.
bool isThisComputer(const QString &host);

/// Reads "http://host:port" and "socks5://host:port" (ports 8080 and 1080 if none is named). ErrorKind::Network for
/// anything else.
Result<QNetworkProxy> proxyFromUrl(const QUrl &url);

/// Asks the system anew for each query; that may take time (names, automatic configuration): never in the window's
/// thread.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace depesha
