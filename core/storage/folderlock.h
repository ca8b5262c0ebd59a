// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A lock across processes: held by one alone, or shared by many. The operating system holds it, through SQLite's own
// locking of a file, so that it is free again the moment its holder is gone, however it went: a lock told by a file's
// content can outlive a killed process.

#pragma once

#include <QString>
#include <QStringList>
#include <chrono>

namespace depesha {

/// Used from one thread.
class FolderLock
{
public:
    /// `path`: a file of its own for the lock; made if need be, never removed.
    explicit FolderLock(const QString &path);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// True if this object holds the lock now, and nobody else. Never waits.
    bool tryLock();
    /// True if this object shares the lock now; waits so long for one that holds it alone.
    bool tryShare(std::chrono::milliseconds patience);
    void unlock();

private:
    bool take(const QStringList &statements, std::chrono::milliseconds patience);

    const QString m_path;
    QString m_connection; ///< empty: not held
};

} // namespace depesha
