// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: builds the services of core once and wires them, for the window and the command line alike.
// What asks the network (transport, desk, outbox) lives in one thread of its own. It must never wait for the disk, the
// keychain or the network; only its destructor joins its threads.

#pragma once

#include "model/clock.h"
#include "outbox/outbox.h"
#include "providers/registry.h"
#include "secrets/secretstore.h"
#include "storage/accountstore.h"
#include "storage/database.h"
#include "storage/messagestore.h"
#include "storage/outboxstore.h"
#include "storage/recoverynote.h"
#include "storage/settingsstore.h"
#include "storage/templatestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>
#include <QTimer>

namespace depesha {

class AccountDesk;
class HttpTransport;
class LogFile;
class SessionStore;

class Services : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;                            ///< the data folder, as dataFolder() gives it
        bool training = false;                     ///< the accounts are those of the training gateway
        std::unique_ptr<SecretStore> secrets = {}; ///< instead of the system's keychain
        bool keepsLog = false;                     ///< log into the data folder, Qt's messages included
    };

    /// What the user asked for, else DEPESHA_DATA_DIR, else "data" beside a program that has a portable.txt beside it,
    /// else the platform's application data folder. Absolute.
    static QString dataFolder(const QString &asked = {},
                              const QDir &besideProgram = QCoreApplication::applicationDirPath());

    explicit Services(Options options, QObject *parent = nullptr);
    /// Stops the outbox without waiting for answers: call stopOutbox() first where that matters.
    ~Services() override;

    /// Creates the folder if need be and opens its database. ErrorKind::Storage as Database::open().
    QFuture<Result<void>> open();

    /// From now on copies of the history are kept in the data folder, in the background: one soon, and again when it is
    /// due.
    void keepCopies();
    /// One copy now, if it is due: for a program that soon ends. False: none was due.
    QFuture<Result<bool>> copyIfDue();

    /// What is to be told of a history that was put back, until the user has seen it.
    QFuture<Result<std::optional<RecoveryNote>>> recovery();
    QFuture<Result<void>> setRecoverySeen();

    QString folder() const { return m_folder; }
    /// Null without Options::keepsLog.
    LogFile *log() const { return m_log.get(); }
    bool isTraining() const { return m_training; }
    Clock &clock() { return m_clock; }
    Database &database() { return m_database; }
    AccountStore &accounts() { return m_accounts; }
    MessageStore &messages() { return m_messages; }
    SettingsStore &settings() { return m_settings; }
    TemplateStore &templates() { return m_templates; }
    const ProviderRegistry &providers() const { return m_providers; }
    SessionStore &secrets() { return *m_secrets; }
    AccountDesk &desk() { return *m_desk; }
    /// Lives in the outbox thread: its signals, or the functions below.
    Outbox &outbox() { return *m_outbox; }

    // From any thread; each reaches the outbox in its own.
    void startOutbox();
    /// Finishes when nothing is in flight any more and the lock is given up.
    QFuture<void> stopOutbox();
    QFuture<Result<PollSummary>> pollNow();

private:
    void buildEngine();
    void tearEngineDown();

    void followForLog();

    const QString m_folder;
    const bool m_training;
    const std::unique_ptr<LogFile> m_log;
    SystemClock m_clock;
    ProviderRegistry m_providers;
    Database m_database;
    AccountStore m_accounts;
    MessageStore m_messages;
    OutboxStore m_outboxStore;
    SettingsStore m_settings;
    TemplateStore m_templates;
    std::unique_ptr<SessionStore> m_secrets;

    QTimer m_copyTimer;

    QThread m_thread;
    QObject m_threadContext; ///< lives in m_thread: what is invoked on it runs there
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<Outbox> m_outbox;
};

} // namespace depesha
