// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joins an account with its password from the keychain, and remembers the password for as long as the program runs, so
// that a thousand messages ask the keychain once.

#pragma once

#include "model/account.h"
#include "providers/provider.h"
#include "secrets/secretstore.h"

#include <QHash>
#include <QObject>

namespace depesha {

class AccessCache : public QObject
{
    Q_OBJECT

public:
    explicit AccessCache(SecretStore &secrets, QObject *parent = nullptr);
    /// ErrorKind::Keychain if there is no password to be had. A failure is not remembered.
    QFuture<Result<Access>> access(const Account &account);
    void forget(const QString &secretKey);

private:
    SecretStore &m_secrets;
    QHash<QString, QString> m_passwords;
};

} // namespace depesha
