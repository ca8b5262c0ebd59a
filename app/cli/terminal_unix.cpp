// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/cli/input.h"

#include <QFile>
#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <termios.h>
#include <unistd.h>

namespace depesha {

namespace {

/// Turns the echo of standard input off while it lives.
class SilentInput
{
public:
    SilentInput()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentInput() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentInput)

private:
    termios m_before = {};
};

} // namespace

Utf8Locale::Utf8Locale()
{
    if (std::setlocale(LC_ALL, "") && qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    m_before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C.UTF-8");
}

Utf8Locale::~Utf8Locale()
{
    if (!m_before)
        return;
    if (m_before->isEmpty())
        qunsetenv("LC_ALL");
    else
        qputenv("LC_ALL", *m_before);
}

Utf8Console::Utf8Console() = default;

Utf8Console::~Utf8Console() = default;

bool areArgumentsReadable(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i)
        if (!strictUtf8(argv[i])) {
            std::fputs("depesha-cli: an argument is not in UTF-8.\n", stderr);
            return false;
        }
    return true;
}

bool isInputTyped() { return isatty(STDIN_FILENO) != 0; }

QByteArray readUnseenLine()
{
    constexpr qint64 limit = 4096;
    const SilentInput silent;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine(limit) : QByteArray();
}

} // namespace depesha
