// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/characterwords.h"

#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

char32_t codePoint(const QString &character)
{
    return character.isEmpty() ? 0 : char32_t(character.toUcs4().constFirst());
}

} // namespace

QString CharacterWords::name(const QString &character)
{
    const char32_t point = codePoint(character);
    switch (point) {
    case 0x09:
        return tr("tab");
    case 0x0a:
        return tr("line break");
    case 0x0c:
        return tr("page break");
    case 0xa0:
        return tr("non-breaking space");
    case 0xad:
        return tr("soft hyphen");
    case 0x2009:
        return tr("thin space");
    case 0x200b:
        return tr("zero-width space");
    case 0x200c:
        return tr("zero-width non-joiner");
    case 0x200d:
        return tr("zero-width joiner");
    case 0x202f:
        return tr("narrow non-breaking space");
    case 0x2060:
        return tr("word joiner");
    case 0xfe0f:
        return tr("emoji variant mark");
    case 0xfeff:
        return tr("byte order mark");
    default:
        break;
    }
    if (QChar::isPrint(point) && !QChar::isSpace(point))
        return character;
    return u"U+%1"_s.arg(uint(point), 4, 16, QLatin1Char('0')).toUpper();
}

// A letter stands by itself in a list, and so does a quotation mark; another sign would be lost between the commas.
QString CharacterWords::quoted(const QString &character)
{
    const QString words = name(character);
    const char32_t point = codePoint(character);
    const auto category = QChar::category(point);
    const bool isPlain = QChar::isLetter(point) || category == QChar::Punctuation_InitialQuote ||
                         category == QChar::Punctuation_FinalQuote;
    return words != character || isPlain ? words : u"«%1»"_s.arg(words);
}

QString CharacterWords::tip(const CostlyCharacter &costly, const PartRules &rules)
{
    const QString words = quoted(costly.character);
    if (costly.reason == CostlyCharacter::Reason::CountsTwo)
        return tr("%1 counts as two characters.").arg(words);
    return tr("%1 is not in the SMS alphabet: because of it %2 characters fit instead of %3.")
        .arg(words, QLocale().toString(rules.ucs2Single), QLocale().toString(rules.gsmSingle));
}

} // namespace depesha
