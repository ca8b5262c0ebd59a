// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a provider's host can be reached at all: its name, the connection, TLS, and what time it thinks it is. Asks
// for the host's front page without any login, never for the API itself: nothing that could be taken for a request of
// an account leaves.

#pragma once

#include "model/error.h"

#include <QDateTime>
#include <QFuture>
#include <QUrl>
#include <chrono>

namespace depesha {

/// The host's own time (its Date header), null where it says none. Errors: network, tls, timeout. `proxy` as
/// Account::proxy. Finishes in the calling thread, which needs an event loop.
QFuture<Result<QDateTime>> probeHost(const QUrl &endpoint, const QUrl &proxy = {},
                                     std::chrono::milliseconds limit = std::chrono::seconds(10));

} // namespace depesha
