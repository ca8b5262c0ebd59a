// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person types into the search field, taken apart into units that must all be found: in the text, or in number
// and name. Nothing typed is ever read as the search language of SQLite. Private to storage/; pure.

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace depesha {

/// Lower case, composed, ё as е: how everything is indexed and looked for.
QString folded(const QString &text);

struct SearchUnit
{
    /// FTS5 expression for the words of a text: each as the beginning of a word, a single letter as a whole word.
    QString inText;
    /// Folded pieces of which one must stand in number or name; a number typed as 8… or 0… stands here as it is written
    /// abroad too.
    QStringList inRecipient;

    /// FTS5 trigram expression for `inRecipient`; empty where a piece is too short for one.
    QString recipientExpression() const;
};

/// "заказ 903 123-45" → the word, and the number 90312345. Words without a letter or a digit are left out.
QList<SearchUnit> searchUnits(const QString &typed);

} // namespace depesha
