// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person types into the search field, taken apart into units that must all be found: in the text, or in number
// and name. Nothing typed is ever read as the search language of SQLite. Pure; folded() also serves lists that are
// searched in the window, so that all searches fold letters alike.

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace depesha {

/// Lower case, composed, ё as е: how everything is indexed and looked for.
QString folded(const QString &text);

struct SearchUnit
{
    /// Folded words of a text, all of which must be found: each as the beginning of a word, a single letter as a whole
    /// word.
    QStringList inText;
    /// Folded pieces of which one must stand in number or name; a number typed as 8… or 0… stands here as it is written
    /// abroad too.
    QStringList inRecipient;

    /// The words that begin so, as the index has them; empty where they are too many to be named.
    using Completions = std::function<QStringList(const QString &beginning)>;

    /// FTS5 expression for `inText`. Words that are named are found as they are asked for; for the beginning of a word
    /// FTS5 first collects every text that has it.
    QString textExpression(const Completions &completions = {}) const;
    /// FTS5 trigram expression for `inRecipient`; empty where a piece is too short for one.
    QString recipientExpression() const;
};

/// "заказ 903 123-45" → the word, and the number 90312345. Words without a letter or a digit are left out.
QList<SearchUnit> searchUnits(const QString &typed);

} // namespace depesha
