// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/smska.h"

#include "providers/answers.h"
#include "providers/replytext.h"

#include <QHash>
#include <QRegularExpression>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using Show = HttpRequest::Field::Show;

namespace {

/// None of a page.
QStringList fieldsOf(const HttpReply &reply)
{
    const ReplyText text = readReplyText(reply.body);
    if (text.form == ReplyText::Form::Page)
        return {};
    // The document shows a stray underscore before the balance.
    static const QRegularExpression stray(u"\\A[\\s_]+"_s);
    QStringList fields = QString(text.text).remove(stray).split(u'|');
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

/// A good reply of this shape: status 0, the words that the document puts there, and something in every field.
bool hasShape(const QStringList &fields, qsizetype size, QLatin1StringView kind)
{
    return fields.size() == size && fields.first() == "0"_L1 && fields.at(1).compare(kind, Qt::CaseInsensitive) == 0 &&
           !fields.contains(QString());
}

std::optional<MessageState> stateOf(const QString &code)
{
    static const QHash<QString, MessageState> states = {
        {u"3"_s, MessageState::Enroute},  {u"4"_s, MessageState::Delivered}, {u"5"_s, MessageState::Rejected},
        {u"6"_s, MessageState::Rejected}, {u"7"_s, MessageState::Expired},   {u"8"_s, MessageState::Deleted},
    };
    const auto it = states.constFind(code);
    return it == states.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

Smska::Smska()
{
    m_capabilities.id = u"smska"_s;
    m_capabilities.name = u"sms-ka.net"_s;
    m_capabilities.defaultEndpoint = QUrl(u"http://my2.sms-ka.net/api/httppost.php"_s);
    m_capabilities.region = u"RU"_s;
    m_capabilities.currency = u"RUB"_s;
    m_capabilities.loginLabel = tr("API key (the login)");
    m_capabilities.passwordLabel = tr("API password");
    // The document sets no rule for senders: that of the networks.
    m_capabilities.sender.extra = u" !\"#$%&'()*+,-./:;<=>?@_"_s;
    m_capabilities.number = {.prefix = u"79"_s, .minDigits = 11, .maxDigits = 11};
}

HttpRequest Smska::send(const Access &access, const SendJob &job) const
{
    Q_ASSERT(job.to.size() == 1);
    return HttpRequest::postForm(access.endpoint, {{u"APIKey"_s, access.login},
                                                   {u"APIPassword"_s, access.password, Show::Never},
                                                   {u"SenderID"_s, job.sender},
                                                   {u"MSISDN"_s, job.to.value(0)},
                                                   {u"Message"_s, job.text, Show::Length}});
}

SendOutcome Smska::readSend(const SendJob &job, const HttpReply &reply) const
{
    const QStringList fields = fieldsOf(reply);
    if (const auto error = knownError(fields))
        return refused(*error);
    if (!isSuccess(reply) || !hasShape(fields, 5, "Message sent"_L1) || !isIdToken(fields.at(2)))
        return unrecognised(unexpected(reply, job.text));
    SendOutcome outcome = accepted({fields.at(2)});
    if (const auto left = Money::parse(fields.at(4), m_capabilities.currency))
        outcome.balance = Balance{.amount = *left, .price = {}};
    return outcome;
}

HttpRequest Smska::status(const Access &access, const StatusQuery &query) const
{
    return HttpRequest::postForm(access.endpoint, {{u"APIKey"_s, access.login},
                                                   {u"APIPassword"_s, access.password, Show::Never},
                                                   {u"Action"_s, u"query"_s},
                                                   {u"BatchId"_s, query.providerId}});
}

Result<QList<Report>> Smska::readStatus(const StatusQuery &query, const HttpReply &reply) const
{
    const QStringList fields = fieldsOf(reply);
    if (const auto error = knownError(fields))
        return tl::unexpected(*error);
    if (!isSuccess(reply) || !hasShape(fields, 4, "Status"_L1) || !stateOf(fields.at(2)))
        return tl::unexpected(unexpected(reply));
    return QList{Report{.providerId = query.providerId,
                        .state = stateOf(fields.at(2)),
                        .code = quotable(fields.at(2) + u' ' + fields.at(3))}};
}

HttpRequest Smska::balance(const Access &access) const
{
    return HttpRequest::postForm(
        access.endpoint,
        {{u"APIKey"_s, access.login}, {u"APIPassword"_s, access.password, Show::Never}, {u"Action"_s, u"balance"_s}});
}

Result<Balance> Smska::readBalance(const HttpReply &reply, const QString &currency) const
{
    const QStringList fields = fieldsOf(reply);
    if (const auto error = knownError(fields))
        return tl::unexpected(*error);
    if (!isSuccess(reply) || !hasShape(fields, 3, "Balance status"_L1))
        return tl::unexpected(unexpected(reply));
    const auto left = Money::parse(fields.at(2), currency);
    if (!left)
        return tl::unexpected(unexpected(reply));
    return Balance{.amount = *left, .price = {}};
}

std::optional<Error> Smska::knownError(const QStringList &fields) const
{
    static const QRegularExpression negative(u"\\A-[1-9]\\d{0,3}\\z"_s);
    const QString code = fields.value(0);
    if (!negative.match(code).hasMatch())
        return {};
    const QString &name = m_capabilities.name;
    switch (code.toInt()) {
    case -1:
        return providerError(
            ErrorKind::Auth, name, code,
            tr("%1 does not accept the API key or the password, or has locked the account. Check both in "
               "the account; if they are right, ask the provider.")
                .arg(name));
    case -3:
        return providerError(
            ErrorKind::Rejected, name, code,
            tr("%1 says that sending failed, and gives no reason. Try again later or ask the provider.").arg(name));
    case -4:
        return providerError(ErrorKind::BadRequest, name, code);
    case -5:
        return providerError(ErrorKind::Funds, name, code);
    case -6:
        return providerError(ErrorKind::Recipient, name, code);
    case -7:
        return providerError(ErrorKind::Sender, name, code);
    default:
        return providerError(
            ErrorKind::Rejected, name, code,
            tr("%1 refused it with code %2, which its rules do not explain. Ask the provider.").arg(name, code));
    }
}

Error Smska::unexpected(const HttpReply &reply, const QString &text) const
{
    return unexpectedReply(m_capabilities.name, reply, quotable(readReplyText(reply.body).text, text));
}

} // namespace depesha
