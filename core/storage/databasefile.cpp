// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasefile.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <thread>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// "Dpsh": tells our files from those of other programs.
constexpr qint64 applicationId = 0x44707368;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

Result<void> ensureFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return failure(ErrorKind::Storage,
                       StorageWords::tr("%1 is a file, not a folder. Choose another data folder.").arg(shown(folder)));
    // A folder of ours is for its owner alone from the first moment: the history holds people's numbers.
    const QDir parent(info.absolutePath());
    if (!QDir().mkpath(parent.path()) ||
        (!parent.mkdir(info.fileName(), ownerOnly | QFile::ExeOwner) && !QFileInfo(folder).isDir()))
        return failure(
            ErrorKind::Storage,
            StorageWords::tr(
                "The data folder %1 cannot be created. Look whether you may write there and whether the disk is full.")
                .arg(shown(folder)));
    return {};
}

/// Leaves an existing file as it is; makes an empty one where there is none.
Result<void> ensureFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !file.exists())
            return failure(
                ErrorKind::Storage,
                StorageWords::tr(
                    "Depesha cannot create its data file in %1. Look whether you may write there and whether "
                    "the disk is full, or choose another folder.")
                    .arg(shown(QFileInfo(path).path())),
                file.errorString());
        return {};
    }
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::Storage,
                       StorageWords::tr("%1 is not a file. Choose another data folder.").arg(shown(path)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Storage,
            StorageWords::tr("Depesha may not read its data file %1. Ask for the right to read it.").arg(shown(path)),
            file.errorString());
    const QByteArray header = file.read(16);
    if (!header.isEmpty() && header != QByteArrayLiteral("SQLite format 3\0"))
        return failure(
            ErrorKind::Storage,
            StorageWords::tr(
                "The data file %1 is damaged: it is no database. It was left as it is; put back a copy of it, "
                "or move it away to begin with an empty history.")
                .arg(shown(path)));
    return {};
}

} // namespace

Result<std::unique_ptr<DatabaseFile>> DatabaseFile::open(const QString &folder, const MigrationSteps &steps)
{
    const QString path = QDir(folder).absoluteFilePath(u"depesha.db"_s);
    if (const auto ready = ensureFolder(QDir(folder).absolutePath()); !ready)
        return tl::unexpected(ready.error());
    if (const auto ready = ensureFile(path); !ready)
        return tl::unexpected(ready.error());
    std::unique_ptr<DatabaseFile> file(new DatabaseFile(path, steps));
    if (const auto ready = file->prepare(); !ready)
        return tl::unexpected(ready.error());
    return file;
}

DatabaseFile::DatabaseFile(const QString &path, const MigrationSteps &steps)
    : m_path(path), m_steps(steps), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

DatabaseFile::~DatabaseFile()
{
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> DatabaseFile::prepare()
{
    try {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        connection.setDatabaseName(m_path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!connection.open())
            return tl::unexpected(
                storageError(connection.lastError().nativeErrorCode().toInt(), connection.lastError().databaseText()));
        m_sql = std::make_unique<Sql>(connection);

        // Before anything that could write.
        if (const auto known = checkVersion(); !known)
            return known;
        if (!turnToWal())
            return failure(ErrorKind::Storage,
                           StorageWords::tr(
                               "The data folder %1 is on a drive that several programs cannot share safely, such as a "
                               "network drive. Choose a folder on this computer.")
                               .arg(shown(QFileInfo(m_path).path())));
        m_sql->once(u"PRAGMA foreign_keys=ON"_s);
        m_sql->once(u"PRAGMA cache_size=-32768"_s);
        m_sql->once(u"PRAGMA mmap_size=67108864"_s);
        m_sql->once(u"PRAGMA temp_store=MEMORY"_s);
        m_sql->once(u"PRAGMA journal_size_limit=67108864"_s);
        migrate();
    } catch (const SqlFailure &failed) {
        return tl::unexpected(failed.error);
    }
    return {};
}

bool DatabaseFile::turnToWal()
{
    constexpr auto pause = 10ms;
    const QDeadlineTimer patience(10s);
    while (true) {
        try {
            Rows mode = m_sql->read(u"PRAGMA journal_mode=WAL"_s);
            return mode.next() && mode.text(0) == "wal"_L1;
        } catch (const SqlFailure &failed) {
            // Where two make a new file at once, SQLite turns one away without waiting.
            if (!failed.isBusy || patience.hasExpired())
                throw;
            std::this_thread::sleep_for(pause);
        }
    }
}

Result<void> DatabaseFile::checkVersion()
{
    const qint64 version = m_sql->number(u"PRAGMA user_version"_s).value_or(0);
    const qint64 tables = m_sql->number(u"SELECT count(*) FROM sqlite_schema"_s).value_or(0);
    const qint64 id = m_sql->number(u"PRAGMA application_id"_s).value_or(0);
    if (id != applicationId && (id != 0 || tables > 0))
        return failure(ErrorKind::Storage,
                       StorageWords::tr(
                           "The file %1 belongs to another program. It was left as it is; choose another data folder.")
                           .arg(shown(m_path)));
    if (version > newestVersion())
        return failure(
            ErrorKind::Storage,
            StorageWords::tr("The data in %1 was written by a newer Depesha (its format is %2, this program knows %3). "
                             "Nothing was changed; install the newer program.")
                .arg(shown(m_path))
                .arg(version)
                .arg(newestVersion()));
    return {};
}

void DatabaseFile::migrate()
{
    const qint64 before = m_sql->number(u"PRAGMA user_version"_s).value_or(0);
    if (before > 0 && before < newestVersion())
        backUp(before);
    m_sql->once(u"PRAGMA synchronous=FULL"_s);
    for (int version = int(before) + 1; version <= newestVersion(); ++version) {
        try {
            migrateTo(version);
        } catch (const SqlFailure &) {
            try {
                m_sql->once(u"ROLLBACK"_s);
            } catch (const SqlFailure &) {
                // SQLite has rolled back by itself.
            }
            throw;
        }
    }
}

void DatabaseFile::migrateTo(int version)
{
    m_sql->once(u"BEGIN IMMEDIATE"_s);
    // Another process may have done this step while we waited.
    if (m_sql->number(u"PRAGMA user_version"_s).value_or(0) < version) {
        for (const QString &statement : m_steps.at(version - 1))
            m_sql->once(statement);
        m_sql->once(u"PRAGMA application_id=%1"_s.arg(applicationId));
        m_sql->once(u"PRAGMA user_version=%1"_s.arg(version));
    }
    m_sql->once(u"COMMIT"_s);
}

void DatabaseFile::backUp(qint64 version)
{
    const QString path = QFileInfo(m_path).dir().absoluteFilePath(u"depesha-backup-v%1-%2.db"_s.arg(version).arg(
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    // SQLite fills an empty file that is there, but would make a new one readable for everybody.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        throw SqlFailure{
            {ErrorKind::Storage,
             StorageWords::tr("The data is of an older Depesha, and no backup of it can be made in %1. Nothing was "
                              "changed; look whether you may write there and whether the disk is full.")
                 .arg(shown(QFileInfo(path).path())),
             file.errorString()}};
    file.close();
    try {
        m_sql->write(u"VACUUM INTO ?"_s, {path});
    } catch (const SqlFailure &) {
        QFile::remove(path);
        throw;
    }
}

} // namespace depesha
