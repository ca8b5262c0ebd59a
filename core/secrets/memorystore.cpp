// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"

#include <QCoreApplication>

namespace depesha {

using Problem = SecretError::Problem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemoryStore)
};

template<typename T>
QFuture<SecretResult<T>> ready(SecretResult<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

QFuture<SecretResult<QString>> MemoryStore::read(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_secrets.constFind(key);
    if (it == m_secrets.constEnd())
        return ready<QString>(
            tl::unexpected(SecretError{Problem::NotFound, Words::tr("The password is not known. Enter it again.")}));
    return ready<QString>(*it);
}

QFuture<SecretResult<void>> MemoryStore::write(const QString &key, const QString &secret)
{
    if (secret.isEmpty())
        return ready<void>(tl::unexpected(SecretError{Problem::Empty, Words::tr("An empty password cannot be kept.")}));
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(key, secret);
    return ready<void>({});
}

QFuture<SecretResult<void>> MemoryStore::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(key);
    return ready<void>({});
}

} // namespace depesha
