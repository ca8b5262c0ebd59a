// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the platform's terminal and locale need: an encoding that loses no character, a line typed without an echo.

#pragma once

#include <QByteArray>
#include <optional>

namespace depesha {

/// While it lives, the environment names a UTF-8 locale where it did not (a scheduler's "C", a locale that is not
/// installed): Qt takes the encoding of arguments and texts from there when the application is made. The user's
/// language stands there again afterwards. Windows hands arguments over as UTF-16 and needs none of this.
class Utf8Locale
{
public:
    Utf8Locale();
    ~Utf8Locale();
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    std::optional<QByteArray> m_before; ///< LC_ALL, where it was changed
};

/// While it lives, a console of Windows shows what is written to it as the UTF-8 that it is. Other terminals do so by
/// themselves.
class Utf8Console
{
public:
    Utf8Console();
    ~Utf8Console(); // NOLINT(performance-trivially-destructible): it has work on Windows
    Q_DISABLE_COPY_MOVE(Utf8Console)

private:
    [[maybe_unused]] unsigned m_before = 0; ///< the code page, where there is a console
};

/// Whether every argument decodes whole; says on standard error if not. A lost character would be sent and paid for.
bool areArgumentsReadable(int argc, char *argv[]);

/// Whether somebody types what standard input brings.
bool isInputTyped();
/// The next line of a terminal, typed without an echo; its end may be part of it.
QByteArray readUnseenLine();

} // namespace depesha
