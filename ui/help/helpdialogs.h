// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small windows of the Help menu. None of them keeps the user from his work but the one about the program.

#pragma once

#include <QString>
#include <QVersionNumber>

class QDialog;
class QWidget;

namespace depesha {

/// What is new, newer than `after` if that is given; null if there is nothing. Belongs to `window`, deletes itself when
/// it is closed and is not shown yet.
QDialog *makeNewsDialog(QWidget *window, const QVersionNumber &after = {});
/// Versions and licences; the same.
QDialog *makeAboutDialog(QWidget *window);
/// What whoever helps must know of this program and computer: versions, system, language. No name, no path, no secret.
QString versionBlock();

} // namespace depesha
