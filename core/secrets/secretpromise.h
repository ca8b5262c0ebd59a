// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise of one secret operation. It is always kept: whoever drops it unanswered gives the answer it was made
// with.

#pragma once

#include "secrets/secretstore.h"

#include <QPromise>
#include <utility>

namespace depesha {

template<typename T>
class SecretPromise
{
public:
    explicit SecretPromise(SecretError ifDropped) : m_ifDropped(std::move(ifDropped)) { m_promise.start(); }
    ~SecretPromise() { give(tl::unexpected(m_ifDropped)); }
    Q_DISABLE_COPY_MOVE(SecretPromise)

    QFuture<SecretResult<T>> future() { return m_promise.future(); }
    /// Only the first answer counts.
    void give(SecretResult<T> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<SecretResult<T>> m_promise;
    SecretError m_ifDropped;
    bool m_given = false;
};

} // namespace depesha
