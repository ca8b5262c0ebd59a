// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/avist.h"

#include "providers/answers.h"
#include "providers/replytext.h"

#include <QHash>
#include <QRegularExpression>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using Show = HttpRequest::Field::Show;

namespace {

/// One line; empty of a page.
QString wordsOf(const HttpReply &reply)
{
    const ReplyText text = readReplyText(reply.body);
    return text.form == ReplyText::Form::Page ? QString() : text.text.simplified().replace(u'’', u'\'');
}

Error unexpected(const Capabilities &avist, const HttpReply &reply, const QString &text = {})
{
    return unexpectedReply(avist.name, reply, quotable(readReplyText(reply.body).text, text));
}

QRegularExpressionMatch match(const QString &pattern, const QString &words)
{
    return QRegularExpression(u"\\A(?:%1)\\z"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption).match(words);
}

} // namespace

Avist::Avist()
{
    m_capabilities.id = u"avist"_s;
    m_capabilities.name = u"avist.biz"_s;
    m_capabilities.defaultEndpoint = QUrl(u"http://sms.avist.biz/sms.php"_s);
    m_capabilities.region = u"RU"_s;
    m_capabilities.currency = u"SMS"_s;
    m_capabilities.loginLabel = tr("Login");
    m_capabilities.passwordLabel = tr("Password");
    m_capabilities.longTexts = false;
    m_capabilities.sender = {.maxLetters = 11, .maxDigits = 0, .extra = {}};
    m_capabilities.number = {.prefix = u"7"_s, .minDigits = 11, .maxDigits = 11};
}

HttpRequest Avist::send(const Access &access, const SendJob &job) const
{
    Q_ASSERT(job.to.size() == 1);
    return HttpRequest::postForm(access.endpoint, {{u"action"_s, u"send_sms"_s},
                                                   {u"user"_s, access.login},
                                                   {u"pass"_s, access.password, Show::Never},
                                                   {u"phone"_s, job.to.value(0)},
                                                   {u"message"_s, job.text, Show::Length},
                                                   {u"from"_s, job.sender}});
}

SendOutcome Avist::readSend(const SendJob &job, const HttpReply &reply) const
{
    const QString words = wordsOf(reply);
    const auto error = knownError(words);
    // "service is unavailable now" stands here too: the document adds that it may be an error on the server, so it is
    // no call to try again by itself. But the message was given no number to ask about and is answered with an error:
    // it was not taken.
    if (error && error->kind != ErrorKind::NotFound)
        return refused(*error);
    const auto sent = match(u"Message successfully sent! ?Message_ID ?= ?([a-z0-9_-]{1,64})"_s, words);
    if (!isSuccess(reply) || !sent.hasMatch())
        return unrecognised(unexpected(m_capabilities, reply, job.text));
    return accepted({sent.captured(1)});
}

HttpRequest Avist::status(const Access &access, const StatusQuery &query) const
{
    return HttpRequest::postForm(access.endpoint, {{u"action"_s, u"status"_s},
                                                   {u"user"_s, access.login},
                                                   {u"pass"_s, access.password, Show::Never},
                                                   {u"mess_id"_s, query.providerId}});
}

Result<QList<Report>> Avist::readStatus(const StatusQuery &query, const HttpReply &reply) const
{
    const QString words = wordsOf(reply);
    if (const auto error = knownError(words))
        return tl::unexpected(*error);
    const auto said = match(u"Mess_ID ?= ?([a-z0-9_-]{1,64}) Status: ?(unknown|delivered|not delivered)"_s, words);
    if (!isSuccess(reply) || !said.hasMatch() || said.captured(1) != query.providerId)
        return tl::unexpected(unexpected(m_capabilities, reply));
    Report report{.providerId = query.providerId, .code = said.captured(2).toLower()};
    if (report.code == "delivered"_L1)
        report.state = MessageState::Delivered;
    else if (report.code == "not delivered"_L1)
        report.state = MessageState::Undelivered;
    return QList{report};
}

HttpRequest Avist::balance(const Access &access) const
{
    return HttpRequest::postForm(
        access.endpoint,
        {{u"action"_s, u"balance"_s}, {u"user"_s, access.login}, {u"pass"_s, access.password, Show::Never}});
}

Result<Balance> Avist::readBalance(const HttpReply &reply, const QString &) const
{
    const QString words = wordsOf(reply);
    if (const auto error = knownError(words))
        return tl::unexpected(*error);
    const auto said = match(u"Balance: ?(-?\\d[\\d ]*) SMS"_s, words);
    const auto left = Money::parse(said.captured(1), m_capabilities.currency);
    if (!isSuccess(reply) || !said.hasMatch() || !left)
        return tl::unexpected(unexpected(m_capabilities, reply));
    return Balance{.amount = *left, .price = {}};
}

std::optional<Error> Avist::knownError(const QString &words) const
{
    static const QHash<QString, ErrorKind> errors = {
        {u"error: auth failed"_s, ErrorKind::Auth},
        {u"error: can't send this message"_s, ErrorKind::Text},
        {u"error: your credit is null"_s, ErrorKind::Funds},
        {u"error: unsupported phone number"_s, ErrorKind::Recipient},
        {u"error: service is unavailable now"_s, ErrorKind::Unavailable},
        {u"error: no such message"_s, ErrorKind::NotFound},
    };
    const auto it = errors.constFind(comparable(words));
    if (it == errors.cend())
        return {};
    const QString message =
        *it == ErrorKind::Text
            ? tr("%1 does not accept this text or this sender name. Check both.").arg(m_capabilities.name)
            : QString();
    return providerError(*it, m_capabilities.name, quotable(words), message);
}

} // namespace depesha
