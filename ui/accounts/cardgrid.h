// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays cards out in as many columns as there is room for, in the order they are given.

#pragma once

#include <QWidget>

class QGridLayout;

namespace depesha {

class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// Beside a card: before it, or behind it.
    struct Spot
    {
        int card = 0;
        bool isBehind = false;
    };
    /// The one that is nearest. There must be a card.
    Spot spotAt(const QPoint &point) const;
    /// Where a line stands that shows it.
    QRect lineAt(const Spot &spot) const;
    /// How many places a card goes up (-) or down to get there.
    int wayTo(const Spot &spot, QWidget *card) const;

    /// Takes the cards in; one that stood here before and is not among them is the caller's to delete.
    void setCards(const QList<QWidget *> &cards);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsThatFit() const;
    void arrange();

    QList<QWidget *> m_cards;
    QGridLayout *m_layout;
    int m_columns = 1;
};

} // namespace depesha
