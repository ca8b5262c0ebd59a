// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What passes between the outbox and a provider, as values: the send that is about to leave, what came of it, reports.
// Numbers are international digits without "+"; times are UTC.

#pragma once

#include "model/account.h"
#include "model/error.h"
#include "model/messagestate.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace depesha {

/// One request to send one text to one or more numbers.
struct SendJob
{
    QString requestId; ///< up to 12 Latin letters and digits, on disk before the request leaves; empty where a provider
                       ///< takes none
    QString sender;
    QString text;
    QStringList to;
    std::optional<QDateTime> at = {}; ///< for a provider's own schedule
    bool test = false;
    bool repeat = false; ///< a request with this id may have reached the provider before
    bool operator==(const SendJob &) const = default;
};

struct SendOutcome
{
    enum class Verdict {
        Accepted,
        Tested,       ///< a test send was taken
        Refused,      ///< definitely not sent; `error` says why
        Busy,         ///< definitely not sent, and the provider asks to try again
        Unrecognised, ///< the reply is none that the provider's document knows: nobody can say what happened
    };
    Verdict verdict = Verdict::Unrecognised;
    QStringList ids = {};                ///< one a number, in the order of SendJob::to; or empty where requestId serves
    std::optional<int> parts = {};       ///< parts a message, as the provider counted
    std::optional<int> recognised = {};  ///< how many numbers the provider understood
    std::optional<Balance> balance = {}; ///< the balance left, where the reply says it
    std::optional<Error> error = {};
    bool operator==(const SendOutcome &) const = default;
};

/// Asks about one message, or about all numbers of one request.
struct StatusQuery
{
    QString providerId; ///< as SendOutcome::ids gave it
    QString requestId;
    QStringList to;
    bool operator==(const StatusQuery &) const = default;
};

/// What the provider says of one message.
struct Report
{
    QString providerId = {};
    QString requestId = {};
    QString to = {};                        ///< empty where the provider names no number
    std::optional<MessageState> state = {}; ///< empty: no news
    QString code = {};                      ///< the provider's own word or code
    QDateTime sentAt = {};
    QDateTime finalAt = {};
    std::optional<Error> error = {}; ///< why it was not delivered, where the provider says it
    bool operator==(const Report &) const = default;
};

struct NumberInfo
{
    QString region;
    QString operatorName;
    std::optional<int> utcOffset; ///< hours
    bool operator==(const NumberInfo &) const = default;
};

/// An SMS that somebody sent to one of our numbers.
struct IncomingMessage
{
    QString id; ///< told apart by this: it may arrive more than once
    QString date;
    QString text;
    QString sender;
    QString receiver;
    QString prefix;
    bool operator==(const IncomingMessage &) const = default;
};

} // namespace depesha
