// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be told of a data folder without changing it: whether it can be used, whether the history in it is whole,
// what waits in it. It opens no history for writing, repairs nothing and settles nothing, so that one can look at a
// broken folder first.

#pragma once

#include "model/account.h"
#include "model/error.h"
#include "storage/copies.h"
#include "storage/recoverynote.h"

#include <QFuture>
#include <QHash>

namespace depesha {

struct HistoryHealth
{
    enum class Worker { Nobody, Somebody };

    QString folder;
    bool exists = false;
    bool isWritable = false;
    bool isNetworkDrive = false;
    QString fileSystem;
    std::optional<qint64> freeBytes = {}; ///< for this user; nothing: the system does not say

    bool hasDatabase = false;
    qint64 bytes = 0;
    qint64 logBytes = 0;
    qint64 version = 0;
    qint64 newestVersion = 0;          ///< that this program knows
    QString sqlite;                    ///< its version
    std::optional<Error> trouble = {}; ///< why the history cannot be read
    QString damage;                    ///< SQLite's own words; empty: none found
    Worker outbox = Worker::Nobody;    ///< who holds the outbox
    QList<HistoryCopy> copies;         ///< newest first
    QStringList setAside;              ///< damaged files that are kept

    // Of a history that can be read:
    QList<Account> accounts; ///< not removed; id, name, provider, login, endpoint, secretKey and proxy alone
    QHash<QString, QString> settings;
    std::optional<RecoveryNote> recovery;
    qint64 unconfirmed = 0;
    qint64 missed = 0;
    qint64 waiting = 0; ///< queued or sending
    qint64 scheduled = 0;
    qint64 awaitingReports = 0;
    qint64 messages = 0;
};

/// In the background; never fails, but tells. `folder` as Services::dataFolder() gives it.
QFuture<HistoryHealth> examine(const QString &folder);

} // namespace depesha
