// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button that does what an action does, and says and looks what it says: there where the action is visible.

#pragma once

#include <QPushButton>

class QAction;

namespace depesha {

class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_action;
};

} // namespace depesha
