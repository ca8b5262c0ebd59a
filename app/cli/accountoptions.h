// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of `account add` and `account edit`: checked whole before anything is written anywhere.

#pragma once

#include "app/cli/arguments.h"
#include "model/account.h"
#include "providers/registry.h"

namespace depesha {

/// Of `account add`; `account edit` has the same.
QList<OptionSpec> accountOptions();

/// `account` with what was given changed. A new provider brings its own endpoint and region where the old ones were its
/// predecessor's.
Outcome<Account> applyAccountOptions(Account account, const Arguments &arguments, const ProviderRegistry &providers);

} // namespace depesha
