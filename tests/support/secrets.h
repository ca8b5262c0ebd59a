// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small help for tests of secret stores.

#pragma once

#include "secrets/secretstore.h"

#include <QTest>
#include <array>
#include <optional>

namespace depesha {

/// Turns the event loop until the result is there. A future that never finishes gives a problem with an empty message.
template<typename T>
SecretResult<T> resultOf(const QFuture<SecretResult<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return tl::unexpected(SecretError{});
    return future.result();
}

/// The problem, or nothing if there is none.
template<typename T>
std::optional<SecretError::Problem> problemOf(const SecretResult<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().problem);
}

/// For QCOMPARE's report.
inline char *toString(const std::optional<SecretError::Problem> &problem)
{
    static constexpr std::array names{"NoService", "Locked", "Refused", "Slow", "NotFound", "Empty", "Other"};
    return qstrdup(problem ? names.at(size_t(*problem)) : "no problem");
}

} // namespace depesha
