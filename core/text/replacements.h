// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typographic signs that make an SMS dearer, and the plain ones that say the same: quotation marks, dashes,
// apostrophes, the ellipsis, the number sign, unusual spaces, and characters that nobody sees. Word processors and
// messengers put them in. Never changes a link, an address, a code or a placeholder, nor the parts of an emoji.

#pragma once

#include "text/textedit.h"

#include <optional>

namespace depesha {

/// What may stand for this character: "" for one that can simply go; nothing for one that is not typographic.
std::optional<QString> plainFor(QChar character);

/// Every replacement that can be made in the text, in order.
QList<TextEdit> replacements(const QString &text);
/// Those that make it shorter: all that help a text which needs its other letters anyway.
QList<TextEdit> shorteningReplacements(const QString &text);

} // namespace depesha
