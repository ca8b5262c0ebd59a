// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "net/qnamtransport.h"
#include "outbox/accountdesk.h"
#include "secrets/keychainstore.h"
#include "secrets/sessionstore.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

QString Services::dataFolder(const QString &asked)
{
    QString folder = asked;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("DEPESHA_DATA_DIR");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

Services::Services(Options options, QObject *parent)
    : QObject(parent)
    , m_folder(options.folder)
    , m_training(options.training)
    , m_accounts(m_database)
    , m_messages(m_database)
    , m_outboxStore(m_database)
    , m_settings(m_database)
    , m_secrets(std::make_unique<SessionStore>(options.secrets ? std::move(options.secrets)
                                                               : std::make_unique<KeychainStore>(u"Depesha"_s)))
{
    buildEngine();
}

Services::~Services() { tearEngineDown(); }

QFuture<Result<void>> Services::open() { return m_database.open(m_folder); }

void Services::buildEngine()
{
    m_thread.setObjectName(u"outbox"_s);
    m_threadContext.moveToThread(&m_thread);
    m_thread.start();
    // Timers and sockets belong to the thread that makes them.
    QMetaObject::invokeMethod(
        &m_threadContext,
        [this] {
            m_transport = std::make_unique<QnamTransport>();
            m_desk = std::make_unique<AccountDesk>(m_accounts, m_providers, *m_transport, *m_secrets, m_clock);
            m_outbox = std::make_unique<Outbox>(
                Outbox::Services{m_accounts, m_outboxStore, m_providers, *m_transport, *m_secrets, *m_desk, m_clock},
                m_folder);
        },
        Qt::BlockingQueuedConnection);
    connect(&m_database, &Database::changed, m_outbox.get(), [outbox = m_outbox.get()] { outbox->wake(); });
}

void Services::tearEngineDown()
{
    QMetaObject::invokeMethod(
        &m_threadContext,
        [this] {
            m_outbox.reset();
            m_desk.reset();
            m_transport.reset();
            m_threadContext.moveToThread(thread());
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Services::startOutbox()
{
    QMetaObject::invokeMethod(&m_threadContext, [this] { m_outbox->start(); });
}

QFuture<void> Services::stopOutbox()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QMetaObject::invokeMethod(&m_threadContext,
                              [this, promise] { m_outbox->stop().then([promise] { promise->finish(); }); });
    return promise->future();
}

QFuture<Result<PollSummary>> Services::pollNow()
{
    auto promise = std::make_shared<QPromise<Result<PollSummary>>>();
    promise->start();
    QMetaObject::invokeMethod(&m_threadContext, [this, promise] {
        m_outbox->pollNow().then([promise](Result<PollSummary> summary) {
            promise->addResult(std::move(summary));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace depesha
