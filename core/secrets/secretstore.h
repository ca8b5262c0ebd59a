// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where passwords live. Never plain text on disk, never a wait in the caller's thread, and "not found" is never taken
// as "gone".

#pragma once

#include "model/error.h"

#include <QFuture>
#include <QString>

namespace depesha {

struct SecretError
{
    enum class Problem {
        NoService, ///< there is no keychain here, or it cannot be reached
        Locked,    ///< it is locked and could not be unlocked
        Refused,   ///< the user or the system said no
        Slow,      ///< it did not answer in time
        NotFound,  ///< no entry, or it is locked and says so badly: ask to unlock or to enter the password again
        Empty,     ///< the entry holds nothing
        Other,
    };
    Problem problem = Problem::Other;
    QString message; ///< for people, translated
    QString detail = {};

    Error toError() const { return Error{ErrorKind::Keychain, message, detail}; }
};

template<typename T>
using SecretResult = tl::expected<T, SecretError>;

/// May be called from any thread; the futures finish exactly once.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QFuture<SecretResult<QString>> read(const QString &key) = 0;
    /// Reads the entry back before it says success.
    virtual QFuture<SecretResult<void>> write(const QString &key, const QString &secret) = 0;
    /// Succeeds only when the entry is seen to be gone (or was never there).
    virtual QFuture<SecretResult<void>> remove(const QString &key) = 0;
};

} // namespace depesha
