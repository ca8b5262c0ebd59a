// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nikitaParts = 2;

struct FieldNames
{
    QString login, password, to, text, id, statusMark, balanceMark;
};

/// Everything but Nikita speaks in fields.
const FieldNames &fieldNames(const QString &provider)
{
    static const FieldNames platform{u"user"_s,  u"pwd"_s,    u"dadr"_s,     u"text"_s,
                                     u"smsid"_s, u"smsid="_s, u"balance=1"_s};
    static const FieldNames smska{u"APIKey"_s,  u"APIPassword"_s,  u"MSISDN"_s,        u"Message"_s,
                                  u"BatchId"_s, u"Action=query"_s, u"Action=balance"_s};
    static const FieldNames avist{u"user"_s,    u"pass"_s,          u"phone"_s,         u"message"_s,
                                  u"mess_id"_s, u"action=status"_s, u"action=balance"_s};
    return provider == "smska"_L1 ? smska : provider == "avist"_L1 ? avist : platform;
}

QStringList xmlValues(const QByteArray &body, const QString &name)
{
    QStringList values;
    const QString xml = QString::fromUtf8(body);
    for (const auto &match : QRegularExpression(u"<%1>([^<]*)</%1>"_s.arg(name)).globalMatch(xml))
        values.append(match.captured(1));
    return values;
}

HttpResult page() { return HttpReply{503, {}, "<html><body>Service Unavailable</body></html>"}; }
HttpResult lost(bool mayHaveLeft) { return tl::unexpected(HttpFailure{{ErrorKind::Network, u"lost"_s}, mayHaveLeft}); }
HttpResult said(const QString &words) { return HttpReply{200, {}, words.toUtf8()}; }
HttpResult nikitaSaid(const QString &status, const QString &more = {})
{
    return said(u"<response><status>%1</status>%2</response>"_s.arg(status, more));
}

/// What each provider says to a request it does not take.
QString refusal(const QString &provider, SendReply reply)
{
    struct Words
    {
        QString account, content, money;
    };
    static const QHash<QString, Words> words{
        {u"iba"_s, {u"0"_s, u"Flood SMS"_s, u"0"_s}},
        {u"stream"_s, {u"Неправильный логин или пароль"_s, u"Такого отправителя нет"_s, u"Flood SMS"_s}},
        {u"smska"_s, {u"-1"_s, u"-6"_s, u"-5"_s}},
        {u"avist"_s,
         {u"Error: service is unavailable now"_s, u"Error: unsupported phone number"_s,
          u"Error: your credit is null"_s}},
    };
    const Words &own = *words.constFind(provider);
    return reply == SendReply::Refuse ? own.account : reply == SendReply::NoMoney ? own.money : own.content;
}

QString acceptance(const QString &provider, const QStringList &ids)
{
    if (provider == "smska"_L1)
        return u"0|Message sent|%1|Balance status|7463"_s.arg(ids.first());
    if (provider == "avist"_L1)
        return u"Message successfully sent! Message_ID=%1"_s.arg(ids.first());
    return ids.join(u',');
}

/// The provider's own word, and the state that it means (none: no news, or it knows no such word).
std::pair<QString, QString> statusWords(const QString &provider, StatusReply reply)
{
    struct Words
    {
        QString enroute, delivered, undelivered, noNews, notFound;
    };
    static const Words platform{u"send"_s, u"deliver"_s, u"not_deliver"_s, u"thinking"_s,
                                u"Сообщение с таким ID не принималось"_s};
    static const QHash<QString, Words> words{
        {u"smska"_s,
         {u"0|Status|3|ACCEPTD"_s, u"0|Status|4|DELIVRD"_s, u"0|Status|5|REJECTD"_s, u"0|Status|9|NEWWORD"_s, u"-4"_s}},
        {u"avist"_s,
         {u"Mess_ID=%1 Status: unknown"_s, u"Mess_ID=%1 Status: delivered"_s, u"Mess_ID=%1 Status: not delivered"_s,
          u"Mess_ID=%1 Status: unknown"_s, u"Error: no such message"_s}},
        {u"nikita"_s, {u"1"_s, u"3"_s, u"4"_s, u"6"_s, {}}},
    };
    const Words own = words.value(provider, platform);
    switch (reply) {
    case StatusReply::Enroute:
        return {own.enroute, provider == "avist"_L1 ? QString() : u"enroute"_s};
    case StatusReply::Delivered:
        return {own.delivered, u"delivered"_s};
    case StatusReply::Undelivered:
        return {own.undelivered, provider == "smska"_L1 ? u"rejected"_s : u"undelivered"_s};
    case StatusReply::NoNews:
        return {own.noNews, {}};
    default:
        return {own.notFound, {}};
    }
}

} // namespace

