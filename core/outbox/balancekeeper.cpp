// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/balancekeeper.h"

#include "model/whendone.h"
#include "outbox/accountdesk.h"
#include "storage/accountstore.h"

namespace depesha {

namespace {

constexpr qint64 leastGap = 60;
constexpr qint64 usualGap = qint64(30) * 60;

} // namespace

BalanceKeeper::BalanceKeeper(const Outbox::Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_alarm(services.clock.makeAlarm())
{
    m_alarm->setParent(this);
    connect(m_alarm.get(), &Alarm::rang, this, &BalanceKeeper::work);
}

void BalanceKeeper::setAccounts(const QList<Account> &accounts)
{
    QHash<qint64, Entry> entries;
    for (const Account &account : accounts) {
        Entry entry = m_entries.value(account.id);
        entry.account = account;
        const QDateTime known = account.balance ? account.balance->at : QDateTime();
        if (known.isValid() && (!entry.asked.isValid() || entry.asked < known))
            entry.asked = known;
        const QDateTime usual = entry.asked.isValid() ? entry.asked.addSecs(usualGap) : m_services.clock.now();
        if (!entry.due.isValid() || usual < entry.due)
            entry.due = usual;
        entries.insert(account.id, entry);
    }
    m_entries = entries;
    work();
}

void BalanceKeeper::setHeld(bool held)
{
    m_held = held;
    work();
}

void BalanceKeeper::charged(qint64 accountId, const std::optional<Balance> &left)
{
    const auto entry = m_entries.find(accountId);
    if (entry == m_entries.end())
        return;
    const QDateTime now = m_services.clock.now();
    if (left) {
        Balance balance = *left;
        balance.at = now;
        entry->asked = now;
        entry->due = now.addSecs(usualGap);
        m_services.accounts.recordBalance(accountId, balance);
        return;
    }
    const QDateTime soonest = entry->asked.isValid() ? qMax(now, entry->asked.addSecs(leastGap)) : now;
    if (!entry->due.isValid() || soonest < entry->due)
        entry->due = soonest;
    work();
}

void BalanceKeeper::work()
{
    m_alarm->clear();
    if (m_held)
        return;
    const QDateTime now = m_services.clock.now();
    QDateTime next;
    for (Entry &entry : m_entries) {
        if (entry.due.isValid() && entry.due <= now) {
            entry.asked = now;
            entry.due = now.addSecs(usualGap);
            ++m_asking;
            whenDone(m_services.desk.balance(entry.account), this, [this](const Result<Balance> &) {
                --m_asking;
                Q_EMIT changed();
            });
        }
        if (entry.due.isValid() && (!next.isValid() || entry.due < next))
            next = entry.due;
    }
    if (next.isValid())
        m_alarm->setAt(next);
}

} // namespace depesha
