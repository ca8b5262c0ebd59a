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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy();
    void fitColumns();
    void fitRows();

    MessageModel *m_model;
    int m_accountWidth = 0; ///< when it is shown
};

} // namespace depesha
