// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outcome.h"

namespace depesha {

tl::unexpected<Failure> usageFailure(const QString &message, ErrorKind kind)
{
    return tl::unexpected(Failure{ExitCode::Usage, Error{kind, message}});
}

Failure dataFailure(const Error &error)
{
    return {error.kind == ErrorKind::Storage ? ExitCode::Data : ExitCode::Usage, error};
}

Failure providerFailure(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Storage:
        return {ExitCode::Data, error};
    case ErrorKind::Keychain:
        return {ExitCode::Keychain, error};
    default:
        return {ExitCode::Refused, error};
    }
}

} // namespace depesha
