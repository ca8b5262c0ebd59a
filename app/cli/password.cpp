// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/password.h"

#include "app/cli/input.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Terminal)
};

Outcome<QString> passwordIn(QByteArray line)
{
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

Outcome<QString> readPassword(const Arguments &arguments, const QString &accountName)
{
    if (arguments.isSet(u"password-stdin"_s)) {
        constexpr qint64 limit = 4096;
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return usageFailure(Words::tr("The standard input cannot be read."), ErrorKind::Keychain);
        return passwordIn(input.readLine(limit));
    }
    if (!isInputTyped())
        return usageFailure(
            Words::tr("There is no password: write it to the standard input and give --password-stdin."));
    const auto say = [](const QString &text) { std::fputs(text.toUtf8().constData(), stderr); };
    say(Words::tr("Password of %1: ").arg(accountName));
    const QByteArray line = readUnseenLine();
    say(u"\n"_s);
    return passwordIn(line);
}

} // namespace depesha
