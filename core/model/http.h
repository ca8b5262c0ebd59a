// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP request and a reply as plain values, so that providers can be pure. No network type stands here.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <utility>

namespace depesha {

struct HttpRequest
{
    enum class Verb { Get, Post };

    /// A field of a query string or of a form body. What is private (passwords, texts) is masked wherever a request is
    /// shown.
    struct Field
    {
        enum class Show { Plain, Length, Never };
        QString name;
        QString value;
        Show show = Show::Plain;
    };

    Verb verb = Verb::Get;
    QUrl url; ///< with its query; a secret: never shown, use `shown`
    QByteArray contentType = {};
    QByteArray body = {};
    QString shown = {}; ///< the whole request for logs and people, private values masked

    /// Percent-encodes all but the unreserved characters of RFC 3986 ("+" and "&" too), UTF-8.
    static QByteArray encode(const QList<Field> &fields);
    /// GET with the fields behind the endpoint's "?" (or POST with them as the body), `shown` filled in.
    static HttpRequest get(const QUrl &endpoint, const QList<Field> &fields);
    static HttpRequest postForm(const QUrl &endpoint, const QList<Field> &fields);
    /// POST of an XML body; `shownBody` is the same with private values masked.
    static HttpRequest postXml(const QUrl &endpoint, QByteArray body, const QByteArray &shownBody);
};

struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    /// The value of a header, regardless of case; empty if absent.
    QByteArray header(QByteArrayView name) const;
};

} // namespace depesha
