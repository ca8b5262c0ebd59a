// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The system's keychain through QtKeychain, which is named in keychainstore.cpp and nowhere else. Never falls back to a
// file. Its jobs run one after another in the thread it lives in, which needs an event loop; that thread never waits.

#pragma once

#include "secrets/secretstore.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace depesha {

class KeychainStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// `service`: the name under which the entries stand. A step that takes longer than `limit` is given up as Slow:
    /// long enough for a person to unlock the keychain, since QtKeychain itself would wait for ever.
    explicit KeychainStore(const QString &service, std::chrono::milliseconds limit = std::chrono::seconds(60),
                           QObject *parent = nullptr);

    QFuture<SecretResult<QString>> read(const QString &key) override;
    /// An empty secret is refused.
    QFuture<SecretResult<void>> write(const QString &key, const QString &secret) override;
    QFuture<SecretResult<void>> remove(const QString &key) override;

private:
    using Reader = std::function<void(const SecretResult<QString> &)>;
    using Doer = std::function<void(const SecretResult<void> &)>;

    void readJob(const QString &key, const Reader &then);
    void writeJob(const QString &key, const QString &secret, const Doer &then);
    void removeJob(const QString &key, const Doer &then);
    void proveUnlocked(const QString &key, const Doer &then);
    void start(QKeychain::Job *job, const QString &key, const Doer &then);

    const QString m_service;
    const std::chrono::milliseconds m_limit;
};

} // namespace depesha
