// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/costhighlighter.h"

#include "ui/common/statelook.h"

#include <QGuiApplication>
#include <QPalette>

namespace depesha {

CostHighlighter::CostHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void CostHighlighter::setCostly(const QList<CostlyCharacter> &costly, qsizetype length)
{
    qsizetype occurrences = 0;
    QSet<QString> marked;
    for (const CostlyCharacter &one : costly) {
        occurrences += one.count;
        marked.insert(one.character);
    }
    if (occurrences * 3 > length)
        marked.clear();
    if (marked == m_marked)
        return;
    m_marked = marked;
    rehighlight();
}

void CostHighlighter::highlightBlock(const QString &text)
{
    if (m_marked.isEmpty())
        return;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(warningColor(QGuiApplication::palette()));
    for (qsizetype at = 0, length = 1; at < text.size(); at += length) {
        length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        if (m_marked.contains(text.sliced(at, length)))
            setFormat(int(at), int(length), format);
    }
}

} // namespace depesha
