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
