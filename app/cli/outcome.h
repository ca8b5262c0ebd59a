// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a command ends: the exit codes of the contract, and a failure as a value that carries one.

#pragma once

#include "model/error.h"

namespace depesha {

enum class ExitCode {
    Done = 0,
    Refused = 1,     ///< the provider or the network refused
    Usage = 2,       ///< wrong usage or bad input; nothing was sent
    Unconfirmed = 3, ///< at least one message may have been sent
    Keychain = 4,    ///< missing, locked or without a password for this account
    Data = 5,        ///< the data folder cannot be used
};

struct Failure
{
    ExitCode code = ExitCode::Refused;
    Error error;
};

template<typename T>
using Outcome = tl::expected<T, Failure>;

/// Wrong usage or bad input, said in words.
tl::unexpected<Failure> usageFailure(const QString &message, ErrorKind kind = ErrorKind::BadRequest);
/// An error of the database: what cannot be used is the folder, anything else is bad input.
Failure dataFailure(const Error &error);
/// An error on the way to a provider, the keychain included.
Failure providerFailure(const Error &error);

} // namespace depesha
