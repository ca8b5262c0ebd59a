// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/accesscache.h"

#include "model/whendone.h"
namespace depesha {

AccessCache::AccessCache(SecretStore &secrets, QObject *parent) : QObject(parent), m_secrets(secrets) {}

QFuture<Result<Access>> AccessCache::access(const Account &account)
{
    Access access{account.endpoint, account.login, m_passwords.value(account.secretKey)};
    if (!access.password.isEmpty())
        return QtFuture::makeReadyFuture(Result<Access>(access));
    return whenDone(m_secrets.read(account.secretKey), this,
                    [this, access, key = account.secretKey](const SecretResult<QString> &secret) -> Result<Access> {
                        if (!secret)
                            return tl::unexpected(secret.error().toError());
                        m_passwords.insert(key, *secret);
                        Access whole = access;
                        whole.password = *secret;
                        return whole;
                    });
}

void AccessCache::forget(const QString &secretKey) { m_passwords.remove(secretKey); }

} // namespace depesha
