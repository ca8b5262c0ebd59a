// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field for recipients: each number a chip, and at the end the place to type. Takes pasted lists of any length; of
// a very long one it shows the first hundreds, what cannot be used before all else. What a number is, the plan says:
// see apply().

#pragma once

#include "ui/write/recipientrows.h"

#include <QWidget>

class QScrollArea;

namespace depesha {

class Chip;
class ChipBoard;
class NumberInput;

class RecipientsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsEdit(QWidget *parent = nullptr);

    /// As typed, in order, what is still being typed included at the end.
    QStringList recipients() const;
    /// Of recipients(), in their order; empty where none is known.
    QStringList names() const;
    /// A long list that was pasted is still being read: recipients() do not hold it yet.
    bool isReading() const;
    /// How many of recipients() are still being typed.
    int unfinished() const;
    const RecipientRows &rows() const { return m_rows; }

    /// The plan of recipients(), whole.
    void apply(const SubmissionPlan &plan);
    /// Makes chips of what is being typed.
    void commit();
    void removeBad();
    void removeAll();
    /// After those that stand here; can be undone.
    void append(const QList<EnteredRecipient> &pieces);
    /// What a draft kept; cannot be undone.
    void fill(const QList<EnteredRecipient> &recipients);
    /// For a new message: cannot be undone.
    void startAnew();
    /// While what stands here is being sent.
    void setReadOnly(bool readOnly);
    /// For screen readers: how the list stands.
    void setSummary(const QString &summary);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// recipients() are others now.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool inputKey(QKeyEvent *event);
    bool chipKey(Chip *chip, QKeyEvent *event);
    bool undoKey(QKeyEvent *event);
    QList<EnteredRecipient> typed() const;
    void remove(const QList<int> &rows);
    void removeChip(Chip *chip);
    void editChip(Chip *chip);
    void focusChip(qsizetype place);
    void markAll(bool marked);
    void copyAll() const;
    void rowsChanged();
    void showRows();
    void arrange();

    RecipientRows m_rows;
    QScrollArea *m_scroll;
    ChipBoard *m_board;
    NumberInput *m_input;
    QString m_editedName;   ///< of the recipient whose number is being corrected
    bool m_marked = false;  ///< all chips are, by Ctrl+A
    bool m_showsEnd = true; ///< scrolled down to the place to type
};

} // namespace depesha
