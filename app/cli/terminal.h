// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the platform's terminal and locale need: an encoding that loses no character, a password typed without an echo.

#pragma once

#include "app/cli/arguments.h"

namespace depesha {

/// While it lives, the environment names a UTF-8 locale where it did not (a scheduler's "C", a locale that is not
/// installed): Qt takes the encoding of arguments and texts from there when the application is made. The user's
/// language stands there again afterwards.
class Utf8Locale
{
public:
    Utf8Locale();
    ~Utf8Locale();
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    std::optional<QByteArray> m_before; ///< LC_ALL, where it was changed
};

/// Whether every argument decodes whole; says on standard error if not. A lost character would be sent and paid for.
bool areArgumentsReadable(int argc, char *argv[]);

/// The first line of standard input with --password-stdin, else asked for at a terminal. Never empty; never an
/// argument.
Outcome<QString> readPassword(const Arguments &arguments, const QString &accountName);

} // namespace depesha
