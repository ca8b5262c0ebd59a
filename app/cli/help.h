// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What --help prints, written from the lists that the parser reads.

#pragma once

#include "app/cli/arguments.h"

namespace depesha {

QString commandHelp(const CommandSpec &command);
/// All commands whose name begins with `family`.
QString generalHelp(const QList<CommandSpec> &commands, const QString &family = {});

} // namespace depesha
