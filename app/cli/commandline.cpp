// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/trainingdemo.h"
#include "app/training/trainingcommand.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::CommandLine)
};

const CommandSpec *findCommand(const QList<CommandSpec> &commands, const QString &name)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const CommandSpec &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

bool beginsCommand(const QList<CommandSpec> &commands, const QString &name)
{
    return std::any_of(commands.begin(), commands.end(),
                       [&](const CommandSpec &command) { return command.name.startsWith(name + u' '); });
}

/// The arguments taken apart: options of every command may stand before, inside or after its name.
struct Split
{
    QString name;     ///< words of the command's name as far as they are one
    QStringList rest; ///< for the command's parser
};

Split split(const QList<CommandSpec> &commands, const QStringList &given)
{
    Split parts;
    qsizetype next = 0;
    for (; next < given.size() && !findCommand(commands, parts.name); ++next) {
        const QString &argument = given[next];
        if (argument == "--data-dir"_L1 && next + 1 < given.size())
            parts.rest += {argument, given[++next]};
        else if (argument.startsWith(u'-'))
            parts.rest += argument;
        else
            parts.name += (parts.name.isEmpty() ? QString() : u" "_s) + argument;
        if (!parts.name.isEmpty() && !findCommand(commands, parts.name) && !beginsCommand(commands, parts.name))
            break;
    }
    parts.rest += given.mid(next);
    return parts;
}

ExitCode runTrainingWords(QStringList given, Output &output)
{
    const bool isDemo = given.removeAll(u"--demo"_s) > 0;
    if (isDemo && given.isEmpty())
        return runTrainingDemo(output);
    if (isDemo && given != QStringList{u"--help"_s} && given != QStringList{u"-h"_s}) {
        output.failure({ErrorKind::BadRequest, Words::tr("training --demo takes nothing else.")});
        return ExitCode::Usage;
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    return ExitCode(runTraining(given, out, err));
}

ExitCode runCommand(const CommandSpec &command, const QStringList &given, Output &output)
{
    const auto arguments = Arguments::parse(command, given);
    if (arguments) {
        output.setJson(arguments->isSet(u"json"_s));
        output.setQuiet(arguments->isSet(u"quiet"_s));
        if (arguments->isSet(u"help"_s)) {
            output.help(commandHelp(command));
            return ExitCode::Done;
        }
    }
    const auto code = arguments ? command.run(*arguments, output) : tl::unexpected(arguments.error());
    if (code)
        return *code;
    output.failure(code.error().error);
    return code.error().code;
}

} // namespace

QList<CommandSpec> allCommands()
{
    return accountCommands() + balanceCommands() + countCommands() + sendCommands() + runCommands() +
           historyCommands() + decisionCommands() + lookupCommands() + exportCommands() + backupCommands() +
           doctorCommands();
}

int runCommandLine(const QStringList &given)
{
    Output output;
    if (given.value(0) == "training"_L1)
        return int(runTrainingWords(given.mid(1), output));

    const QList<CommandSpec> commands = allCommands();
    const Split parts = split(commands, given);
    // What cannot be parsed is refused in the form that it asks for.
    output.setJson(given.contains(u"--json"_s));
    if (const CommandSpec *command = findCommand(commands, parts.name))
        return int(runCommand(*command, parts.rest, output));
    if (parts.rest.contains(u"--version"_s) && parts.name.isEmpty()) {
        output.help(u"depesha-cli "_s + QCoreApplication::applicationVersion());
        return int(ExitCode::Done);
    }
    const bool wantsHelp = parts.rest.contains(u"--help"_s) || parts.rest.contains(u"-h"_s);
    if (wantsHelp && (parts.name.isEmpty() || beginsCommand(commands, parts.name))) {
        output.help(generalHelp(commands, parts.name));
        return int(ExitCode::Done);
    }
    const QString message = parts.name.isEmpty()
                                ? Words::tr("There is no command; depesha-cli --help lists them.")
                                : Words::tr("There is no command “%1”; depesha-cli --help lists them.").arg(parts.name);
    output.failure({ErrorKind::BadRequest, message});
    return int(ExitCode::Usage);
}

} // namespace depesha
