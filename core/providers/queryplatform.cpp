// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/queryplatform.h"

#include "providers/answers.h"
#include "providers/replytext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using Show = HttpRequest::Field::Show;

namespace {

struct Sentence
{
    QStringView words; ///< as comparable() leaves them
    ErrorKind kind;
    const char *message = nullptr; ///< where it says more than the kind does
    bool inside = false;           ///< stands inside other words: seen in the wild, beyond the documents
};

constexpr auto moderated =
    QT_TRANSLATE_NOOP("depesha::QueryPlatform", "A moderator of %1 refused this text. Change it and send again.");

constexpr Sentence sentences[] = {
    {u"неправильный логин или пароль", ErrorKind::Auth},
    {u"ваш аккаунт заблокирован", ErrorKind::AccountBlocked},
    {u"данное направление закрыто для вас", ErrorKind::Route},
    {u"нет отправителя", ErrorKind::Sender,
     QT_TRANSLATE_NOOP("depesha::QueryPlatform", "%1 was given no sender name. Choose one and send again.")},
    {u"нет текста сообщения", ErrorKind::Text,
     QT_TRANSLATE_NOOP("depesha::QueryPlatform", "%1 was given no text. Write one and send again.")},
    {u"такого отправителя нет", ErrorKind::Sender},
    {u"укажите номер телефона", ErrorKind::Recipient,
     QT_TRANSLATE_NOOP("depesha::QueryPlatform", "%1 was given no number. Enter one and send again.")},
    {u"flood sms", ErrorKind::Flood},
    {u"сообщение с таким id не принималось", ErrorKind::NotFound},
    {u"в стоп-листе", ErrorKind::Recipient,
     QT_TRANSLATE_NOOP("depesha::QueryPlatform",
                       "This number stands on the stop list of %1: its owner does not want such messages."),
     true},
    {u"закончились sms", ErrorKind::Funds, nullptr, true},
    {u"отклонен модератором", ErrorKind::Text, moderated, true},
    {u"не прошел модерацию", ErrorKind::Text, moderated, true},
};

const Sentence *knownSentence(const ReplyText &text)
{
    if (text.form == ReplyText::Form::Page)
        return nullptr;
    const QString words = comparable(text.text);
    for (const Sentence &sentence : sentences)
        if (sentence.inside ? words.contains(sentence.words) : words == sentence.words)
            return &sentence;
    return nullptr;
}

std::optional<MessageState> stateOf(const QString &word)
{
    static const QHash<QString, MessageState> states = {
        {u"send"_s, MessageState::Enroute},
        // Some parts have arrived: the last word is still to come.
        {u"partly_deliver"_s, MessageState::Enroute},
        {u"deliver"_s, MessageState::Delivered},
        {u"not_deliver"_s, MessageState::Undelivered},
        {u"expired"_s, MessageState::Expired},
    };
    const auto it = states.constFind(word.toLower());
    return it == states.cend() ? std::nullopt : std::optional(*it);
}

/// Each once, none of them zero. Empty if anything else stands between them.
QStringList idsIn(const ReplyText &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression number(u"\\A(?=.*[1-9])(?!.*err).*\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // Inside markup words of an error page ("502") are more likely than short or lettered ids.
    static const QRegularExpression longNumber(u"\\A\\d{4,}\\z"_s);
    const QStringList tokens = text.text.split(separators, Qt::SkipEmptyParts);
    QSet<QString> seen;
    for (const QString &token : tokens) {
        const bool good = isIdToken(token) && number.match(token).hasMatch() &&
                          (text.form == ReplyText::Form::Plain || longNumber.match(token).hasMatch());
        if (!good || seen.contains(token))
            return {};
        seen.insert(token);
    }
    return tokens;
}

QString unitOf(const QString &word)
{
    static const QHash<QString, QString> names = {
        {u"rur"_s, u"RUB"_s}, {u"руб"_s, u"RUB"_s}, {u"р"_s, u"RUB"_s}, {u"рублей"_s, u"RUB"_s}, {u"рубли"_s, u"RUB"_s},
        {u"₽"_s, u"RUB"_s}, {u"сом"_s, u"KGS"_s}, {u"$"_s, u"USD"_s}, {u"€"_s, u"EUR"_s},      {u"тенге"_s, u"KZT"_s},
    };
    QString plain = word.trimmed();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    static const QRegularExpression unit(u"\\A[\\p{L}\\p{Sc}]{1,10}\\z"_s);
    if (!unit.match(plain).hasMatch())
        return {};
    return names.value(plain.toLower(), plain.toUpper());
}

/// "998.00", "100.01 RUR". The unit is left empty where none stands there; nothing for what is no sum.
std::optional<Money> sumOf(const QString &line)
{
    const auto end = std::find_if_not(line.cbegin(), line.cend(),
                                      [](QChar c) { return c.isDigit() || c.isSpace() || u"+-.,"_s.contains(c); });
    const qsizetype length = end - line.cbegin();
    const QString word = line.mid(length).trimmed();
    const QString unit = unitOf(word);
    if (unit.isEmpty() != word.isEmpty())
        return {};
    return Money::parse(QStringView(line).left(length).trimmed(), unit);
}

Money inUnit(const Money &amount, const QString &unit)
{
    return amount.unit().isEmpty() ? Money::fromMicros(amount.micros(), unit) : amount;
}

} // namespace

Capabilities QueryPlatform::commonCapabilities()
{
    Capabilities common;
    common.region = u"RU"_s;
    common.currency = u"RUB"_s;
    common.loginLabel = tr("Login");
    common.passwordLabel = tr("Password");
    common.batchNeedsConsent = true;
    // "Latin characters" includes the space: the platform's own test name holds one.
    common.sender.extra = u" !\"#$%&'()*+,-./:;<=>?@_"_s;
    return common;
}

HttpRequest QueryPlatform::send(const Access &access, const SendJob &job) const
{
    return HttpRequest::get(access.endpoint, {{u"user"_s, access.login},
                                              {u"pwd"_s, access.password, Show::Never},
                                              {u"sadr"_s, job.sender},
                                              {u"dadr"_s, job.to.join(u',')},
                                              {u"text"_s, job.text, Show::Length}});
}

SendOutcome QueryPlatform::readSend(const SendJob &job, const HttpReply &reply) const
{
    const ReplyText text = readReplyText(reply.body);
    const QString words = quotable(text.text, job.text);
    if (const Sentence *sentence = knownSentence(text); sentence && sentence->kind != ErrorKind::NotFound) {
        const Error error = errorOf(sentence->kind, sentence->message, words);
        // Of several numbers it may mean only one, and nobody says what became of the others.
        return sentence->inside && job.to.size() > 1 ? unrecognised(error) : refused(error);
    }
    if (!isSuccess(reply) || text.form == ReplyText::Form::Page)
        return unrecognised(unexpectedReply(m_capabilities.name, reply, words));
    if (const auto error = ownRefusal(text.text))
        return refused(*error);

    const QStringList ids = idsIn(text);
    if (ids.isEmpty())
        return unrecognised(unexpectedReply(m_capabilities.name, reply, words));
    if (ids.size() != job.to.size()) {
        const QString count = tr("%1 returned %2 for %3, so nobody can say which were sent. Look in the provider's "
                                 "personal area.")
                                  .arg(m_capabilities.name, tr("%n id(s)", nullptr, int(ids.size())),
                                       tr("%n number(s)", nullptr, int(job.to.size())));
        return unrecognised(unexpectedReply(m_capabilities.name, reply, words, count));
    }
    return accepted(ids);
}

HttpRequest QueryPlatform::status(const Access &access, const StatusQuery &query) const
{
    return HttpRequest::get(
        access.endpoint,
        {{u"user"_s, access.login}, {u"pwd"_s, access.password, Show::Never}, {u"smsid"_s, query.providerId}});
}

Result<QList<Report>> QueryPlatform::readStatus(const StatusQuery &query, const HttpReply &reply) const
{
    const ReplyText text = readReplyText(reply.body);
    Report report{.providerId = query.providerId, .code = quotable(text.text)};
    if (const Sentence *sentence = knownSentence(text)) {
        const Error error = errorOf(sentence->kind, sentence->message, report.code);
        const bool ofTheMessage = sentence->kind == ErrorKind::Text || sentence->kind == ErrorKind::Recipient;
        if (!sentence->inside || !ofTheMessage)
            return tl::unexpected(error);
        report.state = MessageState::Rejected;
        report.error = error;
        return QList{report};
    }
    // The time of the status may stand behind the word, in a zone that no document names.
    static const QRegularExpression shape(u"\\A([A-Za-z_]+)(?:[\\s;,|]+[\\d\\s.:-]+)?\\z"_s);
    const auto match = shape.match(text.text);
    const auto state = stateOf(match.captured(1));
    if (!isSuccess(reply) || text.form == ReplyText::Form::Page || !state)
        return tl::unexpected(unexpectedReply(m_capabilities.name, reply, report.code));
    report.state = state;
    report.code = match.captured(1);
    return QList{report};
}

HttpRequest QueryPlatform::balance(const Access &access) const
{
    return HttpRequest::get(
        access.endpoint, {{u"user"_s, access.login}, {u"pwd"_s, access.password, Show::Never}, {u"balance"_s, u"1"_s}});
}

Result<Balance> QueryPlatform::readBalance(const HttpReply &reply, const QString &currency) const
{
    const ReplyText text = readReplyText(reply.body);
    if (const Sentence *sentence = knownSentence(text))
        return tl::unexpected(errorOf(sentence->kind, sentence->message, quotable(text.text)));
    const Error unexpected = unexpectedReply(m_capabilities.name, reply, quotable(text.text));
    if (!isSuccess(reply) || text.form == ReplyText::Form::Page)
        return tl::unexpected(unexpected);
    if (text.text.isEmpty())
        return tl::unexpected(emptyBalance(reply));

    QStringList lines = text.text.split(u'\n', Qt::SkipEmptyParts);
    const auto sum = sumOf(lines.takeFirst());
    if (!sum)
        return tl::unexpected(unexpected);
    QString unit = sum->unit().isEmpty() ? currency : sum->unit();
    if (!lines.isEmpty() && !lines.first().contains(u':')) {
        const QString named = unitOf(lines.takeFirst());
        if (named.isEmpty())
            return tl::unexpected(unexpected);
        unit = named;
    }
    Balance balance{.amount = inUnit(*sum, unit), .price = {}};
    for (const QString &line : std::as_const(lines)) {
        const QString name = quotable(line.section(u':', 0, -2));
        const auto amount = sumOf(line.section(u':', -1));
        // Directions are of interest, not of consequence: one that cannot be read does not spoil the balance.
        if (!name.isEmpty() && amount)
            balance.directions.append({name, inUnit(*amount, unit)});
    }
    return balance;
}

std::optional<Error> QueryPlatform::ownRefusal(const QString &) const { return {}; }

Error QueryPlatform::emptyBalance(const HttpReply &reply) const
{
    return unexpectedReply(m_capabilities.name, reply, {});
}

Error QueryPlatform::errorOf(ErrorKind kind, const char *message, const QString &words) const
{
    return providerError(kind, m_capabilities.name, words, message ? tr(message).arg(m_capabilities.name) : QString());
}

} // namespace depesha
