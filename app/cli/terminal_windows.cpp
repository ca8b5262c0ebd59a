// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <QString>
#include <qt_windows.h>

namespace depesha {

namespace {

/// Turns the echo of a console off while it lives.
class SilentInput
{
public:
    explicit SilentInput(HANDLE input) : m_input(input)
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentInput() { SetConsoleMode(m_input, m_before); }
    Q_DISABLE_COPY_MOVE(SilentInput)

private:
    HANDLE m_input;
    DWORD m_before = 0;
};

} // namespace

Utf8Locale::Utf8Locale() = default;

Utf8Locale::~Utf8Locale() = default;

Utf8Console::Utf8Console() : m_before(GetConsoleOutputCP())
{
    if (m_before != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Utf8Console::~Utf8Console()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}

bool areArgumentsReadable(int, char *[]) { return true; }

bool isInputTyped()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

QByteArray readUnseenLine()
{
    // As bytes a console loses what its code page lacks.
    constexpr DWORD limit = 4096;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    const SilentInput silent(input);
    QString line(limit, Qt::Uninitialized);
    DWORD length = 0;
    if (!ReadConsoleW(input, line.data(), limit, &length, nullptr))
        return {};
    return line.first(length).toUtf8();
}

} // namespace depesha
