// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what keys do, by place: those of the menus as they are, and those that the places themselves understand. A
// table to go through by arrow keys, so that it can be heard as well as seen.

#pragma once

#include <QDialog>

class QMenuBar;

namespace depesha {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `menus`: of the window that it belongs to.
    ShortcutsDialog(const QMenuBar *menus, QWidget *window);
};

} // namespace depesha
