// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts at work: a lane that sends and a poller that asks for each. A line is made when its account is first
// seen, and goes when the account is gone and nothing of it is under way any more.

#pragma once

#include "outbox/outbox.h"

#include <QMap>

namespace depesha {

class AccessCache;
class Lane;
class Poller;
struct Balance;
struct OutboxDue;

class Lines : public QObject
{
    Q_OBJECT

public:
    Lines(const Outbox::Services &services, AccessCache &access, QObject *parent);

    /// Takes away the lines of all other accounts, but for those that are busy: they go the next time.
    void keepOnly(const QList<Account> &accounts);
    /// What the database says of an account now; nothing leaves before pump().
    void setDue(const Account &account, const OutboxDue &due);
    void pump(const Account &account);
    /// Held lines finish what is in flight and begin nothing; new ones are held too.
    void setHeld(bool held);
    /// Held for good: what cannot be written is not tried again.
    void close();
    /// Asks about all that await a report at these accounts, due or not, one round. An account that is removed
    /// meanwhile counts for nothing.
    QFuture<Result<PollSummary>> askAll(const QList<Account> &accounts);

    /// Something works by itself: it needs nobody to look what is due.
    bool isRunning() const;
    /// Requests, claims and writes are under way.
    bool isBusy() const;
    /// Work under way or due now. A lane that cannot send (no password, say) is not waited for.
    bool hasWork() const;
    /// Adds what is open, in flight and in trouble.
    void addTo(OutboxStatus &status) const;

Q_SIGNALS:
    /// A line wrote something to the database, or came to rest.
    void changed();
    void settled(int messages);
    void charged(qint64 accountId, const std::optional<depesha::Balance> &left);

private:
    struct Line
    {
        Lane *lane = nullptr;
        Poller *poller = nullptr;
    };
    Line &lineOf(const Account &account);

    Outbox::Services m_services;
    AccessCache &m_access;
    QMap<qint64, Line> m_lines;
    bool m_held = false;
};

} // namespace depesha
