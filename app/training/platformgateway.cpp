// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/platformgateway.h"

#include <algorithm>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostIbaNumbers = 10;
constexpr int SenderLetters = 11;
constexpr int SenderDigits = 15;
constexpr int FloodSeconds = 60;

Dispatch readDispatch(const QString &provider, const Fields &fields)
{
    const QString numbers = fields.value(u"dadr"_s);
    return {.provider = provider,
            .numbers = numbers.isEmpty() ? QStringList() : numbers.split(u','),
            .sender = fields.value(u"sadr"_s),
            .text = fields.value(u"text"_s)};
}

bool areNumbers(const QStringList &numbers)
{
    return std::all_of(numbers.cbegin(), numbers.cend(), isInternationalNumber);
}

} // namespace

Call PlatformGateway::read(const Request &request) const
{
    Call call;
    const auto fields = Fields::fromForm(request.query, encoding());
    call.readable = fields.has_value();
    if (!fields)
        return call;
    call.fields = *fields;
    if (fields->has(u"smsid"_s)) {
        call.kind = CallKind::Status;
    } else if (fields->has(u"balance"_s)) {
        call.kind = fields->value(u"balance"_s) == u"1" ? CallKind::Balance : CallKind::Unknown;
    } else {
        call.kind = CallKind::Send;
        call.text = fields->value(u"text"_s);
    }
    return call;
}

Answer PlatformGateway::answer(const Call &call, const QDateTime &now)
{
    if (!isLogin(call.fields.value(u"user"_s), call.fields.value(u"pwd"_s)))
        return refuse(Fault::WrongPassword, call);
    switch (call.kind) {
    case CallKind::Status:
        return status(ledger().find(id(), call.fields.value(u"smsid"_s)), now);
    case CallKind::Balance:
        return balance();
    default:
        return send(call, now);
    }
}

// ---- IBA Telecom ----

// One word for everything, and for a balance none at all.
Answer IbaGateway::refuse(Fault, const Call &call) const
{
    return Answer::text(call.kind == CallKind::Balance ? QString() : u"0"_s);
}

Answer IbaGateway::send(const Call &call, const QDateTime &now)
{
    const Dispatch dispatch = readDispatch(id(), call.fields);
    const bool allowed = !dispatch.text.isEmpty() && isSender(dispatch.sender, SenderLetters, SenderDigits) &&
                         !dispatch.numbers.isEmpty() && dispatch.numbers.size() <= MostIbaNumbers &&
                         areNumbers(dispatch.numbers);
    return Answer::text(allowed && ledger().canPay(dispatch) ? accept(dispatch, now).join(u'\n') : u"0"_s);
}

Answer IbaGateway::status(const QList<Entry> &entries, const QDateTime &now) const
{
    if (entries.isEmpty())
        return Answer::text(u"0"_s);
    return Answer::text(entries.first().course.stageAt(now) == Stage::Delivered ? u"deliver"_s : u"Send"_s);
}

Answer IbaGateway::balance() const
{
    const Money sum = ledger().balance(id());
    QStringList lines{sum.toPlainString(), sum.unit()};
    for (const Ledger::Purse &purse : ledger().purses(id()))
        lines.append(purse.direction + u": "_s + purse.amount.toPlainString());
    return Answer::text(lines.join(u'\n'));
}

// ---- Stream Telecom ----

Answer StreamGateway::refuse(Fault fault, const Call &) const
{
    switch (fault) {
    case Fault::WrongPassword:
        return Answer::text(u"Неправильный логин или пароль"_s);
    case Fault::Blocked:
        return Answer::text(u"Ваш аккаунт заблокирован"_s);
    case Fault::NoMoney:
        return Answer::text(u"Данное направление закрыто для Вас"_s);
    case Fault::Flood:
        return Answer::text(u"Flood SMS"_s);
    default:
        return Answer::error(503);
    }
}

Answer StreamGateway::send(const Call &call, const QDateTime &now)
{
    const Dispatch dispatch = readDispatch(id(), call.fields);
    if (dispatch.sender.isEmpty())
        return Answer::text(u"Нет отправителя"_s);
    if (dispatch.text.isEmpty())
        return Answer::text(u"Нет текста сообщения"_s);
    if (dispatch.numbers.isEmpty())
        return Answer::text(u"Укажите номер телефона"_s);
    if (!isSender(dispatch.sender, SenderLetters, SenderDigits))
        return Answer::text(u"Такого отправителя нет"_s);
    if (!areNumbers(dispatch.numbers) || !ledger().canPay(dispatch))
        return refuse(Fault::NoMoney, call);
    if (isFlood(dispatch, now))
        return refuse(Fault::Flood, call);
    return Answer::text(accept(dispatch, now).join(u','));
}

bool StreamGateway::isFlood(const Dispatch &dispatch, const QDateTime &now) const
{
    return std::any_of(dispatch.numbers.cbegin(), dispatch.numbers.cend(), [&](const QString &number) {
        const auto last = ledger().lastAlike(id(), number, dispatch.text);
        return (last && last->at.secsTo(now) < FloodSeconds) || dispatch.numbers.count(number) > 1;
    });
}

Answer StreamGateway::status(const QList<Entry> &entries, const QDateTime &now) const
{
    if (entries.isEmpty())
        return Answer::text(u"Сообщение с таким ID не принималось"_s);
    switch (entries.first().course.stageAt(now)) {
    case Stage::Delivered:
        return Answer::text(u"deliver"_s);
    case Stage::Expired:
        return Answer::text(u"expired"_s);
    case Stage::Undelivered:
    case Stage::Rejected:
        return Answer::text(u"not_deliver"_s);
    case Stage::Accepted:
    case Stage::Enroute:
        break;
    }
    return Answer::text(u"send"_s);
}

Answer StreamGateway::balance() const { return Answer::text(ledger().balance(id()).toPlainString()); }

} // namespace depesha::training
