// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A transport whose other end is the test: it keeps every request, and the test answers when it likes.

#pragma once

#include "net/httptransport.h"

#include <QPromise>
#include <memory>
#include <vector>

namespace depesha {

class FakeTransport : public HttpTransport
{
public:
    QFuture<HttpResult> exchange(const HttpRequest &request, const HttpOptions &options) override
    {
        m_exchanges.push_back({request, options, std::make_shared<QPromise<HttpResult>>()});
        m_exchanges.back().promise->start();
        return m_exchanges.back().promise->future();
    }

    /// Requests so far, answered or not.
    qsizetype count() const { return qsizetype(m_exchanges.size()); }
    const HttpRequest &request(qsizetype index) const { return m_exchanges.at(size_t(index)).request; }

    void answer(qsizetype index, const QByteArray &body, int status = 200)
    {
        finish(index, HttpReply{status, {}, body});
    }
    void fail(qsizetype index, ErrorKind kind, bool mayHaveLeft)
    {
        finish(index, tl::unexpected(HttpFailure{Error{kind, QStringLiteral("as the test wants")}, mayHaveLeft}));
    }

private:
    void finish(qsizetype index, HttpResult result)
    {
        m_exchanges.at(size_t(index)).promise->addResult(std::move(result));
        m_exchanges.at(size_t(index)).promise->finish();
    }

    struct Exchange
    {
        HttpRequest request;
        HttpOptions options;
        std::shared_ptr<QPromise<HttpResult>> promise;
    };
    std::vector<Exchange> m_exchanges;
};

} // namespace depesha
