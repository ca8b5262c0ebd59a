// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasefile.h"

#include "storage/copies.h"
#include "storage/recovery.h"
#include "storage/sqlfile.h"

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
// The quick check of a file of this size takes some hundredths of a second; a bigger one is checked when it is copied.
constexpr qint64 checkedAtOpening = 8LL * 1024 * 1024;
constexpr auto patienceWithOthers = 10s;

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

Result<void> ensureFolder(const QString &folder)
{
    const QFileInfo info(folder);
    // In this order, as another Depesha may be making it between the two looks.
    if (info.exists()) {
        if (info.isDir())
            return {};
        return failure(ErrorKind::Storage,
                       StorageWords::tr("%1 is a file, not a folder. Choose another data folder.").arg(shown(folder)));
    }
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
    return {};
}

bool looksLikeADatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray header = file.read(16);
    // An empty file is a history to be begun, unless there was one already.
    if (header.isEmpty())
        return copiesIn(QFileInfo(path).path()).isEmpty();
    return header == QByteArrayLiteral("SQLite format 3\0");
}

SqlFailure damaged(const QString &path, const QString &detail)
{
    return {
        Error{ErrorKind::Storage,
              StorageWords::tr("The data file %1 is damaged, and there is no copy of it to fall back on. It was left "
                               "as it is; put back a copy of it, or move it away to begin with an empty history.")
                  .arg(shown(path)),
              detail},
        true, false, true};
}

/// So that whoever repairs the file is alone with it. Where no lock can be had at all, opening will say why.
struct Presence
{
    std::shared_ptr<FolderLock> lock;
    bool isAlone = false;
    bool isBusy = false;
};

Presence enter(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"open.lock"_s);
    Presence presence{std::make_shared<FolderLock>(path)};
    presence.isAlone = presence.lock->tryLock();
    if (!presence.isAlone)
        presence.isBusy = !presence.lock->tryShare(patienceWithOthers) && QFileInfo(path).isWritable();
    return presence;
}

} // namespace

Result<std::unique_ptr<DatabaseFile>> DatabaseFile::open(const QString &folder, const MigrationSteps &steps)
{
    const QString path = QDir(folder).absoluteFilePath(u"depesha.db"_s);
    if (const auto ready = ensureFolder(QDir(folder).absolutePath()); !ready)
        return tl::unexpected(ready.error());
    const Presence presence = enter(folder);
    if (presence.isBusy)
        return failure(
            ErrorKind::Storage,
            StorageWords::tr("Another Depesha is just opening or repairing the data. Try again in a minute."));
    if (presence.isAlone)
        finishPutting(path);
    if (const auto ready = ensureFile(path); !ready)
        return tl::unexpected(ready.error());

    auto opened = tryOpen(path, steps, presence.isAlone);
    if (!opened && opened.error().isDamaged && !presence.isAlone)
        return failure(ErrorKind::Storage,
                       StorageWords::tr("The data file %1 is damaged, and another Depesha has it open. Close it, then "
                                        "start again: Depesha then puts back its newest copy.")
                           .arg(shown(path)),
                       opened.error().error.detail);
    if (!opened && opened.error().isDamaged) {
        if (const auto put = putCopyInPlace(path, int(steps.size())); put)
            opened = tryOpen(path, steps, true);
        else if (put.error().kind != ErrorKind::NotFound)
            return tl::unexpected(put.error());
        else
            opened = tl::unexpected(damaged(path, opened.error().error.detail));
    }
    if (!opened)
        return tl::unexpected(opened.error().error);
    if (presence.isAlone) {
        presence.lock->unlock();
        presence.lock->tryShare(patienceWithOthers);
    }
    (*opened)->m_open = presence.lock;
    return std::move(*opened);
}

DatabaseFile::Opened DatabaseFile::tryOpen(const QString &path, const MigrationSteps &steps, bool isAlone)
{
    if (const auto looked = look(path, isAlone); !looked)
        return tl::unexpected(looked.error());
    std::unique_ptr<DatabaseFile> file(new DatabaseFile(path, steps));
    if (const auto ready = file->prepare(isAlone); !ready)
        return tl::unexpected(ready.error());
    return file;
}

