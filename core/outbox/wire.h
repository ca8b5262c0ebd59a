// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lanes and pollers share when they speak with a provider.

#pragma once

#include "model/account.h"
#include "net/httptransport.h"

namespace depesha {

/// Proxy and parallel requests as the account wants them.
HttpOptions optionsFor(const Account &account);
/// The beginning of a reply as it came, for people; the password taken out.
QString shownAnswer(const HttpReply &reply, const QString &secret);
/// From 0 to 1, for gaps that should not all end at once.
double chance();

} // namespace depesha