Asked readRequest(const QString &provider, const HttpRequest &request)
{
    using Kind = Asked::Kind;
    Asked asked;
    asked.address = request.url.adjusted(QUrl::RemoveQuery);
    if (provider == "nikita"_L1) {
        const QString method = asked.address.fileName();
        asked.kind = method == "dr"_L1 ? Kind::Status : method == "info"_L1 ? Kind::Balance : Kind::Send;
        asked.address = asked.address.adjusted(QUrl::RemoveFilename);
        asked.login = xmlValues(request.body, u"login"_s).value(0);
        asked.password = xmlValues(request.body, u"pwd"_s).value(0);
        asked.requestId = xmlValues(request.body, u"id"_s).value(0);
        asked.to = xmlValues(request.body, u"phone"_s);
        asked.text = xmlValues(request.body, u"text"_s).value(0);
        asked.time = xmlValues(request.body, u"time"_s).value(0);
        asked.test = xmlValues(request.body, u"test"_s).value(0) == "1"_L1;
        return asked;
    }
    const QString fields = request.verb == HttpRequest::Verb::Get ? request.url.query(QUrl::FullyEncoded)
                                                                  : QString::fromLatin1(request.body);
    const QUrlQuery query(fields);
    const FieldNames &names = fieldNames(provider);
    const auto field = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    asked.login = field(names.login);
    asked.password = field(names.password);
    asked.to = field(names.to).split(u',', Qt::SkipEmptyParts);
    asked.text = field(names.text);
    asked.providerId = field(names.id);
    asked.kind = fields.contains(names.balanceMark)  ? Kind::Balance
                 : fields.contains(names.statusMark) ? Kind::Status
                                                     : Kind::Send;
    return asked;
}

void Gateway::take(const Asked &asked)
{
    if (!asked.requestId.isEmpty()) {
        if (m_requests.contains(asked.requestId))
            return;
        m_requests.insert(asked.requestId, asked.to);
    }
    for (const QString &number : asked.to)
        if (!asked.test)
            ++m_taken[number + u'|' + asked.text];
}

SendAnswer Gateway::answerSend(const QString &provider, const Asked &asked, SendReply wanted)
{
    switch (wanted) {
    case SendReply::NotReached:
        return {Said::NotSent, lost(false)};
    case SendReply::TakenPage:
        take(asked);
        [[fallthrough]];
    case SendReply::Page:
        return {Said::Nothing, page()};
    case SendReply::TakenLost:
        take(asked);
        [[fallthrough]];
    case SendReply::Lost:
        return {Said::Nothing, lost(true)};
    default:
        break;
    }

    if (provider != "nikita"_L1) {
        if (wanted == SendReply::Busy) // nobody else has a word for it
            return {Said::Nothing, page()};
        if (wanted != SendReply::Accept)
            return {Said::Refused, said(refusal(provider, wanted))};
        take(asked);
        QStringList ids;
        for (qsizetype i = 0; i < asked.to.size(); ++i)
            ids.append(QString::number(++m_lastId));
        return {Said::Accepted, said(acceptance(provider, ids)), ids};
    }
    if (wanted == SendReply::Refuse)
        return {Said::RefusedForNow, nikitaSaid(u"2"_s)};
    if (wanted == SendReply::Busy)
        return {Said::Busy, nikitaSaid(u"9"_s)};
    if (m_requests.contains(asked.requestId))
        return {Said::Accepted, nikitaSaid(u"10"_s)};
    if (wanted == SendReply::NoMoney)
        return {Said::RefusedForSum, nikitaSaid(u"4"_s)};
    if (wanted == SendReply::RefuseContent)
        return {Said::RefusedForOne, nikitaSaid(u"7"_s)};
    take(asked);
    return {Said::Accepted,
            nikitaSaid(asked.test ? u"11"_s : u"0"_s,
                       u"<phones>%1</phones><smscnt>%2</smscnt>"_s.arg(asked.to.size()).arg(nikitaParts)),
            {},
            nikitaParts};
}

StatusAnswer Gateway::answerStatus(const QString &provider, const Asked &asked, StatusReply wanted)
{
    if (wanted == StatusReply::Lost)
        return {lost(true)};
    if (wanted == StatusReply::Page)
        return {page()};
    if (provider == "nikita"_L1) {
        if (wanted == StatusReply::NotFound || !m_requests.contains(asked.requestId))
            return {nikitaSaid(u"4"_s)};
        const auto [code, word] = statusWords(provider, wanted);
        QString phones;
        for (const QString &number : m_requests.value(asked.requestId))
            phones +=
                u"<phone><number>%1</number><report>%2</report><sendTime></sendTime><rcvTime></rcvTime></phone>"_s.arg(
                    number, code);
        return {nikitaSaid(u"0"_s, phones), true, word};
    }
    const auto [words, word] = statusWords(provider, wanted);
    return {said(words.contains("%1"_L1) ? words.arg(asked.providerId) : words), wanted != StatusReply::NotFound, word};
}

HttpResult Gateway::answerBalance(const QString &provider)
{
    if (provider == "smska"_L1)
        return said(u"0|Balance status|7464"_s);
    if (provider == "avist"_L1)
        return said(u"Balance: 5000 SMS"_s);
    if (provider == "nikita"_L1)
        return nikitaSaid(u"0"_s, u"<state>0</state><account>900.5</account><smsprice>1.5</smsprice>"_s);
    return said(u"998.00"_s);
}

} // namespace depesha
