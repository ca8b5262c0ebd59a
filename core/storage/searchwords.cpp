// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchwords.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype trigram = 3;

QString phrase(const QString &text) { return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"'; }

bool isSearchable(const QString &word)
{
    return std::ranges::any_of(word.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

/// Digits and what people write between them.
bool isPieceOfNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return (c >= u'0' && c <= u'9') || u"+()-./"_s.contains(c); });
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

QString anyOf(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words)
        phrases.append(phrase(word));
    return u'(' + phrases.join(u" OR "_s) + u')';
}

/// What the index takes for one word.
bool isOneWord(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLetterOrNumber(); });
}

SearchUnit numberUnit(const QStringList &words)
{
    SearchUnit unit;
    unit.inText = words;

    const QString digits = digitsOf(words.join(QString()));
    unit.inRecipient.append(digits);
    if (digits.size() > trigram && digits.startsWith(u'8'))
        unit.inRecipient.append(u'7' + digits.mid(1));
    if (digits.size() > trigram && digits.startsWith(u'0')) {
        const auto first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
        if (const QString rest = digits.mid(first - digits.begin()); rest.size() >= trigram)
            unit.inRecipient.append(rest);
    }
    return unit;
}

} // namespace

QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    result.replace(u'ё', u'е');
    return result;
}

QString SearchUnit::textExpression(const Completions &completions) const
{
    QStringList all;
    for (const QString &word : inText) {
        const bool whole = word.size() == 1;
        const QStringList named = completions && !whole && isOneWord(word) ? completions(word) : QStringList();
        all.append(!named.isEmpty() ? anyOf(named) : whole ? phrase(word) : phrase(word) + u'*');
    }
    return all.join(u" AND "_s);
}

QString SearchUnit::recipientExpression() const
{
    if (std::ranges::any_of(inRecipient, [](const QString &piece) { return piece.size() < trigram; }))
        return {};
    return anyOf(inRecipient);
}

QList<SearchUnit> searchUnits(const QString &typed)
{
    QList<SearchUnit> units;
    QStringList number;
    const auto endNumber = [&] {
        if (!number.isEmpty())
            units.append(numberUnit(number));
        number.clear();
    };
    // SQLite would take a NUL for the end of the expression.
    const auto words = folded(typed).replace(u'\0', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!isSearchable(word))
            continue;
        if (isPieceOfNumber(word)) {
            number.append(word);
            continue;
        }
        endNumber();
        units.append({{word}, {word}});
    }
    endNumber();
    return units;
}

} // namespace depesha