/// What can be told before a connection is made.
tl::expected<void, SqlFailure> DatabaseFile::look(const QString &path, bool isAlone)
{
    if (!looksLikeADatabase(path))
        return tl::unexpected(damaged(path, u"no SQLite header"_s));
    if (!isAlone || !isMarkedDamaged(path))
        return {};
    try {
        SqlFile file(path, SqlFile::Access::Write);
        if (const QString damage = findDamage(file.sql(), true); !damage.isEmpty())
            return tl::unexpected(damaged(path, damage));
    } catch (const SqlFailure &failed) {
        return tl::unexpected(failed);
    }
    // What was met was a failing disk or memory: the file itself is whole.
    unmarkDamaged(path);
    return {};
}

DatabaseFile::DatabaseFile(const QString &path, const MigrationSteps &steps)
    : m_path(path), m_steps(steps), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_mark(path)
{}

DatabaseFile::~DatabaseFile()
{
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

tl::expected<void, SqlFailure> DatabaseFile::prepare(bool isAlone)
{
    const auto refuse = [](const Error &error) { return tl::unexpected(SqlFailure{error}); };
    try {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        connection.setDatabaseName(m_path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!connection.open())
            return refuse(
                storageError(connection.lastError().nativeErrorCode().toInt(), connection.lastError().databaseText()));
        m_sql = std::make_unique<Sql>(connection);

        // Before anything that could write.
        if (const auto known = checkVersion(); !known)
            return refuse(known.error());
        if (isAlone)
            checkInside();
        if (!turnToWal())
            return refuse({ErrorKind::Storage,
                           StorageWords::tr(
                               "The data folder %1 is on a drive that several programs cannot share safely, such as a "
                               "network drive. Choose a folder on this computer.")
                               .arg(shown(QFileInfo(m_path).path()))});
        // On macOS alone: fsync() leaves there what it was given in the drive's own memory.
        m_sql->once(u"PRAGMA fullfsync=ON"_s);
        m_sql->once(u"PRAGMA foreign_keys=ON"_s);
        m_sql->once(u"PRAGMA cache_size=-8192"_s);
        m_sql->once(u"PRAGMA mmap_size=0"_s);
        m_sql->once(u"PRAGMA temp_store=MEMORY"_s);
        m_sql->once(u"PRAGMA journal_size_limit=67108864"_s);
        migrate();
        if (isAlone) {
            // Before anything can leave.
            const auto marked = m_mark.read();
            holdIfOlder(*m_sql, marked, QDateTime::currentDateTimeUtc());
            m_marked = newestRequestIn(*m_sql);
            if (marked && *marked != m_marked)
                m_mark.write(m_marked);
        } else {
            m_marked = newestRequestIn(*m_sql);
        }
    } catch (const SqlFailure &failed) {
        return tl::unexpected(failed);
    }
    return {};
}

void DatabaseFile::checkInside()
{
    if (QFileInfo(m_path).size() > checkedAtOpening)
        return;
    if (const QString damage = findDamage(*m_sql, false); !damage.isEmpty())
        throw damaged(m_path, damage);
}

void DatabaseFile::markRequests()
{
    try {
        const qint64 newest = newestRequestIn(*m_sql);
        if (newest == m_marked)
            return;
        m_mark.write(newest);
        m_marked = newest;
    } catch (const SqlFailure &) {
        // What was committed stands; the next commit makes up for the mark.
    }
}

Error DatabaseFile::giveUpDamaged()
{
    markDamaged(m_path);
    if (copiesIn(QFileInfo(m_path).path()).isEmpty())
        return damaged(m_path, {}).error;
    return {
        ErrorKind::Storage,
        StorageWords::tr("The history was found damaged, and nothing more is sent. Start Depesha again: it keeps the "
                         "damaged file, and goes on from its newest copy.")};
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
