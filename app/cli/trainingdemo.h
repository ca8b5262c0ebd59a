// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `training --demo`: the whole job in a terminal, on this computer only: five accounts, a message through each, until
// all are delivered. Keeps nothing: the data folder is temporary and the passwords stay in memory.

#pragma once

#include "app/cli/outcome.h"

namespace depesha {

class Output;

ExitCode runTrainingDemo(Output &output);

} // namespace depesha
