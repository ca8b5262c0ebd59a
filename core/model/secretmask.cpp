// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/secretmask.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As it stands between the quotes of a JSON string.
QString inJson(const QString &secret)
{
    const QByteArray document = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(document.mid(2, document.size() - 4));
}

/// The same with all but ASCII escaped.
QString inAsciiJson(const QString &secret)
{
    QString escaped;
    const QString json = inJson(secret);
    for (const QChar c : json)
        escaped += c.unicode() < 0x80 ? QString(c) : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    return escaped;
}

} // namespace

QString maskSecret(QString text, const QString &secret)
{
    if (secret.isEmpty() || text.isEmpty())
        return text;
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray percent = utf8.toPercentEncoding();
    const QString forms[] = {
        // What is encoded twice first: its pieces look like what is encoded once.
        QString::fromLatin1(percent.toPercentEncoding()),
        secret,
        secret.toHtmlEscaped(),
        QString::fromLatin1(percent),
        QString::fromLatin1(utf8.toPercentEncoding(QByteArray(), "-._~")),
        QString::fromLatin1(utf8.toPercentEncoding(" ").replace(' ', '+')),
        QString::fromLatin1(utf8.toBase64()),
        QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
        QString::fromLatin1(utf8.toHex()),
        inJson(secret),
        inAsciiJson(secret),
    };
    for (const QString &form : forms)
        text.replace(form, "***"_L1, Qt::CaseInsensitive);
    return text;
}

Error maskSecret(Error error, const QString &secret)
{
    error.message = maskSecret(std::move(error.message), secret);
    error.detail = maskSecret(std::move(error.detail), secret);
    error.providerCode = maskSecret(std::move(error.providerCode), secret);
    return error;
}

} // namespace depesha
