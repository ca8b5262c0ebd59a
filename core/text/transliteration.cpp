// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/transliteration.h"

#include "text/untouchable.h"

#include <QHash>
#include <optional>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// For a letter in lower case; nothing for what is not written in Cyrillic.
std::optional<QString> latinFor(QChar letter)
{
    static const QHash<QChar, QString> table{{u'а', u"a"_s},
                                             {u'б', u"b"_s},
                                             {u'в', u"v"_s},
                                             {u'г', u"g"_s},
                                             {u'д', u"d"_s},
                                             {u'е', u"e"_s},
                                             {u'ё', u"yo"_s},
                                             {u'ж', u"zh"_s},
                                             {u'з', u"z"_s},
                                             {u'и', u"i"_s},
                                             {u'й', u"y"_s},
                                             {u'к', u"k"_s},
                                             {u'л', u"l"_s},
                                             {u'м', u"m"_s},
                                             {u'н', u"n"_s},
                                             {u'о', u"o"_s},
                                             {u'п', u"p"_s},
                                             {u'р', u"r"_s},
                                             {u'с', u"s"_s},
                                             {u'т', u"t"_s},
                                             {u'у', u"u"_s},
                                             {u'ф', u"f"_s},
                                             {u'х', u"kh"_s},
                                             {u'ц', u"ts"_s},
                                             {u'ч', u"ch"_s},
                                             {u'ш', u"sh"_s},
                                             {u'щ', u"shch"_s},
                                             {u'ъ', QString()},
                                             {u'ы', u"y"_s},
                                             {u'ь', QString()},
                                             {u'э', u"e"_s},
                                             {u'ю', u"yu"_s},
                                             {u'я', u"ya"_s},
                                             // Kyrgyz
                                             {u'ң', u"ng"_s},
                                             {u'ө', u"o"_s},
                                             {u'ү', u"u"_s},
                                             // Ukrainian and Belarusian
                                             {u'і', u"i"_s},
                                             {u'ї', u"yi"_s},
                                             {u'є', u"ye"_s},
                                             {u'ґ', u"g"_s},
                                             {u'ў', u"u"_s},
                                             // Kazakh
                                             {u'ә', u"a"_s},
                                             {u'ғ', u"g"_s},
                                             {u'қ', u"q"_s},
                                             {u'ұ', u"u"_s},
                                             {u'һ', u"h"_s},
                                             {u'₽', u"rub"_s}};
    const auto found = table.constFind(letter);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

bool isSign(QChar letter) { return letter == u'ъ' || letter == u'ь'; }

QChar lowerAt(const QString &text, qsizetype at) { return at >= 0 && at < text.size() ? text[at].toLower() : QChar(); }

bool endsAdjective(const QString &text, qsizetype at)
{
    return lowerAt(text, at) == u'й' && lowerAt(text, at - 1) == u'ы' &&
           (at + 1 == text.size() || !text[at + 1].isLetterOrNumber());
}

QString soundAt(const QString &text, qsizetype at, const QString &latin)
{
    if (endsAdjective(text, at))
        return {};
    const QChar letter = text[at].toLower();
    if (isSign(lowerAt(text, at - 1)) && (letter == u'е' || letter == u'и' || letter == u'о'))
        return u'y' + latin;
    return latin;
}

/// The case that several letters take which stand for one capital: that of the letters around it.
QString capitalised(const QString &text, qsizetype at, const QString &latin)
{
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    const QChar previous = at > 0 ? text[at - 1] : QChar();
    const bool shouts = next.isLetter() ? next.isUpper() : previous.isUpper();
    return shouts ? latin.toUpper() : latin.left(1).toUpper() + latin.mid(1);
}

} // namespace

QList<TextEdit> transliteration(const QString &text)
{
    QList<TextEdit> edits;
    const Untouchable untouchable(text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto latin = latinFor(text[at].toLower());
        if (!latin || untouchable.covers(at))
            continue;
        const QString sound = soundAt(text, at, *latin);
        edits.append({at, 1, text[at].isUpper() ? capitalised(text, at, sound) : sound});
    }
    return edits;
}

} // namespace depesha
