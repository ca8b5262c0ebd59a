// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An error as people read it beside what it concerns: what went wrong and what to do about it, neither said twice.

#pragma once

#include "model/error.h"

namespace depesha {

/// The message; where it is a single sentence, which can only say what went wrong, the advice for its kind follows.
QString errorWords(const Error &error);

} // namespace depesha
