// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/cardgrid.h"

#include "ui/common/look.h"

#include <QGridLayout>
#include <algorithm>

namespace depesha {

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(Space::Medium, this));
}

void CardGrid::setCards(const QList<QWidget *> &cards)
{
    if (cards == m_cards)
        return;
    m_cards = cards;
    arrange();
}

CardGrid::Spot CardGrid::spotAt(const QPoint &point) const
{
    const auto distance = [&point](const QWidget *card) {
        const QRect area = card->geometry();
        const QPoint nearest(std::clamp(point.x(), area.left(), area.right()),
                             std::clamp(point.y(), area.top(), area.bottom()));
        return (nearest - point).manhattanLength();
    };
    const auto card = std::ranges::min_element(m_cards, {}, distance);
    const QPoint center = (*card)->geometry().center();
    const bool isBehind = m_columns == 1 ? point.y() > center.y() : (point.x() > center.x()) != isRightToLeft();
    return {int(card - m_cards.begin()), isBehind};
}

QRect CardGrid::lineAt(const Spot &spot) const
{
    const QRect card = m_cards[spot.card]->geometry();
    const int gap = m_layout->spacing();
    const int thick = gap / 4;
    const int aside = (gap + thick) / 2;
    if (m_columns == 1)
        return {card.left(), spot.isBehind ? card.bottom() + 1 + aside - thick : card.top() - aside, card.width(),
                thick};
    const bool isRight = spot.isBehind != isRightToLeft();
    return {isRight ? card.right() + 1 + aside - thick : card.left() - aside, card.top(), thick, card.height()};
}

int CardGrid::wayTo(const Spot &spot, QWidget *card) const
{
    const int from = int(m_cards.indexOf(card));
    const int place = spot.card + int(spot.isBehind);
    // It leaves its own place first.
    return (place > from ? place - 1 : place) - from;
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        arrange();
}

int CardGrid::columnsThatFit() const
{
    const int narrowest = fontMetrics().averageCharWidth() * 60;
    return std::clamp(width() / narrowest, 1, 3);
}

void CardGrid::arrange()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (int row = 0; row < m_layout->rowCount(); ++row)
        m_layout->setRowStretch(row, 0);
    for (int column = 0; column < m_layout->columnCount(); ++column)
        m_layout->setColumnStretch(column, 0);
    m_columns = columnsThatFit();
    QWidget *before = nullptr;
    for (int i = 0; i < int(m_cards.size()); ++i) {
        m_layout->addWidget(m_cards[i], i / m_columns, i % m_columns);
        m_cards[i]->show();
        if (before)
            setTabOrder(before, m_cards[i]);
        before = m_cards[i];
    }
    for (int column = 0; column < m_columns; ++column)
        m_layout->setColumnStretch(column, 1);
    m_layout->setRowStretch(int(m_cards.size()) / m_columns + 1, 1);
}

} // namespace depesha
