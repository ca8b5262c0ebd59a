// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a person typed about an account. Pure. The errors say what is wrong in a sentence and never repeat the
// text: an address may hold a password.

#pragma once

#include "model/error.h"
#include "model/money.h"

#include <QStringList>
#include <QUrl>

namespace depesha {

/// An http or https address with a host, without a login and without a fragment.
Result<QUrl> readEndpoint(const QString &text);
/// "http://host:port" or "socks5://host:port" without a login; an empty text is the system's proxy.
Result<QUrl> readProxy(const QString &text);
/// Parts a day, 1 to 10,000,000; an empty text or 0 is no limit.
Result<std::optional<int>> readDayLimit(const QString &text);
/// The amount from which a balance is low, zero or more; an empty text is none. `unit`: the balance's.
Result<std::optional<Money>> readLowBalance(const QString &text, const QString &unit);

} // namespace depesha
