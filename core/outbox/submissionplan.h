// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what a person typed to what will be queued: numbers read, folded and checked, sender and text checked, parts and
// cost counted. The composer shows it while one types, the command line prints it with --dry-run, and both queue what
// it holds. Pure.

#pragma once

#include "model/account.h"
#include "model/error.h"
#include "providers/capabilities.h"
#include "storage/messagestore.h"

namespace depesha {

struct Draft
{
    QStringList recipients; ///< as typed, one number each
    QString text;
    QString sender; ///< empty: the account's first
    std::optional<QDateTime> at = {};
    bool test = false;
    QStringList names = {}; ///< of the recipients, in their order; may be shorter
    bool personal = false;  ///< {name} in the text is filled in for each recipient
    bool keepHere = false;  ///< with `at`: wait on this computer, even where the provider keeps a schedule
    std::optional<qint64> partsThatDay =
        {}; ///< AccountStore::partsBetween() of dayOf(); empty: the account's limit is not looked at
};

struct SubmissionPlan
{
    struct BadRecipient
    {
        int row = 0; ///< 1-based position in Draft::recipients
        QString text;
        Error error;
    };
    Submission submission;     ///< what would be queued: the good recipients, each number once
    QList<BadRecipient> bad;   ///< not numbers, or not for this provider
    int duplicates = 0;        ///< recipients left out because their number stood there already
    QList<Error> problems;     ///< of sender, text, time or account: nothing can be sent while there is one
    PartCount count;           ///< of the text; of the longest one where each recipient gets one's own
    bool personal = false;     ///< each recipient gets a text of one's own
    int nameless = 0;          ///< recipients without the name that the text asks for; a problem too
    int abroad = 0;            ///< good recipients in other countries than the account's
    qint64 parts = 0;          ///< in all
    std::optional<Money> cost; ///< in all; empty if no price is known
    qint64 affordable = -1;    ///< how many of the messages the last known balance pays for; -1: not known

    /// Nothing stands in the way: at least one recipient, none bad, no problem.
    bool isReady() const { return problems.isEmpty() && bad.isEmpty() && !submission.items.isEmpty(); }
    /// The same, but for this day's limit.
    bool isReadyForAnotherDay() const;
};

/// The day on which a draft leaves, from midnight to midnight of this computer, in UTC.
struct Day
{
    QDateTime from;
    QDateTime until;
    bool operator==(const Day &) const = default;
};
Day dayOf(const Draft &draft, const QDateTime &now);

/// The price in force: the account's own, else the provider's last word.
std::optional<Money> priceOf(const Account &account);

SubmissionPlan planSubmission(const Account &account, const Capabilities &capabilities, const Draft &draft,
                              const QDateTime &now);

} // namespace depesha
