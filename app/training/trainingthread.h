// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a TrainingGateway in a thread of its own, so that a program's window stays free of it. Hands out addresses and
// prices and nothing else.

#pragma once

#include "model/error.h"
#include "model/money.h"

#include <QHash>
#include <QThread>
#include <QUrl>

namespace depesha {

class TrainingGateway;

class TrainingThread
{
public:
    TrainingThread();
    /// Ends the thread; open connections are closed.
    ~TrainingThread();
    Q_DISABLE_COPY_MOVE(TrainingThread)

    /// Called once; a free port for 0. Waits until the socket listens on 127.0.0.1: microseconds, no name is looked up.
    Result<quint16> start(quint16 port = 0);
    /// Empty before start() succeeded.
    QUrl endpoint(const QString &provider) const;
    /// Of one part; only after start() succeeded.
    Money price(const QString &provider) const;

private:
    QThread m_thread;
    TrainingGateway *m_gateway; ///< belongs to m_thread
    QHash<QString, QUrl> m_endpoints;
    QHash<QString, Money> m_prices;
};

} // namespace depesha
