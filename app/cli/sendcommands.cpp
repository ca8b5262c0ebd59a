// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// send: everything is checked before anything is queued, and everything is queued before anything leaves.

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/settlewatch.h"
#include "app/training/stopsignal.h"
#include "outbox/submissionplan.h"

#include <QCoreApplication>
#include <tuple>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::SendCommands)
};

constexpr int namedAtMost = 100;

/// The first ones of a list joined into one line, and how many more there are.
QString joined(const QStringList &items, const QString &separator)
{
    QString line = items.mid(0, namedAtMost).join(separator);
    if (items.size() > namedAtMost)
        line += separator + Words::tr("and %n more", nullptr, int(items.size() - namedAtMost));
    return line;
}

struct Request
{
    Draft draft;
    QList<Recipient> recipients;
    std::optional<std::chrono::seconds> wait;
};

Outcome<Request> readRequest(const Arguments &arguments)
{
    Request request;
    if (!arguments.isSet(u"account"_s))
        return usageFailure(Words::tr("send: --account is missing."));
    const auto text = readText(arguments);
    if (!text)
        return tl::unexpected(text.error());
    const auto recipients = readRecipients(arguments);
    if (!recipients)
        return tl::unexpected(recipients.error());
    request.recipients = *recipients;
    for (const Recipient &recipient : *recipients)
        request.draft.recipients += recipient.text;
    request.draft.text = *text;
    request.draft.sender = arguments.value(u"sender"_s).value_or(QString());
    request.draft.test = arguments.isSet(u"test"_s);
    if (arguments.isSet(u"sender"_s) && request.draft.sender.isEmpty())
        return usageFailure(Words::tr("--sender is empty."), ErrorKind::Sender);
    if (const auto given = arguments.value(u"at"_s)) {
        const auto at = readMoment(u"at"_s, *given);
        if (!at)
            return tl::unexpected(at.error());
        request.draft.at = *at;
    }
    if (const auto given = arguments.value(u"wait"_s)) {
        const auto seconds = readNumber(u"wait"_s, *given, 0);
        if (!seconds)
            return tl::unexpected(seconds.error());
        // A timer counts milliseconds in 32 bits.
        request.wait = std::chrono::seconds(qMin(*seconds, qint64(2'000'000)));
    }
    return request;
}

/// Every reason why this cannot be sent, in one line; the kind is that of the first.
Outcome<void> requireReady(const SubmissionPlan &plan, const Request &request)
{
    if (plan.isReady())
        return {};
    QStringList reasons;
    std::optional<ErrorKind> kind;
    for (const Error &problem : plan.problems) {
        reasons += problem.message;
        kind = kind.value_or(problem.kind);
    }
    for (const SubmissionPlan::BadRecipient &bad : plan.bad) {
        const int row = request.recipients[bad.row - 1].row;
        reasons += row > 0 ? Words::tr("line %1: %2").arg(row).arg(bad.error.message) : bad.error.message;
        kind = kind.value_or(bad.error.kind);
    }
    return usageFailure(joined(reasons, u"; "_s), kind.value_or(ErrorKind::Recipient));
}

/// The same text to the same number on the same (local) day is taken for a slip.
Outcome<void> requireNew(Services &services, const SubmissionPlan &plan)
{
    QStringList numbers;
    for (const Submission::Item &item : plan.submission.items)
        numbers += item.to;
    const QDateTime midnight = services.clock().now().toLocalTime().date().startOfDay().toUTC();
    const auto note = awaitData(services.recovery());
    if (!note)
        return tl::unexpected(note.error());
    if (*note && (*note)->at >= midnight)
        return tl::unexpected(Failure{
            ExitCode::Data,
            Error{ErrorKind::Storage,
                  Words::tr("the history was put back from an older state today, so nobody can tell whether this "
                            "text was sent to these numbers already. Look at your account on the provider's "
                            "site, then run “depesha-cli doctor --seen”, or give --allow-duplicate.")}});
    const auto sent =
        awaitData(services.messages().alreadySent(plan.submission.items.constFirst().text, numbers, midnight));
    if (!sent)
        return tl::unexpected(sent.error());
    if (sent->isEmpty())
        return {};
    QStringList when;
    for (const QString &number : std::as_const(numbers))
        if (const auto at = sent->constFind(number); at != sent->constEnd())
            when += u"%1 (%2)"_s.arg(number, at->toLocalTime().toString(u"HH:mm"_s));
    return usageFailure(Words::tr("this text was already sent today to %1; give --allow-duplicate to send it again.")
                            .arg(joined(when, u", "_s)),
                        ErrorKind::Duplicate);
}

