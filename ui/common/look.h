// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measures and the few colours that every place shares: an 8-pixel grid, one size of heading, and colours that stay
// readable on light and dark. Everything else comes from the style and the palette.

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QLabel;
class QWidget;

namespace depesha {

/// Steps of the grid in pixels, as they are at the style's ordinary sizes.
enum class Space { Tiny = 4, Small = 8, Medium = 16, Large = 24, Huge = 32 };

/// A step of the grid, scaled as `widget`'s style scales its small icons.
int space(Space step, const QWidget *widget);

/// The one heading: larger and bolder than the widget's own font.
QFont headingFont(const QWidget *widget);
/// A label in the heading font. Plain text.
QLabel *heading(const QString &text, QWidget *parent);
/// A label for explanations: wrapped, selectable by mouse, quieter than the text around it. Plain text.
QLabel *explanation(const QString &text, QWidget *parent);

/// Light letters on a dark ground.
bool isDark(const QPalette &palette);
/// The text colour of `palette`, quieter, yet at least 4.5:1 against its base and window.
QColor quietColor(const QPalette &palette);
/// Lets `widget` write in this colour, whatever ground it stands on: a label on a window and one on a sheet of paper
/// take their colour from different roles.
void setInk(QWidget *widget, const QColor &color);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace depesha
