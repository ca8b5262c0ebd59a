// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QSqlQuery ask(const QString &connection, const QString &sql, const QVariantList &values = {})
{
    QSqlQuery query(QSqlDatabase::database(connection));
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query;
}

QDateTime timeAt(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.value(column).toLongLong(), Qt::UTC);
}

} // namespace

Program::Program(const QString &folder, Transport &wire, MemoryStore &secrets, Clock &clock)
    : transport(wire)
    , accounts(database)
    , messages(database)
    , store(database)
    , desk(accounts, providers, transport, secrets, clock)
    , outbox({accounts, store, providers, transport, secrets, desk, clock}, folder)
{
    QObject::connect(&database, &Database::changed, &outbox, &Outbox::wake);
    QObject::connect(&outbox, &Outbox::statusChanged, &outbox, [this](const OutboxStatus &now) {
        isWorking = now.working;
        ++looks;
    });
    if (const auto opened = waited(database.open(folder)); !opened)
        qFatal("%s", qPrintable(opened.error().message));
}

MoveLog::MoveLog(const QString &folder) : m_connection(QUuid::createUuid().toString())
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(folder + u"/depesha.db"_s);
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
    ask(m_connection, u"CREATE TABLE moves (id INTEGER PRIMARY KEY, message INTEGER, was INTEGER, became INTEGER, "
                      "at INTEGER, queued_at INTEGER, submitted_at INTEGER, request_id TEXT, tries INTEGER)"_s);
    ask(m_connection, u"CREATE TRIGGER keep_moves AFTER UPDATE OF state ON messages BEGIN "
                      "INSERT INTO moves (message, was, became, at, queued_at, submitted_at, request_id, tries) VALUES "
                      "(new.id, old.state, new.state, new.state_at, new.queued_at, new.submitted_at, new.request_id, "
                      "new.tries); END"_s);
}

MoveLog::~MoveLog() { QSqlDatabase::removeDatabase(m_connection); }

QList<Moved> MoveLog::read()
{
    QList<Moved> moves;
    QSqlQuery row = ask(m_connection,
                        u"SELECT id, message, was, became, at, queued_at, submitted_at, request_id, tries FROM moves "
                        "WHERE id > ? ORDER BY id"_s,
                        {m_last});
    while (row.next()) {
        m_last = row.value(0).toLongLong();
        moves.append({row.value(1).toLongLong(), MessageState(row.value(2).toInt()), MessageState(row.value(3).toInt()),
                      timeAt(row, 4), timeAt(row, 5), timeAt(row, 6), row.value(7).toString(), row.value(8).toInt()});
    }
    return moves;
}

Attempt MoveLog::attemptOf(qint64 message, const QString &requestId)
{
    QSqlQuery row = ask(m_connection,
                        u"SELECT a.is_repeat FROM messages AS m JOIN attempts AS a ON a.id = m.attempt_id "
                        "WHERE m.id = ? AND m.state = ? AND a.finished_at IS NULL AND coalesce(a.request_id, '') = ?"_s,
                        {message, int(MessageState::Sending), requestId.isNull() ? u""_s : requestId});
    if (!row.next())
        return {};
    return {true, row.value(0).toBool()};
}

QDateTime MoveLog::nextDue()
{
    QSqlQuery row = ask(m_connection, u"SELECT min(next_at) FROM messages"_s);
    return row.next() ? timeAt(row, 0) : QDateTime();
}

} // namespace depesha
