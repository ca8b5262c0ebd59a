// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Help)
};

constexpr int lineWidth = 96;

/// `name` in a column, `text` beside it, wrapped.
QString entry(const QString &name, const QString &text, int column)
{
    QString lines = u"  "_s + name.leftJustified(column);
    if (name.size() >= column)
        lines += u'\n' + QString(column + 2, u' ');
    int width = column + 2;
    for (const QString &word : text.split(u' ')) {
        const bool isFirst = width == column + 2;
        if (!isFirst && width + 1 + word.size() > lineWidth) {
            lines += u'\n' + QString(column + 2, u' ') + word;
            width = column + 2 + int(word.size());
        } else {
            lines += (isFirst ? QString() : u" "_s) + word;
            width += int(word.size()) + (isFirst ? 0 : 1);
        }
    }
    return lines + u'\n';
}

QString optionList(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        QString name = u"--"_s + option.name;
        if (!option.value.isEmpty())
            name += u' ' + option.value;
        if (option.takes == OptionSpec::Takes::Several)
            name += u'…';
        text += entry(name, option.help, 24);
    }
    return text;
}

} // namespace

QString commandHelp(const CommandSpec &command)
{
    QString usage = u"depesha-cli "_s + command.name;
    if (!command.operands.isEmpty())
        usage += u' ' + command.operands;
    QString text = Words::tr("Usage: %1").arg(usage + u" ["_s + Words::tr("options") + u"]"_s) + u"\n\n"_s +
                   command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + Words::tr("Options:") + u'\n' + optionList(command.options);
    text += u'\n' + Words::tr("Options of every command:") + u'\n' + optionList(commonOptions());
    text.chop(1);
    return text;
}

QString generalHelp(const QList<CommandSpec> &commands, const QString &family)
{
    QString text =
        Words::tr("Usage: %1").arg(u"depesha-cli "_s + Words::tr("COMMAND [options]")) + u"\n\n"_s +
        Words::tr("Sends SMS through the accounts of this computer's Depesha, and tells what became of them.") +
        u"\n\n"_s + Words::tr("Commands:") + u'\n';
    for (const CommandSpec &command : commands)
        if (command.name.startsWith(family))
            text += entry((command.name + u' ' + command.operands).trimmed(), command.summary, 24);
    if (family.isEmpty())
        text += entry(u"training [--demo]"_s,
                      Words::tr("Run the training gateway, or with --demo a send through each of its accounts."), 24);
    text += u'\n' + Words::tr("Options of every command:") + u'\n' + optionList(commonOptions()) + u'\n' +
            Words::tr("Exit codes:") + u'\n' + entry(u"0"_s, Words::tr("done"), 3) +
            entry(u"1"_s, Words::tr("the provider or the network refused"), 3) +
            entry(u"2"_s, Words::tr("wrong usage or bad input, nothing was sent"), 3) +
            entry(u"3"_s, Words::tr("at least one message is unconfirmed: it may have been sent"), 3) +
            entry(u"4"_s, Words::tr("the keychain is missing, locked or has no password for this account"), 3) +
            entry(u"5"_s, Words::tr("the data folder cannot be used"), 3);
    text.chop(1);
    return text;
}

} // namespace depesha
