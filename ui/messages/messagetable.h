// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of messages: rows whole, sendings that open and close, keys for everything, columns that fit.

#pragma once

#include "model/campaign.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

namespace depesha {

class MessageModel;

class MessageTable : public QTableView
{
    Q_OBJECT

public:
    explicit MessageTable(MessageModel *model, QWidget *parent = nullptr);

    /// The messages of the selected rows, newest first, those of closed sendings included; neighbours are one range.
    QList<IdRange> selectedRanges() const;
    /// The only selected row; -1: none, or several.
    int selectedRow() const;
    /// Goes to the message, whose sending opens for it, and selects it alone. False: not in the list.
    bool showMessage(qint64 id);
    /// Opens or closes the sending that the current row belongs to.
    void toggleCurrent();
    void copy();

Q_SIGNALS:
    /// Another row is current, or others are selected; once for what changes together.
    void choiceChanged();
    /// The user wants to know more of the current message.
    void detailRequested();
    void cancelRequested(const QList<depesha::IdRange> &ranges);
    void resendRequested(const QList<depesha::IdRange> &ranges);
    /// More was selected than the clipboard should hold.
    void copiedInPart(int count);

public:
    /// Letters do not jump to rows: the search field finds what is not on the screen too.
    void keyboardSearch(const QString &) override {}

protected:
    bool event(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the user was, to be found again when the list was replaced.
    struct Place
    {
        qint64 top = 0;
        qint64 current = 0;
        QList<qint64> selected;
    };

    void setOpen(int row, bool open);
    bool isOnChevron(const QPoint &point) const;
    void fitColumns();
    void makeRoomForText();
    void fitRows();
    QList<int> selectedRows() const;
    QList<qint64> selectedKeys() const;
    void scrollToRow(int row);
    Place place() const;
    void goTo(const Place &place);

    MessageModel *m_model;
    QTimer m_choice;
    bool m_staysPut = false; ///< rows come and go below the one that is looked at
    int m_topAfterRemoval = 0;
    QHash<int, int> m_widths; ///< of the columns, shown or not
};

} // namespace depesha
