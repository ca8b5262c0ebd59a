// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a provider answers, or pushes to us: one program a provider, every reader of it over the same bytes.
// In an input the byte 1 stands for our own request quoted back, with its password, and 2 for the message's text.

#include "promise.h"
#include "providers/registry.h"
#include "providers/replytext.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace depesha::fuzz {

using namespace Qt::Literals::StringLiterals;
using Verdict = SendOutcome::Verdict;

namespace {

constexpr qsizetype longestWords = 200;
constexpr qsizetype longestUnit = 32;

struct Subject
{
    ProviderRegistry registry;
    const Provider &provider = *registry.find(QStringLiteral(DEPESHA_FUZZ_PROVIDER));
    const Capabilities &capabilities = provider.capabilities();
    Access access{capabilities.defaultEndpoint, u"desk"_s, u"Tr0ub4dor9"_s};
    QString text = u"Your code: 4921 ёлка"_s;

    SendJob job(int numbers, bool repeat, bool test) const
    {
        SendJob job{.requestId = u"A88726"_s, .sender = u"Clinic"_s, .text = text, .to = {}, .test = test};
        job.repeat = repeat;
        for (int i = 0; i < numbers; ++i)
            job.to.append(QString::number(79031234567 + i));
        return job;
    }
    QByteArray quotedBack() const
    {
        const HttpRequest request = provider.send(access, job(1, false, false));
        return request.verb == HttpRequest::Verb::Get ? request.url.toEncoded() : request.body;
    }
};

const Subject &subject()
{
    static const Subject the;
    return the;
}

void checkWords(const QString &words, qsizetype most)
{
    require(isLine(words, most), "what is shown is one line of whole characters, and not endless");
    require(!words.contains(subject().access.password), "the password goes no further than the request");
}

void checkError(const Error &error)
{
    require(!error.message.isEmpty(), "an error has words for people");
    for (const QString &words : {error.message, error.detail, error.providerCode})
        checkWords(words, 3 * longestWords);
    require(error.providerCode.size() <= longestWords, "the provider's own words are short");
    const QSet<ErrorKind> notTheProviders = {ErrorKind::Network, ErrorKind::Tls, ErrorKind::Timeout,
                                             ErrorKind::Keychain, ErrorKind::Storage};
    require(!notTheProviders.contains(error.kind), "a provider's error is none of the network or this computer");
}

void checkMoney(const Money &money)
{
    require(!money.unit().isEmpty(), "money has a unit");
    checkWords(money.unit(), longestUnit);
    require(Money::parse(money.toPlainString(), money.unit()) == money, "money can be written and read");
}

void checkBalance(const Balance &balance)
{
    checkMoney(balance.amount);
    if (balance.price)
        checkMoney(*balance.price);
    for (const Balance::Direction &direction : balance.directions) {
        require(!direction.name.isEmpty(), "a direction has a name");
        checkWords(direction.name, longestWords);
        checkMoney(direction.amount);
    }
    require(balance.at.isNull(), "a reader knows no clock");
}

void checkAccepted(const SendJob &job, const HttpReply &reply, const SendOutcome &outcome)
{
    require(reply.status >= 200 && reply.status < 300, "nothing is accepted under an HTTP error");
    require(!outcome.error, "what is accepted has no error");
    if (subject().capabilities.repeatSafe) {
        require(outcome.ids.isEmpty(), "where our id serves, there is no other");
        return;
    }
    require(outcome.ids.size() == job.to.size(), "every number has its id");
    require(QSet<QString>(outcome.ids.cbegin(), outcome.ids.cend()).size() == outcome.ids.size(),
            "no two numbers share an id");
    static const QRegularExpression token(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    const QString said = readReplyText(reply.body).text;
    for (const QString &id : outcome.ids) {
        require(token.match(id).hasMatch(), "an id is a word");
        require(said.contains(id), "an id stands in the reply");
    }
}

void checkSend(const SendJob &job, const HttpReply &reply)
{
    const SendOutcome outcome = subject().provider.readSend(job, reply);
    require(!outcome.parts || (*outcome.parts > 0 && *outcome.parts <= 255), "a message has 1 to 255 parts");
    require(outcome.recognised.value_or(0) >= 0, "there are no fewer numbers than none");
    if (outcome.balance)
        checkBalance(*outcome.balance);
    if (outcome.verdict == Verdict::Accepted) {
        checkAccepted(job, reply, outcome);
        return;
    }
    require(outcome.ids.isEmpty(), "only what is accepted has ids");
    if (outcome.verdict == Verdict::Tested) {
        require(subject().capabilities.testMode && reply.status == 200, "a test send is one that was offered");
        require(!outcome.error, "a test send that was taken has no error");
        return;
    }
    require(outcome.error.has_value(), "what is not accepted says why");
    checkError(*outcome.error);
    for (const QString &words : {outcome.error->message, outcome.error->detail, outcome.error->providerCode})
        require(!words.contains(job.text, Qt::CaseInsensitive), "no error of a send holds its text");
    const bool isRefusal = outcome.verdict == Verdict::Refused;
    require(!isRefusal || outcome.error->kind != ErrorKind::Protocol, "a refusal is one that the document knows");
    require(outcome.verdict != Verdict::Busy || outcome.error->kind == ErrorKind::Throttled, "only the busy are busy");
    require(isRefusal || outcome.verdict == Verdict::Busy || outcome.verdict == Verdict::Unrecognised,
            "there is no other verdict");
}

void checkReports(const Result<QList<Report>> &reports)
{
    if (!reports) {
        checkError(reports.error());
        return;
    }
    for (const Report &report : *reports) {
        require(!report.providerId.isEmpty() || (!report.requestId.isEmpty() && !report.to.isEmpty()),
                "a report is about a message");
        checkWords(report.providerId, 64);
        checkWords(report.requestId, 64);
        require(report.to.size() <= 20 && std::ranges::all_of(report.to, [](QChar c) { return c.isDigit(); }),
                "a number is a number");
        checkWords(report.code, longestWords);
        require(!report.state || canMove(MessageState::Accepted, *report.state),
                "a report tells a state that a message may reach");
        require(report.finalAt.isNull() || (report.state && isFinal(*report.state)), "only what ended has an end");
        if (report.error)
            checkError(*report.error);
    }
}

void checkStatus(const HttpReply &reply)
{
    const StatusQuery query{.providerId = u"123456"_s, .requestId = u"A88726"_s, .to = {u"79031234567"_s}};
    const auto reports = subject().provider.readStatus(query, reply);
    checkReports(reports);
    if (reports && !subject().capabilities.sharedStatus)
        require(reports->size() == 1 && reports->constFirst().providerId == query.providerId,
                "the answer is about what was asked");
}

void checkIncoming(const QByteArray &query)
{
    const auto message = subject().provider.readIncoming(query);
    if (!message) {
        checkError(message.error());
        return;
    }
    require(subject().capabilities.incoming, "only some take incoming messages");
    require(!message->id.isEmpty() && isLine(message->id, 64), "an incoming message has an id");
    require(subject().provider.incomingAnswer(*message) == "smsid=" + message->id.toLatin1(), "the answer is its id");
}

void checkAnswer(const HttpReply &reply)
{
    checkSend(subject().job(1, false, false), reply);
    if (subject().capabilities.batch > 1)
        checkSend(subject().job(2, false, false), reply);
    if (subject().capabilities.repeatSafe)
        checkSend(subject().job(1, true, false), reply);
    if (subject().capabilities.testMode)
        checkSend(subject().job(1, true, true), reply);
    checkStatus(reply);
    if (const auto balance = subject().provider.readBalance(reply, u"RUB"_s))
        checkBalance(*balance);
    else
        checkError(balance.error());
    if (const auto info = subject().provider.readLookup(reply)) {
        checkWords(info->region, longestWords);
        checkWords(info->operatorName, longestWords);
        require(qAbs(info->utcOffset.value_or(0)) <= 14, "no zone is further than 14 hours");
    } else {
        checkError(info.error());
    }
}

} // namespace

} // namespace depesha::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace depesha;
    using namespace depesha::fuzz;
    static const QByteArray quotedBack = subject().quotedBack();
    QByteArray body = bytesOf(data, size);
    body.replace('\1', quotedBack).replace('\2', subject().text.toUtf8());
    for (const int status : {200, 500})
        checkAnswer({.status = status, .headers = {{"content-type", "text/html"}}, .body = body});
    checkReports(subject().provider.readPush(body));
    checkIncoming(body);
    return 0;
}
