// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new account begins with, as the settings keep it: the window and the command line read the same.

#pragma once

#include "model/account.h"

namespace depesha {

inline constexpr QLatin1StringView paceSetting{"accounts/perSecond"};
inline constexpr QLatin1StringView reportingSetting{"accounts/reportHours"};
inline constexpr QLatin1StringView proxySetting{"accounts/proxy"};

/// An account without id, name and provider. `settings`: SettingsStore::all(); what cannot be read there is left as it
/// is in a program that was never set up.
Account newAccount(const QHash<QString, QString> &settings);

} // namespace depesha
