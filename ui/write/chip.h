// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One recipient in the field: a rounded label that can be reached with the arrow keys, corrected and taken away. One
// that cannot be used has a red outline, a sign, and its reason in the tip and for screen readers.

#pragma once

#include "ui/write/recipientrows.h"

#include <QAbstractButton>

namespace depesha {

class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent);

    void setRow(int index, const RecipientRow &row);
    int index() const { return m_index; }
    /// What it shows. Not its text(): words that come from outside carry no mnemonics.
    QString words() const { return m_words; }
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void editRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    bool isBad() const { return m_row.state == RecipientRow::State::Bad; }

    int m_index = -1;
    RecipientRow m_row;
    QString m_words;
    bool m_marked = false;
    bool m_overCross = false;
};

} // namespace depesha
