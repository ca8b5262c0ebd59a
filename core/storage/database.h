// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one owner of the SQLite connection: a thread of its own, WAL, and group commit. Callers get futures; writes that
// arrive together are committed together, each in a savepoint of its own, and a future of a write finishes only after
// the commit. Only storage/ includes this header's SQL side; everything else talks to the stores.

#pragma once

#include "model/error.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>

namespace depesha {

class Sql;
class DatabaseThread;

/// What a committed write touched, for whoever shows it.
enum class Topic { Accounts = 1, Messages = 2, Settings = 4, Templates = 8 };
Q_DECLARE_FLAGS(Topics, Topic)

class Database : public QObject
{
    Q_OBJECT

public:
    /// Durable: on disk before the future finishes, power loss included. Quick: survives a crash of the program.
    enum class Durability { Quick, Durable };

    explicit Database(QObject *parent = nullptr);
    /// Finishes what was asked, then closes.
    ~Database() override;

    /// Opens or creates `folder`/depesha.db, backs up and migrates an older one, puts the newest copy in the place of a
    /// damaged one (see recoverynote.h), refuses a newer one. The error (ErrorKind::Storage) says in plain words what
    /// is wrong and what to do: no folder, read-only, disk full, damaged and no copy, newer.
    QFuture<Result<void>> open(const QString &folder);

    /// Runs `job` in the database thread. T is the value type of the job's Result.
    template<typename T>
    QFuture<Result<T>> read(std::function<Result<T>(Sql &)> job);
    /// Runs `job` in a transaction; it is undone if the job answers an error or the commit fails.
    template<typename T>
    QFuture<Result<T>> write(Durability durability, Topics touches, std::function<Result<T>(Sql &)> job);

Q_SIGNALS:
    /// After a commit of ours or of another process (seen within a second). Emitted in this object's thread.
    void changed(depesha::Topics topics);
    /// The file was found damaged while in use: it is closed, everything asked from now on fails, and the next open()
    /// puts a copy in its place. The error says so in plain words. Emitted in this object's thread.
    void damaged(const depesha::Error &error);

private:
    friend class DatabaseThread;
    struct Job
    {
        bool isWrite = false;
        Durability durability = Durability::Quick;
        Topics touches;
        std::function<bool(Sql &)> run;                  ///< true: keep; false: undo
        std::function<void(const Error *failed)> finish; ///< with null once committed
    };
    void post(Job job);

    std::unique_ptr<DatabaseThread> m_thread;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

namespace detail {

/// Joins a typed job and its promise into the untyped pair that the database thread runs.
template<typename T>
struct TypedJob
{
    std::function<Result<T>(Sql &)> job;
    QPromise<Result<T>> promise;
    Result<T> result = failure(ErrorKind::Storage, {});

    bool run(Sql &sql)
    {
        result = job(sql);
        return result.has_value();
    }
    void finish(const Error *failed)
    {
        if (failed)
            result = tl::unexpected(*failed);
        promise.addResult(std::move(result));
        promise.finish();
    }
};

} // namespace detail

template<typename T>
QFuture<Result<T>> Database::read(std::function<Result<T>(Sql &)> job)
{
    auto typed = std::make_shared<detail::TypedJob<T>>();
    typed->job = std::move(job);
    typed->promise.start();
    auto future = typed->promise.future();
    post({false,
          Durability::Quick,
          {},
          [typed](Sql &sql) { return typed->run(sql); },
          [typed](const Error *failed) { typed->finish(failed); }});
    return future;
}

template<typename T>
QFuture<Result<T>> Database::write(Durability durability, Topics touches, std::function<Result<T>(Sql &)> job)
{
    auto typed = std::make_shared<detail::TypedJob<T>>();
    typed->job = std::move(job);
    typed->promise.start();
    auto future = typed->promise.future();
    post({true, durability, touches, [typed](Sql &sql) { return typed->run(sql); },
          [typed](const Error *failed) { typed->finish(failed); }});
    return future;
}

} // namespace depesha
