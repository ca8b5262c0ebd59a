// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account as the columns of its row, there and back. Reads and writes nothing by itself.

#pragma once

#include "model/account.h"
#include "storage/sql.h"

namespace depesha {

/// Ends behind "FROM accounts ".
extern const QLatin1StringView selectAccount;
/// The present row of a `selectAccount`.
Account accountOf(const Rows &row);
/// What the user sets, in the order in which add() and update() name the columns.
QVariantList settingsOf(const Account &account);
QString directionsJson(const QList<Balance::Direction> &directions);
QVariant stateWordOf(const std::optional<Balance::State> &state);

} // namespace depesha
