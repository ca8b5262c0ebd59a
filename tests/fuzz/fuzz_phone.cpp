// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people type, paste and import as telephone numbers. The first byte chooses the country.

#include "model/phonenumber.h"
#include "promise.h"

#include <QStringList>
#include <algorithm>

namespace depesha::fuzz {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInternational(const QString &digits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return digits.size() >= 5 && digits.size() <= 17 && std::ranges::all_of(digits, isDigit) && digits.front() != u'0';
}

void checkNumber(const QString &text, const QString &region)
{
    const auto number = PhoneNumber::parse(text, region);
    if (!number) {
        require(number.error().kind == ErrorKind::Recipient, "only the number can be wrong");
        require(!number.error().message.isEmpty() && number.error().message.size() <= 200,
                "what is wrong is said, and briefly");
        return;
    }
    const QString digits = number->digits();
    require(number->original() == text, "what was written is kept");
    require(isInternational(digits), "a number is international digits");
    require(!number->region().isEmpty(), "a number belongs somewhere");
    for (const QString &written : {u'+' + digits, displayNumber(digits)}) {
        for (const QString &elsewhere : {u"RU"_s, u"KG"_s, QString()}) {
            const auto again = PhoneNumber::parse(written, elsewhere);
            require(again.has_value(), "a number that was read can be read again");
            require(again->digits() == digits && again->region() == number->region(), "a number is itself everywhere");
        }
    }
}

/// All that is neither space nor what parts numbers.
QString substance(const QString &text)
{
    QString result;
    for (const QChar character : text)
        if (!character.isSpace() && !u",;，；、"_s.contains(character))
            result += character;
    return result;
}

void checkPieces(const QString &text)
{
    const QStringList pieces = splitNumbers(text);
    for (const QString &piece : pieces)
        require(!piece.isEmpty() && piece == piece.simplified(), "a piece is not empty, and trimmed");
    // Half a surrogate pair is no character: a question mark stands for it.
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    require(substance(pieces.join(u' ')) == substance(whole), "nothing is lost between the pieces");
    require(splitNumbers(pieces.join(u'\n')) == pieces, "a piece is not split again");
}

} // namespace

} // namespace depesha::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace depesha::fuzz;
    static const QStringList regions = {QStringLiteral("RU"), QStringLiteral("KG"), QString(),
                                        QStringLiteral("US"), QStringLiteral("ru"), QStringLiteral("XX")};
    const QByteArray bytes = bytesOf(data, size);
    if (bytes.isEmpty())
        return 0;
    const QString text = textOf(bytes.sliced(1));
    checkNumber(text, regions.at(uchar(bytes.front()) % regions.size()));
    checkPieces(text);
    return 0;
}
