// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of messages: rows whole, keys for everything, columns that fit.

#pragma once

#include <QTableView>

namespace depesha {

class MessageModel;

class MessageTable : public QTableView
{
    Q_OBJECT

public:
    explicit MessageTable(MessageModel *model, QWidget *parent = nullptr);

    QList<qint64> selectedIds() const;

Q_SIGNALS:
    void currentMessageChanged();
    void cancelRequested(const QList<qint64> &ids);
    /// More was selected than the clipboard should hold.
    void copiedInPart(int count);

public:
    /// Letters do not jump to rows: the search field finds what is not on the screen too.
    void keyboardSearch(const QString &) override {}

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
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

    void copy();
    void fitColumns();
    void fitRows();
    QList<int> selectedRows() const;
    void scrollToRow(int row);
    Place place() const;
    void goTo(const Place &place);

    MessageModel *m_model;
    int m_topAfterRemoval = 0;
    int m_accountWidth = 0; ///< when it is shown
};

} // namespace depesha
