// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewayprocess.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <csignal>
#include <memory>
#include <sys/prctl.h>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

GatewayProcess::GatewayProcess()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A test that aborts cannot stop it, and who reads the test's output would wait for as long as it lives.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QString::fromUtf8(DEPESHA_CRASH_GATEWAY), {u"--port"_s, u"0"_s, u"--speed"_s, u"20"_s});
    static const QRegularExpression line(u"^ +(\\w+) +(http://127\\.0\\.0\\.1:\\d+/\\S+)"_s,
                                         QRegularExpression::MultilineOption);
    QString told;
    while (m_endpoints.size() < 5) {
        if (!m_process.waitForReadyRead())
            qFatal("The training gateway does not start");
        told += QString::fromUtf8(m_process.readAll());
        for (auto lines = line.globalMatch(told); lines.hasNext();) {
            const auto match = lines.next();
            m_endpoints.insert(match.captured(1), QUrl(match.captured(2)));
        }
    }
}

GatewayProcess::~GatewayProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QList<QJsonObject> GatewayProcess::ledger()
{
    QList<QJsonObject> entries;
    const QList<QByteArray> lines = request("GET", u"/ledger"_s).split('\n');
    for (const QByteArray &line : lines)
        if (!line.isEmpty())
            entries.append(QJsonDocument::fromJson(line).object());
    return entries;
}

void GatewayProcess::arm(const QString &provider, const QString &fault, int times, const QString &on, int delay)
{
    const QJsonObject wish{
        {u"provider"_s, provider}, {u"fault"_s, fault}, {u"times"_s, times}, {u"on"_s, on}, {u"delay"_s, delay}};
    request("POST", u"/faults"_s, QJsonDocument(wish).toJson());
}

void GatewayProcess::clearFaults() { request("DELETE", u"/faults"_s); }

QByteArray GatewayProcess::request(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QUrl url = m_endpoints.constBegin().value();
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("The training gateway does not answer: %s", qPrintable(reply->errorString()));
    return reply->readAll();
}

} // namespace depesha
