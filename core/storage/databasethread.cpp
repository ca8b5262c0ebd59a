// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasethread.h"

#include "model/crashpoint.h"
#include "storage/databasefile.h"
#include "storage/sql.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Bounds how long the first write of a group waits for the last.
constexpr std::size_t mostInGroup = 512;
constexpr auto lookAgain = 1s;
constexpr Topics allTopics = Topic::Accounts | Topic::Messages | Topic::Settings;

} // namespace

DatabaseThread::DatabaseThread(std::function<void(Topics)> changed, std::function<void(const Error &)> damaged)
    : m_changed(std::move(changed))
    , m_damaged(std::move(damaged))
    , m_closed{ErrorKind::Storage, StorageWords::tr("Depesha's data folder is not open.")}
    , m_thread([this] { work(); })
{}

DatabaseThread::~DatabaseThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

QFuture<Result<void>> DatabaseThread::open(const QString &folder)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    push({{}, [this, folder, promise] {
              m_file.reset();
              m_sync = Sync::Unknown;
              auto file = DatabaseFile::open(folder);
              if (file) {
                  m_file = std::move(*file);
                  m_dataVersion = dataVersion();
                  promise->addResult(Result<void>());
              } else {
                  m_closed = file.error();
                  promise->addResult(Result<void>(tl::unexpected(file.error())));
              }
              promise->finish();
          }});
    return future;
}

void DatabaseThread::post(Database::Job job) { push({std::move(job), {}}); }

void DatabaseThread::push(Entry entry)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(entry));
    }
    m_wake.notify_one();
}

void DatabaseThread::work()
{
    auto nextLook = std::chrono::steady_clock::now() + lookAgain;
    while (true) {
        auto entries = take(nextLook);
        if (!entries)
            break;
        if (!entries->empty())
            process(*entries);
        if (const auto now = std::chrono::steady_clock::now(); now >= nextLook) {
            nextLook = now + lookAgain;
            lookForOthers();
        }
    }
    m_file.reset();
}

std::optional<std::vector<DatabaseThread::Entry>> DatabaseThread::take(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_until(lock, until, [this] { return m_stopping || !m_queue.empty(); });
    if (m_queue.empty() && m_stopping)
        return {};
    std::vector<Entry> entries;
    const auto takesNext = [&] {
        return !m_queue.empty() && (entries.empty() || (entries.front().isWrite() && m_queue.front().isWrite() &&
                                                        entries.size() < mostInGroup));
    };
    while (takesNext()) {
        entries.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return entries;
}

bool DatabaseThread::takeMore(std::vector<Entry> &group, bool durable)
{
    const std::scoped_lock lock(m_mutex);
    // How durable a transaction will be is settled when it begins.
    if (m_queue.empty() || !m_queue.front().isWrite() || group.size() >= mostInGroup ||
        (!durable && m_queue.front().job.durability == Database::Durability::Durable))
        return false;
    group.push_back(std::move(m_queue.front()));
    m_queue.pop_front();
    return true;
}

void DatabaseThread::process(std::vector<Entry> &entries)
{
    Entry &first = entries.front();
    if (first.open) {
        first.open();
    } else if (!m_file) {
        for (Entry &entry : entries)
            entry.job.finish(&m_closed);
    } else if (first.isWrite()) {
        commit(entries);
    } else {
        read(first.job);
    }
}

void DatabaseThread::read(Database::Job &job)
{
    Sql &sql = m_file->sql();
    std::optional<Error> failed;
    try {
        // One view of the data for all statements of the job, whatever another process writes meanwhile.
        sql.write(u"BEGIN"_s);
        job.run(sql);
        sql.write(u"COMMIT"_s);
    } catch (const SqlFailure &failure) {
        failed = undo(failure);
    }
    job.finish(failed ? &*failed : nullptr);
}

void DatabaseThread::commit(std::vector<Entry> &group)
{
    std::vector<std::optional<Error>> failures;
    Topics touched;
    try {
        runWrites(group, failures, touched);
    } catch (const SqlFailure &failure) {
        const Error error = undo(failure);
        for (Entry &entry : group)
            entry.job.finish(&error);
        return;
    }
    m_file->markRequests();
    for (std::size_t at = 0; at < group.size(); ++at) {
        const auto &failed = failures.at(at);
        group[at].job.finish(failed ? &*failed : nullptr);
        DEPESHA_CRASH_POINT("commit: one told");
    }
    if (touched)
        m_changed(touched);
}

void DatabaseThread::runWrites(std::vector<Entry> &group, std::vector<std::optional<Error>> &failures, Topics &touched)
{
    Sql &sql = m_file->sql();
    const bool durable = std::ranges::any_of(
        group, [](const Entry &entry) { return entry.job.durability == Database::Durability::Durable; });
    becomeDurable(durable ? Sync::Full : Sync::Normal);

    sql.write(u"BEGIN IMMEDIATE"_s);
    DEPESHA_CRASH_POINT("commit: begun");
    const auto changes = [&sql] { return sql.number(u"SELECT total_changes()"_s).value_or(0); };
    // What was asked meanwhile comes along: to be written to the disk takes longer than all else.
    for (std::size_t at = 0; at < group.size() || takeMore(group, durable); ++at) {
        Database::Job &job = group[at].job;
        failures.emplace_back();
        sql.write(u"SAVEPOINT job"_s);
        const qint64 before = changes();
        bool keep = false;
        try {
            keep = job.run(sql);
        } catch (const SqlFailure &failure) {
            if (failure.losesTransaction)
                throw;
            failures.back() = failure.error;
        }
        if (!keep)
            sql.write(u"ROLLBACK TO job"_s);
        else if (changes() != before) // who looks for something to do and finds nothing wakes nobody
            touched |= job.touches;
        sql.write(u"RELEASE job"_s);
    }
    DEPESHA_CRASH_POINT("commit: all written");
    sql.write(u"COMMIT"_s);
    DEPESHA_CRASH_POINT("commit: on disk");
}

Error DatabaseThread::undo(const SqlFailure &failure)
{
    rollBack();
    if (!failure.isDamaged)
        return failure.error;
    // Nothing may be told from a damaged file, least of all what has not been sent yet.
    m_closed = m_file->giveUpDamaged();
    m_closed.detail = failure.error.detail;
    m_file.reset();
    m_damaged(m_closed);
    return m_closed;
}

void DatabaseThread::rollBack()
{
    try {
        m_file->sql().write(u"ROLLBACK"_s);
    } catch (const SqlFailure &) {
        // SQLite has rolled back by itself, or never begun: either way nothing is left open.
    }
}

void DatabaseThread::lookForOthers()
{
    if (!m_file)
        return;
    if (const qint64 version = dataVersion(); version != m_dataVersion) {
        m_dataVersion = version;
        m_changed(allTopics);
    }
}

qint64 DatabaseThread::dataVersion()
{
    try {
        return m_file->sql().number(u"PRAGMA data_version"_s).value_or(0);
    } catch (const SqlFailure &) {
        // Whoever reads or writes next is told.
        return m_dataVersion;
    }
}

void DatabaseThread::becomeDurable(Sync wanted)
{
    if (m_sync == wanted)
        return;
    m_file->sql().write(wanted == Sync::Full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s);
    m_sync = wanted;
}

} // namespace depesha
