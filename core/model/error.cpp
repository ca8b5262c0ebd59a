// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/error.h"

#include <QCoreApplication>
#include <array>

namespace depesha {

namespace {

struct Kind
{
    ErrorKind kind;
    const char *name;
    const char *advice;
};

constexpr const char *context = "depesha::Error";

constexpr std::array<Kind, std::size_t(ErrorKind::Storage) + 1> kinds{{
    {ErrorKind::Auth, "auth", QT_TRANSLATE_NOOP("depesha::Error", "Check the login and the password of the account.")},
    {ErrorKind::AccountBlocked, "account-blocked",
     QT_TRANSLATE_NOOP("depesha::Error", "Ask the provider why the account is blocked.")},
    {ErrorKind::IpNotAllowed, "ip-not-allowed",
     QT_TRANSLATE_NOOP("depesha::Error", "Ask the provider to allow the internet address of this computer.")},
    {ErrorKind::Funds, "funds", QT_TRANSLATE_NOOP("depesha::Error", "Top up the account, then send again.")},
    {ErrorKind::Sender, "sender",
     QT_TRANSLATE_NOOP("depesha::Error", "Choose a sender name that the provider has approved.")},
    {ErrorKind::Recipient, "recipient", QT_TRANSLATE_NOOP("depesha::Error", "Check the telephone number.")},
    {ErrorKind::Text, "text", QT_TRANSLATE_NOOP("depesha::Error", "Change the text, then send again.")},
    {ErrorKind::Route, "route",
     QT_TRANSLATE_NOOP("depesha::Error", "Ask the provider to open this direction, or send through another account.")},
    {ErrorKind::Duplicate, "duplicate",
     QT_TRANSLATE_NOOP("depesha::Error",
                       "The provider has this message already: look at its status before you send it again.")},
    {ErrorKind::Flood, "flood",
     QT_TRANSLATE_NOOP("depesha::Error",
                       "The same text went to this number a short while ago: wait, or change the text.")},
    {ErrorKind::Throttled, "throttled",
     QT_TRANSLATE_NOOP("depesha::Error", "Wait a little, or send at a slower pace.")},
    {ErrorKind::Unavailable, "unavailable",
     QT_TRANSLATE_NOOP("depesha::Error", "The provider cannot serve at the moment: try again later.")},
    {ErrorKind::NotFound, "not-found",
     QT_TRANSLATE_NOOP("depesha::Error",
                       "The provider does not know this message: look for it in your account on the provider's site.")},
    {ErrorKind::BadRequest, "bad-request",
     QT_TRANSLATE_NOOP("depesha::Error", "Check the settings of the account; if they are right, show the "
                                         "provider's answer to the provider's support.")},
    {ErrorKind::Protocol, "protocol",
     QT_TRANSLATE_NOOP("depesha::Error", "Check the endpoint of the account; if it is right, show the provider's "
                                         "answer to the provider's support.")},
    {ErrorKind::Network, "network",
     QT_TRANSLATE_NOOP("depesha::Error", "Check the internet connection and the endpoint of the account.")},
    {ErrorKind::Tls, "tls",
     QT_TRANSLATE_NOOP("depesha::Error", "Do not go on if you do not know why the connection is not trusted; check "
                                         "the date of this computer and the endpoint of the account.")},
    {ErrorKind::Timeout, "timeout",
     QT_TRANSLATE_NOOP(
         "depesha::Error",
         "The provider did not answer in time. Find out whether the message was sent before you send it again.")},
    {ErrorKind::Keychain, "keychain",
     QT_TRANSLATE_NOOP("depesha::Error",
                       "Unlock the keychain of this computer, or enter the password of the account again.")},
    {ErrorKind::Rejected, "rejected",
     QT_TRANSLATE_NOOP("depesha::Error", "Ask the provider why it refused the message.")},
    {ErrorKind::Storage, "storage",
     QT_TRANSLATE_NOOP("depesha::Error", "Check that the disk has room and that you may write in the data folder.")},
}};

constexpr bool inOrder()
{
    for (std::size_t at = 0; at < kinds.size(); ++at)
        if (kinds[at].kind != ErrorKind(at))
            return false;
    return true;
}
static_assert(inOrder());

} // namespace

QString errorKindName(ErrorKind kind) { return QString::fromLatin1(kinds[std::size_t(kind)].name); }

std::optional<ErrorKind> errorKindFromName(QStringView name)
{
    for (const Kind &kind : kinds)
        if (name == QLatin1StringView(kind.name))
            return kind.kind;
    return {};
}

QString errorAdvice(ErrorKind kind) { return QCoreApplication::translate(context, kinds[std::size_t(kind)].advice); }

} // namespace depesha
