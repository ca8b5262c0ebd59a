// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands, family by family. Each list holds what help, parser and dispatch need.

#pragma once

#include "app/cli/arguments.h"

namespace depesha {

QList<CommandSpec> accountCommands();
QList<CommandSpec> balanceCommands();
QList<CommandSpec> countCommands();
QList<CommandSpec> sendCommands();
QList<CommandSpec> runCommands();
QList<CommandSpec> historyCommands();
QList<CommandSpec> decisionCommands();
QList<CommandSpec> lookupCommands();
QList<CommandSpec> exportCommands();
QList<CommandSpec> backupCommands();
QList<CommandSpec> doctorCommands();

/// All of them, in the order of the help.
QList<CommandSpec> allCommands();

} // namespace depesha
