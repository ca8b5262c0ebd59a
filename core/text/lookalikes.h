// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters that look like those of the word they stand in and belong to another alphabet: a Cyrillic С in "Сity" makes
// three parts of one, a Latin a in «Сбербaнк» is found by no search. Names each with its place and repairs it to the
// alphabet of its word. Leaves words alone that are meant to be mixed («SMSки»), and links, addresses, codes and
// placeholders.

#pragma once

#include "text/textedit.h"

#include <QChar>

namespace depesha {

/// The Latin letter that a Cyrillic one looks like to the point; null if it looks like none.
QChar latinTwin(QChar cyrillic);
/// The letter of today's Russian that a Latin one looks like to the point; null if it looks like none.
QChar cyrillicTwin(QChar latin);

struct LookAlike
{
    qsizetype at = 0; ///< UTF-16 index in the text
    QString word;
    int place = 1; ///< of the letter in its word, counted from 1
    QChar letter;
    QChar twin;              ///< what belongs there
    bool isCyrillic = false; ///< the letter is, and its word Latin; else the other way round
    bool operator==(const LookAlike &) const = default;
};

/// In the order of the text.
QList<LookAlike> lookAlikes(const QString &text);
QList<TextEdit> repairs(const QList<LookAlike> &found);

/// A sender name or login, which is Latin as a whole: with the Latin letters in place of Cyrillic ones that look like
/// them. Unchanged where that would not make it Latin, as with a name that is truly Cyrillic.
QString latinName(const QString &name);

} // namespace depesha
