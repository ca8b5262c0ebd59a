// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file depesha.db and the connection to it: finds out what is there, makes it, backs it up and brings it up to
// date. One that is damaged is set aside, and its newest copy put in its place; where there is no copy it is left as it
// is, as are files that are foreign or newer. Private to storage/; lives and dies in one thread.

#pragma once

#include "model/error.h"
#include "storage/folderlock.h"
#include "storage/migrations.h"
#include "storage/requestmark.h"
#include "storage/sql.h"

#include <memory>

namespace depesha {

class DatabaseFile
{
public:
    /// Errors are of ErrorKind::Storage and say in plain words what is wrong with the folder or the file.
    static Result<std::unique_ptr<DatabaseFile>> open(const QString &folder,
                                                      const MigrationSteps &steps = migrationSteps());
    ~DatabaseFile();
    Q_DISABLE_COPY_MOVE(DatabaseFile)

    Sql &sql() { return *m_sql; }

    /// After a commit and before anybody is told of it: keeps the mark of requests beside the database.
    void markRequests();
    /// The database was found damaged while in use; nothing of it may be used any more. The error says what is next.
    Error giveUpDamaged();

private:
    using Opened = tl::expected<std::unique_ptr<DatabaseFile>, SqlFailure>;

    DatabaseFile(const QString &path, const MigrationSteps &steps);

    static Opened tryOpen(const QString &path, const MigrationSteps &steps, bool isAlone);
    static tl::expected<void, SqlFailure> look(const QString &path, bool isAlone);
    tl::expected<void, SqlFailure> prepare(bool isAlone);
    Result<void> checkVersion();
    void checkInside();
    /// False where the drive does not allow it.
    bool turnToWal();
    void migrate();
    void migrateTo(int version);
    void backUp(qint64 version);
    int newestVersion() const { return int(m_steps.size()); }

    const QString m_path;
    const MigrationSteps m_steps;
    const QString m_connection;
    std::unique_ptr<Sql> m_sql;
    RequestMark m_mark;
    qint64 m_marked = 0;
    std::shared_ptr<FolderLock> m_open; ///< shared by all that have the database open
};

} // namespace depesha
