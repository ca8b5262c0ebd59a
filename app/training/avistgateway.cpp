// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/avistgateway.h"

#include "text/parts.h"

#include <QRegularExpression>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer error(const QString &what) { return Answer::text(u"Error: "_s + what); }

} // namespace

Call AvistGateway::read(const Request &request) const
{
    Call call;
    auto fields = Fields::fromForm(request.query);
    const bool isForm = request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
    const auto posted = isForm ? Fields::fromForm(request.body) : Fields();
    call.readable = fields && posted;
    if (!call.readable)
        return call;
    fields->append(*posted);
    call.fields = *fields;
    const QString action = fields->value(u"action"_s);
    if (action == u"balance") {
        call.kind = CallKind::Balance;
    } else if (action == u"status") {
        call.kind = CallKind::Status;
    } else if (action == u"send_sms") {
        call.kind = CallKind::Send;
        call.text = fields->value(u"message"_s);
    }
    return call;
}

Answer AvistGateway::answer(const Call &call, const QDateTime &now)
{
    if (!isLogin(call.fields.value(u"user"_s), call.fields.value(u"pass"_s)))
        return refuse(Fault::WrongPassword, call);
    switch (call.kind) {
    case CallKind::Send:
        return send(call, now);
    case CallKind::Status:
        return status(call.fields.value(u"mess_id"_s), now);
    case CallKind::Balance:
        return Answer::text(u"Balance: %1 SMS"_s.arg(ledger().balance(id()).toPlainString()));
    default:
        return refuse(Fault::Busy, call);
    }
}

Answer AvistGateway::refuse(Fault fault, const Call &) const
{
    switch (fault) {
    case Fault::WrongPassword:
    case Fault::Blocked:
        return error(u"auth failed"_s);
    case Fault::NoMoney:
        return error(u"your credit is null"_s);
    case Fault::Flood:
        return error(u"can't send this message"_s);
    default:
        return error(u"service is unavailable now"_s);
    }
}

Answer AvistGateway::send(const Call &call, const QDateTime &now)
{
    static const QRegularExpression number(u"\\A7[0-9]{10}\\z"_s);
    static const QRegularExpression sender(u"\\A[A-Za-z0-9]{1,11}\\z"_s);
    const Dispatch dispatch{.provider = id(),
                            .numbers = {call.fields.value(u"phone"_s)},
                            .sender = call.fields.value(u"from"_s),
                            .text = call.text};
    // 160 characters, or 70 with Cyrillic: what goes into one SMS.
    if (countParts(dispatch.text).parts != 1 || !sender.match(dispatch.sender).hasMatch() ||
        dispatch.sender == UnknownSender)
        return error(u"can't send this message"_s);
    if (!number.match(dispatch.numbers.first()).hasMatch())
        return error(u"unsupported phone number"_s);
    if (!ledger().canPay(dispatch))
        return refuse(Fault::NoMoney, call);
    return Answer::text(u"Message successfully sent! Message_ID="_s + accept(dispatch, now).first());
}

Answer AvistGateway::status(const QString &messageId, const QDateTime &now) const
{
    const QList<Entry> entries = ledger().find(id(), messageId);
    if (entries.isEmpty())
        return error(u"no such message"_s);
    QString news;
    switch (entries.first().course.stageAt(now)) {
    case Stage::Delivered:
        news = u"delivered"_s;
        break;
    case Stage::Undelivered:
    case Stage::Expired:
    case Stage::Rejected:
        news = u"not delivered"_s;
        break;
    case Stage::Accepted:
    case Stage::Enroute:
        news = u"unknown"_s;
        break;
    }
    return Answer::text(u"Mess_ID=%1 Status: %2"_s.arg(messageId, news));
}

} // namespace depesha::training
