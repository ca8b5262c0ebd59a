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
#include <span>
#include <thread>
#include <vector>

namespace depesha {

class DatabaseFile;

class DatabaseThread
{
public:
    /// `changed` is called in the database thread.
    explicit DatabaseThread(std::function<void(Topics)> changed);
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
    void commit(std::span<Entry> group);
    void runWrites(std::span<Entry> group, QList<std::optional<Error>> &failures, Topics &touched);
    void rollBack();
    void lookForOthers();
    /// Grows with the commits of other connections, not with ours.
    qint64 dataVersion();
    void becomeDurable(Sync wanted);

    const std::function<void(Topics)> m_changed;

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
