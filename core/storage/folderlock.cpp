// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folderlock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

FolderLock::FolderLock(const QString &path) : m_path(path) {}

FolderLock::~FolderLock() { unlock(); }

bool FolderLock::tryLock()
{
    if (!m_connection.isEmpty())
        return true;
    m_connection = u"lock-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    const bool held = database.open() && QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s);
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
