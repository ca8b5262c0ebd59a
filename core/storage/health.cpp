// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/health.h"

#include "model/messagestate.h"
#include "storage/folderlock.h"
#include "storage/migrations.h"
#include "storage/sqlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QtConcurrent>
#include <filesystem>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

void lookAtFolder(HistoryHealth &health)
{
    const QFileInfo folder(health.folder);
    health.exists = folder.isDir();
    if (!health.exists)
        return;
    // Rights alone do not tell: a drive may be read-only, or full.
    QTemporaryFile probe(QDir(health.folder).filePath(u"doctor.XXXXXX"_s));
    health.isWritable = probe.open() && probe.write("x", 1) == 1 && probe.flush();
    health.fileSystem = QString::fromLatin1(QStorageInfo(health.folder).fileSystemType());
    // QStorageInfo looks for the disk in the list of mounts, which does not name that of a container or a chroot.
    std::error_code failed;
    const auto space = std::filesystem::space(folder.filesystemFilePath(), failed);
    if (!failed)
        health.freeBytes = qint64(space.available);
    const auto shared = {"nfs"_L1, "nfs4"_L1,  "cifs"_L1, "smb"_L1,        "smb2"_L1,       "smb3"_L1,  "smbfs"_L1,
                         "9p"_L1,  "afpfs"_L1, "afs"_L1,  "fuse.sshfs"_L1, "fuse.davfs"_L1, "davfs"_L1, "webdav"_L1};
    health.isNetworkDrive = health.folder.startsWith("//"_L1) ||
                            std::find(shared.begin(), shared.end(), health.fileSystem.toLower()) != shared.end();
    const QString lock = QDir(health.folder).filePath(u"outbox.lock"_s);
    if (QFile::exists(lock) && !FolderLock(lock).tryLock())
        health.outbox = HistoryHealth::Worker::Somebody;
    health.copies = copiesIn(health.folder);
    health.setAside = QDir(health.folder).entryList({u"depesha-damaged-*.db"_s}, QDir::Files, QDir::Name);
}

QList<Account> accountsIn(Sql &sql)
{
    QList<Account> accounts;
    Rows rows = sql.read(u"SELECT id, name, provider, login, endpoint, secret_key, proxy FROM accounts "
                         "WHERE removed_at IS NULL ORDER BY position, id"_s);
    while (rows.next()) {
        Account account;
        account.id = rows.integer(0);
        account.name = rows.text(1);
        account.provider = rows.text(2);
        account.login = rows.text(3);
        account.endpoint = QUrl(rows.text(4));
        account.secretKey = rows.text(5);
        account.proxy = QUrl(rows.text(6));
        accounts.append(account);
    }
    return accounts;
}

void countMessages(Sql &sql, HistoryHealth &health)
{
    Rows rows = sql.read(u"SELECT state, count(*) FROM messages GROUP BY state"_s);
    while (rows.next()) {
        const auto state = MessageState(rows.integer(0));
        const qint64 count = rows.integer(1);
        health.messages += count;
        if (state == MessageState::Unconfirmed)
            health.unconfirmed = count;
        else if (state == MessageState::Scheduled)
            health.scheduled = count;
        else if (state == MessageState::Queued || state == MessageState::Sending)
            health.waiting += count;
        else if (awaitsReport(state))
            health.awaitingReports += count;
    }
    health.missed =
        sql.number(u"SELECT count(*) FROM messages INDEXED BY messages_waiting WHERE due_at IS NOT NULL AND state < 2 "
                   "AND missed = 1"_s)
            .value_or(0);
}

void lookAtHistory(HistoryHealth &health)
{
    const QString path = QDir(health.folder).filePath(u"depesha.db"_s);
    health.hasDatabase = QFileInfo(path).isFile();
    if (!health.hasDatabase)
        return;
    health.bytes = QFileInfo(path).size();
    health.logBytes = QFileInfo(path + "-wal"_L1).size();
    try {
        // Reading by the usual way would leave a log beside a database that has none.
        const bool isOpen = QFile::exists(path + "-wal"_L1);
        SqlFile file(path, isOpen ? SqlFile::Access::Read : SqlFile::Access::ReadAlone);
        Sql &sql = file.sql();
        Rows version = sql.read(u"SELECT sqlite_version()"_s);
        if (version.next())
            health.sqlite = version.text(0);
        health.version = sql.number(u"PRAGMA user_version"_s).value_or(0);
        health.damage = findDamage(sql, false);
        if (!health.damage.isEmpty() || health.version == 0 || health.version > health.newestVersion)
            return;
        health.accounts = accountsIn(sql);
        countMessages(sql, health);
        Rows rows = sql.read(u"SELECT name, value FROM settings"_s);
        while (rows.next())
            health.settings.insert(rows.text(0), rows.text(1));
        health.recovery = recoveryIn(health.settings);
    } catch (const SqlFailure &failed) {
        if (failed.isDamaged)
            health.damage = failed.error.detail;
        else
            health.trouble = failed.error;
    }
}

} // namespace

QFuture<HistoryHealth> examine(const QString &folder)
{
    return QtConcurrent::run([folder] {
        HistoryHealth health;
        health.folder = folder;
        health.newestVersion = migrationSteps().size();
        lookAtFolder(health);
        if (health.exists)
            lookAtHistory(health);
        return health;
    });
}

} // namespace depesha
