// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lookalikes.h"

#include "text/untouchable.h"

#include <algorithm>
#include <array>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Script { Unknown, Latin, Cyrillic };

Script scriptOf(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
        return letter.isLetter() ? Script::Latin : Script::Unknown;
    case QChar::Script_Cyrillic:
        return letter.isLetter() ? Script::Cyrillic : Script::Unknown;
    default:
        return Script::Unknown;
    }
}

QChar twinIn(QStringView from, QStringView to, QChar letter)
{
    const qsizetype at = from.indexOf(letter);
    return at < 0 ? QChar() : to[at];
}

/// Less alike, so that they count only in a word whose alphabet is beyond doubt.
QChar looseTwin(QChar letter)
{
    const QChar cyrillic = twinIn(u"kmtb", u"кмтб", letter);
    return cyrillic.isNull() ? twinIn(u"кмт", u"kmt", letter) : cyrillic;
}

QChar twinOf(QChar letter)
{
    const QChar twin = scriptOf(letter) == Script::Cyrillic ? latinTwin(letter) : cyrillicTwin(letter);
    return twin.isNull() ? looseTwin(letter) : twin;
}

struct Letters
{
    int all = 0;
    int own = 0;     ///< without a twin: they say which alphabet is meant
    int foreign = 0; ///< of these, without even a loose one
};

struct Word
{
    qsizetype at = 0;
    qsizetype length = 0;
    Letters latin = {};
    Letters cyrillic = {};
    qsizetype tail = 0; ///< letters of one alphabet at its end

    bool isMixed() const { return latin.all > 0 && cyrillic.all > 0; }
    /// As far as the word itself tells.
    Script script() const
    {
        if (!isMixed()) {
            if (latin.own > 0)
                return Script::Latin;
            return cyrillic.own > 0 ? Script::Cyrillic : Script::Unknown;
        }
        if (cyrillic.own > 0 && latin.own > 0)
            return Script::Unknown;
        if (cyrillic.own > 0)
            return Script::Cyrillic;
        if (latin.own > 0)
            return Script::Latin;
        return clearMajority();
    }
    /// Of a word in which every letter could be either.
    Script clearMajority() const
    {
        constexpr int clearly = 3;
        if (latin.all >= clearly * cyrillic.all)
            return Script::Latin;
        return cyrillic.all >= clearly * latin.all ? Script::Cyrillic : Script::Unknown;
    }
    Script majority() const
    {
        if (latin.all == cyrillic.all)
            return Script::Unknown;
        return latin.all > cyrillic.all ? Script::Latin : Script::Cyrillic;
    }
    /// The alphabet of a word in which each has letters of its own, if those of one are few and look alike loosely.
    Script looseScript() const
    {
        constexpr int sure = 3;
        if (latin.foreign == 0 && cyrillic.all > latin.all && cyrillic.all >= sure)
            return Script::Cyrillic;
        if (cyrillic.foreign == 0 && latin.all > cyrillic.all && latin.all >= sure)
            return Script::Latin;
        return Script::Unknown;
    }
};

void count(Letters &letters, QChar letter, QChar twin)
{
    ++letters.all;
    letters.own += twin.isNull() ? 1 : 0;
    letters.foreign += twin.isNull() && looseTwin(letter).isNull() ? 1 : 0;
}

QList<Word> wordsOf(const QString &text)
{
    const Untouchable untouchable(text);
    QList<Word> words;
    bool inside = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Script script = scriptOf(text[at]);
        if (script == Script::Unknown || untouchable.covers(at)) {
            inside = false;
            continue;
        }
        if (!std::exchange(inside, true))
            words.append(Word{at});
        Word &word = words.last();
        word.tail = word.length > 0 && scriptOf(text[at - 1]) == script ? word.tail + 1 : 1;
        ++word.length;
        if (script == Script::Latin)
            count(word.latin, text[at], cyrillicTwin(text[at]));
        else
            count(word.cyrillic, text[at], latinTwin(text[at]));
    }
    return words;
}

/// Of the words around one that could be either.
Script neighbourScript(const QList<Word> &words, qsizetype place)
{
    for (qsizetype distance = 1; distance < words.size(); ++distance)
        for (const qsizetype at : {place - distance, place + distance})
            if (at >= 0 && at < words.size())
                if (const Script script = words[at].script(); script != Script::Unknown)
                    return script;
    return Script::Unknown;
}

/// «iPhoneом» among Russian words: a Latin name with a Russian ending.
bool isInflected(const QList<Word> &words, qsizetype place)
{
    constexpr qsizetype longestEnding = 3;
    const Word &word = words[place];
    return word.cyrillic.all == word.tail && word.tail <= longestEnding && word.latin.all > word.tail &&
           neighbourScript(words, place) == Script::Cyrillic;
}

/// The alphabet that a word is to be repaired to; Unknown for one that is well.
Script meant(const QList<Word> &words, qsizetype place, bool isLatinText)
{
    const Word &word = words[place];
    if (!word.isMixed()) {
        // A word that could be either matters where it is the only Cyrillic in a Latin text.
        const bool strays = word.cyrillic.all > 0 && word.cyrillic.own == 0 && isLatinText;
        return strays ? Script::Latin : Script::Unknown;
    }
    if (isInflected(words, place))
        return Script::Unknown;
    if (const Script script = word.script(); script != Script::Unknown)
        return script;
    if (word.latin.own > 0 && word.cyrillic.own > 0)
        return word.looseScript();
    const Script script = neighbourScript(words, place);
    return script == Script::Unknown ? word.majority() : script;
}

} // namespace

QChar latinTwin(QChar cyrillic)
{
    return twinIn(u"АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝҮ", u"ABESIJKMHOPCTYXaesijopcyxdhqwY", cyrillic);
}

QChar cyrillicTwin(QChar latin) { return twinIn(u"ABEKMHOPCTYXaeopcyx", u"АВЕКМНОРСТУХаеорсух", latin); }

QList<LookAlike> lookAlikes(const QString &text)
{
    const QList<Word> words = wordsOf(text);
    const bool isLatinText = std::ranges::any_of(words, [](const Word &word) { return word.latin.own > 0; }) &&
                             std::ranges::none_of(words, [](const Word &word) { return word.cyrillic.own > 0; });
    QList<LookAlike> found;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const Word &word = words[place];
        const Script script = meant(words, place, isLatinText);
        if (script == Script::Unknown)
            continue;
        const QString written = text.sliced(word.at, word.length);
        for (qsizetype i = 0; i < word.length; ++i)
            if (scriptOf(written[i]) != script)
                found.append(
                    {word.at + i, written, int(i) + 1, written[i], twinOf(written[i]), script == Script::Latin});
    }
    return found;
}

QList<TextEdit> repairs(const QList<LookAlike> &found)
{
    QList<TextEdit> edits;
    edits.reserve(found.size());
    for (const LookAlike &one : found)
        edits.append({one.at, 1, QString(one.twin)});
    return edits;
}

QString latinName(const QString &name)
{
    QString latin = name;
    for (QChar &letter : latin) {
        if (scriptOf(letter) != Script::Cyrillic)
            continue;
        const QChar twin = latinTwin(letter);
        if (twin.isNull())
            return name;
        letter = twin;
    }
    return latin;
}

} // namespace depesha
