// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/nikitagateway.h"

#include "app/training/nikitaxml.h"
#include "text/parts.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPhones = 50;
constexpr int LongestText = 800;
constexpr int BishkekSeconds = 6 * 3600;

/// The document's table of a send's statuses.
enum SendStatus {
    SendAccepted = 0,
    SendBadFormat = 1,
    SendBadLogin = 2,
    SendNoMoney = 4,
    SendBadSender = 5,
    SendStopWords = 6,
    SendBadNumber = 7,
    SendBadTime = 8,
    SendBusy = 9,
    SendRepeated = 10,
    SendTested = 11,
};

// The other three requests share their first codes.
constexpr int Fine = 0;
constexpr int BadFormat = 1;
constexpr int BadLogin = 2;
constexpr int NumberIsBad = 3;
constexpr int NotFound = 4;
constexpr int ReportQueueFull = 5;

Answer xml(const NikitaResponse &response)
{
    return {.type = QByteArrayLiteral("text/xml; charset=UTF-8"), .body = response.toXml()};
}

QString xmlNamespace(const Call &call)
{
    const auto form = NikitaForm::find(call.action);
    return form ? form->xmlNamespace : QString();
}

Answer status(const Call &call, int code)
{
    return xml(NikitaResponse(xmlNamespace(call)).add(u"status"_s, QString::number(code)));
}

Answer sent(const Call &call, SendStatus code, const QString &why = {}, qsizetype phones = 0)
{
    return xml(NikitaResponse()
                   .add(u"id"_s, call.fields.value(u"id"_s))
                   .add(u"status"_s, QString::number(code))
                   .add(u"phones"_s, QString::number(phones))
                   .add(u"smscnt"_s, QString::number(countParts(call.text).parts))
                   .add(u"message"_s, why));
}

bool isId(const QString &id)
{
    static const QRegularExpression id12(u"\\A[A-Za-z0-9]{1,12}\\z"_s);
    return id12.match(id).hasMatch();
}

bool isNikitaSender(const QString &sender)
{
    static const QRegularExpression form(u"\\A(?:[A-Za-z0-9.-]{1,11}|[0-9]{1,14})\\z"_s);
    return form.match(sender).hasMatch() && sender != ProviderGateway::UnknownSender;
}

/// Digits without the plus that may stand before them.
QString phoneDigits(const QString &phone) { return phone.startsWith(u'+') ? phone.sliced(1) : phone; }

bool hasStopWord(const QString &text)
{
    return text.contains(u"спамспам"_s, Qt::CaseInsensitive) || text.contains(u"stopword"_s, Qt::CaseInsensitive);
}

QString bishkekTime(const QDateTime &time)
{
    return time.toOffsetFromUtc(BishkekSeconds).toString(u"yyyyMMddhhmmss"_s);
}

QDateTime fromBishkekTime(const QString &time)
{
    static const QRegularExpression digits(u"\\A[0-9]{14}\\z"_s);
    if (!digits.match(time).hasMatch())
        return {};
    const QDate date = QDate::fromString(time.first(8), u"yyyyMMdd"_s);
    const QTime clock = QTime::fromString(time.sliced(8), u"hhmmss"_s);
    if (!date.isValid() || !clock.isValid())
        return {};
    return QDateTime(date, clock, Qt::OffsetFromUTC, BishkekSeconds).toUTC();
}

/// The document's table of reports.
int reportCode(Stage stage)
{
    switch (stage) {
    case Stage::Accepted:
        return 0;
    case Stage::Enroute:
        return 1;
    case Stage::Rejected:
        return 2;
    case Stage::Delivered:
        return 3;
    case Stage::Undelivered:
        return 4;
    case Stage::Expired:
        return 7;
    }
    Q_UNREACHABLE();
}

} // namespace

bool NikitaGateway::serves(const QByteArray &path) const
{
    return path.startsWith(this->path()) && NikitaForm::find(QString::fromLatin1(path.sliced(this->path().size())));
}

Call NikitaGateway::read(const Request &request) const
{
    Call call;
    call.action = QString::fromLatin1(request.path.sliced(path().size()));
    const auto fields = readNikita(request.body, NikitaForm::find(call.action).value());
    // Bad XML is answered in XML: to HTTP it is a request like any other.
    if (fields)
        call.fields = *fields;
    call.text = call.fields.value(u"text"_s);
    call.kind = call.action == u"message" ? CallKind::Send
                : call.action == u"dr"    ? CallKind::Status
                : call.action == u"info"  ? CallKind::Balance
                                          : CallKind::Lookup;
    return call;
}

Answer NikitaGateway::answer(const Call &call, const QDateTime &now)
{
    if (!call.fields.has(u"login"_s) || !call.fields.has(u"pwd"_s))
        return call.kind == CallKind::Send ? sent(call, SendBadFormat, u"login and pwd are needed"_s)
                                           : status(call, BadFormat);
    if (!isLogin(call.fields.value(u"login"_s), call.fields.value(u"pwd"_s)))
        return refuse(Fault::WrongPassword, call);
    switch (call.kind) {
    case CallKind::Send:
        return send(call, now);
    case CallKind::Status:
        return report(call, now);
    case CallKind::Balance:
        return account(0);
    default:
        return numberInformation(call);
    }
}

