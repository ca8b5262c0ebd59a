// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of core as the command line's contract writes them. Keys and state names are stable and never translated;
// times are UTC with a Z, money is a plain string.

#pragma once

#include "model/account.h"
#include "model/conversation.h"
#include "model/message.h"
#include "text/parts.h"

#include <QJsonObject>

namespace depesha {

QJsonObject toJson(const Error &error);
QJsonValue toJson(const std::optional<Error> &error);
QJsonObject toJson(const Account &account);
QJsonObject toJson(const Message &message);
QJsonObject toJson(const MessageEvent &event);
QJsonObject toJson(const NumberInfo &info);
QJsonObject balanceToJson(const QString &accountName, const Result<Balance> &balance);
QJsonObject countToJson(const QString &text);

/// "2026-03-02T09:00:00Z"; null for a null time.
QJsonValue timeToJson(const QDateTime &time);
/// Null for an empty text.
QJsonValue textOrNull(const QString &text);
QJsonValue amountOrNull(const std::optional<Money> &money);
QJsonValue unitOrNull(const std::optional<Money> &money);

} // namespace depesha
