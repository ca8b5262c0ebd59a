// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command accepts, as data, and what the user gave it. Help, the man page's check and the parser all read the
// same list.

#pragma once

#include "app/cli/outcome.h"

#include <QHash>
#include <QStringList>

namespace depesha {

class Output;

struct OptionSpec
{
    enum class Takes { Nothing, One, Several };
    QString name;             ///< without dashes
    QString value;            ///< what stands for the value in the help; empty for a flag
    QString help;             ///< translated
    Takes takes = Takes::One; ///< Several: more than once, or several values behind one
};

class Arguments;

struct CommandSpec
{
    QString name;     ///< "account add"
    QString operands; ///< as the help shows them: "NAME", "ID…"
    int minOperands = 0;
    int maxOperands = 0;
    QString summary; ///< translated
    QList<OptionSpec> options;
    Outcome<ExitCode> (*run)(const Arguments &, Output &) = nullptr;
};

class Arguments
{
public:
    /// `given`: all after the command's name. The failure names the option or operand that is wrong.
    static Outcome<Arguments> parse(const CommandSpec &command, const QStringList &given);

    bool isSet(const QString &option) const { return m_values.contains(option); }
    std::optional<QString> value(const QString &option) const;
    QStringList values(const QString &option) const { return m_values.value(option); }
    QStringList operands() const { return m_operands; }
    QString operand() const { return m_operands.constFirst(); }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_operands;
};

/// Those of every command: --data-dir, --json, --quiet, --help.
QList<OptionSpec> commonOptions();

/// The value of --data-dir as it stands, before anything else is read: it tells the language of what is said about the
/// rest.
QString askedDataFolder(const QStringList &given);

} // namespace depesha
