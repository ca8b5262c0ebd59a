// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/providerhint.h"

#include "model/whendone.h"
#include "outbox/accountdesk.h"
#include "storage/accountstore.h"
#include "ui/messages/messagewords.h"

#include <algorithm>

namespace depesha {

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
    whenDone(m_services.desk.balance(account), this,
             [this, message, before = account.balance](const Result<Balance> &after) {
                 Q_EMIT answered(message.id, after ? wordsFor(before, *after, message) : after.error().message);
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

QString ProviderHint::wordsFor(const std::optional<Balance> &before, const Balance &after, const Message &message)
{
    const QString now = after.amount.toDisplayString();
    if (!before || !before->at.isValid() || before->amount.unit() != after.amount.unit())
        return tr("The balance is %1 now. What it was before the request is not known.").arg(now);
    const QString when = shortTime(before->at, after.at);
    if (!message.submittedAt.isValid() || before->at >= message.submittedAt)
        return tr("The balance is %1 now; at %2 it was %3. What it was before the request is not known.")
            .arg(now, when, before->amount.toDisplayString());
    const Money fallen = before->amount - after.amount;
    if (fallen.micros() > 0)
        return tr("The balance fell by %1 since %2, before the request: this suggests that it was sent. It proves "
                  "nothing: other messages are charged too.")
            .arg(fallen.toDisplayString(), when);
    return tr("The balance has not fallen since %1, before the request: this suggests that it was not sent. It proves "
              "nothing: providers may charge later.")
        .arg(when);
}

} // namespace depesha
