// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secretwatch.h"

#include "storage/logmask.h"

namespace depesha {

SecretWatch::SecretWatch(std::unique_ptr<SecretStore> store, LogMask &mask) : m_store(std::move(store)), m_mask(mask) {}

QFuture<SecretResult<QString>> SecretWatch::read(const QString &key)
{
    return m_store->read(key).then(QtFuture::Launch::Sync, [&mask = m_mask](const SecretResult<QString> &secret) {
        if (secret)
            mask.addSecret(*secret);
        return secret;
    });
}

QFuture<SecretResult<void>> SecretWatch::write(const QString &key, const QString &secret)
{
    m_mask.addSecret(secret);
    return m_store->write(key, secret);
}

QFuture<SecretResult<void>> SecretWatch::remove(const QString &key) { return m_store->remove(key); }

} // namespace depesha
