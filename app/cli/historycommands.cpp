// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// history and show.

#include "app/cli/commands.h"
#include "app/cli/historyfilter.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "app/cli/messagetable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::HistoryCommands)
};

constexpr int defaultLimit = 50;

Outcome<ExitCode> history(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    auto query = readHistoryQuery(arguments, **services);
    if (!query)
        return tl::unexpected(query.error());
    query->limit = query->limit.value_or(defaultLimit);
    QList<Message> messages;
    const auto read = forEachPage(**services, *query, [&](const QList<Message> &page) -> Outcome<void> {
        messages += page;
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    output.document(messagesToJson(messages));
    output.result(messages.isEmpty() ? Words::tr("There are no such messages.") : messageTable(messages));
    return ExitCode::Done;
}

QString details(const Message &message, const QList<MessageEvent> &events)
{
    QList<QStringList> rows = {
        {Words::tr("Account:"), message.accountName},
        {Words::tr("To:"), u'+' + message.to},
        {Words::tr("From:"), message.sender},
        {Words::tr("State:"), stateWord(message.state)},
        {Words::tr("Parts:"), QString::number(message.parts)},
        {Words::tr("Cost:"), message.cost ? message.cost->toDisplayString() : Words::tr("no price known")},
        {Words::tr("Provider's number:"), message.providerId},
    };
    if (message.error)
        rows += {Words::tr("Error:"), oneLine(message.error->message)};
    QString text = table(rows) + u"\n\n"_s + message.text + u"\n\n"_s + stateMeaning(message.state) + u'\n';
    rows.clear();
    for (const MessageEvent &event : events)
        rows += {displayTime(event.at), event.kind, oneLine(event.detail)};
    return text + u'\n' + table(rows);
}

Outcome<ExitCode> show(const Arguments &arguments, Output &output)
{
    const auto ids = readIds(arguments.operands());
    if (!ids)
        return tl::unexpected(ids.error());
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto messages = awaitData((*services)->messages().byIds(*ids));
    if (!messages)
        return tl::unexpected(messages.error());
    if (messages->isEmpty())
        return usageFailure(Words::tr("There is no message %1.").arg(ids->constFirst()), ErrorKind::NotFound);
    const auto events = awaitData((*services)->messages().events(ids->constFirst()));
    if (!events)
        return tl::unexpected(events.error());

    QJsonArray timeline;
    for (const MessageEvent &event : *events)
        timeline += toJson(event);
    QJsonObject object = toJson(messages->constFirst());
    object.insert(u"events"_s, timeline);
    output.document(object);
    output.result(details(messages->constFirst(), *events));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> historyCommands()
{
    return {
        {u"history"_s, {}, 0, 0, Words::tr("List messages, newest first."), historyOptions(), &history},
        {u"show"_s, u"ID"_s, 1, 1, Words::tr("Show one message with its timeline."), {}, &show},
    };
}

} // namespace depesha
