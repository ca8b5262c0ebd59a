// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/smskagateway.h"

#include <QRegularExpression>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SenderLetters = 11;
constexpr int SenderDigits = 15;
constexpr int IdLength = 17;

Answer failed(int code)
{
    switch (code) {
    case -1:
        return Answer::text(
            u"-1|Authentication failed. Your API Key, Password combination is not valid or your account has been locked."_s);
    case -3:
        return Answer::text(u"-3|Sent Error"_s);
    case -5:
        return Answer::text(u"-5|Insufficient Credits. You do not have sufficient credits to send the message."_s);
    case -6:
        return Answer::text(u"-6|Invalid MSISDN. The mobile number is not valid or can not be reached via the API"_s);
    case -7:
        return Answer::text(u"-7|Your SenderID is not valid."_s);
    default:
        return Answer::text(u"-4|Argument validation failed. One or more of your POST-Vars is invalid or missing."_s);
    }
}

/// The ids of this provider are letters and digits: "0000000000a98a27t".
QString toBatchId(const QString &number)
{
    return QString::number(number.toLongLong(), 36).rightJustified(IdLength, u'0');
}

} // namespace

Call SmskaGateway::read(const Request &request) const
{
    Call call;
    const bool isForm = request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
    const auto fields = isForm ? Fields::fromForm(request.body) : Fields();
    call.readable = fields.has_value();
    if (!fields)
        return call;
    call.fields = *fields;
    const QString action = fields->value(u"Action"_s);
    if (action == u"balance") {
        call.kind = CallKind::Balance;
    } else if (action == u"query") {
        call.kind = CallKind::Status;
    } else if (action.isEmpty()) {
        call.kind = CallKind::Send;
        call.text = fields->value(u"Message"_s);
    }
    return call;
}

Answer SmskaGateway::answer(const Call &call, const QDateTime &now)
{
    const Fields &fields = call.fields;
    if (!fields.has(u"APIKey"_s) || !fields.has(u"APIPassword"_s))
        return failed(-4);
    if (!isLogin(fields.value(u"APIKey"_s), fields.value(u"APIPassword"_s)))
        return failed(-1);
    switch (call.kind) {
    case CallKind::Send:
        return send(call, now);
    case CallKind::Status:
        return status(fields.value(u"BatchId"_s), now);
    // The underscore stands in the document's example.
    case CallKind::Balance:
        return Answer::text(u"_0|Balance status|"_s + ledger().balance(id()).toPlainString());
    default:
        return failed(-4);
    }
}

Answer SmskaGateway::refuse(Fault fault, const Call &) const
{
    switch (fault) {
    case Fault::WrongPassword:
    case Fault::Blocked:
        return failed(-1);
    case Fault::NoMoney:
        return failed(-5);
    default:
        return failed(-3);
    }
}

Answer SmskaGateway::send(const Call &call, const QDateTime &now)
{
    static const QRegularExpression russianMobile(u"\\A79[0-9]{9}\\z"_s);
    const Dispatch dispatch{.provider = id(),
                            .numbers = {call.fields.value(u"MSISDN"_s)},
                            .sender = call.fields.value(u"SenderID"_s),
                            .text = call.text};
    if (dispatch.text.isEmpty() || dispatch.sender.isEmpty() || dispatch.numbers.first().isEmpty())
        return failed(-4);
    if (!russianMobile.match(dispatch.numbers.first()).hasMatch())
        return failed(-6);
    if (!isSender(dispatch.sender, SenderLetters, SenderDigits))
        return failed(-7);
    if (!ledger().canPay(dispatch))
        return failed(-5);
    const QString batchId = toBatchId(ledger().makeId(id()));
    ledger().accept(dispatch, {batchId}, now);
    return Answer::text(u"0|Message sent|%1|Balance status|%2"_s.arg(batchId, ledger().balance(id()).toPlainString()));
}

Answer SmskaGateway::status(const QString &batchId, const QDateTime &now) const
{
    const QList<Entry> entries = ledger().find(id(), batchId);
    if (entries.isEmpty())
        return failed(-4);
    switch (entries.first().course.stageAt(now)) {
    case Stage::Delivered:
        return Answer::text(u"0|Status|4|DELIVRD"_s);
    case Stage::Undelivered:
        return Answer::text(u"0|Status|5|REJECTD"_s);
    case Stage::Rejected:
        return Answer::text(u"0|Status|6|REJECTD"_s);
    case Stage::Expired:
        return Answer::text(u"0|Status|7|EXPIRED"_s);
    case Stage::Accepted:
    case Stage::Enroute:
        break;
    }
    return Answer::text(u"0|Status|3|ACCEPTD"_s);
}

} // namespace depesha::training
