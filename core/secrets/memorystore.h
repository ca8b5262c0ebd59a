// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets in memory until the program ends: for the training mode and for tests. Never touches the disk.

#pragma once

#include "secrets/secretstore.h"

#include <QHash>
#include <QMutex>

namespace depesha {

class MemoryStore : public SecretStore
{
public:
    QFuture<SecretResult<QString>> read(const QString &key) override;
    QFuture<SecretResult<void>> write(const QString &key, const QString &secret) override;
    QFuture<SecretResult<void>> remove(const QString &key) override;

private:
    QMutex m_mutex;
    QHash<QString, QString> m_secrets;
};

} // namespace depesha
