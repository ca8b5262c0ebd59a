// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "gateway.h"
#include "world.h"

#include <array>
#include <numeric>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Action::Kind;

/// How often each kind comes, in their order.
constexpr std::array<int, Action::kindCount> weights{
    14, // Queue
    5,  // Schedule
    3,  // AtProvider
    4,  // Cancel
    5,  // Decide
    2,  // Pause
    3,  // Resume
    3,  // PollNow
    3,  // Limits
    2,  // NewPassword
    1,  // LosePassword
    1,  // NewEndpoint
    1,  // ReplaceAccount
    22, // AnswerSend
    10, // AnswerStatus
    5,  // AnswerAll
    16, // NextAlarm
    5,  // Pass
    1,  // OverTheHour
    4,  // Kill
    1,  // StopAndStart
    2,  // SecondWorker
    1,  // LateAnswer
};

const char *sendWords(SendReply reply)
{
    constexpr std::array<const char *, sendReplyCount> words{
        "accepted",
        "refused",
        "refused for a number or text",
        "no money",
        "too busy",
        "an error page",
        "an error page, but it was taken",
        "no answer",
        "no answer, but it was taken",
        "the gateway is not reached",
    };
    return words.at(std::size_t(reply));
}

const char *statusWords(StatusReply reply)
{
    constexpr std::array<const char *, statusReplyCount> words{
        "on its way", "delivered", "not delivered", "no news", "not found", "an error page", "no answer",
    };
    return words.at(std::size_t(reply));
}

QString duration(int seconds)
{
    const int size = qAbs(seconds);
    const QString sign = seconds < 0 ? u"-"_s : QString();
    if (size < 120)
        return sign + u"%1 s"_s.arg(size);
    return sign + u"%1 h %2 min %3 s"_s.arg(size / 3600).arg(size / 60 % 60).arg(size % 60);
}

QString plainWords(const Action &action)
{
    const QString account = QLatin1StringView(slotProviders.at(std::size_t(action.account)));
    const QString messages = u"%1 message(s) by %2"_s.arg(action.count).arg(account);
    switch (action.kind) {
    case Kind::Queue:
        return u"queue "_s + messages + (action.value == 1 ? u", as a test where it can"_s : QString());
    case Kind::Schedule:
        return u"schedule "_s + messages + u" in "_s + duration(action.value);
    case Kind::AtProvider:
        return u"give "_s + messages + u" to the provider's schedule in "_s + duration(action.value);
    case Kind::Cancel:
        return u"cancel message %1"_s.arg(action.pick);
    case Kind::Decide:
        return u"decide on question %1: %2"_s.arg(action.pick)
            .arg(QStringList{u"sent"_s, u"not sent"_s, u"send again"_s}.at(action.value));
    case Kind::Pause:
        return u"pause"_s;
    case Kind::Resume:
        return u"resume"_s;
    case Kind::PollNow:
        return u"ask for all reports now"_s;
    case Kind::Limits:
        return u"let %1 have %2 in flight, %3 a second, %4 hours for reports"_s.arg(account)
            .arg(action.count)
            .arg(action.pick)
            .arg(action.value);
    case Kind::NewPassword:
        return u"replace the password of "_s + account;
    case Kind::LosePassword:
        return u"lose the password of "_s + account;
    case Kind::NewEndpoint:
        return u"give another address to "_s + account;
    case Kind::ReplaceAccount:
        return u"remove %1, and add a new one"_s.arg(account);
    case Kind::AnswerSend:
        return u"answer send %1: %2"_s.arg(action.pick).arg(QLatin1StringView(sendWords(SendReply(action.value))));
    case Kind::AnswerStatus:
        return u"answer question %1: %2"_s.arg(action.pick)
            .arg(QLatin1StringView(statusWords(StatusReply(action.value))));
    case Kind::AnswerAll:
        return u"answer everything well"_s;
    case Kind::NextAlarm:
        return u"let time pass to the next alarm"_s;
    case Kind::Pass:
        return u"set the clock on by "_s + duration(action.value);
    case Kind::OverTheHour:
        return u"set the clock to %1 after the clocks change"_s.arg(duration(action.value));
    case Kind::Kill:
        return u"kill the worker and start again (taken: %1)"_s.arg(action.value, 0, 2);
    case Kind::StopAndStart:
        return u"stop and start"_s;
    case Kind::SecondWorker:
        return u"a second worker comes or goes"_s;
    case Kind::LateAnswer:
        return u"a request of a worker that is gone is answered"_s;
    }
    Q_UNREACHABLE();
}

Kind randomKind(QRandomGenerator &random)
{
    int left = random.bounded(std::accumulate(weights.begin(), weights.end(), 0));
    int kind = 0;
    while (left >= weights.at(std::size_t(kind)))
        left -= weights.at(std::size_t(kind++));
    return Kind(kind);
}

int oneOf(QRandomGenerator &random, const QList<int> &values) { return values.at(random.bounded(values.size())); }

Action randomAction(QRandomGenerator &random)
{
    Action action{randomKind(random)};
    action.account = random.bounded(int(slotProviders.size()));
    action.pick = random.bounded(8);
    switch (action.kind) {
    case Kind::Queue:
        action.count = oneOf(random, {1, 1, 2, 3, 7});
        action.value = random.bounded(6);
        break;
    case Kind::Schedule:
    case Kind::AtProvider:
        action.count = oneOf(random, {1, 1, 2});
        action.value = oneOf(random, {5, 60, 600, 3600, 6 * 3600, 30 * 3600});
        break;
    case Kind::Decide:
        action.value = random.bounded(3);
        break;
    case Kind::Limits:
        action.count = oneOf(random, {1, 2, 5});
        action.pick = oneOf(random, {1, 10, 100});
        action.value = oneOf(random, {1, 12, 72});
        break;
    case Kind::AnswerSend:
        action.value = random.bounded(3) == 0 ? int(SendReply::Accept) : random.bounded(sendReplyCount);
        break;
    case Kind::AnswerStatus:
        action.value = random.bounded(statusReplyCount);
        break;
    case Kind::Pass:
        action.value = oneOf(random, {1, 30, 119, 121, 3600, 25 * 3600, 80 * 3600, -30, -3600, -2 * 86400});
        break;
    case Kind::OverTheHour:
        action.value = oneOf(random, {-10, 0, 10, 3600});
        break;
    case Kind::Kill:
        action.value = random.bounded(16);
        break;
    default:
        break;
    }
    if (random.bounded(6) == 0)
        action.turns = random.bounded(6);
    return action;
}

} // namespace

QString Action::words() const
{
    return plainWords(*this) + (turns < 0 ? QString() : u" … and at once (%1 turns)"_s.arg(turns));
}

Actions randomActions(quint32 seed)
{
    QRandomGenerator random(seed);
    Actions actions;
    const int count = oneOf(random, {15, 40, 80});
    for (int i = 0; i < count; ++i)
        actions.append(randomAction(random));
    return actions;
}

} // namespace depesha
