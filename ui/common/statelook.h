// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a message's state looks: a colour with enough contrast on light and dark (never the only sign) and an icon beside
// the word.

#pragma once

#include "model/messagestate.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace depesha {

/// Green delivered, blue on its way, grey waiting, red refused, amber needs a decision; at least 4.5:1 against
/// `palette`'s base.
QColor stateColor(MessageState state, const QPalette &palette);
QIcon stateIcon(MessageState state, const QPalette &palette);
/// Amber for warnings and red for errors, with the same contrast.
QColor warningColor(const QPalette &palette);
QColor errorColor(const QPalette &palette);

} // namespace depesha
