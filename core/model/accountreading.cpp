// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/accountreading.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::AccountReading)
};

} // namespace

Result<QUrl> readEndpoint(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return failure(ErrorKind::BadRequest, Tr::tr("This is not an address that begins with https:// or http://."));
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return failure(ErrorKind::BadRequest, Tr::tr("An address may hold neither a login nor a # part."));
    return url;
}

Result<QUrl> readProxy(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QUrl();
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isProxy = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !isProxy || url.host().isEmpty() || url.port() < 1)
        return failure(ErrorKind::BadRequest, Tr::tr("Write it as http://host:port or socks5://host:port."));
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::BadRequest,
                       Tr::tr("A proxy with a login cannot be used: its password would not be kept safely."));
    return url;
}

Result<std::optional<int>> readDayLimit(const QString &text)
{
    constexpr auto most = 10'000'000;
    const auto read = Money::parse(text.trimmed().isEmpty() ? u"0"_s : text.trimmed(), {});
    constexpr auto one = 1'000'000;
    if (!read || read->micros() < 0 || read->micros() % one != 0 || read->micros() / one > most)
        return failure(ErrorKind::BadRequest, Tr::tr("Write a whole number of parts such as 500, or leave it empty."));
    if (read->isZero())
        return std::nullopt;
    return int(read->micros() / one);
}

Result<std::optional<Money>> readLowBalance(const QString &text, const QString &unit)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto read = Money::parse(text.trimmed(), unit);
    if (!read || read->micros() < 0)
        return failure(ErrorKind::BadRequest, Tr::tr("Write an amount such as 100, or leave it empty."));
    return read;
}

} // namespace depesha
