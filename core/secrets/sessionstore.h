// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another store, and beside it the secrets that the user agreed to keep until the program ends, because that store
// could not take them. Those stay in memory and are never written anywhere.

#pragma once

#include "secrets/secretstore.h"

#include <QHash>
#include <QMutex>
#include <memory>

namespace depesha {

class SessionStore : public SecretStore
{
public:
    explicit SessionStore(std::unique_ptr<SecretStore> store);

    /// Only with the user's consent. May be called from any thread; an empty secret is a bug.
    void keepForSession(const QString &key, const QString &secret);
    bool isKeptForSession(const QString &key) const;

    /// The session's secret if there is one, else the store's.
    QFuture<SecretResult<QString>> read(const QString &key) override;
    /// Into the store; once that succeeded, the session's secret is forgotten.
    QFuture<SecretResult<void>> write(const QString &key, const QString &secret) override;
    /// From both. The session's is gone at once, whatever becomes of the store's.
    QFuture<SecretResult<void>> remove(const QString &key) override;

private:
    struct Session
    {
        mutable QMutex mutex;
        QHash<QString, QString> secrets;
    };

    const std::unique_ptr<SecretStore> m_store;
    const std::shared_ptr<Session> m_session = std::make_shared<Session>(); ///< shared with writes that outlive this
};

} // namespace depesha
