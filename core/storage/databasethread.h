// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thread behind Database: takes the jobs in the order they came, commits writes that wait together in one go, and
// looks once a second whether another process wrote. Nothing else ever touches the connection. Private to storage/.

#pragma once

#include "storage/database.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace depesha {

class DatabaseFile;
struct SqlFailure;

class DatabaseThread
{
public:
    /// Both are called in the database thread.
    DatabaseThread(std::function<void(Topics)> changed, std::function<void(const Error &)> damaged);
    /// Finishes what was posted, closes, and waits for both.
    ~DatabaseThread();

    QFuture<Result<void>> open(const QString &folder);
    void post(Database::Job job);

private:
    struct Entry
    {
        Database::Job job;
        std::function<void()> open; ///< instead of a job
        bool isWrite() const { return !open && job.isWrite; }
    };
    enum class Sync { Unknown, Normal, Full };

    void push(Entry entry);
    void work();
    /// The next entry, with all writes that wait right behind it if it is one; none after `until`, nothing when it is
    /// over.
    std::optional<std::vector<Entry>> take(std::chrono::steady_clock::time_point until);
    void process(std::vector<Entry> &entries);
    void read(Database::Job &job);
    void commit(std::vector<Entry> &group);
    void runWrites(std::vector<Entry> &group, std::vector<std::optional<Error>> &failures, Topics &touched);
    /// Adds the next entry to a group that is being written; false if it must wait for the next group.
    bool takeMore(std::vector<Entry> &group, bool durable);
    /// Undoes what is open, and closes a file that is damaged. The error to tell.
    Error undo(const SqlFailure &failure);
    void rollBack();
    void lookForOthers();
    /// Grows with the commits of other connections, not with ours.
    qint64 dataVersion();
    void becomeDurable(Sync wanted);

    const std::function<void(Topics)> m_changed;
    const std::function<void(const Error &)> m_damaged;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    bool m_stopping = false;

    // Only the thread below uses these.
    std::unique_ptr<DatabaseFile> m_file;
    Error m_closed;
    Sync m_sync = Sync::Unknown;
    qint64 m_dataVersion = 0;

    std::thread m_thread;
};

} // namespace depesha
