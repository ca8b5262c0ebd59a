// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::CountCommands)
};

QString describe(const QString &text)
{
    const PartCount count = countParts(text);
    QStringList lines = {Words::tr("%n part(s)", nullptr, count.parts),
                         count.encoding == Encoding::Gsm7
                             ? Words::tr("encoding: GSM-7, %n unit(s)", nullptr, count.units)
                             : Words::tr("encoding: UCS-2, %n unit(s)", nullptr, count.units),
                         Words::tr("%1 a part, %2 left in this one").arg(count.perPart).arg(count.remaining)};
    QStringList costly;
    for (const CostlyCharacter &character : costlyCharacters(text))
        if (character.reason == CostlyCharacter::Reason::ForcesUcs2)
            costly += character.character;
    if (!costly.isEmpty())
        lines +=
            Words::tr("%1 instead of 160 because of: %2").arg(PartRules().ucs2Single).arg(oneLine(costly.join(u' ')));
    return lines.join(u'\n');
}

Outcome<ExitCode> count(const Arguments &arguments, Output &output)
{
    const auto text = readText(arguments);
    if (!text)
        return tl::unexpected(text.error());
    output.document(countToJson(*text));
    output.result(describe(*text));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> countCommands()
{
    return {{u"count"_s,
             {},
             0,
             0,
             Words::tr("Count the parts that a text takes; needs no account."),
             {{u"text"_s, u"TEXT"_s, Words::tr("The text.")},
              {u"text-file"_s, u"FILE"_s,
               Words::tr("A file in UTF-8 with the text; one final line break does not count.")}},
             &count}};
}

} // namespace depesha
