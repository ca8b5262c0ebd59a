// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts in the database. Passwords are not here: they are in the keychain, under Account::secretKey.

#pragma once

#include "model/account.h"
#include "storage/database.h"

namespace depesha {

/// From `at` on, until the next point.
struct BalancePoint
{
    QDateTime at; ///< UTC
    Money amount;
    bool operator==(const BalancePoint &) const = default;
};

/// What an account's balance did around the last request that a message was in.
struct BalanceAround
{
    std::optional<BalancePoint> before; ///< in force when the request left, since its `at`
    std::optional<BalancePoint> after;  ///< the first change behind it; empty: none was seen so far
    int messages = 0;                   ///< that were in the request
    int parts = 0;                      ///< of these together
    /// Other requests of the account since before.at, up to `after`, that may have been charged; counting ends at
    /// manyRequests.
    int others = 0;
    static constexpr int manyRequests = 100;
};

class AccountStore
{
public:
    explicit AccountStore(Database &database);

    /// In the user's order; removed ones left out.
    QFuture<Result<QList<Account>>> list();
    /// Regardless of case; ErrorKind::NotFound names the account.
    QFuture<Result<Account>> byName(const QString &name);
    /// The same for whoever asks about the history: a removed account too, the last of that name, if none bears it now.
    QFuture<Result<Account>> everByName(const QString &name);
    QFuture<Result<Account>> byId(qint64 id);
    /// Gives id and secretKey; ErrorKind::BadRequest if the name is taken. Durable.
    QFuture<Result<Account>> add(const Account &account);
    /// All but id, secretKey and balance.
    QFuture<Result<void>> update(const Account &account);
    /// The order in which all places show them; ids not named follow.
    QFuture<Result<void>> reorder(const QList<qint64> &ids);
    /// Marks it removed; its history stays, its name is free again. What it has not sent yet is cancelled.
    QFuture<Result<void>> remove(qint64 id);
    QFuture<Result<void>> recordBalance(qint64 id, const Balance &balance);

    /// How the balances went, by account: each change up to now, thinned to about so many points; an account whose
    /// balance never changed since has one. Kept for 400 days.
    QFuture<Result<QHash<qint64, QList<BalancePoint>>>> balancesSince(const QDateTime &since, int points);
    /// ErrorKind::NotFound for a message that was in no request yet.
    QFuture<Result<BalanceAround>> balanceAround(qint64 messageId);
    /// Parts that left or leave between two moments: sent at once then, or scheduled for then. Failed, cancelled and
    /// test messages do not count. Takes as long as there are messages in that time.
    QFuture<Result<qint64>> partsBetween(qint64 id, const QDateTime &from, const QDateTime &until);

private:
    Database &m_database;
};

} // namespace depesha
