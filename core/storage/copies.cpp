// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/copies.h"

#include "storage/folderlock.h"
#include "storage/recovery.h"
#include "storage/sqlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <QtConcurrent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timeFormat = "yyyyMMdd-HHmmss"_L1;
// A copy costs about a second for each 50 MB.
constexpr qint64 bigHistory = 64LL * 1024 * 1024;
constexpr auto gap = 1h;
constexpr auto gapOfBig = 24h;
constexpr qsizetype mostCopies = 3;
constexpr qsizetype mostCopiesOfBig = 2;
constexpr qsizetype mostBackups = 2;

QString databaseIn(const QString &folder) { return QDir(folder).absoluteFilePath(u"depesha.db"_s); }

QString copiesFolder(const QString &folder) { return QDir(folder).absoluteFilePath(u"copies"_s); }

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorKind::Storage,
            StorageWords::tr("The copy cannot be written to %1. Look whether you may write there and whether the disk "
                             "is full.")
                .arg(QDir::toNativeSeparators(path)),
            reason};
}

/// An empty file beside the target; made by us, it is readable for its owner alone. It is let go at once: while a
/// QTemporaryFile lives it holds its file open, and Windows renames none that is open.
Result<QString> newPart(const QString &target)
{
    QTemporaryFile part(target + u".XXXXXX.part"_s);
    if (!part.open())
        return tl::unexpected(cannotWrite(target, part.errorString()));
    part.setAutoRemove(false);
    return part.fileName();
}

/// The copy, marked, in the file `part`.
void writePart(const QString &database, const QString &part, const QDateTime &now)
{
    {
        SqlFile source(database, SqlFile::Access::Read);
        source.sql().write(u"VACUUM INTO ?"_s, {part});
    }
    SqlFile copy(part, SqlFile::Access::Write);
    // With this the whole file is on the disk before it gets its name.
    copy.sql().once(u"PRAGMA synchronous=FULL"_s);
    writeSetting(copy.sql(), copyMadeAtSetting, now.toUTC().toString(Qt::ISODateWithMs));
    if (const QString damage = findDamage(copy.sql(), false); !damage.isEmpty()) {
        constexpr int corrupt = 11;
        throw SqlFailure{storageError(corrupt, damage), true, false, true};
    }
}

Result<void> writeCopy(const QString &folder, const QString &target, const QDateTime &now)
{
    if (QFileInfo(target).absoluteFilePath() == databaseIn(folder))
        return failure(ErrorKind::Storage, StorageWords::tr("A copy cannot take the place of the history itself."));
    // Whoever repairs the history waits for this, and this for him.
    FolderLock open(QDir(folder).filePath(u"open.lock"_s));
    open.tryShare(10s);
    const auto part = newPart(target);
    if (!part)
        return tl::unexpected(part.error());
    auto giveUp = qScopeGuard([&part] { QFile::remove(*part); });
    try {
        writePart(databaseIn(folder), *part, now);
    } catch (const SqlFailure &failed) {
        if (failed.isDamaged)
            markDamaged(databaseIn(folder));
        return tl::unexpected(failed.error);
    }
    QFile::remove(target);
    if (!QFile::rename(*part, target))
        return tl::unexpected(cannotWrite(target, u"the finished copy cannot be renamed"_s));
    giveUp.dismiss();
    return {};
}

/// Files whose names tell when they were made, the newest first.
QList<HistoryCopy> filesLike(const QDir &folder, const QString &pattern)
{
    static const QRegularExpression time(u"\\d{8}-\\d{6}"_s);
    QList<HistoryCopy> files;
    const auto found = folder.entryInfoList({pattern}, QDir::Files);
    for (const QFileInfo &file : found) {
        QDateTime madeAt = QDateTime::fromString(time.match(file.fileName()).captured(), timeFormat);
        madeAt.setTimeSpec(Qt::UTC);
        files.append({file.absoluteFilePath(), madeAt, file.size()});
    }
    std::sort(files.begin(), files.end(),
              [](const HistoryCopy &one, const HistoryCopy &other) { return one.madeAt > other.madeAt; });
    return files;
}

void prune(const QList<HistoryCopy> &newestFirst, qsizetype most)
{
    for (qsizetype at = most; at < newestFirst.size(); ++at)
        QFile::remove(newestFirst.at(at).path);
}

Result<bool> keep(const QString &folder, const QDateTime &now)
{
    const QDir copies(copiesFolder(folder));
    const QFileInfo database(databaseIn(folder));
    const bool isBig = database.size() > bigHistory;
    const auto kept = filesLike(copies, u"depesha-*.db"_s);
    if (!kept.isEmpty()) {
        const QDateTime newest = kept.constFirst().madeAt;
        const std::chrono::seconds wait = isBig ? gapOfBig : gap;
        // A copy of the future is one that a wrong clock made.
        if (newest <= now && newest.addSecs(wait.count()) > now)
            return false;
        const QDateTime changed =
            qMax(database.lastModified(), QFileInfo(database.filePath() + "-wal"_L1).lastModified());
        if (newest <= now && changed < newest)
            return false;
    }
    if (!copies.exists() && !QDir(folder).mkdir(copies.dirName()) && !copies.exists())
        return tl::unexpected(cannotWrite(copies.path(), {}));
    // What a killed program left half made.
    const auto parts = copies.entryInfoList({u"*.part"_s}, QDir::Files);
    for (const QFileInfo &part : parts)
        if (part.lastModified().addSecs(std::chrono::seconds(gap).count()) < QDateTime::currentDateTime())
            QFile::remove(part.filePath());
    const QString name = u"depesha-%1.db"_s.arg(now.toUTC().toString(timeFormat));
    if (const auto written = writeCopy(folder, copies.filePath(name), now); !written)
        return tl::unexpected(written.error());
    prune(filesLike(copies, u"depesha-*.db"_s), isBig ? mostCopiesOfBig : mostCopies);
    pruneBackups(folder);
    return true;
}

} // namespace

QFuture<Result<void>> saveCopy(const QString &folder, const QString &target)
{
    return QtConcurrent::run([folder, target] { return writeCopy(folder, target, QDateTime::currentDateTimeUtc()); });
}

QFuture<Result<bool>> keepCopy(const QString &folder, const QDateTime &now)
{
    return QtConcurrent::run([folder, now] { return keep(folder, now); });
}

QFuture<Result<void>> giveUpIfDamaged(Database &database, const QString &folder)
{
    if (!isMarkedDamaged(databaseIn(folder)))
        return QtFuture::makeReadyFuture(Result<void>());
    return database.read<void>([](Sql &sql) -> Result<void> {
        constexpr int corrupt = 11;
        // What it still holds in memory is whole, whatever became of the file.
        sql.once(u"PRAGMA shrink_memory"_s);
        if (const QString damage = findDamage(sql, false); !damage.isEmpty())
            throw SqlFailure{storageError(corrupt, damage), true, false, true};
        return {};
    });
}

QList<HistoryCopy> copiesIn(const QString &folder)
{
    auto all = filesLike(copiesFolder(folder), u"depesha-*.db"_s) + filesLike(folder, u"depesha-backup-v*.db"_s);
    std::sort(all.begin(), all.end(),
              [](const HistoryCopy &one, const HistoryCopy &other) { return one.madeAt > other.madeAt; });
    return all;
}

void pruneBackups(const QString &folder) { prune(filesLike(folder, u"depesha-backup-v*.db"_s), mostBackups); }

} // namespace depesha
