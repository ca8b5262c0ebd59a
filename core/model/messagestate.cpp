// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/messagestate.h"

#include <QCoreApplication>
#include <array>
#include <initializer_list>

namespace depesha {

namespace {

using enum MessageState;

constexpr const char *context = "depesha::MessageState";

struct Row
{
    MessageState state;
    const char *name;
    const char *word;
    const char *meaning;
};

constexpr std::array<Row, messageStateCount> rows{{
    {Scheduled, "scheduled", QT_TRANSLATE_NOOP("depesha::MessageState", "Scheduled"),
     QT_TRANSLATE_NOOP("depesha::MessageState",
                       "Waits for its time; until then it can be cancelled. Nothing has been charged.")},
    {Queued, "queued", QT_TRANSLATE_NOOP("depesha::MessageState", "Queued"),
     QT_TRANSLATE_NOOP("depesha::MessageState",
                       "Waits for its turn and can still be cancelled. Nothing has been charged.")},
    {Sending, "sending", QT_TRANSLATE_NOOP("depesha::MessageState", "Sending"),
     QT_TRANSLATE_NOOP(
         "depesha::MessageState",
         "A request may be on its way to the provider. Wait for the answer: whether it is charged is not known yet.")},
    {Accepted, "accepted", QT_TRANSLATE_NOOP("depesha::MessageState", "Accepted"),
     QT_TRANSLATE_NOOP(
         "depesha::MessageState",
         "The provider took the message and charges it. It is not delivered yet; there is nothing to do.")},
    {Enroute, "enroute", QT_TRANSLATE_NOOP("depesha::MessageState", "On its way"),
     QT_TRANSLATE_NOOP("depesha::MessageState", "The provider handed the message to the operator and charges it. It is "
                                                "not delivered yet; there is nothing to do.")},
    {Delivered, "delivered", QT_TRANSLATE_NOOP("depesha::MessageState", "Delivered"),
     QT_TRANSLATE_NOOP("depesha::MessageState",
                       "The message reached the telephone. It was charged; there is nothing to do.")},
    {Undelivered, "undelivered", QT_TRANSLATE_NOOP("depesha::MessageState", "Not delivered"),
     QT_TRANSLATE_NOOP("depesha::MessageState", "The operator could not deliver the message. Check the number before "
                                                "you send again. Most providers charge it all the same.")},
    {Expired, "expired", QT_TRANSLATE_NOOP("depesha::MessageState", "Expired"),
     QT_TRANSLATE_NOOP(
         "depesha::MessageState",
         "The telephone could not be reached in time. Try again later. Most providers charge it all the same.")},
    {Rejected, "rejected", QT_TRANSLATE_NOOP("depesha::MessageState", "Rejected"),
     QT_TRANSLATE_NOOP("depesha::MessageState", "The provider or the operator took the message and then refused to "
                                                "deliver it. Ask the provider why, and whether it was charged.")},
    {Deleted, "deleted", QT_TRANSLATE_NOOP("depesha::MessageState", "Deleted"),
     QT_TRANSLATE_NOOP(
         "depesha::MessageState",
         "The message was deleted before it was delivered. Ask the provider why, and whether it was charged.")},
    {Failed, "failed", QT_TRANSLATE_NOOP("depesha::MessageState", "Failed"),
     QT_TRANSLATE_NOOP(
         "depesha::MessageState",
         "The message was never accepted. Put right what the error says, then send again. Nothing was charged.")},
    {Unreported, "unreported", QT_TRANSLATE_NOOP("depesha::MessageState", "No report"),
     QT_TRANSLATE_NOOP("depesha::MessageState",
                       "The provider took the message and charged it, but no report came for so long that nobody asks "
                       "any more. Ask the recipient before you send again.")},
    {Cancelled, "cancelled", QT_TRANSLATE_NOOP("depesha::MessageState", "Cancelled"),
     QT_TRANSLATE_NOOP("depesha::MessageState", "Cancelled before it was sent. Nothing was charged.")},
    {Tested, "tested", QT_TRANSLATE_NOOP("depesha::MessageState", "Tested"),
     QT_TRANSLATE_NOOP("depesha::MessageState",
                       "A test: the provider would take this message. Nothing was sent and nothing was charged.")},
    {Unconfirmed, "unconfirmed", QT_TRANSLATE_NOOP("depesha::MessageState", "Unconfirmed"),
     QT_TRANSLATE_NOOP("depesha::MessageState",
                       "The request left and no answer came: the message may have been sent and charged. Look at your "
                       "account on the provider's site, then decide: sent, not sent, or send again.")},
}};

constexpr const Row &row(MessageState state) { return rows[std::size_t(state)]; }

constexpr unsigned bit(MessageState state) { return 1U << unsigned(state); }

constexpr unsigned anyOf(std::initializer_list<MessageState> states)
{
    unsigned bits = 0;
    for (const MessageState state : states)
        bits |= bit(state);
    return bits;
}

/// The states that a delivery report ends in.
constexpr unsigned reported = anyOf({Delivered, Undelivered, Expired, Rejected, Deleted});

/// The one table of moves: where each state may go.
constexpr auto moves = [] {
    std::array<unsigned, messageStateCount> to{};
    to[std::size_t(Scheduled)] = anyOf({Queued, Cancelled});
    to[std::size_t(Queued)] = anyOf({Sending, Cancelled, Failed});
    // Back to Queued: certainly not sent, to be tried again.
    to[std::size_t(Sending)] = anyOf({Accepted, Failed, Unconfirmed, Tested, Queued});
    // By the user's word, or the provider's.
    to[std::size_t(Unconfirmed)] = reported | anyOf({Accepted, Enroute, Unreported, Failed, Queued});
    to[std::size_t(Accepted)] = reported | anyOf({Enroute, Unreported});
    to[std::size_t(Enroute)] = reported | anyOf({Unreported});
    // A report that comes late is still the truth.
    to[std::size_t(Unreported)] = reported;
    return to;
}();

constexpr bool inOrder()
{
    for (int at = 0; at < messageStateCount; ++at)
        if (rows[std::size_t(at)].state != MessageState(at))
            return false;
    return true;
}
static_assert(inOrder());

constexpr unsigned finalStates = reported | anyOf({Failed, Unreported, Cancelled, Tested});

} // namespace

QString stateName(MessageState state) { return QString::fromLatin1(row(state).name); }

std::optional<MessageState> stateFromName(QStringView name)
{
    for (const Row &candidate : rows)
        if (name == QLatin1StringView(candidate.name))
            return candidate.state;
    return {};
}

QString stateWord(MessageState state) { return QCoreApplication::translate(context, row(state).word); }

QString stateMeaning(MessageState state) { return QCoreApplication::translate(context, row(state).meaning); }

bool isFinal(MessageState state) { return (finalStates & bit(state)) != 0; }

bool isFree(MessageState state)
{
    return state == MessageState::Failed || state == MessageState::Cancelled || state == MessageState::Tested;
}

bool awaitsReport(MessageState state) { return state == Accepted || state == Enroute; }

bool canMove(MessageState from, MessageState to) { return from == to || (moves[std::size_t(from)] & bit(to)) != 0; }

} // namespace depesha
