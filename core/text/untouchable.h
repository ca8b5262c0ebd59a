// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pieces of a text that mean something to the letter: links, e-mail addresses, @names, placeholders ({name},
// #name#) and codes (letters and digits mixed: promo codes, passwords). Whatever improves a text must leave them alone.
// In doubt a piece counts as untouchable: a missed improvement costs little, a spoiled code costs a customer.

#pragma once

#include <QList>
#include <QString>

namespace depesha {

class Untouchable
{
public:
    explicit Untouchable(const QString &text);

    /// Whether the UTF-16 unit at this index belongs to such a piece.
    bool covers(qsizetype at) const;

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    QList<Span> m_spans; ///< ascending, not overlapping
};

} // namespace depesha
