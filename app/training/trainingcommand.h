// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `depesha-cli training`: the training gateway alone, until Ctrl+C.

#pragma once

#include <QStringList>
#include <QTextStream>

namespace depesha {

/// `arguments` are those after the word "training": [--port N] [--speed X] [--help]. Needs a QCoreApplication; runs an
/// event loop until SIGINT or SIGTERM (Ctrl+C). Answers the exit code: 0, or 2 for wrong usage and for a port that is
/// taken.
int runTraining(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace depesha