Answer NikitaGateway::refuse(Fault fault, const Call &call) const
{
    const bool isSend = call.kind == CallKind::Send;
    switch (fault) {
    case Fault::WrongPassword:
        return isSend ? sent(call, SendBadLogin) : status(call, BadLogin);
    case Fault::Blocked:
        return call.kind == CallKind::Balance ? account(1) : isSend ? sent(call, SendBadLogin) : status(call, BadLogin);
    case Fault::NoMoney:
        return isSend ? sent(call, SendNoMoney) : Answer::error(503);
    case Fault::Flood:
        return isSend ? sent(call, SendStopWords) : Answer::error(503);
    default:
        break;
    }
    if (isSend)
        return sent(call, SendBusy);
    return call.kind == CallKind::Status ? status(call, ReportQueueFull) : Answer::error(503);
}

Answer NikitaGateway::send(const Call &call, const QDateTime &now)
{
    const Fields &fields = call.fields;
    const QStringList phones = fields.values(u"phone"_s);
    if (!isId(fields.value(u"id"_s)))
        return sent(call, SendBadFormat, u"id: 1 to 12 Latin letters and digits"_s);
    if (!fields.has(u"sender"_s) || call.text.isEmpty() || call.text.toUcs4().size() > LongestText)
        return sent(call, SendBadFormat, u"sender and text are needed, 800 characters at most"_s);
    if (phones.isEmpty() || phones.size() > MostPhones)
        return sent(call, SendBadFormat, u"phones: 1 to 50"_s);

    Dispatch dispatch{.provider = id(), .numbers = {}, .sender = fields.value(u"sender"_s), .text = call.text};
    for (const QString &phone : phones)
        if (isInternationalNumber(phoneDigits(phone)))
            dispatch.numbers.append(phoneDigits(phone));
    const qsizetype known = dispatch.numbers.size();
    if (!ledger().find(id(), fields.value(u"id"_s)).isEmpty())
        return sent(call, SendRepeated, {}, known);
    if (!isNikitaSender(dispatch.sender))
        return sent(call, SendBadSender, {}, known);
    if (hasStopWord(call.text))
        return sent(call, SendStopWords, {}, known);
    if (known < phones.size())
        return sent(call, SendBadNumber, u"a number is badly written"_s, known);
    if (!fields.value(u"time"_s).isEmpty()) {
        dispatch.start = fromBishkekTime(fields.value(u"time"_s));
        if (!dispatch.start.isValid())
            return sent(call, SendBadTime, {}, known);
    }
    if (!ledger().canPay(dispatch))
        return sent(call, SendNoMoney, {}, known);
    if (fields.value(u"test"_s) == u"1")
        return sent(call, SendTested, {}, known);
    ledger().accept(dispatch, {fields.value(u"id"_s)}, now);
    return sent(call, SendAccepted, {}, known);
}

Answer NikitaGateway::report(const Call &call, const QDateTime &now) const
{
    if (!isId(call.fields.value(u"id"_s)))
        return status(call, BadFormat);
    const QString phone = phoneDigits(call.fields.value(u"phone"_s));
    NikitaResponse response;
    response.add(u"status"_s, QString::number(Fine));
    bool found = false;
    for (const Entry &entry : ledger().find(id(), call.fields.value(u"id"_s))) {
        if (!phone.isEmpty() && phone != entry.to)
            continue;
        found = true;
        const Course &course = entry.course;
        const bool isFinal = course.finalAt.isValid() && now >= course.finalAt;
        response.add(u"phone"_s,
                     NikitaResponse::Elements{
                         {u"number"_s, entry.to},
                         {u"report"_s, QString::number(reportCode(course.stageAt(now)))},
                         {u"sendTime"_s, now < course.enrouteAt ? QString() : bishkekTime(course.enrouteAt)},
                         {u"rcvTime"_s, isFinal ? bishkekTime(course.finalAt) : QString()},
                     });
    }
    return found ? xml(response) : status(call, NotFound);
}

Answer NikitaGateway::numberInformation(const Call &call) const
{
    static const struct
    {
        QStringView prefix;
        QStringView name;
    } operators[] = {{u"99655", u"MegaCom"}, {u"99677", u"Beeline"}, {u"99670", u"O!"}, {u"99650", u"O!"}};

    const QString number = phoneDigits(call.fields.value(u"phone"_s));
    if (number.isEmpty())
        return status(call, BadFormat);
    if (!isInternationalNumber(number))
        return status(call, NumberIsBad);
    const auto owner = std::find_if(std::begin(operators), std::end(operators),
                                    [&](const auto &o) { return number.startsWith(o.prefix); });
    if (owner == std::end(operators))
        return status(call, NotFound);
    return xml(NikitaResponse(xmlNamespace(call))
                   .add(u"status"_s, QString::number(Fine))
                   .add(u"region"_s, u"Бишкек , Бишкек"_s)
                   .add(u"operator"_s, owner->name.toString())
                   .add(u"timezone"_s, u"6"_s));
}

Answer NikitaGateway::account(int state) const
{
    return xml(NikitaResponse(u"http://Giper.mobi/schema/Info"_s)
                   .add(u"status"_s, QString::number(Fine))
                   .add(u"state"_s, QString::number(state))
                   .add(u"account"_s, ledger().balance(id()).toPlainString())
                   .add(u"smsprice"_s, ledger().price(id()).toPlainString()));
}

} // namespace depesha::training
