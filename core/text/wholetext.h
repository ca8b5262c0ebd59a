// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Half of a surrogate pair that stands alone: no encoding carries it, and what Qt makes of it differs from version to
// version (6.4 a question mark, 6.11 nothing).

#pragma once

#include <QString>

namespace depesha {

/// The text with a question mark for each such half.
QString wholeText(const QString &text);

} // namespace depesha
