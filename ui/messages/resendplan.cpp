// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/resendplan.h"

#include "providers/registry.h"
#include "ui/messages/stategroups.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace depesha {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::ResendPlan)
};

void refuse(ResendPlan &plan, qint64 messages, const QString &why)
{
    plan.unusable += messages;
    if (!why.isEmpty() && !plan.problems.contains(why))
        plan.problems.append(why);
}

/// Messages of one sending and one text: planned as if they were written now.
void addText(ResendPlan &plan, ResendGroup &group, const Capabilities &capabilities, const QList<Message> &messages,
             const QDateTime &now)
{
    const Message &first = messages.constFirst();
    Draft draft;
    draft.text = first.text;
    draft.sender = first.sender;
    draft.test = first.test;
    QHash<QString, Message> byNumber;
    for (const Message &message : messages) {
        draft.recipients.append(u'+' + message.to);
        draft.names.append(message.name);
        byNumber.insert(message.to, message);
    }
    const SubmissionPlan planned = planSubmission(group.account, capabilities, draft, now);
    if (!planned.problems.isEmpty()) {
        refuse(plan, messages.size(), planned.problems.constFirst().message);
        return;
    }
    for (const auto &bad : planned.bad)
        refuse(plan, 1, bad.error.message);
    group.submission = planned.submission;
    group.submission.items.clear();
    group.submission.formerCampaign = first.campaignId;
    for (Submission::Item item : planned.submission.items) {
        const Message former = byNumber.value(item.to);
        item.toOriginal = former.toOriginal;
        group.items.append({item, doubtfulStates().contains(former.state)});
    }
}

} // namespace

qint64 ResendPlan::size() const
{
    qint64 size = 0;
    for (const ResendGroup &group : groups)
        size += group.items.size();
    return size;
}

qint64 ResendPlan::doubtful() const
{
    qint64 count = 0;
    for (const ResendGroup &group : groups)
        count += std::ranges::count(group.items, true, &ResendGroup::Item::isDoubtful);
    return count;
}

qint64 ResendPlan::alreadySent() const
{
    qint64 count = 0;
    for (const ResendGroup &group : groups)
        count += std::ranges::count(group.items, true, &ResendGroup::Item::isSent);
    return count;
}

QList<Submission::Item> ResendPlan::items() const
{
    QList<Submission::Item> all;
    for (const ResendGroup &group : groups)
        for (const auto &each : group.items)
            all.append(each.item);
    return all;
}

/// What nobody knows about is counted among the doubtful only: it is what went out.
void ResendPlan::markSent(const QSet<QString> &sent)
{
    for (ResendGroup &group : groups)
        for (auto &each : group.items)
            each.isSent = !each.isDoubtful && sent.contains(each.item.to);
}

ResendPlan planResend(const QList<Message> &messages, const QList<Account> &accounts, const ProviderRegistry &providers,
                      const QDateTime &now)
{
    ResendPlan plan;
    QMap<qint64, QMap<QString, QList<Message>>> bySending;
    for (const Message &message : messages) {
        if (message.to.isEmpty())
            refuse(plan, 1, Words::tr("Number and text were erased."));
        else
            bySending[message.campaignId][message.text].append(message);
    }
    for (const auto &texts : std::as_const(bySending)) {
        ResendGroup group;
        const qint64 accountId = texts.first().constFirst().accountId;
        const auto account = std::ranges::find(accounts, accountId, &Account::id);
        const Provider *provider = account == accounts.end() ? nullptr : providers.find(account->provider);
        for (const QList<Message> &alike : texts) {
            if (!provider || account->removed) {
                refuse(plan, alike.size(), Words::tr("The account to send from is not there any more."));
                continue;
            }
            group.account = *account;
            addText(plan, group, provider->capabilities(), alike, now);
        }
        if (!group.items.isEmpty())
            plan.groups.append(group);
    }
    return plan;
}

ResendTotals totalsOf(const ResendPlan &plan, bool withDoubtful, bool withSent)
{
    ResendTotals totals;
    QMap<QString, Money> costs;
    QMap<qint64, Money> left; // of each account's balance
    for (const ResendGroup &group : plan.groups) {
        Submission submission = group.submission;
        qint64 parts = 0;
        for (const auto &each : group.items) {
            if ((each.isDoubtful && !withDoubtful) || (each.isSent && !withSent))
                continue;
            submission.items.append(each.item);
            parts += each.item.parts;
        }
        if (submission.items.isEmpty())
            continue;
        totals.messages += submission.items.size();
        totals.parts += parts;
        totals.submissions.append(submission);
        totals.isCostKnown = totals.isCostKnown && submission.price;
        std::optional<Money> cost;
        if (submission.price) {
            cost = *submission.price * (submission.test ? 0 : parts);
            const QString unit = cost->unit();
            costs.insert(unit, costs.contains(unit) ? costs.value(unit) + *cost : *cost);
        }
        if (!group.account.balance || submission.test)
            continue;
        const Money balance = group.account.balance->amount;
        if (balance.unit() == QLatin1StringView("SMS"))
            cost = Money::fromMicros(parts * 1'000'000, balance.unit());
        if (!cost || cost->unit() != balance.unit())
            continue;
        const Money rest = left.value(group.account.id, balance) - *cost;
        left.insert(group.account.id, rest);
        if (rest.micros() < 0 && !totals.shortages.contains(group.account.name))
            totals.shortages.append(group.account.name);
    }
    totals.costs = costs.values();
    return totals;
}

} // namespace depesha
