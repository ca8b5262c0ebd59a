// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the program's arguments to a command and its exit code.

#pragma once

#include <QStringList>

namespace depesha {

/// `given`: without the program's name. Needs a QCoreApplication. Answers the exit code of the contract.
int runCommandLine(const QStringList &given);

} // namespace depesha
