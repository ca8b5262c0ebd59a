// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our own icons: masks rendered at build time from resources/icons/*.svg, tinted by the palette, so that they follow
// light and dark.

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace depesha {

/// `name` is the file's name without ".svg". Follows the application palette, disabled and selected states included.
QIcon icon(const QString &name);
/// The same in one colour, for a state or a warning.
QIcon icon(const QString &name, const QColor &color);

/// The program's own icon, in colour.
QIcon applicationIcon();

} // namespace depesha
