// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One worker at a time across processes. The operating system holds the lock, through SQLite's own locking of a file,
// so that it is free again the moment its holder is gone, however it went: a lock told by a file's content can outlive
// a killed process.

#pragma once

#include <QString>

namespace depesha {

/// Used from one thread. Never waits.
class FolderLock
{
public:
    /// `path`: a file of its own for the lock; made if need be, never removed.
    explicit FolderLock(const QString &path);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// True if this object holds the lock now.
    bool tryLock();
    void unlock();

private:
    const QString m_path;
    QString m_connection; ///< empty: not held
};

} // namespace depesha
