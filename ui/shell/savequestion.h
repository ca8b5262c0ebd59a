// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks where something is to be saved, without waiting for the answer.

#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace depesha {

/// `then` gets the path that the user chose, and is not called if he chose none. `name` is proposed, in the user's
/// documents; its ending stands for the kind of file.
void askWhereToSave(QWidget *window, const QString &title, const QString &name,
                    const std::function<void(const QString &path)> &then);

} // namespace depesha