QJsonObject messageRow(const QJsonValue &id, const QString &to, const QJsonValue &state, const QString &providerId,
                       int parts, const std::optional<Error> &error)
{
    return {{u"id"_s, id},          {u"to"_s, to},
            {u"state"_s, state},    {u"provider_id"_s, textOrNull(providerId)},
            {u"segments"_s, parts}, {u"error"_s, toJson(error)}};
}

QJsonObject sendingDocument(const QJsonArray &messages, qint64 parts, const std::optional<Money> &cost)
{
    return {{u"messages"_s, messages},
            {u"segments"_s, parts},
            {u"cost"_s, amountOrNull(cost)},
            {u"currency"_s, unitOrNull(cost)}};
}

QString totalLine(qint64 messages, qint64 parts, const std::optional<Money> &cost)
{
    const QString counted =
        Words::tr("%n message(s)", nullptr, int(messages)) + u", "_s + Words::tr("%n part(s)", nullptr, int(parts));
    return counted + u", "_s + (cost ? cost->toDisplayString() : Words::tr("no price known"));
}

void printPlan(const SubmissionPlan &plan, Output &output)
{
    QJsonArray array;
    QList<QStringList> rows = {{Words::tr("To"), Words::tr("Parts")}};
    for (const Submission::Item &item : plan.submission.items) {
        array += messageRow(QJsonValue::Null, item.to, QJsonValue::Null, {}, item.parts, {});
        rows += {item.to, QString::number(item.parts)};
    }
    output.document(sendingDocument(array, plan.parts, plan.cost));
    output.result(Words::tr("Nothing is sent. This would be, from %1:").arg(plan.submission.sender) + u'\n' +
                  table(rows) + u'\n' + totalLine(plan.submission.items.size(), plan.parts, plan.cost));
}

void printMessages(const QList<Message> &messages, Output &output)
{
    QJsonArray array;
    QList<QStringList> rows = {{Words::tr("No."), Words::tr("To"), Words::tr("State"), Words::tr("Parts"), {}}};
    qint64 parts = 0;
    std::optional<Money> cost;
    bool isPriced = true;
    for (const Message &message : messages) {
        array += messageRow(message.id, message.to, stateName(message.state), message.providerId, message.parts,
                            message.error);
        rows += {QString::number(message.id), message.to, stateWord(message.state), QString::number(message.parts),
                 message.error ? oneLine(message.error->message) : message.providerId};
        parts += message.parts;
        isPriced = isPriced && message.cost;
        if (isPriced)
            cost = cost ? *cost + *message.cost : *message.cost;
    }
    if (!isPriced)
        cost.reset();
    output.document(sendingDocument(array, parts, cost));
    output.done(table(rows) + u'\n' + totalLine(messages.size(), parts, cost));
}

ExitCode exitCodeOf(const QList<Message> &messages)
{
    const auto any = [&](std::initializer_list<MessageState> states) {
        return std::any_of(messages.begin(), messages.end(), [&](const Message &message) {
            return std::find(states.begin(), states.end(), message.state) != states.end();
        });
    };
    if (any({MessageState::Unconfirmed}))
        return ExitCode::Unconfirmed;
    if (any({MessageState::Failed, MessageState::Rejected, MessageState::Undelivered, MessageState::Expired,
             MessageState::Deleted, MessageState::Cancelled}))
        return ExitCode::Refused;
    return ExitCode::Done;
}

