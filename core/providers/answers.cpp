// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/answers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Answers
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Answers)
};

QString usualWords(ErrorKind kind, const QString &provider)
{
    switch (kind) {
    case ErrorKind::Auth:
        return Answers::tr("%1 does not accept the login or the password. Check both in the account.").arg(provider);
    case ErrorKind::AccountBlocked:
        return Answers::tr("%1 has blocked the account. Ask the provider why.").arg(provider);
    case ErrorKind::IpNotAllowed:
        return Answers::tr("%1 does not allow requests from this computer's address. Add the address in the provider's "
                           "personal area, or ask the provider to.")
            .arg(provider);
    case ErrorKind::Funds:
        return Answers::tr("There is not enough money on the account with %1. Top it up, then send again.")
            .arg(provider);
    case ErrorKind::Sender:
        return Answers::tr("%1 does not accept this sender name. Use one that is registered with the account.")
            .arg(provider);
    case ErrorKind::Recipient:
        return Answers::tr("%1 does not take this number. Check it.").arg(provider);
    case ErrorKind::Text:
        return Answers::tr("%1 does not accept this text. Change it and send again.").arg(provider);
    case ErrorKind::Route:
        return Answers::tr("%1 does not send to this destination: the number is not correct, or the money for this "
                           "destination is spent. Check the number and the balance by destination.")
            .arg(provider);
    case ErrorKind::Duplicate:
        return Answers::tr("%1 has already taken a request with this id.").arg(provider);
    case ErrorKind::Flood:
        return Answers::tr(
                   "%1 takes this for flooding: the same text was sent to this number again. Change the text, or "
                   "wait.")
            .arg(provider);
    case ErrorKind::Throttled:
        return Answers::tr("%1 is too busy with earlier requests. Try again in a few seconds.").arg(provider);
    case ErrorKind::Unavailable:
        return Answers::tr("The service of %1 is not available now. Try again later.").arg(provider);
    case ErrorKind::NotFound:
        return Answers::tr("%1 knows no message with this id. Make sure that it was sent through this account.")
            .arg(provider);
    case ErrorKind::BadRequest:
        return Answers::tr(
                   "%1 could not read the request. Check the account's endpoint, and ask the provider whether its "
                   "rules have changed.")
            .arg(provider);
    default:
        return Answers::tr("%1 refused it. The provider can say why.").arg(provider);
    }
}

QString unexpectedWords(const QString &provider, int status)
{
    if (status >= 300 && status < 400)
        return Answers::tr(
                   "%1 pointed to another address (HTTP %2), which is not followed because the request carries the "
                   "password. Check the account's endpoint.")
            .arg(provider)
            .arg(status);
    if (status < 200 || status >= 300)
        return Answers::tr("%1 answered with HTTP error %2. Check the account's endpoint, or try later.")
            .arg(provider)
            .arg(status);
    return Answers::tr(
               "%1 answered something that its rules do not describe. Check the account's endpoint, and ask the "
               "provider.")
        .arg(provider);
}

} // namespace

bool isSuccess(const HttpReply &reply) { return reply.status >= 200 && reply.status < 300; }

Error providerError(ErrorKind kind, const QString &provider, const QString &code, const QString &message)
{
    return {kind, message.isEmpty() ? usualWords(kind, provider) : message, {}, code};
}

Error unexpectedReply(const QString &provider, const HttpReply &reply, const QString &words, const QString &message)
{
    const QString detail = u"HTTP %1, %2, %3 bytes"_s.arg(QString::number(reply.status),
                                                          QString::fromLatin1(reply.header("Content-Type").left(80)),
                                                          QString::number(reply.body.size()));
    return {ErrorKind::Protocol, message.isEmpty() ? unexpectedWords(provider, reply.status) : message, detail, words};
}

SendOutcome accepted(const QStringList &ids) { return {.verdict = SendOutcome::Verdict::Accepted, .ids = ids}; }

SendOutcome refused(Error error) { return {.verdict = SendOutcome::Verdict::Refused, .error = std::move(error)}; }

SendOutcome unrecognised(Error error)
{
    return {.verdict = SendOutcome::Verdict::Unrecognised, .error = std::move(error)};
}

bool isIdToken(const QString &token)
{
    static const QRegularExpression id(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return id.match(token).hasMatch();
}

} // namespace depesha
