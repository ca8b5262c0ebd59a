// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/messagelink.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::MessageLink)
};

// More than any page means in earnest: longest link, most recipients, longest number and text.
constexpr qsizetype linkLength = 32'768;
constexpr qsizetype recipientsAtMost = 500;
constexpr qsizetype numberLength = 40;
constexpr qsizetype textLength = 2'000;
constexpr qsizetype quotedLength = 20;

auto bad(const QString &words) { return failure(ErrorKind::BadRequest, words); }

QString quoted(const QString &text)
{
    return text.size() <= quotedLength ? text : text.first(quotedLength).trimmed() + u'…';
}

bool isControl(QChar letter) { return letter.category() == QChar::Other_Control && letter != u'\n'; }

/// Not QUrl::fromPercentEncoding(), which keeps what it cannot read and hides what is no UTF-8.
Result<QString> decoded(QStringView encoded)
{
    const QByteArray bytes = encoded.toUtf8();
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '%') {
            plain.append(bytes[i]);
            continue;
        }
        const QByteArray digits = bytes.mid(i + 1, 2);
        bool isNumber = digits.size() == 2 && digits[0] != '+' && digits[0] != '-';
        const int value = isNumber ? digits.toInt(&isNumber, 16) : 0;
        if (!isNumber)
            return bad(Tr::tr("In the link, two hexadecimal digits must follow each %."));
        plain.append(char(value));
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(plain);
    if (decoder.hasError())
        return bad(Tr::tr("The letters of the link are not encoded as UTF-8."));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        return bad(Tr::tr("The link holds control characters."));
    return text;
}

bool isOfNumber(QChar letter) { return (letter >= u'0' && letter <= u'9') || u"+-.() "_s.contains(letter); }

/// Without its parameters; one of them may say in which country a local number is to be read.
Result<QString> readRecipient(QStringView encoded)
{
    const auto pieces = encoded.split(u';');
    const Result<QString> read = decoded(pieces.constFirst());
    if (!read)
        return read;
    QString number = read->trimmed();
    const bool hasDigit = std::any_of(number.cbegin(), number.cend(), [](QChar letter) { return letter.isDigit(); });
    const bool isNumber = std::all_of(number.cbegin(), number.cend(), isOfNumber) && hasDigit;
    if (!isNumber || number.size() > numberLength)
        return bad(Tr::tr("“%1” in the link is no telephone number.").arg(quoted(number.simplified())));
    constexpr auto context = "phone-context="_L1;
    for (const QStringView parameter : pieces.mid(1))
        if (parameter.startsWith(context, Qt::CaseInsensitive) && !number.startsWith(u'+')) {
            const Result<QString> prefix = decoded(parameter.mid(context.size()));
            const bool isPrefix = prefix && prefix->startsWith(u'+') && prefix->size() <= numberLength &&
                                  std::all_of(prefix->cbegin(), prefix->cend(), isOfNumber);
            if (isPrefix)
                number.prepend(*prefix);
        }
    return number;
}

Result<QString> readText(QStringView fields)
{
    constexpr auto body = "body="_L1;
    std::optional<QString> text;
    for (const QStringView field : fields.tokenize(u'&')) {
        if (!field.startsWith(body, Qt::CaseInsensitive))
            continue;
        const Result<QString> read = decoded(field.mid(body.size()));
        if (!read)
            return read;
        if (text)
            return bad(Tr::tr("The link holds two texts."));
        text = *read;
    }
    if (text && text->size() > textLength)
        return bad(Tr::tr("The text in the link is longer than %1 characters.").arg(textLength));
    return text.value_or(QString());
}

} // namespace

bool isMessageLink(const QString &text)
{
    return text.startsWith("sms:"_L1, Qt::CaseInsensitive) || text.startsWith("tel:"_L1, Qt::CaseInsensitive);
}

Result<MessageLink> readMessageLink(const QString &link)
{
    if (!isMessageLink(link))
        return bad(Tr::tr("A link to write a message begins with sms: or tel:."));
    if (link.size() > linkLength)
        return bad(Tr::tr("The link is too long."));
    if (std::any_of(link.cbegin(), link.cend(), isControl) || link.contains(u'\n'))
        return bad(Tr::tr("The link holds control characters."));

    const bool isCall = link.startsWith("tel:"_L1, Qt::CaseInsensitive);
    QStringView rest = QStringView(link).mid(4);
    while (rest.startsWith(u'/'))
        rest = rest.mid(1);
    const auto end = std::find_if(rest.cbegin(), rest.cend(), [](QChar at) { return at == u'?' || at == u'&'; });
    const QStringView numbers = rest.first(end - rest.cbegin());

    MessageLink read;
    // A comma in a tel: link is a pause, and no number.
    const auto pieces = isCall ? QList<QStringView>{numbers} : numbers.split(u',', Qt::SkipEmptyParts);
    if (pieces.size() > recipientsAtMost)
        return bad(Tr::tr("The link holds more than %1 recipients.").arg(recipientsAtMost));
    for (const QStringView piece : pieces) {
        if (piece.trimmed().isEmpty() || piece.startsWith(u';'))
            continue;
        const Result<QString> recipient = readRecipient(piece);
        if (!recipient)
            return tl::unexpected(recipient.error());
        read.recipients.append(*recipient);
    }
    const Result<QString> text = readText(rest.mid(numbers.size()).mid(1));
    if (!text)
        return tl::unexpected(text.error());
    read.text = *text;
    if (read.recipients.isEmpty() && read.text.isEmpty())
        return bad(Tr::tr("The link names no recipient and holds no text."));
    return read;
}

} // namespace depesha
