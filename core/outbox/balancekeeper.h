// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the balances fresh: after sends and on a slow timer, by itself never more than once a minute an account.

#pragma once

#include "model/clock.h"
#include "outbox/outbox.h"

#include <QHash>
#include <QObject>

namespace depesha {

class BalanceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BalanceKeeper(const Outbox::Services &services, QObject *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setHeld(bool held);
    /// The provider took something from this account; `left`: what its reply said is left, then nothing is asked.
    void charged(qint64 accountId, const std::optional<Balance> &left);
    bool isBusy() const { return m_asking > 0; }

Q_SIGNALS:
    /// The keeper came to rest.
    void changed();

private:
    struct Entry
    {
        Account account;
        QDateTime asked; ///< last asked or told
        QDateTime due;   ///< null: nothing wanted
    };
    void work();

    Outbox::Services m_services;
    std::unique_ptr<Alarm> m_alarm;
    QHash<qint64, Entry> m_entries;
    int m_asking = 0;
    bool m_held = true;
};

} // namespace depesha
