// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox may do, small enough to be read in one go. It is told what the user wished, what the gateway said and
// what time it is; with that it judges every request that leaves and every move of a message that the disk shows. It
// never looks into the engine.

#pragma once

#include "gateway.h"
#include "model/message.h"
#include "storage/messagestore.h"

#include <QMap>
#include <chrono>

namespace depesha {

/// An account as the user set it, and what its provider's document says.
struct Login
{
    qint64 id = 0;
    QString provider;
    QUrl endpoint;
    QString password; ///< empty: lost
    int perSecond = 10;
    int inFlight = 4;
    int reportHours = 72;
    int batch = 1; ///< numbers a request at most
    bool repeatSafe = false;
    bool splits = false; ///< refuses all numbers of a request for one
    bool removed = false;
};

/// A move of a message as the disk recorded it.
struct Moved
{
    qint64 messageId = 0;
    MessageState from = MessageState::Queued;
    MessageState to = MessageState::Queued;
    QDateTime at;
    QDateTime queuedAt;
    QDateTime submittedAt;
    QString requestId;
    int tries = 0;
};

/// An attempt as the disk showed it while its request left.
struct Attempt
{
    bool isThere = false; ///< of this message, under this id, and unfinished; the message is `sending`
    bool isRepeat = false;
};

/// Requests a second and no more, with no burst after a pause. What may go is claimed first: while the outbox is not at
/// rest, what was earned at one time may leave at the next.
class Pace
{
public:
    explicit Pace(int perSecond = 1) : m_perSecond(perSecond), m_left(most()) {}
    void pass(std::chrono::milliseconds time)
    {
        m_left = qMin(most() * (1 + m_unfinished), m_left + m_perSecond * double(time.count()) / 1000);
    }
    void rest(bool whole) { m_unfinished = whole ? 0 : m_unfinished + 1; }
    bool take() { return --m_left > -0.01; }

private:
    double most() const { return qMax(1.0, m_perSecond / 10.0); }

    double m_perSecond;
    double m_left;
    int m_unfinished = 0; ///< steps since the outbox was at rest
};

class Model
{
public:
    struct Item
    {
        qint64 id = 0;
        qint64 account = 0;
        QString number;
        QString text;
        QDateTime due;           ///< null: at once
        bool atProvider = false; ///< the schedule is the provider's
        bool test = false;
        std::optional<Money> price;

        MessageState state = MessageState::Queued;
        QString requestId; ///< under which it leaves
        QString claimedAs; ///< with this password, to this address
        QString leftAs;    ///< the whole request that left under that id
        QUrl leftFor;      ///< and to what address
        int parts = 1;
        std::optional<int> counted; ///< parts, by the answer to its request
        int tries = 0;              ///< of its request, as the disk counts
        int left = 0;               ///< requests since the user's last word
        bool mayLeave = true;       ///< a new request may carry it
        bool cutOff = false;        ///< the worker went while it was under way
        bool cancelled = false;
        bool userSaidNow = false;
        bool userSaidNotSent = false;
        int resent = 0; ///< by the user
        QDateTime queuedAt;
        QDateTime submittedAt;
        QDateTime notBefore;      ///< the gap after its last request; null: none
        QList<MessageState> may;  ///< where the answer to its request leads
        QList<MessageState> told; ///< what reports and the user said that it is
    };

    /// A request on its way, and who is in it.
    struct Sent
    {
        qint64 account = 0;
        QList<qint64> items;
        bool isRepeat = false;
    };

    // What the user did.
    void setLogin(const Login &login);
    void queued(const Item &item) { m_items.insert(item.id, item); }
    void cancelled(qint64 message) { m_items[message].cancelled = true; }
    void decided(qint64 message, Decision decision);
    void setPaused(bool paused);

    // What happened to the time and to the worker.
    /// Backwards too.
    void passed(std::chrono::milliseconds time);
    void workerStarts(const QDateTime &now);
    void workerGone();
    /// Nothing more happens before the next of these.
    void rests(bool working);
    /// Something else happens before all came to rest.
    void hurries();

    // What passed over the wire.
    Sent leaves(qint64 account, const Asked &asked, const QHash<qint64, Attempt> &disk, const QDateTime &now);
    void answered(const Sent &sent, const SendAnswer &answer, const QDateTime &now);
    /// A program that waits for its turn may ask too, when the user wants it, at a pace of its own.
    void asks(qint64 account, const Asked &asked, bool byWorker);
    void reported(const StatusAnswer &answer, const QList<qint64> &about);

    // What the disk shows.
    void moved(const Moved &move);
    void shows(const Message &message, int taken);
    /// Nothing is left to be done: it is final, or the user is asked.
    void drained(const Message &message);

    void wrong(const QString &what);
    /// The first thing that must not be; empty: all is well.
    const QString &verdict() const { return m_verdict; }
    const QMap<qint64, Item> &items() const { return m_items; }
    const Login &login(qint64 account) const { return *m_logins.constFind(account); }
    const Item *find(const QString &number, const QString &text) const;

private:
    struct Lane
    {
        Pace sends, questions;
        int out = 0;
    };

    void check(bool holds, const Item &item, const QString &what);
    void checkLogin(const Login &login, const Asked &asked, const QString &before = {});
    QString whyNot(const Item &item, const Moved &move) const;
    MessageState after(const Sent &sent, const SendAnswer &answer, const QDateTime &now) const;

    QMap<qint64, Login> m_logins;
    QMap<qint64, Lane> m_lanes;
    QMap<qint64, Item> m_items;
    QString m_verdict;
    bool m_paused = false;
    bool m_still = false; ///< paused, and what was under way then is over
    QDateTime m_starting; ///< since when; null: it has started
};

} // namespace depesha
