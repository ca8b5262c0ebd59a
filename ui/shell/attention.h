// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for the user: messages, by what they wait for, and accounts whose balance is low. Counted in the
// background whenever the database changes, at most once a second.

#pragma once

#include "model/account.h"
#include "ui/common/uiservices.h"

#include <QObject>

class QTimer;

namespace depesha {

struct LowBalance
{
    qint64 accountId = 0;
    QString accountName;
    Money balance;
    Money mark;
    bool operator==(const LowBalance &) const = default;

    /// One sentence, without a full stop.
    QString words() const;
};

struct AttentionCounts
{
    qint64 unconfirmed = 0;
    qint64 missed = 0;          ///< scheduled, and their time passed while nothing ran
    qint64 scheduled = 0;       ///< wait here for their time
    qint64 open = 0;            ///< queued or sending
    qint64 awaiting = 0;        ///< accepted, without a final report
    qint64 refused = 0;         ///< failed or rejected, ever
    QList<LowBalance> low = {}; ///< in the order of the accounts
    bool operator==(const AttentionCounts &) const = default;

    qint64 decisions() const { return unconfirmed + missed; }
    bool isLow(qint64 accountId) const;
};

class Attention : public QObject
{
    Q_OBJECT

public:
    explicit Attention(const UiServices &services, QObject *parent = nullptr);

    /// Begins to read the database.
    void start();
    const AttentionCounts &counts() const { return m_counts; }

Q_SIGNALS:
    /// Also once after the first count.
    void changed(const depesha::AttentionCounts &now, const depesha::AttentionCounts &before);

private:
    void count();
    void addLowBalances(const AttentionCounts &counts);
    void rest();
    void take(const AttentionCounts &now);

    UiServices m_services;
    AttentionCounts m_counts;
    QTimer *m_pause; ///< runs between one count and the next
    bool m_known = false;
    bool m_counting = false;
    bool m_stale = false; ///< the database changed meanwhile
};

} // namespace depesha
