// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textadvice.h"

#include "text/replacements.h"
#include "text/transliteration.h"

#include <algorithm>

namespace depesha {

namespace {

TextAdvice weighed(TextAdvice advice, const QString &text, const PartRules &rules)
{
    advice.before = countParts(text, rules);
    advice.after = countParts(applied(text, advice.edits), rules);
    return advice;
}

TextAdvice replacementAdvice(const QString &text, const PartRules &rules)
{
    TextAdvice advice = weighed({TextAdvice::Kind::Replace, replacements(text)}, text, rules);
    // Where other letters force UCS-2 anyway, plain quotation marks gain nothing.
    if (advice.after.encoding == Encoding::Ucs2)
        advice = weighed({TextAdvice::Kind::Replace, shorteningReplacements(text)}, text, rules);
    for (const TextEdit &edit : std::as_const(advice.edits))
        if (const QString character(text[edit.at]); !advice.characters.contains(character))
            advice.characters.append(character);
    return advice;
}

/// `cures`: of look-alike letters; a Cyrillic С in "Сity" becomes no S.
TextAdvice latinAdvice(const QString &text, const QList<TextEdit> &cures, const PartRules &rules)
{
    const QList<TextEdit> edits = merged(cures, transliteration(text));
    if (edits.size() == cures.size())
        return {};
    return weighed({TextAdvice::Kind::Transliterate, merged(edits, replacements(text))}, text, rules);
}

QList<TextEdit> curesOfLatinWords(QList<LookAlike> letters)
{
    letters.removeIf([](const LookAlike &letter) { return !letter.isCyrillic; });
    return repairs(letters);
}

} // namespace

QList<TextAdvice> adviseText(const QString &text, const PartRules &rules)
{
    // What is all in the alphabet cannot be made cheaper, and holds nothing Cyrillic.
    if (countParts(text, rules).encoding == Encoding::Gsm7)
        return {};
    QList<TextAdvice> all;
    const QList<LookAlike> letters = lookAlikes(text);
    if (!letters.isEmpty())
        all.append(weighed({TextAdvice::Kind::LookAlikes, repairs(letters), letters}, text, rules));
    if (TextAdvice advice = replacementAdvice(text, rules); advice.saved() > 0)
        all.append(std::move(advice));
    std::ranges::stable_sort(all, std::ranges::greater(), &TextAdvice::saved);
    if (TextAdvice advice = latinAdvice(text, curesOfLatinWords(letters), rules);
        advice.saved() > 0 && advice.after.encoding == Encoding::Gsm7)
        all.append(std::move(advice));
    return all;
}

} // namespace depesha
