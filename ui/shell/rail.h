// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rail on the left: one button a place, icon over word, of which exactly one is chosen. Arrow keys walk it.

#pragma once

#include <QFrame>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace depesha {

class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Adds a button for the next place, counted from 0. `text` may hold a mnemonic.
    QAbstractButton *addPlace(const QString &iconName, const QString &text, const QString &tip);
    int current() const;
    void setCurrent(int place);

Q_SIGNALS:
    void chosen(int place);

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace depesha
