// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlfile.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString optionsFor(SqlFile::Access access)
{
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    switch (access) {
    case SqlFile::Access::Write:
        return patience;
    case SqlFile::Access::Read:
        return patience + u";QSQLITE_OPEN_READONLY"_s;
    case SqlFile::Access::ReadAlone:
        return patience + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    Q_UNREACHABLE();
}

QString nameFor(const QString &path, SqlFile::Access access)
{
    if (access != SqlFile::Access::ReadAlone)
        return path;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

SqlFile::SqlFile(const QString &path, Access access) : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlError failed;
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        connection.setDatabaseName(nameFor(path, access));
        connection.setConnectOptions(optionsFor(access));
        if (QFileInfo(path).isFile() && connection.open()) {
            m_sql = std::make_unique<Sql>(connection);
            return;
        }
        failed = connection.lastError();
    }
    QSqlDatabase::removeDatabase(m_connection);
    constexpr int cannotOpen = 14;
    throw SqlFailure{storageError(cannotOpen, failed.databaseText()), true};
}

SqlFile::~SqlFile()
{
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

QString findDamage(Sql &sql, bool thorough)
{
    try {
        {
            Rows rows = sql.read(thorough ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s);
            if (!rows.next())
                return u"no answer to the check"_s;
            if (rows.text(0) != "ok"_L1)
                return rows.text(0);
        }
        if (!thorough)
            return {};
        QStringList indexes;
        {
            Rows rows =
                sql.read(u"SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'"_s);
            while (rows.next())
                indexes.append(rows.text(0));
        }
        for (const QString &index : std::as_const(indexes))
            sql.once(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(index));
    } catch (const SqlFailure &failed) {
        if (!failed.isDamaged)
            throw;
        return failed.error.detail;
    }
    return {};
}

QString settingOf(Sql &sql, const QString &name)
{
    Rows rows = sql.read(u"SELECT value FROM settings WHERE name = ?"_s, {name});
    return rows.next() ? rows.text(0) : QString();
}

void writeSetting(Sql &sql, const QString &name, const QString &value)
{
    sql.write(u"INSERT INTO settings (name, value) VALUES (?, ?) "
              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
              {name, column(value)});
}

} // namespace depesha
