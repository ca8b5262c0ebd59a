// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moves the cards of a grid by mouse: drawn away from where it was pressed, a card goes to the place that a line shows;
// Esc leaves it where it is. Not Qt's own drag and drop, which waits in an event loop of its own.

#pragma once

#include "ui/accounts/cardgrid.h"

#include <QObject>
#include <QPoint>

class QScrollArea;

namespace depesha {

class CardDrag : public QObject
{
    Q_OBJECT

public:
    /// `scroll` follows the mouse; it holds the grid.
    CardDrag(CardGrid *grid, QScrollArea *scroll);

    /// This card can be moved from now on.
    void watch(QWidget *card);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// -1: before the one before it; 1: behind the one behind it.
    void dropped(QWidget *card, int by);

private:
    QWidget *cardOf(QWidget *part) const;
    void press(QWidget *card, const QPoint &global);
    void move(const QPoint &global);
    void end(bool drops);

    CardGrid *m_grid;
    QScrollArea *m_scroll;
    QWidget *m_line;           ///< where the card would go
    QWidget *m_card = nullptr; ///< that is pressed, or being moved
    QPoint m_start;
    bool m_isDragging = false;
    CardGrid::Spot m_spot;
};

} // namespace depesha
