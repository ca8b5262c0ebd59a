// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/phonenumber.h"

#include "text/wholetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>
#include <phonenumbers/phonenumberutil.h>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

namespace library = i18n::phonenumbers;
using Library = library::PhoneNumberUtil;

const Library &numbers() { return *Library::GetInstance(); }

std::string utf8(const QString &text) { return text.toStdString(); }

/// Long enough for any number with its brackets; what is longer was no number, and may be a whole letter.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString simple = text.simplified();
    return simple.size() > longest ? simple.first(longest) + u'…' : simple;
}

/// Why a text is no number: words with "%1" for the text, and "%2" for the country where one is known.
struct Fault
{
    const char *words;
    int country = 0;
};

constexpr const char *context = "depesha::PhoneNumber";
constexpr Fault emptyText{QT_TRANSLATE_NOOP("depesha::PhoneNumber", "There is no telephone number.")};
constexpr Fault mangled{QT_TRANSLATE_NOOP(
    "depesha::PhoneNumber",
    "“%1” was mangled by a spreadsheet. Give the column the format “Text” and enter the number again.")};
constexpr Fault withExtension{
    QT_TRANSLATE_NOOP("depesha::PhoneNumber", "“%1” has an extension, and an SMS cannot be sent to an extension.")};
constexpr Fault letters{
    QT_TRANSLATE_NOOP("depesha::PhoneNumber", "“%1” is not a telephone number: there are letters or signs in it.")};
constexpr Fault tooShort{QT_TRANSLATE_NOOP("depesha::PhoneNumber", "“%1” is too short for a telephone number.")};
constexpr Fault tooLong{QT_TRANSLATE_NOOP("depesha::PhoneNumber", "“%1” is too long for a telephone number.")};
constexpr Fault noCountry{QT_TRANSLATE_NOOP("depesha::PhoneNumber", "“%1” does not begin with the code of a country.")};
constexpr const char *notInUse =
    QT_TRANSLATE_NOOP("depesha::PhoneNumber", "“%1” is not a number in use in the country with the code +%2.");

QString explain(const Fault &fault, const QString &text)
{
    const QString words = QCoreApplication::translate(context, fault.words);
    if (fault.country != 0)
        return words.arg(quoted(text), QString::number(fault.country));
    return text.simplified().isEmpty() ? words : words.arg(quoted(text));
}

/// Numbers that are taken as they are: operators get new ranges before the library learns of them.
struct KnownShape
{
    QLatin1StringView prefix;
    int countryDigits;
    int digits;
    QLatin1StringView region;
};
constexpr std::array knownShapes{KnownShape{"79"_L1, 1, 11, "RU"_L1}, KnownShape{"996"_L1, 3, 12, "KG"_L1}};

const KnownShape *knownShape(const QString &digits)
{
    const auto shape = std::ranges::find_if(knownShapes, [&digits](const KnownShape &candidate) {
        return digits.size() == candidate.digits && digits.startsWith(candidate.prefix) &&
               digits[candidate.countryDigits] != u'0';
    });
    return shape == knownShapes.end() ? nullptr : &*shape;
}

/// What is dialled for "+", and how many digits it takes at least to be meant so. No country's numbers begin like this.
constexpr std::array internationalPrefixes{std::pair{"00"_L1, 3}, std::pair{"810"_L1, 13}};

/// What is left of a written number once everything that only pleases the eye is gone.
struct Written
{
    QString digits;
    bool international = false;
    bool clean = true; ///< no letters, and no signs that belong to no number
};

bool isDecoration(QChar character)
{
    switch (character.category()) {
    case QChar::Separator_Space:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    // Address books wrap numbers in marks of direction that nobody sees.
    case QChar::Other_Format:
        return true;
    default:
        return character.isSpace() || u"./'\"−"_s.contains(character);
    }
}

Written strip(const QString &text)
{
    Written written;
    for (const QChar character : text) {
        if (character.isDigit())
            written.digits += QChar(u'0' + character.digitValue());
        else if ((character == u'+' || character == u'＋') && written.digits.isEmpty() && !written.international)
            written.international = true;
        else if (!isDecoration(character))
            written.clean = false;
    }
    for (const auto &[prefix, shortest] : internationalPrefixes) {
        if (written.digits.startsWith(prefix) && written.digits.size() >= shortest) {
            written.digits.remove(0, prefix.size());
            written.international = true;
            break;
        }
    }
    return written;
}

