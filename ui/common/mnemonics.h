// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives every labelled field and every button of a dialog a letter of its own, in whatever language its words are:
// translators and provider labels cannot clash. Letters that the words already carry are kept where they are free.

#pragma once

#include <QStringList>

class QWidget;

namespace depesha {

/// Looks at labels with a buddy and at buttons with words inside `window`; call it again when words change. `taken`:
/// texts whose letters are in use around it, such as a menu bar's.
void assignMnemonics(QWidget *window, const QStringList &taken = {});

} // namespace depesha
