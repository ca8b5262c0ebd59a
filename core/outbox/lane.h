// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One account's way out: claims what is queued, hands it to the provider at the account's pace, writes down what came
// of it. Claims only with a password in hand, and no more than can leave at once or, where many may be under way, as
// soon as the next answer comes: while a claim is on its way to the disk the network has something to do.

#pragma once

#include "model/clock.h"
#include "outbox/outbox.h"
#include "outbox/settlement.h"
#include "outbox/tokenbucket.h"
#include "providers/registry.h"

#include <QObject>
#include <deque>

namespace depesha {

class AccessCache;

class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(const Outbox::Services &services, AccessCache &access, const Account &account, QObject *parent = nullptr);

    void setAccount(const Account &account);
    /// A held lane finishes what is in flight and claims nothing.
    void setHeld(bool held);
    /// Held for good: what cannot be written is not tried again.
    void close();
    /// Works off what is due; cheap if nothing is.
    void pump();
    /// The earliest time at which something in the database is to be sent; null: nothing.
    void setDue(const QDateTime &due, qint64 open);

    const Account &account() const { return m_account; }
    int inFlight() const { return m_inFlight; }
    /// Claims, requests and writes under way: the lane is at rest when there are none.
    bool isBusy() const
    {
        return m_inFlight > 0 || m_claiming || m_writing > 0 || !m_ready.empty() || !m_answered.isEmpty();
    }
    /// Works by itself: it needs nobody to look what is due.
    bool isRunning() const { return m_due.isValid() && m_inFlight > 0; }
    qint64 open() const { return m_open; }
    /// Why nothing can be sent now, in words; empty if it can.
    QString trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Something was written to the database, or the lane came to rest.
    void changed();
    /// `messages` came to an end of their way out: accepted, failed, unconfirmed, tested.
    void settled(int messages);
    /// The provider accepted something; `left`: the balance that its reply told, if any.
    void charged(const std::optional<depesha::Balance> &left);

private:
    void claim(const Access &access, int requests);
    int mostInFlight() const;
    int mostReady() const;
    void sendReady();
    void send(const Access &access, const Claim &claim);
    void finish(const Access &access, const Claim &claim, const HttpResult &reply);
    void giveBackReady(const HttpFailure &reason);
    void putBackReady();
    void writeAnswered();
    void write(const QList<AttemptResult> &results, int tries);
    void writeLater(const AttemptResult &result, int tries);
    void giveUpForNow(int requests, const Error &error);
    void setTrouble(const Error &error);
    void backOff(bool connected);

    Outbox::Services m_services;
    AccessCache &m_access;
    Account m_account;
    const Provider *m_provider;
    std::unique_ptr<Alarm> m_alarm;
    TokenBucket m_pace;
    Access m_readyAccess;
    std::deque<Claim> m_ready;       ///< claimed, and not handed over yet
    QList<AttemptResult> m_answered; ///< to be written together, once what is being written is on disk
    bool m_isWritingAnswered = false;
    QDateTime m_due;
    QDateTime m_notBefore; ///< after failed connections
    QString m_trouble;
    qint64 m_open = 0;
    int m_inFlight = 0;
    int m_writing = 0;
    int m_failedConnections = 0;
    bool m_claiming = false;
    bool m_held = false;
    bool m_closing = false;
};

} // namespace depesha
