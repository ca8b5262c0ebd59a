// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/carddrag.h"

#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QWindow>

namespace depesha {

CardDrag::CardDrag(CardGrid *grid, QScrollArea *scroll)
    : QObject(grid), m_grid(grid), m_scroll(scroll), m_line(new QWidget(grid))
{
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAutoFillBackground(true);
    m_line->hide();
}

void CardDrag::watch(QWidget *card)
{
    card->installEventFilter(this);
    // Words that can be selected keep the mouse to themselves.
    const auto labels = card->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->installEventFilter(this);
    connect(card, &QObject::destroyed, this, [this, card] {
        if (m_card != card)
            return;
        m_card = nullptr;
        end(false);
    });
}

bool CardDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            press(cardOf(qobject_cast<QWidget *>(watched)), mouse->globalPosition().toPoint());
        else
            end(false);
        break;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_card && mouse->buttons().testFlag(Qt::LeftButton))
            move(mouse->globalPosition().toPoint());
        if (m_isDragging)
            return true;
        break;
    }
    case QEvent::MouseButtonRelease:
        end(true);
        break;
    case QEvent::KeyPress:
        if (!m_isDragging)
            break;
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            end(false);
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

QWidget *CardDrag::cardOf(QWidget *part) const
{
    while (part->parentWidget() != m_grid)
        part = part->parentWidget();
    return part;
}

void CardDrag::press(QWidget *card, const QPoint &global)
{
    m_card = card;
    m_start = global;
}

void CardDrag::move(const QPoint &global)
{
    if (!m_isDragging) {
        if ((global - m_start).manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        m_card->setGraphicsEffect(new QGraphicsOpacityEffect(m_card));
        // The keys of the window, whatever has the focus; grabbing them is not everywhere possible.
        m_grid->window()->windowHandle()->installEventFilter(this);
        QGuiApplication::setOverrideCursor(Qt::ClosedHandCursor);
    }
    const QPoint here = m_grid->mapFromGlobal(global);
    m_scroll->ensureVisible(here.x(), here.y(), 0, m_grid->fontMetrics().height() * 2);
    m_spot = m_grid->spotAt(m_grid->mapFromGlobal(global));
    m_line->setGeometry(m_grid->lineAt(m_spot));
    m_line->setVisible(m_grid->wayTo(m_spot, m_card) != 0);
    m_line->raise();
}

void CardDrag::end(bool drops)
{
    QWidget *card = std::exchange(m_card, nullptr);
    if (!std::exchange(m_isDragging, false))
        return;
    m_line->hide();
    QGuiApplication::restoreOverrideCursor();
    m_grid->window()->windowHandle()->removeEventFilter(this);
    if (!card) // it was removed meanwhile
        return;
    card->setGraphicsEffect(nullptr);
    if (const int by = m_grid->wayTo(m_spot, card); drops && by != 0)
        Q_EMIT dropped(card, by);
}

} // namespace depesha
