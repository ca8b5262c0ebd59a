// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultydisk.h"

#include <QByteArray>
#include <QList>
#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace depesha {

namespace {

/// What SQLite sees as an open file; the real one lies right behind it.
struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

/// A write that no fsync has reached, and what stood there before.
struct Unsynced
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 at = 0;
    QByteArray before;
    sqlite3_int64 sizeBefore = 0;
};

class Disk
{
public:
    explicit Disk(const FaultyDisk::Plan &plan) : m_plan(plan), m_random(plan.seed), m_calm(nextCalm()) {}

    int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
    {
        const std::scoped_lock lock(m_mutex);
        remember(file, size, at);
        if (!isFaulty())
            return file->pMethods->xWrite(file, data, size, at);
        const bool full = m_random() % 2 == 0;
        if (size > 1 && m_random() % 2 == 0) // torn
            file->pMethods->xWrite(file, data, size / 2, at);
        return full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    int sync(sqlite3_file *file, int flags)
    {
        const std::scoped_lock lock(m_mutex);
        if (isFaulty())
            return SQLITE_IOERR_FSYNC;
        const int code = file->pMethods->xSync(file, flags);
        if (code == SQLITE_OK)
            forget(file);
        return code;
    }
    int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        const std::scoped_lock lock(m_mutex);
        return isFaulty() ? SQLITE_IOERR_TRUNCATE : file->pMethods->xTruncate(file, size);
    }
    int close(sqlite3_file *file)
    {
        const std::scoped_lock lock(m_mutex);
        forget(file);
        return file->pMethods->xClose(file);
    }
    void losePower()
    {
        m_mutex.lock(); // for ever
        for (auto write = m_unsynced.rbegin(); write != m_unsynced.rend(); ++write) {
            const auto *methods = write->file->pMethods;
            if (!write->before.isEmpty())
                methods->xWrite(write->file, write->before.constData(), int(write->before.size()), write->at);
            methods->xTruncate(write->file, write->sizeBefore);
        }
    }

    std::atomic<int> filesOpened = 0;

private:
    int nextCalm() { return m_plan.calm > 0 ? 1 + int(m_random() % quint32(2 * m_plan.calm)) : -1; }
    bool isFaulty()
    {
        if (m_spell > 0) {
            --m_spell;
            return true;
        }
        if (m_calm < 0 || --m_calm > 0)
            return false;
        m_calm = nextCalm();
        m_spell = int(m_random() % quint32(qMax(1, m_plan.spell)));
        return true;
    }
    void remember(sqlite3_file *file, int size, sqlite3_int64 at)
    {
        Unsynced write{file, at, {}, 0};
        if (file->pMethods->xFileSize(file, &write.sizeBefore) != SQLITE_OK)
            return;
        write.before.resize(std::clamp<sqlite3_int64>(write.sizeBefore - at, 0, size));
        if (!write.before.isEmpty())
            file->pMethods->xRead(file, write.before.data(), int(write.before.size()), at);
        m_unsynced.push_back(write);
    }
    void forget(sqlite3_file *file)
    {
        std::erase_if(m_unsynced, [file](const Unsynced &write) { return write.file == file; });
    }

    const FaultyDisk::Plan m_plan;
    std::mutex m_mutex;
    std::minstd_rand m_random;
    int m_calm;
    int m_spell = 0;
    std::vector<Unsynced> m_unsynced;
};

// SQLite's interface is one of plain functions; the worker has one disk for its whole life.
Disk *theDisk = nullptr;
sqlite3_vfs *theRealFiles = nullptr;

sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

/// Passes a call on as it is.
template<auto method>
struct Pass;
template<typename R, typename... Args, R (*sqlite3_io_methods::*method)(sqlite3_file *, Args...)>
struct Pass<method>
{
    static R call(sqlite3_file *file, Args... args)
    {
        sqlite3_file *real = realOf(file);
        return (real->pMethods->*method)(real, args...);
    }
};

const sqlite3_io_methods fileMethods{
    3,
    [](sqlite3_file *file) { return theDisk->close(realOf(file)); },
    &Pass<&sqlite3_io_methods::xRead>::call,
    [](sqlite3_file *file, const void *data, int size, sqlite3_int64 at) {
        return theDisk->write(realOf(file), data, size, at);
    },
    [](sqlite3_file *file, sqlite3_int64 size) { return theDisk->truncate(realOf(file), size); },
    [](sqlite3_file *file, int flags) { return theDisk->sync(realOf(file), flags); },
    &Pass<&sqlite3_io_methods::xFileSize>::call,
    &Pass<&sqlite3_io_methods::xLock>::call,
    &Pass<&sqlite3_io_methods::xUnlock>::call,
    &Pass<&sqlite3_io_methods::xCheckReservedLock>::call,
    &Pass<&sqlite3_io_methods::xFileControl>::call,
    &Pass<&sqlite3_io_methods::xSectorSize>::call,
    &Pass<&sqlite3_io_methods::xDeviceCharacteristics>::call,
    &Pass<&sqlite3_io_methods::xShmMap>::call,
    &Pass<&sqlite3_io_methods::xShmLock>::call,
    &Pass<&sqlite3_io_methods::xShmBarrier>::call,
    &Pass<&sqlite3_io_methods::xShmUnmap>::call,
    &Pass<&sqlite3_io_methods::xFetch>::call,
    &Pass<&sqlite3_io_methods::xUnfetch>::call,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *opened, int flags, int *outFlags)
{
    auto *file = reinterpret_cast<File *>(opened);
    file->base.pMethods = nullptr;
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    const int code = theRealFiles->xOpen(theRealFiles, name, file->real, flags, outFlags);
    if (code == SQLITE_OK) {
        file->base.pMethods = &fileMethods;
        ++theDisk->filesOpened;
    }
    return code;
}

} // namespace

void FaultyDisk::installFromEnvironment()
{
    const QList<QByteArray> plan = qgetenv("DEPESHA_DISK").split(',');
    if (plan.size() != 3)
        return;
    theRealFiles = sqlite3_vfs_find(nullptr);
    static Disk disk({plan[0].toUInt(), plan[1].toInt(), plan[2].toInt()});
    theDisk = &disk;
    static sqlite3_vfs files = *theRealFiles;
    files.zName = "depesha-faulty";
    files.szOsFile = int(sizeof(File)) + theRealFiles->szOsFile;
    files.xOpen = &openFile;
    files.pNext = nullptr;
    sqlite3_vfs_register(&files, 1);
}

int FaultyDisk::filesOpened() { return theDisk ? theDisk->filesOpened.load() : 0; }

void FaultyDisk::losePower()
{
    if (theDisk)
        theDisk->losePower();
}

} // namespace depesha
