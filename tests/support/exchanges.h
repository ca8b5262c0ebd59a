// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small help for tests that exchange requests with a RawServer.

#pragma once

#include "net/httptransport.h"

#include <QTest>

namespace depesha {

inline constexpr auto privateWord = "Pa55w0rd";

inline HttpRequest getRequest(const QUrl &url)
{
    QUrl withQuery = url;
    withQuery.setQuery(QStringLiteral("login=desk&password=") + QLatin1String(privateWord));
    return {HttpRequest::Verb::Get, withQuery};
}

inline HttpRequest postRequest(const QUrl &url,
                               const QByteArray &body = QByteArray("login=desk&password=") + privateWord)
{
    return {HttpRequest::Verb::Post, url, "application/x-www-form-urlencoded", body};
}

/// Turns the event loop until the result is there. A future that never finishes gives a Storage error, which no
/// transport gives.
inline HttpResult resultOf(const QFuture<HttpResult> &future, int seconds = 20)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, seconds * 1000))
        return tl::unexpected(HttpFailure{Error{ErrorKind::Storage, QStringLiteral("no result in time")}});
    return future.result();
}

/// For QVERIFY2: what went wrong.
inline QByteArray whyNot(const HttpResult &result)
{
    if (result)
        return "answered with status " + QByteArray::number(result->status);
    const HttpFailure &failure = result.error();
    return (failure.mayHaveLeft ? "may have left: " : "not sent: ") +
           (failure.error.message + u' ' + failure.error.detail).toUtf8();
}

} // namespace depesha
