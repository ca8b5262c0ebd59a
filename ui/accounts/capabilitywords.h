// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a provider can do, in words made from its capabilities: never from its name.

#pragma once

#include "providers/capabilities.h"

#include <QString>

namespace depesha {

/// Short phrases joined by " · ", the ones that decide a choice first.
QString capabilityWords(const Capabilities &capabilities);
/// How a sender name may look with this provider: one sentence.
QString senderRuleWords(const SenderRule &rule);

} // namespace depesha
