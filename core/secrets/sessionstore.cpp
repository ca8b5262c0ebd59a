// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sessionstore.h"

namespace depesha {

SessionStore::SessionStore(std::unique_ptr<SecretStore> store) : m_store(std::move(store)) {}

void SessionStore::keepForSession(const QString &key, const QString &secret)
{
    Q_ASSERT(!secret.isEmpty());
    const QMutexLocker lock(&m_session->mutex);
    m_session->secrets.insert(key, secret);
}

bool SessionStore::isKeptForSession(const QString &key) const
{
    const QMutexLocker lock(&m_session->mutex);
    return m_session->secrets.contains(key);
}

QFuture<SecretResult<QString>> SessionStore::read(const QString &key)
{
    {
        const QMutexLocker lock(&m_session->mutex);
        if (const auto it = m_session->secrets.constFind(key); it != m_session->secrets.constEnd())
            return QtFuture::makeReadyFuture(SecretResult<QString>(*it));
    }
    return m_store->read(key);
}

QFuture<SecretResult<void>> SessionStore::write(const QString &key, const QString &secret)
{
    return m_store->write(key, secret).then([session = m_session, key](const SecretResult<void> &result) {
        if (result) {
            const QMutexLocker lock(&session->mutex);
            session->secrets.remove(key);
        }
        return result;
    });
}

QFuture<SecretResult<void>> SessionStore::remove(const QString &key)
{
    {
        const QMutexLocker lock(&m_session->mutex);
        m_session->secrets.remove(key);
    }
    return m_store->remove(key);
}

} // namespace depesha