Outcome<SubmissionPlan> makePlan(Services &services, const Arguments &arguments, const Request &request, Output &output)
{
    const auto account = findAccount(services, *arguments.value(u"account"_s));
    if (!account)
        return tl::unexpected(account.error());
    const auto capabilities = capabilitiesOf(services, *account);
    if (!capabilities)
        return tl::unexpected(capabilities.error());
    const QDateTime now = services.clock().now();
    Draft draft = request.draft;
    if (account->dayLimit) {
        const Day day = dayOf(draft, now);
        const auto used = awaitData(services.accounts().partsBetween(account->id, day.from, day.until));
        if (!used)
            return tl::unexpected(used.error());
        draft.partsThatDay = *used;
    }
    const SubmissionPlan plan = planSubmission(*account, *capabilities, draft, now);
    if (const auto ready = requireReady(plan, request); !ready)
        return tl::unexpected(ready.error());
    if (!arguments.isSet(u"allow-duplicate"_s))
        if (const auto fresh = requireNew(services, plan); !fresh)
            return tl::unexpected(fresh.error());
    if (plan.duplicates > 0)
        output.note(Words::tr("%n number(s) stood there more than once and get(s) one message each.", nullptr,
                              plan.duplicates));
    if (request.draft.at && !plan.submission.serverSchedule)
        output.note(Words::tr("%1 keeps no schedule: this computer must be on at that time, and Depesha or "
                              "“depesha-cli run” at work.")
                        .arg(capabilities->name));
    if (!arguments.isSet(u"dry-run"_s))
        if (const auto known = requirePassword(services, *account); !known)
            return tl::unexpected(known.error());
    return plan;
}

/// Works the outbox (or watches the process that does) until the messages are settled.
void work(Services &services, const QList<qint64> &ids, const Request &request, Output &output)
{
    const auto first = await(services.messages().byIds(ids.mid(0, 1)));
    if (!first || first->isEmpty())
        return;
    MessageFilter sending;
    sending.campaignId = first->constFirst().campaignId;
    StopSignal interruption;
    services.startOutbox();
    SettleWatch(services, interruption, output)
        .wait(sending, request.wait ? SettleWatch::Until::Final : SettleWatch::Until::Answered, request.wait);
    await(services.stopOutbox());
}

Outcome<ExitCode> send(const Arguments &arguments, Output &output)
{
    const auto request = readRequest(arguments);
    if (!request)
        return tl::unexpected(request.error());
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto plan = makePlan(**services, arguments, *request, output);
    if (!plan)
        return tl::unexpected(plan.error());
    if (arguments.isSet(u"dry-run"_s)) {
        printPlan(*plan, output);
        return ExitCode::Done;
    }

    MessageStore &store = (*services)->messages();
    const auto ids = awaitData(store.enqueue(plan->submission, (*services)->clock().now()));
    if (!ids)
        return tl::unexpected(ids.error());
    if (request->wait != std::chrono::seconds(0))
        work(**services, *ids, *request, output);
    const auto messages = awaitData(store.byIds(*ids));
    if (!messages)
        return tl::unexpected(messages.error());
    printMessages(*messages, output);
    std::ignore = await((*services)->copyIfDue()); // it logs its failure
    return exitCodeOf(*messages);
}

} // namespace

QList<CommandSpec> sendCommands()
{
    using Takes = OptionSpec::Takes;
    return {
        {u"send"_s,
         {},
         0,
         0,
         Words::tr("Send a text to one number or many. All or nothing is queued; what is queued is on disk before it "
                   "leaves."),
         {{u"account"_s, u"NAME"_s, Words::tr("The account to send through.")},
          {u"to"_s, u"PHONE"_s, Words::tr("A number; several may follow, or stand in one value with commas between."),
           Takes::Several},
          {u"to-file"_s, u"FILE"_s,
           Words::tr("A file with a number a line; of a line with columns, the first counts.")},
          {u"text"_s, u"TEXT"_s, Words::tr("The text.")},
          {u"text-file"_s, u"FILE"_s, Words::tr("A file in UTF-8 with the text; one final line break does not count.")},
          {u"sender"_s, u"NAME"_s, Words::tr("Sender name (default: the account's first).")},
          {u"at"_s, u"ISO-8601"_s, Words::tr("Send at that time; without a zone it is local time.")},
          {u"test"_s, {}, Words::tr("A test: not sent, not charged. Where the provider has it."), Takes::Nothing},
          {u"dry-run"_s,
           {},
           Words::tr("Only print what would be sent and its cost; ids and states are null."),
           Takes::Nothing},
          {u"wait"_s, u"SECONDS"_s,
           Words::tr("Wait so long for final states; 0 only queues (default: until every message is accepted, failed "
                     "or unconfirmed).")},
          {u"allow-duplicate"_s,
           {},
           Words::tr("Send although the same text went to the same number today."),
           Takes::Nothing}},
         &send}};
}

} // namespace depesha
