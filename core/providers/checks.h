// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a provider cannot do, said before sending. Reads Capabilities only; the composer, the command line and the
// outbox share it.

#pragma once

#include "model/error.h"
#include "model/phonenumber.h"
#include "providers/capabilities.h"

namespace depesha {

/// ErrorKind::Sender, naming the sender and the rule it breaks. Look-alike Cyrillic letters are named as such.
Result<void> checkSender(const Capabilities &capabilities, const QString &sender);
/// ErrorKind::Recipient: this provider does not take this number, and why.
Result<void> checkNumber(const Capabilities &capabilities, const PhoneNumber &number);
/// ErrorKind::Text: empty, too long for this provider, or of several parts where it takes one. `rules`: the account's.
Result<void> checkText(const Capabilities &capabilities, const QString &text, const PartRules &rules);

/// Part rules in force: the account's own, else the provider's.
PartRules partRulesFor(const Capabilities &capabilities, const Account &account);
/// Numbers that may share a request of this account.
int batchFor(const Capabilities &capabilities, const Account &account);

} // namespace depesha
