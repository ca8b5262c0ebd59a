// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data folders as other versions of the program left them: from the frozen schemas of tests/data/schemas, and one that
// a version to come has written.

#pragma once

#include "storage/migrations.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace depesha {

inline QFileInfoList frozenSchemas()
{
    return QDir(QStringLiteral(DEPESHA_SOURCE_DIR "/tests/data/schemas")).entryInfoList({QStringLiteral("v*.sql")});
}

inline void makeData(const QString &folder, const QStringList &statements)
{
    QDir().mkpath(folder);
    const QString name = QStringLiteral("olderdata");
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(QDir(folder).filePath(QStringLiteral("depesha.db")));
        if (!connection.open())
            qFatal("the data folder cannot be made");
        for (const QString &statement : statements) {
            QSqlQuery query(connection);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(statement + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

/// The newest schema with everything in it, and a number that no version has yet.
inline void makeNewerData(const QString &folder)
{
    QStringList statements = sqlStatements(frozenSchemas().constLast().filePath());
    statements.append(QStringLiteral("PRAGMA user_version=99"));
    makeData(folder, statements);
}

} // namespace depesha