/// Empty if nothing can be said against how the number is written.
std::optional<Fault> faultInWriting(const QString &text, const Written &written)
{
    static const QRegularExpression scientific(u"^\\+?\\d+([.,]\\d+)?[eEеЕ]\\+?\\d{1,2}$"_s);
    static const QRegularExpression decimal(u"^\\d{9,}[.,]0{1,2}$"_s);
    static const QRegularExpression extension(
        u"^[^\\p{L}#]*\\d[^\\p{L}#]*(доб|доп|вн|ext|x|х|#)\\p{L}*[.:=\\s]*\\d{1,7}\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

    if (written.clean && !written.digits.isEmpty() && !text.contains(u'.'))
        return {};
    const QString simple = text.simplified();
    if (simple.isEmpty())
        return emptyText;
    if (scientific.match(simple).hasMatch() || decimal.match(simple).hasMatch())
        return mangled;
    if (!written.clean && extension.match(simple).hasMatch())
        return withExtension;
    if (!written.clean || written.digits.isEmpty())
        return letters;
    return {};
}

struct Attempt
{
    QString number;   ///< with "+", or national
    bool sure = true; ///< a guess is taken only if it comes out as a mobile number
};

QList<Attempt> attempts(const Written &written, const QString &region)
{
    const QString international = u'+' + written.digits;
    if (written.international || knownShape(written.digits))
        return {{international}};
    QList<Attempt> result;
    if (written.digits.size() == 11 && written.digits.startsWith(u'8'))
        result.append({"+7"_L1 + written.digits.sliced(1)});
    if (!region.isEmpty())
        result.append({written.digits});
    // A national number with a digit too few or too many often makes a landline somewhere in the world.
    constexpr qsizetype shortestGuess = 11;
    if (written.digits.size() >= shortestGuess)
        result.append({international, false});
    return result;
}

struct Found
{
    QString digits;
    QString region;
};

bool isMobile(const library::PhoneNumber &number)
{
    const Library::PhoneNumberType type = numbers().GetNumberType(number);
    return type == Library::MOBILE || type == Library::FIXED_LINE_OR_MOBILE;
}

Fault faultOf(Library::ErrorType error)
{
    switch (error) {
    case Library::INVALID_COUNTRY_CODE_ERROR:
        return noCountry;
    case Library::TOO_LONG_NSN:
        return tooLong;
    default:
        return tooShort;
    }
}

Fault faultOf(const library::PhoneNumber &number)
{
    // Lengths of mobile numbers: some country has a service number of every other length.
    switch (numbers().IsPossibleNumberForTypeWithReason(number, Library::MOBILE)) {
    case Library::TOO_SHORT:
    case Library::IS_POSSIBLE_LOCAL_ONLY:
        return tooShort;
    case Library::TOO_LONG:
        return tooLong;
    case Library::INVALID_COUNTRY_CODE:
        return noCountry;
    default:
        return {notInUse, number.country_code()};
    }
}

tl::expected<Found, Fault> attempt(const Attempt &attempt, const QString &region)
{
    if (attempt.number.startsWith(u'+'))
        if (const KnownShape *shape = knownShape(attempt.number.sliced(1)))
            return Found{attempt.number.sliced(1), shape->region};
    library::PhoneNumber number;
    const Library::ErrorType error = numbers().Parse(utf8(attempt.number), utf8(region), &number);
    if (error != Library::NO_PARSING_ERROR)
        return tl::unexpected(faultOf(error));
    std::string formatted;
    numbers().Format(number, Library::E164, &formatted);
    const QString digits = QString::fromStdString(formatted).sliced(1);
    if (const KnownShape *shape = knownShape(digits))
        return Found{digits, shape->region};
    if (!numbers().IsValidNumber(number) || !(attempt.sure || isMobile(number)))
        return tl::unexpected(faultOf(number));
    std::string code;
    numbers().GetRegionCodeForNumber(number, &code);
    return Found{digits, QString::fromStdString(code)};
}

/// The first attempt that succeeds, else what was wrong with the first one: most likely it is what the writer meant.
tl::expected<Found, Fault> find(const Written &written, const QString &region)
{
    std::optional<Fault> fault;
    for (const Attempt &candidate : attempts(written, region)) {
        const auto found = attempt(candidate, region);
        if (found)
            return found;
        if (!fault)
            fault = found.error();
    }
    return tl::unexpected(fault.value_or(noCountry));
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString &text, const QString &region)
{
    const Written written = strip(text);
    if (const auto fault = faultInWriting(text, written))
        return failure(ErrorKind::Recipient, explain(*fault, text));
    const auto found = find(written, region.toUpper());
    if (!found)
        return failure(ErrorKind::Recipient, explain(found.error(), text));
    PhoneNumber number;
    number.m_original = text;
    number.m_digits = found->digits;
    number.m_region = found->region;
    return number;
}

QString displayNumber(const QString &digits)
{
    const QString international = u'+' + digits;
    library::PhoneNumber number;
    if (numbers().Parse(utf8(international), {}, &number) != Library::NO_PARSING_ERROR ||
        !numbers().IsPossibleNumber(number))
        return international;
    std::string formatted;
    numbers().Format(number, Library::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

QStringList splitNumbers(const QString &text)
{
    // "7,9E+10" is skipped as a whole, so that it is refused as mangled and not as two numbers that are too short.
    static const QRegularExpression separator(
        u"(?<!\\d)\\d,\\d+[eEеЕ]\\+?\\d{1,2}(*SKIP)(*FAIL)|[,;\\t\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}，；、]"_s);
    static const QRegularExpression space(u"\\s+"_s);
    constexpr qsizetype wholeNumber = 10;

    // A regular expression matches nowhere in a text that holds half a surrogate pair.
    const QString whole = wholeText(text);
    QStringList result;
    for (const QString &line : whole.split(separator)) {
        const QString piece = line.simplified();
        // Where every word is long enough to be a number of its own, the spaces stand between numbers.
        const QStringList words = piece.split(space, Qt::SkipEmptyParts);
        const bool several = std::ranges::all_of(words, [](const QString &word) {
            return std::ranges::count_if(word, [](QChar character) { return character.isDigit(); }) >= wholeNumber;
        });
        result += several ? words : QStringList(piece);
    }
    return result;
}

} // namespace depesha
