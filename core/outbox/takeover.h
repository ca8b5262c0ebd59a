// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes this process the one that works a data folder: waits for the lock, then settles what a stopped worker left
// behind. Nothing new may leave before it says so.

#pragma once

#include "model/clock.h"
#include "outbox/outbox.h"
#include "storage/folderlock.h"

#include <QObject>

namespace depesha {

class Takeover : public QObject
{
    Q_OBJECT

public:
    Takeover(const Outbox::Services &services, const QString &folder, QObject *parent = nullptr);

    /// Tries now, and again every second, until the folder is held and its leftovers are settled.
    void start();
    /// Tries no more. What is being settled is settled: the lock is kept meanwhile, and given up by release().
    void cancel();
    void release();

    /// This process holds the lock.
    bool isHeld() const { return m_isHeld; }
    bool isSettling() const { return m_isSettling; }
    /// Why the leftovers could not be settled, when it was last tried.
    std::optional<Error> trouble() const { return m_trouble; }

Q_SIGNALS:
    /// The lock was asked for, or settling has ended: look at the above.
    void changed();
    /// Held and settled: work may begin. Not after cancel().
    void done();

private:
    void tryNow();
    void settle();
    void settled(const std::optional<Error> &failed);
    void tryLater();

    Outbox::Services m_services;
    FolderLock m_lock;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<Error> m_trouble;
    bool m_isHeld = false;
    bool m_isSettling = false;
    bool m_isCancelled = false;
};

} // namespace depesha
