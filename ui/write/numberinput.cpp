// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/numberinput.h"

#include "model/whendone.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QtConcurrent/QtConcurrentRun>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer ones would be felt.
constexpr qsizetype readAtOnce = 10'000;

/// What readRecipients() cuts at, whatever stands around it.
bool endsPiece(QChar character) { return u",;\t\n\v\f\r\x85\u2028\u2029，；、"_s.contains(character); }

} // namespace

NumberInput::NumberInput(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    // An assistive program may set a whole list at once: nothing of it may be cut off.
    setMaxLength(100'000'000);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    connect(this, &QLineEdit::textChanged, this, &NumberInput::splitTyped);
}

void NumberInput::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        take(QGuiApplication::clipboard()->text());
    else
        QLineEdit::keyPressEvent(event);
}

void NumberInput::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        take(QGuiApplication::clipboard()->text(QClipboard::Selection));
    else
        QLineEdit::mouseReleaseEvent(event);
}

void NumberInput::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, [this] { take(QGuiApplication::clipboard()->text()); });
    }
    menu->popup(event->globalPos());
}

void NumberInput::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData()->text());
}

void NumberInput::take(const QString &foreign)
{
    if (isReadOnly())
        return;
    const qsizetype start = hasSelectedText() ? selectionStart() : cursorPosition();
    const QString whole = text().replace(start, selectedText().size(), foreign);
    if (whole.size() > readAtOnce) {
        setSilently({});
        readAside(whole);
        return;
    }
    const QList<EnteredRecipient> pieces = readRecipients(whole);
    // A single number may want to be corrected; a list is a list.
    if (pieces.size() < 2 && std::none_of(foreign.cbegin(), foreign.cend(), endsPiece)) {
        insert(foreign);
        return;
    }
    if (pieces.isEmpty())
        return;
    setSilently({});
    Q_EMIT entered(pieces);
}

void NumberInput::readAside(const QString &list)
{
    m_isReading = true;
    Q_EMIT reading();
    whenDone(QtConcurrent::run([list] { return readRecipients(list); }), this,
             [this](const QList<EnteredRecipient> &pieces) {
                 m_isReading = false;
                 Q_EMIT entered(pieces);
             });
}

void NumberInput::splitTyped()
{
    const QString typed = text();
    const auto last = std::find_if(typed.crbegin(), typed.crend(), endsPiece);
    if (last == typed.crend())
        return;
    const qsizetype end = typed.crend() - last;
    const QList<EnteredRecipient> pieces = readRecipients(typed.first(end));
    setSilently(typed.sliced(end).trimmed());
    if (!pieces.isEmpty())
        Q_EMIT entered(pieces);
}

void NumberInput::setSilently(const QString &text)
{
    const QSignalBlocker blocker(this);
    setText(text);
}

} // namespace depesha
