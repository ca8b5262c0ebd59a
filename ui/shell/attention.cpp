// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/attention.h"

#include "model/accountwords.h"
#include "model/whendone.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"

#include <QTimer>

namespace depesha {

using namespace std::chrono_literals;

namespace {

QList<LowBalance> lowOnes(const QList<Account> &accounts)
{
    QList<LowBalance> low;
    for (const Account &account : accounts)
        if (isBalanceLow(account))
            low.append({account.id, account.name, account.balance->amount, *account.lowBalance});
    return low;
}

AttentionCounts countsOf(const QHash<MessageState, qint64> &states, qint64 missed)
{
    AttentionCounts counts;
    counts.unconfirmed = states.value(MessageState::Unconfirmed);
    counts.missed = missed;
    counts.scheduled = states.value(MessageState::Scheduled) - missed;
    counts.open = states.value(MessageState::Queued) + states.value(MessageState::Sending);
    counts.awaiting = states.value(MessageState::Accepted) + states.value(MessageState::Enroute);
    counts.refused = states.value(MessageState::Failed) + states.value(MessageState::Rejected);
    return counts;
}

} // namespace

QString LowBalance::words() const { return lowBalanceWords(accountName, balance, mark); }

bool AttentionCounts::isLow(qint64 accountId) const
{
    return std::any_of(low.begin(), low.end(),
                       [accountId](const LowBalance &one) { return one.accountId == accountId; });
}

Attention::Attention(const UiServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(1s);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (m_stale)
            count();
    });
}

void Attention::start()
{
    connect(&m_services.database, &Database::changed, this, [this](Topics topics) {
        if (topics & (Topics(Topic::Messages) | Topic::Accounts))
            count();
    });
    count();
}

void Attention::count()
{
    // During a big sending the database changes all the time.
    m_stale = m_counting || m_pause->isActive();
    if (m_stale)
        return;
    m_counting = true;
    whenDone(m_services.messages.countByState(MessageFilter()), this,
             [this](const Result<QHash<MessageState, qint64>> &states) {
                 whenDone(m_services.messages.missed(), this, [this, states](const Result<QList<Message>> &missed) {
                     if (states && missed)
                         addLowBalances(countsOf(*states, missed->size()));
                     else
                         rest();
                 });
             });
}

void Attention::addLowBalances(const AttentionCounts &counts)
{
    whenDone(m_services.accounts.list(), this, [this, counts](const Result<QList<Account>> &accounts) {
        rest();
        if (!accounts)
            return;
        AttentionCounts all = counts;
        all.low = lowOnes(*accounts);
        take(all);
    });
}

void Attention::rest()
{
    m_counting = false;
    m_pause->start();
}

void Attention::take(const AttentionCounts &now)
{
    if (m_known && now == m_counts)
        return;
    const AttentionCounts before = m_known ? m_counts : now;
    m_known = true;
    m_counts = now;
    Q_EMIT changed(now, before);
}

} // namespace depesha
