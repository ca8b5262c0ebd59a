// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Arguments)
};

QCommandLineOption parserOption(const OptionSpec &option)
{
    const QStringList names = option.name == "help"_L1 ? QStringList{u"h"_s, option.name} : QStringList{option.name};
    return QCommandLineOption(names, option.help, option.value);
}

/// The options that stand in `given` before it went wrong may be many: one is named, the first.
QString unknownOption(const QCommandLineParser &parser)
{
    const QString name = parser.unknownOptionNames().constFirst();
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

/// Every value after the first behind an option that takes several made one of its own: --to A B → --to A --to B.
QStringList spreadValues(const QList<OptionSpec> &options, const QStringList &given)
{
    QStringList spread;
    QString several; ///< the option whose further values may follow
    for (auto argument = given.begin(); argument != given.end(); ++argument) {
        if (*argument == "--"_L1)
            return spread + QStringList(argument, given.end());
        if (!argument->startsWith(u'-')) {
            if (!several.isEmpty())
                spread += several;
            spread += *argument;
            continue;
        }
        several.clear();
        spread += *argument;
        for (const OptionSpec &option : options) {
            const QString dashed = u"--"_s + option.name;
            if (option.takes == OptionSpec::Takes::Nothing || !(*argument + u'=').startsWith(dashed + u'='))
                continue;
            if (option.takes == OptionSpec::Takes::Several)
                several = dashed;
            // The value of an option is taken as it stands, whatever it begins with.
            if (*argument == dashed && argument + 1 != given.end())
                spread += *++argument;
        }
    }
    return spread;
}

} // namespace

QList<OptionSpec> commonOptions()
{
    using Takes = OptionSpec::Takes;
    return {
        {u"data-dir"_s, u"DIR"_s, Words::tr("Data folder (default: DEPESHA_DATA_DIR, else the platform's).")},
        {u"json"_s, {}, Words::tr("Print exactly one JSON document on standard output."), Takes::Nothing},
        {u"quiet"_s, {}, Words::tr("Print no notes, warnings or confirmations."), Takes::Nothing},
        {u"help"_s, {}, Words::tr("Show this help."), Takes::Nothing},
    };
}

Outcome<Arguments> Arguments::parse(const CommandSpec &command, const QStringList &given)
{
    const QList<OptionSpec> options = command.options + commonOptions();
    QCommandLineParser parser;
    for (const OptionSpec &option : options)
        parser.addOption(parserOption(option));
    if (!parser.parse(QStringList{command.name} + spreadValues(options, given))) {
        if (!parser.unknownOptionNames().isEmpty())
            return usageFailure(Words::tr("%1: unknown option %2.").arg(command.name, unknownOption(parser)));
        return usageFailure(u"%1: %2"_s.arg(command.name, parser.errorText()));
    }

    Arguments arguments;
    for (const OptionSpec &option : options) {
        if (!parser.isSet(option.name))
            continue;
        // Asked for the values of one that takes none, a newer Qt warns.
        const QStringList values =
            option.takes == OptionSpec::Takes::Nothing ? QStringList() : parser.values(option.name);
        if (option.takes == OptionSpec::Takes::One && values.size() > 1)
            return usageFailure(Words::tr("%1: --%2 is given more than once.").arg(command.name, option.name));
        arguments.m_values.insert(option.name, values);
    }
    arguments.m_operands = parser.positionalArguments();
    if (arguments.isSet(u"help"_s))
        return arguments;
    if (arguments.m_operands.size() < command.minOperands)
        return usageFailure(Words::tr("%1: %2 is missing.").arg(command.name, command.operands));
    if (arguments.m_operands.size() > command.maxOperands)
        return usageFailure(Words::tr("%1: “%2” is not expected here.")
                                .arg(command.name, arguments.m_operands.at(command.maxOperands)));
    return arguments;
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const QStringList values = m_values.value(option);
    return values.isEmpty() ? std::nullopt : std::optional(values.constLast());
}

QString askedDataFolder(const QStringList &given)
{
    const auto option = "--data-dir"_L1;
    for (qsizetype at = 0; at < given.size(); ++at) {
        if (given[at] == option)
            return given.value(at + 1);
        if (given[at].startsWith(option) && given[at].mid(option.size()).startsWith(u'='))
            return given[at].mid(option.size() + 1);
    }
    return {};
}

} // namespace depesha
