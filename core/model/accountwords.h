// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several places say of an account in the same words: how its senders stand with the provider, and that its
// balance is low. Pure.

#pragma once

#include "model/account.h"

namespace depesha {

/// The stable name of a state ("waiting"): in the database, never translated.
QString senderStateName(SenderNote::State state);
SenderNote::State senderStateFromName(QStringView name);
/// The state in a word or two, for people.
QString senderStateWord(SenderNote::State state);
/// In a few words why a sender is better not used on this day: it waits, was refused, or is no longer paid for. Empty
/// if nothing that is known speaks against it.
QString senderTrouble(const SenderNote &note, const QDate &day);

/// The last balance known is at the account's mark or below.
bool isBalanceLow(const Account &account);
/// "The balance of IBA is low: 45.20 ₽ (mark: 100.00 ₽)"
QString lowBalanceWords(const QString &accountName, const Money &balance, const Money &mark);

} // namespace depesha
