// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/nikita.h"

#include "providers/answers.h"
#include "providers/replytext.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using Verdict = SendOutcome::Verdict;

namespace {

constexpr int bishkekSeconds = 6 * 60 * 60;
constexpr int furthestZone = 14;  ///< hours
constexpr int longestNumber = 15; ///< digits, as E.164 has it

QUrl method(QUrl endpoint, const QString &name)
{
    QString path = endpoint.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    endpoint.setPath(path + name);
    return endpoint;
}

QString bishkekTime(const QDateTime &utc) { return utc.toUTC().addSecs(bishkekSeconds).toString(u"yyyyMMddhhmmss"_s); }

/// Null for an empty field and for what is no time.
QDateTime fromBishkekTime(const QString &text)
{
    if (text.size() != 14)
        return {};
    const QDateTime time(QDate::fromString(text.left(8), u"yyyyMMdd"_s), QTime::fromString(text.mid(8), u"hhmmss"_s),
                         Qt::UTC);
    return time.isValid() ? time.addSecs(-bishkekSeconds) : QDateTime();
}

bool isDigits(const QString &text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCode(const QString &text) { return isDigits(text, 9); }

std::optional<int> count(const QString &text) { return isCode(text) ? std::optional(text.toInt()) : std::nullopt; }

/// TS 23.040 counts the parts of a message in one octet.
std::optional<int> partCount(const QString &text)
{
    const auto parts = count(text);
    return parts && *parts >= 1 && *parts <= 255 ? parts : std::nullopt;
}

/// The same request twice: as it is sent, and as it may be shown.
HttpRequest request(const QUrl &url, XmlElement root, const Access &access, const QList<XmlElement> &fields,
                    const QString &text = {})
{
    const auto written = [&](const QString &password, const QString &body) {
        root.children = {{u"login"_s, access.login}, {u"pwd"_s, password}};
        for (XmlElement field : fields) {
            if (field.name == "text"_L1)
                field.text = body;
            root.children.append(field);
        }
        return writeXml(root);
    };
    return HttpRequest::postXml(url, written(access.password, text),
                                written(u"***"_s, u"[%1 characters]"_s.arg(text.toUcs4().size())));
}

struct ReportCode
{
    std::optional<MessageState> state;
    bool unpaid = false;
};

ReportCode reportCode(const QString &code)
{
    static const QHash<QString, ReportCode> codes = {
        {u"0"_s, {MessageState::Accepted}},
        {u"1"_s, {MessageState::Enroute}},
        {u"2"_s, {MessageState::Rejected}},
        {u"3"_s, {MessageState::Delivered}},
        {u"4"_s, {MessageState::Undelivered}},
        {u"5"_s, {MessageState::Rejected, true}},
        {u"6"_s, {}},
        {u"7"_s, {MessageState::Unreported}},
    };
    // A code that the document does not know is no news either.
    return codes.value(code);
}

struct SendError
{
    QStringView status;
    ErrorKind kind;
    /// It follows from the request alone, so an earlier request with the same id and content was refused as well. The
    /// others follow from what may have changed since.
    bool ofContent = false;
    const char *message = nullptr; ///< where it says more than the kind does
};

constexpr SendError sendErrors[] = {
    {u"1", ErrorKind::BadRequest, true},
    {u"2", ErrorKind::Auth},
    {u"3", ErrorKind::IpNotAllowed},
    {u"4", ErrorKind::Funds, false,
     QT_TRANSLATE_NOOP("depesha::Nikita",
                       "There is not enough money on the account with %1 for all parts to all numbers of this request, "
                       "so none was sent. Top it up, or send to fewer.")},
    {u"5", ErrorKind::Sender, true},
    {u"6", ErrorKind::Text, true,
     QT_TRANSLATE_NOOP("depesha::Nikita",
                       "%1 blocked the text for words that it does not allow. Change the text and send again.")},
    {u"7", ErrorKind::Recipient, true,
     QT_TRANSLATE_NOOP("depesha::Nikita", "%1 could not read one or more numbers, so none of this request was sent. "
                                          "Correct them and send again.")},
    {u"8", ErrorKind::BadRequest, false,
     QT_TRANSLATE_NOOP("depesha::Nikita",
                       "%1 could not read the time of sending. Choose another time and send again.")},
    {u"9", ErrorKind::Throttled},
    {u"10", ErrorKind::Duplicate, false,
     QT_TRANSLATE_NOOP("depesha::Nikita",
                       "%1 has already taken a request with this id, which this computer does not know of. Look in the "
                       "provider's personal area whether the message was sent.")},
};

} // namespace

Nikita::Nikita()
{
    m_capabilities.id = u"nikita"_s;
    m_capabilities.name = u"Nikita SMSPRO"_s;
    m_capabilities.defaultEndpoint = QUrl(u"https://smspro.nikita.kg/api/"_s);
    m_capabilities.region = u"KG"_s;
    m_capabilities.currency = u"KGS"_s;
    m_capabilities.loginLabel = tr("Login");
    m_capabilities.passwordLabel = tr("Password");
    m_capabilities.batch = 50;
    m_capabilities.maxCharacters = 800;
    m_capabilities.sender = {.maxLetters = 11, .maxDigits = 14, .extra = u".-"_s};
    m_capabilities.serverSchedule = true;
    m_capabilities.testMode = true;
    m_capabilities.repeatSafe = true;
    m_capabilities.sharedStatus = true;
    m_capabilities.refusesWholeBatch = true;
    m_capabilities.lookup = true;
    m_capabilities.pushesReports = true;
    m_capabilities.tellsPrice = true;
    m_capabilities.xmlText = true;
}

HttpRequest Nikita::send(const Access &access, const SendJob &job) const
{
    Q_ASSERT(!job.requestId.isEmpty() && job.requestId.size() <= 12);
    QList<XmlElement> fields = {{u"id"_s, job.requestId}, {u"sender"_s, job.sender}, {u"text"_s}};
    if (job.at)
        fields.append({u"time"_s, bishkekTime(*job.at)});
    XmlElement phones{u"phones"_s};
    for (const QString &number : job.to)
        phones.children.append({u"phone"_s, number});
    fields.append(phones);
    if (job.test)
        fields.append({u"test"_s, u"1"_s});
    return request(method(access.endpoint, u"message"_s), {u"message"_s}, access, fields, job.text);
}

SendOutcome Nikita::readSend(const SendJob &job, const HttpReply &reply) const
{
    const auto root = readXml(reply.body);
    if (!root || root->name != "response"_L1 || !isCode(root->value(u"status")))
        return unrecognised(unexpected(reply, quotable(readReplyText(reply.body).text, job.text)));
    const QString status = root->value(u"status");
    if (const QString id = root->value(u"id"); !id.isEmpty() && id != job.requestId)
        return unrecognised(
            unexpected(reply, status,
                       tr("%1 answered about another request than the one that was sent.").arg(m_capabilities.name)));

    SendOutcome outcome;
    outcome.parts = partCount(root->value(u"smscnt"));
    outcome.recognised = count(root->value(u"phones"));
    const bool taken = status == "0"_L1 || (status == "10"_L1 && job.repeat);
    if (taken || status == "11"_L1) {
        if (!isSuccess(reply))
            return unrecognised(unexpected(reply, status));
        const bool tested = status == "11"_L1 || (status == "10"_L1 && job.test);
        outcome.verdict = tested ? Verdict::Tested : Verdict::Accepted;
        return outcome;
    }
    const auto known = std::find_if(std::begin(sendErrors), std::end(sendErrors),
                                    [&](const SendError &error) { return error.status == status; });
    if (known == std::end(sendErrors))
        return unrecognised(unexpected(reply, status));

    const QString &name = m_capabilities.name;
    Error error = providerError(known->kind, name, status, known->message ? tr(known->message).arg(name) : QString());
    // The reason names the number that is wrong; of a blocked text it may quote the text, which no message may hold.
    if (const QString reason = quotable(root->value(u"message"), job.text);
        known->kind == ErrorKind::Recipient && !reason.isEmpty())
        error.message += u' ' + tr("The provider says: %1").arg(reason);
    outcome.verdict = Verdict::Refused;
    if (known->kind == ErrorKind::Throttled) {
        outcome.verdict = Verdict::Busy;
    } else if (known->kind == ErrorKind::Duplicate) {
        outcome.verdict = Verdict::Unrecognised;
    } else if (job.repeat && !known->ofContent) {
        // Said before the id was looked at, perhaps: the earlier request may have been taken, and even have spent the
        // money that is missing now.
        error.message += u' ' + tr("An earlier request about the same message may have been taken all the same.");
        outcome.verdict = Verdict::Unrecognised;
    }
    outcome.error = error;
    return outcome;
}

HttpRequest Nikita::status(const Access &access, const StatusQuery &query) const
{
    QList<XmlElement> fields = {{u"id"_s, query.requestId}};
    if (query.to.size() == 1)
        fields.append({u"phone"_s, query.to.first()});
    return request(method(access.endpoint, u"dr"_s), {u"dr"_s}, access, fields);
}

Result<QList<Report>> Nikita::readStatus(const StatusQuery &query, const HttpReply &reply) const
{
    const auto root = good(reply, {{u"1"_s, ErrorKind::BadRequest},
                                   {u"2"_s, ErrorKind::Auth},
                                   {u"3"_s, ErrorKind::IpNotAllowed},
                                   {u"4"_s, ErrorKind::NotFound},
                                   {u"5"_s, ErrorKind::Throttled}});
    if (!root)
        return tl::unexpected(root.error());
    const auto found = reports(*root, query.requestId);
    return found ? Result<QList<Report>>(*found) : tl::unexpected(unexpected(reply));
}

HttpRequest Nikita::balance(const Access &access) const
{
    const XmlElement root{.name = u"info"_s, .xmlNamespace = u"http://Giper.mobi/schema/Info"_s, .standalone = true};
    return request(method(access.endpoint, u"info"_s), root, access, {});
}

Result<Balance> Nikita::readBalance(const HttpReply &reply, const QString &currency) const
{
    const auto root =
        good(reply, {{u"1"_s, ErrorKind::BadRequest}, {u"2"_s, ErrorKind::Auth}, {u"3"_s, ErrorKind::IpNotAllowed}});
    if (!root)
        return tl::unexpected(root.error());
    const auto amount = Money::parse(root->value(u"account"), currency);
    const QString state = root->value(u"state");
    if (!amount)
        return tl::unexpected(unexpected(reply));
    Balance balance{.amount = *amount, .price = Money::parse(root->value(u"smsprice"), currency)};
    if (state == "0"_L1)
        balance.state = Balance::State::Active;
    else if (state == "1"_L1)
        balance.state = Balance::State::Blocked;
    return balance;
}

HttpRequest Nikita::lookup(const Access &access, const QString &number) const
{
    const XmlElement root{.name = u"def"_s, .xmlNamespace = u"http://Giper.mobi/schema/PhoneDEF"_s, .standalone = true};
    return request(method(access.endpoint, u"def"_s), root, access, {{u"phone"_s, number}});
}

Result<NumberInfo> Nikita::readLookup(const HttpReply &reply) const
{
    auto root = good(reply, {{u"1"_s, ErrorKind::BadRequest},
                             {u"2"_s, ErrorKind::Auth},
                             {u"3"_s, ErrorKind::Recipient},
                             {u"4"_s, ErrorKind::NotFound}});
    if (!root) {
        if (root.error().kind == ErrorKind::NotFound)
            root.error().message = tr("%1 knows nothing of this number. It has data on Kyrgyz mobile numbers only.")
                                       .arg(m_capabilities.name);
        return tl::unexpected(root.error());
    }
    bool ok = false;
    const int hours = root->value(u"timezone").toInt(&ok);
    NumberInfo info{.region = quotable(root->value(u"region")),
                    .operatorName = quotable(root->value(u"operator")),
                    .utcOffset = {}};
    // -1 stands for "not known", not for a zone.
    if (ok && hours != -1 && qAbs(hours) <= furthestZone)
        info.utcOffset = hours;
    return info;
}

Result<QList<Report>> Nikita::readPush(const QByteArray &body) const
{
    const QString message = tr("What came is not a delivery report of %1.").arg(m_capabilities.name);
    const auto root = readXml(body);
    if (!root || root->name != "report"_L1)
        return failure(ErrorKind::Protocol, message);
    QList<Report> all;
    for (const XmlElement &transaction : root->all(u"dr")) {
        const QString id = transaction.value(u"id");
        const auto some = reports(transaction, id);
        if (!isIdToken(id) || !some)
            return failure(ErrorKind::Protocol, message);
        all += *some;
    }
    return all;
}

Result<XmlElement> Nikita::good(const HttpReply &reply, const QHash<QString, ErrorKind> &errors) const
{
    const auto root = readXml(reply.body);
    if (!root || root->name != "response"_L1)
        return tl::unexpected(unexpected(reply, quotable(readReplyText(reply.body).text)));
    const QString status = root->value(u"status");
    if (const auto kind = errors.constFind(status); kind != errors.cend())
        return tl::unexpected(providerError(*kind, m_capabilities.name, status));
    if (status != "0"_L1 || !isSuccess(reply))
        return tl::unexpected(unexpected(reply, quotable(status)));
    return *root;
}

std::optional<QList<Report>> Nikita::reports(const XmlElement &transaction, const QString &requestId) const
{
    QList<Report> all;
    for (const XmlElement &phone : transaction.all(u"phone")) {
        QString number = phone.value(u"number");
        if (number.startsWith(u'+'))
            number.remove(0, 1);
        const QString code = phone.value(u"report");
        if (!isDigits(number, longestNumber) || !isCode(code))
            return {};
        const auto [state, unpaid] = reportCode(code);
        Report report{.requestId = requestId, .to = number, .state = state, .code = code};
        report.sentAt = fromBishkekTime(phone.value(u"sendTime"));
        if (state && isFinal(*state))
            report.finalAt = fromBishkekTime(phone.value(u"rcvTime"));
        if (unpaid)
            report.error = providerError(ErrorKind::Funds, m_capabilities.name, code);
        all.append(report);
    }
    return all;
}

Error Nikita::unexpected(const HttpReply &reply, const QString &words, const QString &message) const
{
    return unexpectedReply(m_capabilities.name, reply, words, message);
}

} // namespace depesha
