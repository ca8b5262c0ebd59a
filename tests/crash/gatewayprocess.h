// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training gateway in a process of its own, so that its book outlives every worker that is killed.

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

namespace depesha {

class GatewayProcess
{
public:
    GatewayProcess();
    ~GatewayProcess();

    QUrl endpoint(const QString &provider) const { return m_endpoints.value(provider); }
    /// What was accepted: provider, to, text …, oldest first.
    QList<QJsonObject> ledger();
    /// The next `times` requests of the kind `on` ("send", "status") go wrong so; those armed earlier come first.
    void arm(const QString &provider, const QString &fault, int times, const QString &on = QStringLiteral("send"),
             int delay = 0);
    void clearFaults();

private:
    QByteArray request(const QByteArray &verb, const QString &path, const QByteArray &body = {});

    QProcess m_process;
    QHash<QString, QUrl> m_endpoints;
    QNetworkAccessManager m_network;
};

} // namespace depesha
