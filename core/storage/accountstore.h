// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts in the database. Passwords are not here: they are in the keychain, under Account::secretKey.

#pragma once

#include "model/account.h"
#include "storage/database.h"

namespace depesha {

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
    /// Marks it removed; its history stays, its name is free again. What it has not sent yet is cancelled.
    QFuture<Result<void>> remove(qint64 id);
    QFuture<Result<void>> recordBalance(qint64 id, const Balance &balance);

private:
    Database &m_database;
};

} // namespace depesha
