// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prepared and bound SQL, for the jobs that run in the database thread. Private to storage/. What SQLite refuses is
// thrown as SqlFailure, so that a job reads as the list of its statements; the database thread catches it, nobody else
// does. A statement's text must never hold a value that came from outside.

#pragma once

#include "model/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>

namespace depesha {

struct SqlFailure
{
    Error error;
    /// Not this statement alone is to blame (disk, lock, damage): nothing of the transaction can be kept.
    bool losesTransaction = false;
    bool isBusy = false;    ///< another connection is in the way
    bool isDamaged = false; ///< the file itself is no whole database
};

/// The rows that a statement gives, one after the other. Frees the statement when it goes.
class Rows
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}
    Rows(Rows &&) noexcept = default;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    bool next();
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    std::optional<qint64> maybeInteger(int column) const;
    /// Empty for NULL.
    QString text(int column) const { return m_query->value(column).toString(); }
    /// UTC; null for NULL.
    QDateTime time(int column) const;

private:
    std::shared_ptr<QSqlQuery> m_query;
};

class Sql
{
public:
    explicit Sql(const QSqlDatabase &connection) : m_connection(connection) {}

    Rows read(const QString &statement, const QVariantList &values = {});
    /// The number of rows touched.
    int write(const QString &statement, const QVariantList &values = {});
    /// The id of the new row.
    qint64 insert(const QString &statement, const QVariantList &values);
    /// First column of the first row; empty where there is none, or NULL.
    std::optional<qint64> number(const QString &statement, const QVariantList &values = {});

    /// For statements that are run once (migrations, PRAGMA): not kept prepared.
    void once(const QString &statement);
    /// Runs it the first time only: for what a connection needs for itself.
    void firstTime(const QString &statement);

private:
    std::shared_ptr<QSqlQuery> run(const QString &statement, const QVariantList &values);

    QSqlDatabase m_connection;
    QSet<QString> m_done;
    QHash<QString, QList<std::shared_ptr<QSqlQuery>>>
        m_prepared; ///< several of one text where several give rows at once
};

/// Gives the words of storage/ their context for translation.
class StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Storage)
};

/// What a failure of SQLite means, in plain words. `code` is SQLite's result code, extended or not.
Error storageError(int code, const QString &detail);

/// Milliseconds UTC, or NULL for a null time.
QVariant column(const QDateTime &time);
/// NULL for an empty text.
QVariant columnOrNull(const QString &text);
/// Never NULL.
QVariant column(const QString &text);

} // namespace depesha
