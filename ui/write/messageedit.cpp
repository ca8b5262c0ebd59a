// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/messageedit.h"

#include "ui/write/characterwords.h"
#include "ui/write/costhighlighter.h"

#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QToolTip>

namespace depesha {

MessageEdit::MessageEdit(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new CostHighlighter(document()))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    // A little air, as a sheet of paper has; the style leaves four pixels.
    document()->setDocumentMargin(8);
}

QString MessageEdit::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void MessageEdit::apply(const QList<TextEdit> &edits)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    // From the end, so that the places before stay where they are.
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        cursor.setPosition(int(edit->at));
        cursor.setPosition(int(edit->at + edit->length), QTextCursor::KeepAnchor);
        cursor.insertText(edit->plain);
    }
    cursor.endEditBlock();
}

void MessageEdit::insert(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// Tab is no key press here, it would lead to the next field.
bool MessageEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && resolveShortcut(0))
            return true;
    }
    return QPlainTextEdit::event(event);
}

// The space is written first: undo brings it back with the word.
void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Space)
        resolveShortcut(1);
}

void MessageEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (event->commitString().endsWith(u' '))
        resolveShortcut(1);
}

/// `behind`: characters between the word and the cursor.
bool MessageEdit::resolveShortcut(int behind)
{
    QTextCursor cursor = textCursor();
    if (!m_shortcuts || isReadOnly() || cursor.hasSelection())
        return false;
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    if (before.size() < behind || (behind > 0 && before.back() != u' '))
        return false;
    const QString typed = before.chopped(behind);
    const auto space = std::find_if(typed.crbegin(), typed.crend(), [](QChar letter) { return letter.isSpace(); });
    const QString word = typed.last(space - typed.crbegin());
    if (!word.startsWith(u'/'))
        return false;
    const std::optional<QString> text = m_shortcuts(word);
    if (!text)
        return false;
    cursor.setPosition(cursor.position() - int(word.size()) - behind, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    insert(*text);
    return true;
}

void MessageEdit::startAnew()
{
    clear();
    document()->clearUndoRedoStacks();
}

void MessageEdit::setCosts(const QList<CostlyCharacter> &costly, const PartRules &rules)
{
    m_costly = costly;
    m_rules = rules;
    m_highlighter->setCostly(costly, document()->characterCount() - 1);
}

QSize MessageEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 12};
}

QSize MessageEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * 5};
}

bool MessageEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

void MessageEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

QString MessageEdit::tipAt(const QPoint &position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    // The nearest gap between characters may lie on either side of the one pointed at.
    const bool before = position.x() < cursorRect(cursor).x() && !cursor.atBlockStart();
    const QString line = cursor.block().text();
    qsizetype at = cursor.positionInBlock() - (before ? 1 : 0);
    if (at > 0 && at < line.size() && line[at].isLowSurrogate())
        --at;
    for (const CostlyCharacter &one : m_costly)
        if (m_highlighter->marks(one.character) &&
            QStringView(line).sliced(qMin(at, line.size())).startsWith(one.character))
            return CharacterWords::tip(one, m_rules);
    return {};
}

} // namespace depesha
