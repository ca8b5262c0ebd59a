// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waits until messages are settled, or the time is over, or somebody interrupts. It only looks: another process may do
// the work.

#pragma once

#include "storage/messagestore.h"

#include <chrono>
#include <optional>

namespace depesha {

class Output;
class Services;
class StopSignal;

class SettleWatch
{
public:
    enum class Until {
        Answered, ///< accepted, failed, unconfirmed: the provider's answer to the send, or its absence
        Final,    ///< delivered or not: as far as a status can still come by itself
    };

    SettleWatch(Services &services, StopSignal &interruption, Output &output);
    /// No limit of its own without one.
    void wait(const MessageFilter &messages, Until until, std::optional<std::chrono::seconds> limit);

    /// Whether none of these holds the wait. What is scheduled never does; what is unconfirmed waits for a person.
    static bool isSettled(const QHash<MessageState, qint64> &counts, Until until);

private:
    Services &m_services;
    StopSignal &m_interruption;
    Output &m_output;
};

} // namespace depesha
