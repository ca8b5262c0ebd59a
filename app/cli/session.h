// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services as a command uses them: opened on the user's data folder, accounts found by name.

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/await.h"
#include "app/services.h"

namespace depesha {

/// The folder that the command is to work on.
Outcome<QString> dataFolderOf(const Arguments &arguments);
/// Says on standard error where the history had to be put back from a copy just now.
Outcome<std::unique_ptr<Services>> openServices(const Arguments &arguments);
Outcome<Account> findAccount(Services &services, const QString &name);
/// Fails for an account of a provider that this version does not know.
Outcome<Capabilities> capabilitiesOf(Services &services, const Account &account);
/// Fails (ExitCode::Keychain) unless the keychain gives the account's password.
Outcome<void> requirePassword(Services &services, const Account &account);

/// Awaits an answer of the stores.
template<typename T>
Outcome<T> awaitData(const QFuture<Result<T>> &future)
{
    return await(future).map_error(dataFailure);
}

} // namespace depesha
