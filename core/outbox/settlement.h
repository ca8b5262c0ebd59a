// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rule about money as a pure function: from one attempt and what came of it to what is written down and whether it
// may be tried again. Nothing else in the program decides that.
//
// - Accepted, tested or refused: the provider's word is final.
// - Certainly not sent (no connection, TLS refused, an explicit "busy"): queued again after a growing gap, until tries
// or validity end.
// - It may have left and no recognised answer came: unconfirmed, never repeated. Only where the provider is repeat-safe
// the very same
//   request is due again, and unconfirmed when its tries end.

#pragma once

#include "net/httptransport.h"
#include "providers/capabilities.h"
#include "storage/outboxstore.h"

namespace depesha {

struct SettlementContext
{
    const Claim &claim;
    const Capabilities &capabilities;
    QDateTime now;
    double chance = 0; ///< for the gaps, from 0 to 1
};

/// The provider answered, and this is how its reply was read. `answer`: the reply for people, secrets masked.
AttemptResult settleOutcome(const SettlementContext &context, const SendOutcome &outcome, const QString &answer);
/// No answer.
AttemptResult settleFailure(const SettlementContext &context, const HttpFailure &failure);

} // namespace depesha
