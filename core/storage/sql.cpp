// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql.h"

#include <QSqlError>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// SQLite's primary result codes; its header is no dependency of ours.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

// Searches are put together from pieces, so their number has no natural bound.
constexpr qsizetype mostPrepared = 300;

int primaryCode(const QSqlError &error) { return error.nativeErrorCode().toInt() & 0xff; }

SqlFailure failureOf(const QSqlError &error, const QString &statement)
{
    const int code = primaryCode(error);
    const bool ofTheWhole = code == Perm || code == Busy || code == Locked || code == NoMemory || code == ReadOnly ||
                            code == InputOutput || code == Corrupt || code == Full || code == CannotOpen ||
                            code == NotADatabase;
    return {storageError(code, error.databaseText() + u" ["_s + error.nativeErrorCode() + u"] in: "_s + statement),
            ofTheWhole, code == Busy || code == Locked, code == Corrupt || code == NotADatabase};
}

} // namespace

Error storageError(int code, const QString &detail)
{
    const auto words = [code] {
        switch (code & 0xff) {
        case Busy:
        case Locked:
            return StorageWords::tr("Another program is using Depesha's data and does not let go of it. "
                                    "Close it, then try again.");
        case Perm:
        case ReadOnly:
            return StorageWords::tr("Depesha may not write to its data folder. Ask for the right to write "
                                    "there, or choose another folder.");
        case InputOutput:
            return StorageWords::tr("The disk with Depesha's data cannot be read or written. It may be full, "
                                    "unplugged or failing.");
        case Corrupt:
        case NotADatabase:
            return StorageWords::tr("Depesha's data file is damaged. Put back a copy of it, or move it away "
                                    "to begin with an empty history.");
        case Full:
            return StorageWords::tr("The disk with Depesha's data is full. Nothing was saved; free some "
                                    "space, then try again.");
        case CannotOpen:
            return StorageWords::tr("Depesha cannot open its data file. Look whether the data folder exists "
                                    "and may be read and written.");
        case NoMemory:
            return StorageWords::tr("The computer has run out of memory.");
        default:
            return StorageWords::tr("Depesha's data file did not do what was asked of it.");
        }
    };
    return {ErrorKind::Storage, words(), detail};
}

Rows::~Rows()
{
    // A statement that is not reset keeps its view of the database open, and with it the log from being written back.
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw failureOf(m_query->lastError(), m_query->lastQuery());
    return false;
}

std::optional<qint64> Rows::maybeInteger(int column) const
{
    if (isNull(column))
        return {};
    return integer(column);
}

QDateTime Rows::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

std::shared_ptr<QSqlQuery> Sql::run(const QString &statement, const QVariantList &values)
{
    // One that still gives rows to somebody must not be run anew under his feet.
    const auto all = m_prepared.constFind(statement);
    std::shared_ptr<QSqlQuery> query;
    if (all != m_prepared.cend())
        if (const auto free = std::ranges::find_if(*all, [](const auto &one) { return !one->isActive(); });
            free != all->cend())
            query = *free;
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            throw failureOf(query->lastError(), statement);
        if (m_prepared.size() >= mostPrepared)
            m_prepared.clear();
        m_prepared[statement].append(query);
    }
    for (int at = 0; at < values.size(); ++at)
        query->bindValue(at, values.at(at));
    if (!query->exec()) {
        const SqlFailure failure = failureOf(query->lastError(), statement);
        query->finish();
        throw failure;
    }
    return query;
}

Rows Sql::read(const QString &statement, const QVariantList &values) { return Rows(run(statement, values)); }

int Sql::write(const QString &statement, const QVariantList &values)
{
    const auto query = run(statement, values);
    const int touched = query->numRowsAffected();
    query->finish();
    return touched;
}

qint64 Sql::insert(const QString &statement, const QVariantList &values)
{
    const auto query = run(statement, values);
    const qint64 id = query->lastInsertId().toLongLong();
    query->finish();
    return id;
}

std::optional<qint64> Sql::number(const QString &statement, const QVariantList &values)
{
    Rows rows = read(statement, values);
    return rows.next() ? rows.maybeInteger(0) : std::nullopt;
}

void Sql::once(const QString &statement)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        throw failureOf(query.lastError(), statement);
}

void Sql::firstTime(const QString &statement)
{
    if (m_done.contains(statement))
        return;
    once(statement);
    m_done.insert(statement);
}

QVariant column(const QDateTime &time) { return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(); }

QVariant columnOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant column(const QString &text) { return text.isNull() ? QVariant(u""_s) : QVariant(text); }

} // namespace depesha
