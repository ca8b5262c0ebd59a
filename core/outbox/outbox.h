// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine: takes what is queued in the database to the providers, and asks them what became of it. It must never let
// a request leave that is not on disk, never repeat one whose bytes may have left (but where the provider is
// repeat-safe), and never send late by itself. One outbox works a data folder at a time (a lock file tells); others
// wait for their turn and see the database change.

#pragma once

#include "model/account.h"
#include "model/error.h"

#include <QFuture>
#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

namespace depesha {

class AccountDesk;
class AccountStore;
class Clock;
class HttpTransport;
class OutboxStore;
class ProviderRegistry;
class SecretStore;

struct PollSummary
{
    int asked = 0;
    int changed = 0;
};

/// How the outbox stands, for the status line.
struct OutboxStatus
{
    bool working = false; ///< this process holds the lock
    bool paused = false;
    qint64 open = 0; ///< queued or sending
    int inFlight = 0;
    // The present run: from when the outbox was last idle.
    qint64 sentNow = 0;                                ///< settled
    qint64 total = 0;                                  ///< settled and open
    double perSecond = 0;                              ///< settled of late; 0 while that cannot be said
    std::optional<std::chrono::seconds> timeLeft = {}; ///< at that rate; nothing while that cannot be said
    QStringList troubles; ///< one sentence per account that cannot send now: no password, no connection …
};

class Outbox : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        AccountStore &accounts;
        OutboxStore &store;
        const ProviderRegistry &providers;
        HttpTransport &transport;
        SecretStore &secrets;
        AccountDesk &desk;
        Clock &clock;
    };
    Outbox(const Services &services, const QString &folder, QObject *parent = nullptr);
    ~Outbox() override;

    // From the outbox's own thread only; use QMetaObject::invokeMethod from elsewhere.
    /// Takes the lock as soon as it is free, settles what a stopped worker left, then works.
    void start();
    /// Lets nothing new leave, waits for what is in flight, gives up the lock.
    QFuture<void> stop();
    void setPaused(bool paused);
    /// Something was queued, an account changed, or another process wrote.
    void wake();
    /// Forgets a cached password, after it was replaced.
    void forgetSecret(const QString &secretKey);
    /// Asks now for every status that is not final, whether or not this process works the outbox.
    QFuture<Result<PollSummary>> pollNow();

Q_SIGNALS:
    void statusChanged(const depesha::OutboxStatus &status);
    /// Nothing is queued, in flight or due now.
    void idle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace depesha

Q_DECLARE_METATYPE(depesha::OutboxStatus)
