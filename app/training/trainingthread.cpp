// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/trainingthread.h"

#include "app/training/traininggateway.h"

namespace depesha {

TrainingThread::TrainingThread() : m_gateway(new TrainingGateway)
{
    m_thread.setObjectName(QStringLiteral("training"));
    m_gateway->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_gateway, &QObject::deleteLater);
    m_thread.start();
}

TrainingThread::~TrainingThread()
{
    m_thread.quit();
    m_thread.wait();
}

Result<quint16> TrainingThread::start(quint16 port)
{
    Result<quint16> result;
    const auto listen = [&] {
        result = m_gateway->listen(port);
        if (result)
            for (const QString &provider : TrainingGateway::providers()) {
                m_endpoints.insert(provider, m_gateway->endpoint(provider));
                m_prices.insert(provider, m_gateway->price(provider));
            }
    };
    QMetaObject::invokeMethod(m_gateway, listen, Qt::BlockingQueuedConnection);
    return result;
}

Money TrainingThread::price(const QString &provider) const { return m_prices.value(provider); }

QUrl TrainingThread::endpoint(const QString &provider) const { return m_endpoints.value(provider); }

} // namespace depesha
