// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Underlines the characters that make a text dearer. Where most of a text is written in another alphabet nothing is
// underlined: no single character is to blame then.

#pragma once

#include "text/parts.h"

#include <QSet>
#include <QSyntaxHighlighter>

namespace depesha {

class CostHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CostHighlighter(QTextDocument *document);

    /// What costs in the whole text, and the whole text's length in UTF-16 units.
    void setCostly(const QList<CostlyCharacter> &costly, qsizetype length);
    /// Whether this character is underlined now.
    bool marks(const QString &character) const { return m_marked.contains(character); }

protected:
    void highlightBlock(const QString &text) override;

private:
    QSet<QString> m_marked;
};

} // namespace depesha
