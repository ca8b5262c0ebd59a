// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection of its own to one SQLite file, beside the database thread's: for copies, for looking at a file that may
// be damaged. It never creates a file. Private to storage/; lives and dies in one thread.

#pragma once

#include "storage/sql.h"

namespace depesha {

class SqlFile
{
public:
    enum class Access {
        Write,
        Read,
        /// Reads the file alone, without its log, and leaves nothing beside it: only where nobody has it open.
        ReadAlone,
    };

    /// Throws SqlFailure where it cannot be opened.
    SqlFile(const QString &path, Access access);
    ~SqlFile();
    Q_DISABLE_COPY_MOVE(SqlFile)

    Sql &sql() { return *m_sql; }

private:
    const QString m_connection;
    std::unique_ptr<Sql> m_sql;
};

/// What is wrong inside: SQLite's own check, thorough or quick (which does not compare indexes with their tables), and
/// that of the search indexes. Empty: nothing. Reads the whole file; throws no SqlFailure for damage.
QString findDamage(Sql &sql, bool thorough);

/// A row of the settings table; null where there is none.
QString settingOf(Sql &sql, const QString &name);
void writeSetting(Sql &sql, const QString &name, const QString &value);

} // namespace depesha
