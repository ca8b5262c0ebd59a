// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// resolve and cancel: the user's word on messages. All or nothing.

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/messagetable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::DecisionCommands)
};

constexpr int manyOperands = std::numeric_limits<int>::max();

Outcome<ExitCode> print(const Outcome<QList<Message>> &messages, Output &output)
{
    if (!messages)
        return tl::unexpected(messages.error());
    output.document(messagesToJson(*messages));
    output.done(messageTable(*messages));
    return ExitCode::Done;
}

Outcome<Decision> readDecision(const Arguments &arguments)
{
    std::optional<Decision> decision;
    int given = 0;
    for (const auto &[option, meaning] :
         {std::pair(u"sent"_s, Decision::Sent), std::pair(u"not-sent"_s, Decision::NotSent),
          std::pair(u"resend"_s, Decision::Resend)})
        if (arguments.isSet(option)) {
            decision = meaning;
            ++given;
        }
    if (given != 1)
        return usageFailure(Words::tr("resolve: give one of --sent, --not-sent and --resend."));
    return *decision;
}

Outcome<ExitCode> resolve(const Arguments &arguments, Output &output)
{
    const auto decision = readDecision(arguments);
    if (!decision)
        return tl::unexpected(decision.error());
    const auto ids = readIds(arguments.operands());
    if (!ids)
        return tl::unexpected(ids.error());
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    return print(awaitData((*services)->messages().decide(*ids, *decision, (*services)->clock().now())), output);
}

Outcome<ExitCode> cancel(const Arguments &arguments, Output &output)
{
    const auto ids = readIds(arguments.operands());
    if (!ids)
        return tl::unexpected(ids.error());
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    return print(awaitData((*services)->messages().cancel(*ids, (*services)->clock().now())), output);
}

} // namespace

QList<CommandSpec> decisionCommands()
{
    using Takes = OptionSpec::Takes;
    return {
        {u"resolve"_s,
         u"ID…"_s,
         1,
         manyOperands,
         Words::tr("Say what became of messages that are unconfirmed, or scheduled and missed."),
         {{u"sent"_s, {}, Words::tr("They were sent."), Takes::Nothing},
          {u"not-sent"_s, {}, Words::tr("They were not sent."), Takes::Nothing},
          {u"resend"_s, {}, Words::tr("Send them again: the next run does."), Takes::Nothing}},
         &resolve},
        {u"cancel"_s,
         u"ID…"_s,
         1,
         manyOperands,
         Words::tr("Cancel messages that were not submitted yet."),
         {},
         &cancel},
    };
}

} // namespace depesha
