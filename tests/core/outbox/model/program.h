// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program on the data folder, everything but the window, and a reader beside it that sees what the disk shows.

#pragma once

#include "model.h"
#include "outbox/accountdesk.h"
#include "outbox/outbox.h"
#include "providers/registry.h"
#include "secrets/memorystore.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/outboxstore.h"
#include "support/faketransport.h"

#include <QSqlDatabase>
#include <functional>

namespace depesha {

class Transport : public FakeTransport
{
public:
    using Watch = std::function<void(Transport *, qsizetype, const HttpRequest &)>;
    explicit Transport(Watch watch) : m_watch(std::move(watch)) {}

    QFuture<HttpResult> exchange(const HttpRequest &request, const HttpOptions &options) override
    {
        auto future = FakeTransport::exchange(request, options);
        m_watch(this, count() - 1, request);
        return future;
    }

private:
    Watch m_watch;
};

struct Program
{
    Program(const QString &folder, Transport &wire, MemoryStore &secrets, Clock &clock);

    Transport &transport;
    Database database;
    AccountStore accounts;
    MessageStore messages;
    OutboxStore store;
    ProviderRegistry providers;
    AccountDesk desk;
    Outbox outbox;
    bool isWorking = false;
    int looks = 0; ///< how often the outbox looked what there is to be done
};

/// Waits without turning the event loop, so that nothing else happens meanwhile.
template<typename T>
Result<T> waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// The database file through a connection of its own: what another program would see at this moment. Every move of a
/// message is kept by a trigger, however fast the next one comes.
class MoveLog
{
public:
    explicit MoveLog(const QString &folder);
    ~MoveLog();
    Q_DISABLE_COPY_MOVE(MoveLog)

    /// Since the last call.
    QList<Moved> read();
    Attempt attemptOf(qint64 message, const QString &requestId);
    /// The earliest time at which anything is due; null: nothing is.
    QDateTime nextDue();

private:
    const QString m_connection;
    qint64 m_last = 0;
};

} // namespace depesha
