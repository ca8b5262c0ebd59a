// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Language and light or dark: what must be known before the first word is shown, and so cannot wait for the database. A
// small file of its own in the data folder; nothing else belongs into it, and never a secret.

#pragma once

#include <QFuture>
#include <QString>

namespace depesha {

struct Look
{
    enum class Scheme { System, Light, Dark };

    QString language = {}; ///< a locale's name ("ru", "en", "ky"); empty: the system's
    Scheme scheme = Scheme::System;
    bool operator==(const Look &) const = default;
};

/// What the file says; where it is missing or cannot be read, the system's. Reads some hundred bytes: meant for the
/// start of a program.
Look readLook(const QString &folder);
/// Written in the background; false if it could not be.
QFuture<bool> writeLook(const QString &folder, const Look &look);

} // namespace depesha
