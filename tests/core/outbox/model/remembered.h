// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sequences that once went wrong, as the shrinker left them.

#pragma once

#include "actions.h"
#include "gateway.h"
#include "storage/messagestore.h"

#include <vector>

namespace depesha {

struct Remembered
{
    const char *what;
    Actions actions;
};

inline std::vector<Remembered> rememberedSequences()
{
    using Kind = Action::Kind;
    constexpr int nikita = 0;
    constexpr int iba = 1;
    constexpr int smska = 2;
    constexpr int avist = 3;
    return {
        {"the provider's time passes while it waits in the queue",
         {{.kind = Kind::Pause},
          {.kind = Kind::AtProvider, .account = nikita, .value = 3600},
          {.kind = Kind::Pass, .value = 6 * 3600},
          {.kind = Kind::Resume}}},
        {"the account is removed while a message is on its way",
         {{.kind = Kind::Queue, .account = iba, .count = 2},
          {.kind = Kind::ReplaceAccount, .account = iba},
          {.kind = Kind::AnswerAll}}},
        {"the account is removed when a message is accepted",
         {{.kind = Kind::Queue, .account = iba},
          {.kind = Kind::AnswerSend},
          {.kind = Kind::ReplaceAccount, .account = iba}}},
        {"two rounds of questions at once",
         {{.kind = Kind::Queue, .account = avist, .count = 7},
          {.kind = Kind::AnswerSend},
          {.kind = Kind::PollNow},
          {.kind = Kind::PollNow, .turns = 2}}},
        {"a repetition names a time that the first request left out",
         {{.kind = Kind::Pause},
          {.kind = Kind::AtProvider, .account = nikita, .value = 60},
          {.kind = Kind::Pass, .value = 119},
          {.kind = Kind::Resume},
          {.kind = Kind::AnswerSend, .value = int(SendReply::TakenLost)}}},
        {"a report about the request before the user sent it again",
         {{.kind = Kind::Queue, .account = nikita, .count = 3},
          {.kind = Kind::Pass, .value = 80 * 3600},
          {.kind = Kind::AnswerSend, .value = int(SendReply::TakenPage)},
          {.kind = Kind::NextAlarm},
          {.kind = Kind::Decide, .pick = 1, .value = int(Decision::Resend)},
          {.kind = Kind::AnswerSend},
          {.kind = Kind::AnswerStatus, .value = int(StatusReply::Undelivered)}}},
        {"days pass between the claim and the request",
         {{.kind = Kind::Pass, .value = -48 * 3600},
          {.kind = Kind::AtProvider, .account = smska, .value = 600},
          {.kind = Kind::Pause},
          {.kind = Kind::Queue, .account = smska, .count = 2},
          {.kind = Kind::NextAlarm},
          {.kind = Kind::Resume},
          {.kind = Kind::NextAlarm},
          {.kind = Kind::Pass, .value = 119, .turns = 1},
          {.kind = Kind::OverTheHour, .value = -10}}},
        {"the pace is slowed down while requests wait for their turn",
         {{.kind = Kind::Limits, .account = avist, .count = 5, .pick = 100, .value = 1},
          {.kind = Kind::Kill, .value = 101},
          {.kind = Kind::Queue, .account = avist, .count = 7},
          {.kind = Kind::Limits, .account = avist, .count = 1, .pick = 10, .value = 72}}},
    };
}

} // namespace depesha
