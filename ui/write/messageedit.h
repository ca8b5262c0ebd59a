// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field a text is written in: plain text only, to the letter. Characters that cost are underlined and say why in a
// tip; a word that stands for a longer text gives way to it.

#pragma once

#include "text/parts.h"
#include "text/textedit.h"

#include <QPlainTextEdit>
#include <functional>
#include <optional>

namespace depesha {

class CostHighlighter;

class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    /// The text as it will be sent: unlike toPlainText() it keeps non-breaking spaces.
    QString text() const;
    /// One step of undo; the cursor stays at its letter.
    void apply(const QList<TextEdit> &edits);
    /// At the cursor, in place of what is selected; one step of undo.
    void insert(const QString &text);
    /// What a word stands for, if it does: asked when a space or Tab ends one that begins with "/".
    using Shortcuts = std::function<std::optional<QString>(const QString &word)>;
    void setShortcuts(Shortcuts shortcuts) { m_shortcuts = std::move(shortcuts); }
    /// Emptied for a new message; what was there cannot be brought back by undo, so that it is not sent again unawares.
    void startAnew();
    void setCosts(const QList<CostlyCharacter> &costly, const PartRules &rules);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString tipAt(const QPoint &position) const;
    bool resolveShortcut(int behind);

    CostHighlighter *m_highlighter;
    Shortcuts m_shortcuts;
    QList<CostlyCharacter> m_costly;
    PartRules m_rules;
};

} // namespace depesha
