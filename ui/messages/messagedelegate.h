// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the rows of sendings: a chevron that opens them, their messages set in below them, and beside the text how
// many stand in which state. All of it is also in the words of the cells.

#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace depesha {

class MessageModel;
struct Campaign;

class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MessageDelegate(const MessageModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The width of a chevron with its gap.
    static int indent(const QWidget *view);
    /// Where a press opens or closes, within the cell of the state.
    static QRect chevronRect(const QRect &cell, const QWidget *view);

private:
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Campaign &campaign) const;

    const MessageModel &m_model;
};

} // namespace depesha
