// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A password comes from standard input, never from an argument, which other users of the computer could read.

#pragma once

#include "app/cli/arguments.h"

namespace depesha {

/// The first line of standard input with --password-stdin, else asked for at a terminal. Never empty.
Outcome<QString> readPassword(const Arguments &arguments, const QString &accountName);

} // namespace depesha
