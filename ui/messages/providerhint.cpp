// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/providerhint.h"

#include "model/whendone.h"
#include "outbox/accountdesk.h"
#include "ui/messages/messagewords.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the message's whole request should cost in this unit, where that is known.
std::optional<Money> costOf(const BalanceAround &around, const Message &message, const QString &unit)
{
    if (unit == "SMS"_L1)
        return Money::fromMicros(1'000'000, unit) * around.parts;
    if (!message.cost || message.cost->unit() != unit || message.parts <= 0)
        return {};
    return Money::fromMicros(message.cost->micros() / message.parts, unit) * around.parts;
}

} // namespace

ProviderHint::ProviderHint(const UiServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void ProviderHint::ask(const Message &message)
{
    Q_EMIT answered(message.id, tr("Asking the provider…"));
    whenDone(m_services.accounts.list(), this, [this, message](const Result<QList<Account>> &accounts) {
        const QList<Account> known = accounts.value_or(QList<Account>());
        const auto account = std::ranges::find(known, message.accountId, &Account::id);
        if (account == known.end()) {
            Q_EMIT answered(message.id, tr("The account was removed, so nobody can be asked."));
            return;
        }
        if (message.providerId.isEmpty()) {
            askBalance(*account, message);
            return;
        }
        const StatusQuery query{message.providerId, message.providerId, {message.to}};
        whenDone(m_services.desk.reports(*account, query), this, [this, message](const Result<QList<Report>> &reports) {
            Q_EMIT answered(message.id, wordsFor(reports, message));
        });
    });
}

void ProviderHint::askBalance(const Account &account, const Message &message)
{
    whenDone(m_services.desk.balance(account), this, [this, account, message](const Result<Balance> &answer) {
        // Where the provider does not answer, what was kept since the request may do.
        const bool isKept =
            account.balance && message.submittedAt.isValid() && account.balance->at > message.submittedAt;
        if (!answer && !isKept) {
            Q_EMIT answered(message.id, answer.error().message);
            return;
        }
        const Balance now = answer ? *answer : *account.balance;
        whenDone(m_services.accounts.balanceAround(message.id), this,
                 [this, message, now](const Result<BalanceAround> &around) {
                     Q_EMIT answered(message.id, wordsFor(around.value_or(BalanceAround()), now, message));
                 });
    });
}

QString ProviderHint::wordsFor(const Result<QList<Report>> &reports, const Message &message)
{
    if (!reports && reports.error().kind == ErrorKind::NotFound)
        return tr("The provider knows nothing of this message: this suggests that it was not sent.");
    if (!reports)
        return reports.error().message;
    const auto report = std::ranges::find_if(
        *reports, [&message](const Report &one) { return one.to.isEmpty() || one.to == message.to; });
    if (report == reports->end())
        return tr("The provider knows nothing of this message: this suggests that it was not sent.");
    if (!report->state)
        return tr("The provider has no news of this message.");
    return tr("The provider says: “%1”. So it was sent.").arg(stateWord(*report->state));
}

QString ProviderHint::wordsFor(const BalanceAround &around, const Balance &now, const Message &message)
{
    const BalancePoint later = around.after.value_or(BalancePoint{now.at, now.amount});
    if (!around.before || around.before->amount.unit() != later.amount.unit())
        return tr("The balance is %1 now. What it was before the request is not known.")
            .arg(now.amount.toDisplayString());
    const QString was = around.before->amount.toDisplayString();
    const QString is = later.amount.toDisplayString();
    const QString when = shortTime(later.at, now.at);
    const Money fallen = around.before->amount - later.amount;
    QStringList words;
    if (fallen.micros() < 0)
        return tr("The balance rose from %1 before the request to %2 at %3. So it does not tell whether this message "
                  "was "
                  "charged.")
            .arg(was, is, when);
    words.append(fallen.isZero() ? tr("The balance was %1 before the request, and still is at %2.").arg(was, when)
                                 : tr("The balance fell by %1: from %2 before the request to %3 at %4.")
                                       .arg(fallen.toDisplayString(), was, is, when));
    const auto cost = costOf(around, message, fallen.unit());
    if (around.messages > 1)
        words.append(tr("The request held %Ln message(s).", nullptr, around.messages));
    if (cost && !fallen.isZero())
        words.append(tr("By the account's price the request costs %1.").arg(cost->toDisplayString()));
    if (around.others > 0) {
        words.append(around.others < BalanceAround::manyRequests
                         ? tr("%Ln other request(s) left from this account in that time.", nullptr, around.others)
                         : tr("Many other requests left from this account in that time."));
        words.append(tr("So it does not tell whether this message was charged."));
    } else if (fallen.isZero()) {
        words.append(tr("This suggests that it was not sent. It proves nothing: providers may charge later."));
    } else if (cost && fallen < *cost) {
        words.append(around.messages > 1 ? tr("So not all of them were charged; which ones, it does not tell.")
                                         : tr("So it does not tell whether this message was charged."));
    } else {
        words.append(tr("This suggests that it was sent. It proves nothing: the account may be used elsewhere too."));
    }
    return words.join(u' ');
}

} // namespace depesha
