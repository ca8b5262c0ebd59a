// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/cli/input.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <clocale>
#include <langinfo.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Terminal)
};

/// Turns the echo of standard input off while it lives.
class SilentInput
{
public:
    SilentInput();
    ~SilentInput();
    Q_DISABLE_COPY_MOVE(SilentInput)
    static bool isTerminal();

private:
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before = {};
#endif
};

#ifdef Q_OS_WIN
SilentInput::SilentInput()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    GetConsoleMode(input, &m_before);
    SetConsoleMode(input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}
SilentInput::~SilentInput() { SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before); }
bool SilentInput::isTerminal() { return _isatty(_fileno(stdin)) != 0; }
#else
SilentInput::SilentInput()
{
    tcgetattr(STDIN_FILENO, &m_before);
    termios silent = m_before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}
SilentInput::~SilentInput() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
bool SilentInput::isTerminal() { return isatty(STDIN_FILENO) != 0; }
#endif

Outcome<QString> readFirstLine()
{
    constexpr qint64 limit = 4096;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return usageFailure(Words::tr("The standard input cannot be read."), ErrorKind::Keychain);
    QByteArray line = input.readLine(limit);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    const std::optional<QString> password = strictUtf8(line);
    if (!password)
        return usageFailure(Words::tr("The password is not in UTF-8."));
    if (password->isEmpty())
        return usageFailure(Words::tr("The password is empty."));
    return *password;
}

} // namespace

Utf8Locale::Utf8Locale()
{
#ifndef Q_OS_WIN
    if (std::setlocale(LC_ALL, "") && qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    m_before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C.UTF-8");
#endif
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

bool areArgumentsReadable(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    Q_UNUSED(argc) // Windows hands them over as UTF-16
    Q_UNUSED(argv)
#else
    for (int i = 1; i < argc; ++i)
        if (!strictUtf8(argv[i])) {
            std::fputs("depesha-cli: an argument is not in UTF-8.\n", stderr);
            return false;
        }
#endif
    return true;
}

Outcome<QString> readPassword(const Arguments &arguments, const QString &accountName)
{
    if (arguments.isSet(u"password-stdin"_s))
        return readFirstLine();
    if (!SilentInput::isTerminal())
        return usageFailure(
            Words::tr("There is no password: write it to the standard input and give --password-stdin."));
    const auto say = [](const QString &text) { std::fputs(text.toLocal8Bit().constData(), stderr); };
    say(Words::tr("Password of %1: ").arg(accountName));
    const SilentInput silent;
    auto password = readFirstLine();
    say(u"\n"_s);
    return password;
}

} // namespace depesha
