// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file depesha.db and the connection to it: finds out what is there, makes it, backs it up and brings it up to
// date. It never changes a file that is damaged, foreign or newer. Private to storage/; lives and dies in one thread.

#pragma once

#include "model/error.h"
#include "storage/migrations.h"
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

private:
    DatabaseFile(const QString &path, const MigrationSteps &steps);

    Result<void> prepare();
    Result<void> checkVersion();
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
};

} // namespace depesha
