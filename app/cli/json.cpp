// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include <QJsonArray>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue amountOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toPlainString()) : QJsonValue(QJsonValue::Null);
}

QJsonValue unitOrNull(const std::optional<Money> &money)
{
    return money ? textOrNull(money->unit()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Error &error)
{
    return {{u"kind"_s, errorKindName(error.kind)},
            {u"message"_s, error.message},
            {u"provider_code"_s, textOrNull(error.providerCode)}};
}

QJsonValue toJson(const std::optional<Error> &error)
{
    return error ? QJsonValue(toJson(*error)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Account &account)
{
    QJsonValue balance = QJsonValue::Null;
    if (account.balance)
        balance = QJsonObject{{u"amount"_s, account.balance->amount.toPlainString()},
                              {u"unit"_s, textOrNull(account.balance->amount.unit())},
                              {u"at"_s, timeToJson(account.balance->at)}};
    return {{u"id"_s, account.id},
            {u"name"_s, account.name},
            {u"provider"_s, account.provider},
            {u"login"_s, account.login},
            {u"endpoint"_s, account.endpoint.toString(QUrl::FullyEncoded)},
            {u"encrypted"_s, account.isEncrypted()},
            {u"senders"_s, QJsonArray::fromStringList(account.senders)},
            {u"price"_s, amountOrNull(account.price)},
            {u"currency"_s, unitOrNull(account.price)},
            {u"balance"_s, balance}};
}

QJsonObject toJson(const Message &message)
{
    return {{u"id"_s, message.id},
            {u"account"_s, message.accountName},
            {u"provider"_s, message.provider},
            {u"to"_s, message.to},
            {u"text"_s, message.text},
            {u"sender"_s, message.sender},
            {u"state"_s, stateName(message.state)},
            {u"provider_id"_s, textOrNull(message.providerId)},
            {u"segments"_s, message.parts},
            {u"cost"_s, amountOrNull(message.cost)},
            {u"currency"_s, unitOrNull(message.cost)},
            {u"created_at"_s, timeToJson(message.createdAt)},
            {u"submitted_at"_s, timeToJson(message.submittedAt)},
            {u"final_at"_s, timeToJson(message.finalAt)},
            {u"error"_s, toJson(message.error)}};
}

QJsonObject toJson(const MessageEvent &event)
{
    return {{u"at"_s, timeToJson(event.at)}, {u"kind"_s, event.kind}, {u"detail"_s, event.detail}};
}

QJsonObject toJson(const NumberInfo &info)
{
    return {{u"region"_s, info.region},
            {u"operator"_s, info.operatorName},
            {u"utc_offset"_s, info.utcOffset ? QJsonValue(*info.utcOffset) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject balanceToJson(const QString &accountName, const Result<Balance> &balance)
{
    QJsonArray directions;
    QJsonValue state = QJsonValue::Null;
    if (balance) {
        for (const Balance::Direction &direction : balance->directions)
            directions += QJsonObject{{u"name"_s, direction.name}, {u"amount"_s, direction.amount.toPlainString()}};
        if (balance->state)
            state = *balance->state == Balance::State::Active ? u"active"_s : u"blocked"_s;
    }
    const std::optional<Money> amount = balance ? std::optional(balance->amount) : std::nullopt;
    return {{u"account"_s, accountName},
            {u"ok"_s, balance.has_value()},
            {u"amount"_s, amountOrNull(amount)},
            {u"unit"_s, unitOrNull(amount)},
            {u"price"_s, amountOrNull(balance ? balance->price : std::nullopt)},
            {u"directions"_s, directions},
            {u"state"_s, state},
            {u"error"_s, balance ? QJsonValue(QJsonValue::Null) : QJsonValue(toJson(balance.error()))}};
}

QJsonObject countToJson(const QString &text)
{
    const PartCount count = countParts(text);
    QJsonArray splits;
    for (const int units : partUnits(text))
        splits += units;
    QJsonArray nonGsm;
    for (const CostlyCharacter &costly : costlyCharacters(text))
        if (costly.reason == CostlyCharacter::Reason::ForcesUcs2)
            nonGsm += costly.character;
    return {{u"encoding"_s, count.encoding == Encoding::Gsm7 ? u"GSM-7"_s : u"UCS-2"_s},
            {u"units"_s, count.units},
            {u"segments"_s, count.parts},
            {u"per_segment"_s, count.perPart},
            {u"remaining"_s, count.remaining},
            {u"unit_splits"_s, splits},
            {u"non_gsm"_s, nonGsm}};
}

} // namespace depesha
