// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folderlock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

FolderLock::FolderLock(const QString &path) : m_path(path) {}

FolderLock::~FolderLock() { unlock(); }

bool FolderLock::tryLock()
{
    using namespace std::chrono_literals;
    return take({u"BEGIN EXCLUSIVE"_s}, 0ms);
}

bool FolderLock::tryShare(std::chrono::milliseconds patience)
{
    // It is the reading that takes the lock, and the open transaction that keeps it.
    return take({u"BEGIN"_s, u"SELECT count(*) FROM sqlite_schema"_s}, patience);
}

bool FolderLock::take(const QStringList &statements, std::chrono::milliseconds patience)
{
    if (!m_connection.isEmpty())
        return true;
    m_connection = u"lock-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    const bool held =
        database.open() && std::all_of(statements.begin(), statements.end(), [&database](const auto &one) {
            QSqlQuery query(database);
            return query.exec(one) && (!query.isSelect() || query.next());
        });
    if (!held) {
        database = {};
        unlock();
    }
    return held;
}

void FolderLock::unlock()
{
    if (m_connection.isEmpty())
        return;
    // Closing ends the transaction, and with it the lock.
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

} // namespace depesha
