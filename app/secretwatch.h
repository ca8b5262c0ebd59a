// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another store, whose secrets the log learns to hide as they pass by. Keeps none itself but in the mask.

#pragma once

#include "secrets/secretstore.h"

#include <memory>

namespace depesha {

class LogMask;

class SecretWatch : public SecretStore
{
public:
    SecretWatch(std::unique_ptr<SecretStore> store, LogMask &mask);

    QFuture<SecretResult<QString>> read(const QString &key) override;
    QFuture<SecretResult<void>> write(const QString &key, const QString &secret) override;
    QFuture<SecretResult<void>> remove(const QString &key) override;

private:
    const std::unique_ptr<SecretStore> m_store;
    LogMask &m_mask;
};

} // namespace depesha
