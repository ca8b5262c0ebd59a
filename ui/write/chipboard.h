// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ground on which the recipients stand: chips in as many lines as they need, behind them how many are not shown,
// and the place to type. It knows where each stands, and nothing of what keys do.

#pragma once

#include <QWidget>

class QLabel;

namespace depesha {

class Chip;
class NumberInput;
class RecipientRows;

class ChipBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBoard(QWidget *parent = nullptr);

    NumberInput *input() const { return m_input; }
    const QList<Chip *> &chips() const { return m_chips; }
    /// Of a very long list the first hundreds, what cannot be used before all else.
    void showRows(const RecipientRows &rows, bool marked);
    void setMarked(bool marked);
    /// Puts everything in its place within this width; the number of lines.
    int arrange(int width);
    /// Of so many lines.
    int heightOf(int lines) const;

Q_SIGNALS:
    /// A chip that was not there before.
    void made(Chip *chip);
    void removeRequested(Chip *chip);
    void editRequested(Chip *chip);

private:
    Chip *makeChip();
    int lineHeight() const;

    NumberInput *m_input;
    QLabel *m_more;
    QList<Chip *> m_chips;
};

} // namespace depesha
