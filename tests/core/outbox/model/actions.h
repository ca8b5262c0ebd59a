// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing that happens to the outbox: the user does something, the gateway answers, time passes, the program ends.
// Actions name nothing that may not be there (numbers are taken modulo what there is), so any part of a sequence is a
// sequence too.

#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace depesha {

struct Action
{
    enum class Kind {
        Queue,      ///< count messages; value 1: a test where there are tests
        Schedule,   ///< count messages, value seconds ahead
        AtProvider, ///< the same on the provider's own schedule, where there is one
        Cancel,     ///< message pick
        Decide,     ///< value: Decision; of those that wait for one, pick
        Pause,
        Resume,
        PollNow,
        Limits, ///< count in flight, pick a second, value hours of reporting
        NewPassword,
        LosePassword,
        NewEndpoint,
        ReplaceAccount, ///< removed, and another one added
        AnswerSend,     ///< pick of those on their way; value: SendReply
        AnswerStatus,   ///< pick of those on their way; value: StatusReply
        AnswerAll,      ///< well
        NextAlarm,
        Pass,         ///< value seconds, backwards too
        OverTheHour,  ///< to where the clocks change, and value seconds on
        Kill,         ///< value: bits, which requests under way were taken
        StopAndStart, ///< politely
        SecondWorker, ///< comes, or goes
        LateAnswer,   ///< to a request of a worker that is gone
    };
    static constexpr int kindCount = int(Kind::LateAnswer) + 1;

    Kind kind = Kind::Queue;
    int account = 0;
    int count = 1;
    int pick = 0;
    int value = 0;
    int turns = -1; ///< how far the outbox gets before the next action; -1: to rest

    /// For people, one line.
    QString words() const;
};

using Actions = QList<Action>;

/// The same for the same seed.
Actions randomActions(quint32 seed);

} // namespace depesha
