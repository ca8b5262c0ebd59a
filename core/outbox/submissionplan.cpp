// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/submissionplan.h"

#include "providers/checks.h"

#include <QCoreApplication>
#include <QSet>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SubmissionPlan)
};

void addProblem(SubmissionPlan &plan, const Result<void> &check)
{
    if (!check)
        plan.problems.append(check.error());
}

void planRecipients(SubmissionPlan &plan, const Account &account, const Capabilities &capabilities, const Draft &draft)
{
    const QString region = account.region.isEmpty() ? capabilities.region : account.region;
    QSet<QString> seen;
    int row = 0;
    for (const QString &text : draft.recipients) {
        ++row;
        auto number = PhoneNumber::parse(text, region);
        if (number)
            if (auto allowed = checkNumber(capabilities, *number); !allowed)
                number = tl::unexpected(allowed.error());
        if (!number) {
            plan.bad.append({row, text, number.error()});
        } else if (seen.contains(number->digits())) {
            ++plan.duplicates;
        } else {
            seen.insert(number->digits());
            plan.submission.items.append({number->digits(), text, {}, draft.text, plan.count.parts});
        }
    }
}

void planTime(SubmissionPlan &plan, const Capabilities &capabilities, const Draft &draft, const QDateTime &now)
{
    if (draft.test && !capabilities.testMode)
        plan.problems.append(
            Error{ErrorKind::BadRequest, Words::tr("%1 offers no test sends.").arg(capabilities.name)});
    if (!draft.at)
        return;
    if (*draft.at <= now)
        plan.problems.append(Error{ErrorKind::BadRequest, Words::tr("The time to send at has passed already.")});
    plan.submission.at = draft.at->toUTC();
    plan.submission.serverSchedule = capabilities.serverSchedule;
}

void planMoney(SubmissionPlan &plan, const Account &account)
{
    const qint64 messages = plan.submission.items.size();
    plan.parts = messages * plan.count.parts;
    plan.submission.price = priceOf(account);
    if (plan.submission.price)
        plan.cost = *plan.submission.price * plan.parts;
    if (plan.cost && plan.submission.test)
        plan.cost = Money::fromMicros(0, plan.cost->unit());
    if (!account.balance || plan.count.parts == 0 || plan.submission.test)
        return;
    const Money &left = account.balance->amount;
    const Money each = left.unit() == "SMS"_L1 ? Money::fromMicros(1'000'000, left.unit()) * plan.count.parts
                       : plan.submission.price ? *plan.submission.price * plan.count.parts
                                               : Money();
    if (each.micros() > 0 && each.unit() == left.unit())
        plan.affordable = qMax<qint64>(0, left.micros() / each.micros());
}

} // namespace

std::optional<Money> priceOf(const Account &account)
{
    if (account.price)
        return account.price;
    return account.balance ? account.balance->price : std::nullopt;
}

SubmissionPlan planSubmission(const Account &account, const Capabilities &capabilities, const Draft &draft,
                              const QDateTime &now)
{
    SubmissionPlan plan;
    const PartRules rules = partRulesFor(capabilities, account);
    plan.count = countParts(draft.text, rules);
    plan.submission.accountId = account.id;
    plan.submission.sender = draft.sender.isEmpty() ? account.senders.value(0) : draft.sender;
    plan.submission.test = draft.test;

    addProblem(plan, checkSender(capabilities, plan.submission.sender));
    addProblem(plan, checkText(capabilities, draft.text, rules));
    planTime(plan, capabilities, draft, now);
    planRecipients(plan, account, capabilities, draft);
    planMoney(plan, account);
    return plan;
}

} // namespace depesha
