// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries one HTTP request at most once. An implementation must never repeat a request by itself, follow a redirect
// or lower TLS checks; it says honestly whether the request may have left.

#pragma once

#include "model/error.h"
#include "model/http.h"

#include <QFuture>
#include <chrono>

namespace depesha {

struct HttpOptions
{
    /// From the moment the request is begun (the transport's own queue excluded) until it has left: name, connection,
    /// TLS.
    std::chrono::milliseconds connectLimit{20'000};
    /// From the moment the request left until the whole answer is here.
    std::chrono::milliseconds answerLimit{60'000};
    QUrl proxy;         ///< "http://host:port" or "socks5://host:port"; empty: the system's
    int parallel = 6;   ///< requests under way at once to one host, of one party
    QString party = {}; ///< who asks: requests of different parties share neither that limit nor a connection
};

struct HttpFailure
{
    Error error;             ///< network, tls, timeout or protocol
    bool mayHaveLeft = true; ///< false: certainly not one byte of the request reached the provider
};

using HttpResult = tl::expected<HttpReply, HttpFailure>;

class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    /// Finishes exactly once, in the transport's thread, and never throws. Replies of over 1 MiB are a protocol error.
    virtual QFuture<HttpResult> exchange(const HttpRequest &request, const HttpOptions &options) = 0;
};

} // namespace depesha
