// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two small windows of the Help menu.

#pragma once

class QWidget;

namespace depesha {

/// Lists every action of `window` that has a shortcut.
void showShortcuts(QWidget *window);
void showAbout(QWidget *window);

} // namespace depesha
