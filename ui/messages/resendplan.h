// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sending messages again would queue: a new sending for each of their sendings, from the same account and sender,
// linked to it, planned as Write plans. Pure.

#pragma once

#include "model/message.h"
#include "outbox/submissionplan.h"

#include <QHash>
#include <QSet>

namespace depesha {

class ProviderRegistry;

/// Those of one former sending.
struct ResendGroup
{
    struct Item
    {
        Submission::Item item;
        bool isDoubtful = false; ///< nobody knows whether the first one arrived
        bool isSent = false;     ///< this very text went to the number today
    };
    Account account;
    Submission submission; ///< without items
    QList<Item> items;
};

struct ResendPlan
{
    QList<ResendGroup> groups;
    qint64 unusable = 0;  ///< erased, of a removed account, or not taken by the provider any more
    QStringList problems; ///< why, each once

    qint64 size() const;
    qint64 doubtful() const;
    qint64 alreadySent() const;
    /// All numbers and texts, to ask which of them went out already.
    QList<Submission::Item> items() const;
    /// `sent`: numbers that got their text already.
    void markSent(const QSet<QString> &sent);
};

/// What the user takes of a plan.
struct ResendTotals
{
    QList<Submission> submissions;
    qint64 messages = 0;
    qint64 parts = 0;
    QList<Money> costs;         ///< one for each unit
    bool isCostKnown = true;    ///< of all of them
    QStringList shortages = {}; ///< accounts whose last known balance does not pay for it
};

ResendPlan planResend(const QList<Message> &messages, const QList<Account> &accounts, const ProviderRegistry &providers,
                      const QDateTime &now);
ResendTotals totalsOf(const ResendPlan &plan, bool withDoubtful, bool withSent);

} // namespace depesha
