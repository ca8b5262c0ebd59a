// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/secretmask.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

QString maskSecret(QString text, const QString &secret)
{
    if (secret.isEmpty() || text.isEmpty())
        return text;
    const QByteArray utf8 = secret.toUtf8();
    const QString forms[] = {
        secret,
        secret.toHtmlEscaped(),
        QString::fromLatin1(utf8.toPercentEncoding()),
        QString::fromLatin1(utf8.toPercentEncoding(QByteArray(), "-._~")),
        QString::fromLatin1(utf8.toPercentEncoding(" ").replace(' ', '+')),
        QString::fromLatin1(utf8.toBase64()),
        QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
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
