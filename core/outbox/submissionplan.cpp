// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/submissionplan.h"

#include "providers/checks.h"
#include "text/placeholders.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

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

void addRecipient(SubmissionPlan &plan, const Draft &draft, int row, const QString &digits, const PartRules &rules)
{
    const QString name = draft.names.value(row - 1);
    Submission::Item item{digits, draft.recipients[row - 1], name, draft.text, plan.count.parts};
    if (plan.personal) {
        item.text = withName(draft.text, name);
        item.parts = countParts(item.text, rules).parts;
        plan.nameless += name.isEmpty() ? 1 : 0;
    }
    plan.submission.items.append(item);
}

void planRecipients(SubmissionPlan &plan, const Account &account, const Capabilities &capabilities, const Draft &draft)
{
    const PartRules rules = partRulesFor(capabilities, account);
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
            plan.abroad += number->region() == region ? 0 : 1;
            addRecipient(plan, draft, row, number->digits(), rules);
        }
    }
}

/// What only the texts with the names in them show.
void planPersonal(SubmissionPlan &plan, const Account &account, const Capabilities &capabilities)
{
    if (plan.nameless > 0)
        plan.problems.append(
            Error{ErrorKind::Text, Words::tr("%n recipient(s) have no name to stand in the text. Add the names before "
                                             "the numbers, or take the placeholder out.",
                                             nullptr, plan.nameless)});
    const auto &items = plan.submission.items;
    if (!plan.personal || items.isEmpty())
        return;
    const PartRules rules = partRulesFor(capabilities, account);
    const auto &longest = *std::max_element(items.begin(), items.end(), [](const auto &one, const auto &other) {
        return std::pair(one.parts, one.text.size()) < std::pair(other.parts, other.text.size());
    });
    plan.count = countParts(longest.text, rules);
    if (plan.problems.isEmpty())
        addProblem(plan, checkText(capabilities, longest.text, rules));
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
    plan.submission.serverSchedule = capabilities.serverSchedule && !draft.keepHere;
}

/// How many of the messages, in their order, so many parts are enough for; of texts that are all alike, also more than
/// there are.
qint64 messagesFrom(qint64 parts, const SubmissionPlan &plan)
{
    if (!plan.personal)
        return parts / plan.count.parts;
    qint64 messages = 0;
    for (const Submission::Item &item : plan.submission.items) {
        parts -= item.parts;
        if (parts < 0)
            break;
        ++messages;
    }
    return messages;
}

void planMoney(SubmissionPlan &plan, const Account &account)
{
    for (const Submission::Item &item : std::as_const(plan.submission.items))
        plan.parts += item.parts;
    plan.submission.price = priceOf(account);
    if (plan.submission.price)
        plan.cost = *plan.submission.price * plan.parts;
    if (plan.cost && plan.submission.test)
        plan.cost = Money::fromMicros(0, plan.cost->unit());
    if (!account.balance || plan.count.parts == 0 || plan.submission.test)
        return;
    const Money &left = account.balance->amount;
    const Money part =
        left.unit() == "SMS"_L1 ? Money::fromMicros(1'000'000, left.unit()) : plan.submission.price.value_or(Money());
    if (part.micros() > 0 && part.unit() == left.unit())
        plan.affordable = messagesFrom(qMax<qint64>(0, left.micros() / part.micros()), plan);
}

/// The user's own brake. A test is not billed.
void planDay(SubmissionPlan &plan, const Account &account, const Draft &draft, const QDateTime &now)
{
    if (!account.dayLimit || !draft.partsThatDay || draft.test)
        return;
    const qint64 left = std::max<qint64>(0, *account.dayLimit - *draft.partsThatDay);
    if (std::max<qint64>(plan.parts, plan.count.parts) <= left)
        return;
    const QLocale locale;
    const QDate day = dayOf(draft, now).from.toLocalTime().date();
    const QString used = locale.toString(*draft.partsThatDay);
    const QString words =
        Words::tr("This account's own limit is %Ln part(s) a day", nullptr, *account.dayLimit) + u"; "_s +
        (day == now.toLocalTime().date()
             ? Words::tr("%1 are used today", "parts").arg(used)
             : Words::tr("%1 are used on %2", "parts").arg(used, locale.toString(day, QLocale::ShortFormat))) +
        u": "_s + (left > 0 ? Words::tr("%Ln more part(s) can go.", nullptr, int(left)) : Words::tr("no more can go."));
    plan.problems.append(Error{ErrorKind::Throttled, words});
}

} // namespace

bool SubmissionPlan::isReadyForAnotherDay() const
{
    const bool onlyTheDay = std::all_of(problems.begin(), problems.end(),
                                        [](const Error &one) { return one.kind == ErrorKind::Throttled; });
    return onlyTheDay && bad.isEmpty() && !submission.items.isEmpty();
}

Day dayOf(const Draft &draft, const QDateTime &now)
{
    const QDate day = draft.at.value_or(now).toLocalTime().date();
    return {day.startOfDay().toUTC(), day.addDays(1).startOfDay().toUTC()};
}

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
    plan.personal = draft.personal && hasNamePlaceholder(draft.text);

    addProblem(plan, checkSender(capabilities, plan.submission.sender));
    addProblem(plan, checkText(capabilities, draft.text, rules));
    planTime(plan, capabilities, draft, now);
    planRecipients(plan, account, capabilities, draft);
    planPersonal(plan, account, capabilities);
    planMoney(plan, account);
    planDay(plan, account, draft, now);
    return plan;
}

} // namespace depesha
