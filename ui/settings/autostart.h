// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting with the user's session: a desktop file in the XDG autostart folder, the Run key of Windows' registry, or a
// launch agent on macOS. Reads and writes in the background.

#pragma once

#include "model/error.h"

#include <QFuture>

namespace depesha {

QFuture<bool> isAutostartOn();
/// Error: the file or key could not be written; the message names it.
QFuture<Result<void>> setAutostart(bool on);

} // namespace depesha
