// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/http.h"

#include <QStringList>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value must not be able to begin a line of its own in a log.
QString inOneLine(QString text)
{
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = u' ';
    return text;
}

QString shownValue(const HttpRequest::Field &field)
{
    switch (field.show) {
    case HttpRequest::Field::Show::Plain:
        return inOneLine(field.value);
    case HttpRequest::Field::Show::Length:
        return u"<%1 characters>"_s.arg(field.value.toUcs4().size());
    case HttpRequest::Field::Show::Never:
        break;
    }
    return u"***"_s;
}

QString shownFields(const QList<HttpRequest::Field> &fields)
{
    QStringList shown;
    for (const HttpRequest::Field &field : fields)
        shown.append(inOneLine(field.name) + u'=' + shownValue(field));
    return shown.join(u'&');
}

/// An endpoint's own query and user part are masked: resellers put keys there.
QString shownEndpoint(const QUrl &endpoint)
{
    return endpoint.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment) +
           (endpoint.hasQuery() ? u"?***"_s : QString());
}

} // namespace

QByteArray HttpRequest::encode(const QList<Field> &fields)
{
    QByteArray encoded;
    for (const Field &field : fields) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(field.name) + '=' + QUrl::toPercentEncoding(field.value);
    }
    return encoded;
}

HttpRequest HttpRequest::get(const QUrl &endpoint, const QList<Field> &fields)
{
    HttpRequest request;
    request.url = endpoint;
    QString query = endpoint.query(QUrl::FullyEncoded);
    if (!query.isEmpty() && !fields.isEmpty())
        query += u'&';
    query += QString::fromLatin1(encode(fields));
    if (!query.isEmpty())
        request.url.setQuery(query, QUrl::StrictMode);
    request.shown = u"GET "_s + shownEndpoint(endpoint);
    if (!fields.isEmpty())
        request.shown += (endpoint.hasQuery() ? u'&' : u'?') + shownFields(fields);
    return request;
}

HttpRequest HttpRequest::postForm(const QUrl &endpoint, const QList<Field> &fields)
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.url = endpoint;
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    request.body = encode(fields);
    request.shown = u"POST "_s + shownEndpoint(endpoint) + u'\n' + shownFields(fields);
    return request;
}

HttpRequest HttpRequest::postXml(const QUrl &endpoint, QByteArray body, const QByteArray &shownBody)
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.url = endpoint;
    request.contentType = QByteArrayLiteral("text/xml; charset=utf-8");
    request.body = std::move(body);
    request.shown = u"POST "_s + shownEndpoint(endpoint) + u'\n' + QString::fromUtf8(shownBody);
    return request;
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

} // namespace depesha
