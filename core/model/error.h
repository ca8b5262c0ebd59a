// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong, as a value. `message` is for people and translated, `detail` is for the log;
// neither ever holds a password, a message's text or an unmasked URL.

#pragma once

#include <QMetaType>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace depesha {

/// The kinds of the command line's error object, and Storage for what is wrong with the data folder.
enum class ErrorKind {
    Auth,
    AccountBlocked,
    IpNotAllowed,
    Funds,
    Sender,
    Recipient,
    Text,
    Route,
    Duplicate,
    Flood,
    Throttled,
    Unavailable,
    NotFound,
    BadRequest,
    Protocol,
    Network,
    Tls,
    Timeout,
    Keychain,
    Rejected,
    Storage,
};

/// The stable name of a kind ("ip-not-allowed"): used in JSON and in the database, never translated.
QString errorKindName(ErrorKind kind);
std::optional<ErrorKind> errorKindFromName(QStringView name);

/// What a person can do about an error of this kind: one translated sentence.
QString errorAdvice(ErrorKind kind);

struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    QString message;
    QString detail = {};
    QString providerCode = {}; ///< the provider's own code or words ("-5"), empty if none
    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {}, QString providerCode = {})
{
    return tl::unexpected(Error{kind, std::move(message), std::move(detail), std::move(providerCode)});
}

} // namespace depesha

Q_DECLARE_METATYPE(depesha::Error)
