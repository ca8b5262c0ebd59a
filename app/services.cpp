// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "app/secretwatch.h"
#include "model/whendone.h"
#include "net/sockettransport.h"
#include "outbox/accountdesk.h"
#include "secrets/keychainstore.h"
#include "secrets/sessionstore.h"
#include "storage/copies.h"
#include "storage/logfile.h"

#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

// The start is over by then.
constexpr auto firstCopy = 10s;
constexpr auto copyGap = 10min;

std::unique_ptr<SecretStore> secretsFor(Services::Options &options, LogFile *log)
{
    auto store = options.secrets ? std::move(options.secrets) : std::make_unique<KeychainStore>(u"Depesha"_s);
    if (!log)
        return store;
    return std::make_unique<SecretWatch>(std::move(store), log->mask());
}

} // namespace

QString Services::dataFolder(const QString &asked, const QDir &besideProgram)
{
    QString folder = asked;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("DEPESHA_DATA_DIR");
    if (folder.isEmpty() && besideProgram.exists(u"portable.txt"_s))
        folder = besideProgram.filePath(u"data"_s);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

Services::Services(Options options, QObject *parent)
    : QObject(parent)
    , m_folder(options.folder)
    , m_training(options.training)
    , m_log(options.keepsLog ? std::make_unique<LogFile>(m_folder) : nullptr)
    , m_accounts(m_database)
    , m_messages(m_database)
    , m_outboxStore(m_database)
    , m_settings(m_database)
    , m_templates(m_database)
    , m_secrets(std::make_unique<SessionStore>(secretsFor(options, m_log.get())))
{
    if (m_log)
        LogFile::routeMessages(m_log.get());
    buildEngine();
    if (m_log)
        followForLog();
}

Services::~Services() { tearEngineDown(); }

QFuture<Result<void>> Services::open()
{
    auto opened = m_database.open(m_folder);
    if (!m_log)
        return opened;
    whenDone(opened, this, [this](const Result<void> &result) {
        if (!result) {
            m_log->write(QtWarningMsg, u"depesha"_s, result.error().message + u' ' + result.error().detail);
            return;
        }
        whenDone(recovery(), this, [this](const Result<std::optional<RecoveryNote>> &note) {
            if (note && *note)
                m_log->write(QtWarningMsg, u"depesha"_s, recoveryWords(**note));
        });
        whenDone(m_accounts.list(), this, [this](const Result<QList<Account>> &accounts) {
            if (accounts)
                for (const Account &account : *accounts)
                    m_log->mask().addLogin(account.login);
        });
    });
    return opened;
}

void Services::followForLog()
{
    m_log->write(QtInfoMsg, u"depesha"_s,
                 u"Depesha %1, Qt %2"_s.arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())));
    connect(&m_database, &Database::damaged, this, [this](const Error &error) {
        m_log->write(QtCriticalMsg, u"depesha"_s, error.message + u' ' + error.detail);
    });
    connect(m_outbox.get(), &Outbox::statusChanged, this,
            [this, said = QStringList(), worked = false](const OutboxStatus &status) mutable {
                for (const QString &trouble : status.troubles)
                    if (!said.contains(trouble))
                        m_log->write(QtWarningMsg, u"depesha.outbox"_s, trouble);
                said = status.troubles;
                if (std::exchange(worked, status.working) != status.working)
                    m_log->write(QtInfoMsg, u"depesha.outbox"_s, status.working ? u"works"_s : u"rests"_s);
            });
}

void Services::keepCopies()
{
    connect(&m_copyTimer, &QTimer::timeout, this, &Services::copyIfDue, Qt::UniqueConnection);
    connect(&m_copyTimer, &QTimer::timeout, &m_copyTimer, [this] { m_copyTimer.setInterval(copyGap); });
    m_copyTimer.start(firstCopy);
}

QFuture<Result<bool>> Services::copyIfDue()
{
    return whenDone(keepCopy(m_folder, m_clock.now()), this, [this](const Result<bool> &kept) {
        if (kept)
            return kept;
        if (m_log)
            m_log->write(QtWarningMsg, u"depesha"_s, kept.error().message + u' ' + kept.error().detail);
        giveUpIfDamaged(m_database, m_folder);
        return kept;
    });
}

QFuture<Result<std::optional<RecoveryNote>>> Services::recovery()
{
    return whenDone(m_settings.all(), this,
                    [](const Result<QHash<QString, QString>> &settings) -> Result<std::optional<RecoveryNote>> {
                        if (!settings)
                            return tl::unexpected(settings.error());
                        return recoveryIn(*settings);
                    });
}

QFuture<Result<void>> Services::setRecoverySeen() { return m_settings.set(recoverySetting, {}); }

void Services::buildEngine()
{
    m_thread.setObjectName(u"outbox"_s);
    m_threadContext.moveToThread(&m_thread);
    m_thread.start();
    // Timers and sockets belong to the thread that makes them.
    QMetaObject::invokeMethod(
        &m_threadContext,
        [this] {
            m_transport = std::make_unique<SocketTransport>();
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
