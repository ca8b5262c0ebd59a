// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/lane.h"

#include "model/crashpoint.h"
#include "model/secretmask.h"
#include "model/whendone.h"
#include "outbox/accesscache.h"
#include "outbox/gaps.h"
#include "outbox/wire.h"
#include "providers/checks.h"
#include "storage/outboxstore.h"

#include <QPointer>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// More than a request waits for its turn, less than what counts as late.
constexpr std::chrono::seconds readyFor = 1min;
constexpr auto troubleGap = 30s;

bool isSettled(const Settlement &settlement)
{
    return settlement.state != MessageState::Queued && settlement.state != MessageState::Sending;
}

} // namespace

Lane::Lane(const Outbox::Services &services, AccessCache &access, const Account &account, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_access(access)
    , m_account(account)
    , m_provider(services.providers.find(account.provider))
    , m_alarm(services.clock.makeAlarm())
    , m_pace(account.perSecond)
{
    connect(m_alarm.get(), &Alarm::rang, this, &Lane::pump);
    if (!m_provider)
        m_trouble =
            tr("%1: this version of Depesha does not know the provider “%2”.").arg(account.name, account.provider);
}

void Lane::setAccount(const Account &account)
{
    const bool sameWay = account.secretKey == m_account.secretKey && account.endpoint == m_account.endpoint &&
                         account.login == m_account.login && account.proxy == m_account.proxy;
    // What took its turn at a quicker pace takes another at this one.
    if (account.perSecond < m_account.perSecond)
        putBackReady();
    m_account = account;
    m_pace.setRate(account.perSecond);
    if (!sameWay)
        m_notBefore = {};
}

void Lane::setHeld(bool held)
{
    m_held = held;
    if (!held)
        return;
    m_alarm->clear();
    putBackReady();
}

void Lane::close()
{
    m_closing = true;
    setHeld(true);
}

void Lane::setDue(const QDateTime &due, qint64 open)
{
    // Nothing waits longer than a gap, unless the clock was set back meanwhile: then it waits for nothing.
    const QDateTime now = m_services.clock.now();
    m_due = due.isValid() && !gapEnd(due, now).isValid() ? now : due;
    m_open = open;
}

/// After failed connections one request tries the way before the others follow.
int Lane::mostInFlight() const { return m_failedConnections > 0 ? 1 : m_account.inFlight; }

/// A claim takes as long as the disk does. Where an answer comes that often, the next requests are claimed before it.
int Lane::mostReady() const { return m_failedConnections > 0 ? 0 : m_account.inFlight / 5; }

void Lane::pump()
{
    if (m_held || m_claiming || !m_provider || !m_due.isValid())
        return;
    const QDateTime now = m_services.clock.now();
    const QDateTime gap = gapEnd(m_notBefore, now);
    const QDateTime at = gap.isValid() ? qMax(m_due, gap) : m_due;
    if (at > now) {
        m_alarm->setAt(at);
        return;
    }
    const int free = mostInFlight() + mostReady() - m_inFlight - int(m_ready.size());
    if (free <= 0)
        return;
    const int requests = m_pace.take(free, now);
    if (requests <= 0) {
        m_alarm->setAt(m_pace.nextAt(now));
        return;
    }
    m_claiming = true;
    whenDone(m_access.access(m_account), this, [this, requests](const Result<Access> &access) {
        if (access) {
            claim(*access, requests);
            return;
        }
        giveUpForNow(requests, access.error());
    });
}

void Lane::claim(const Access &access, int requests)
{
    DEPESHA_CRASH_POINT("lane: password at hand");
    if (m_held) {
        m_claiming = false;
        Q_EMIT changed();
        return;
    }
    const Capabilities &capabilities = m_provider->capabilities();
    const ClaimOrder order{m_account.id, requests, batchFor(capabilities, m_account), capabilities.repeatSafe,
                           access.endpoint.toString(QUrl::FullyEncoded) + u' ' + access.login};
    whenDone(m_services.store.claim(order, m_services.clock.now()), this,
             [this, access, requests](const Result<QList<Claim>> &claims) {
                 if (!claims) {
                     giveUpForNow(requests, claims.error());
                     return;
                 }
                 m_claiming = false;
                 m_trouble.clear();
                 m_pace.giveBack(requests - int(claims->size()));
                 DEPESHA_CRASH_POINT("lane: claims at hand");
                 m_readyAccess = access;
                 m_ready.insert(m_ready.end(), claims->cbegin(), claims->cend());
                 if (m_held)
                     putBackReady();
                 else
                     sendReady();
                 if (claims->size() < requests)
                     m_due = {};        // until the outbox has looked again
                 if (claims->isEmpty()) // another hand was faster: look again, but not in a circle
                     m_notBefore = m_services.clock.now().addSecs(1);
                 Q_EMIT changed();
                 pump();
             });
}

void Lane::giveUpForNow(int requests, const Error &error)
{
    m_claiming = false;
    m_pace.giveBack(requests);
    m_notBefore = m_services.clock.now().addSecs(troubleGap.count());
    m_alarm->setAt(m_notBefore);
    setTrouble(error);
    Q_EMIT changed();
}

void Lane::sendReady()
{
    while (!m_ready.empty() && m_inFlight < mostInFlight()) {
        // The computer may have slept since: then it is judged anew which messages are late.
        if (m_ready.front().claimedAt.secsTo(m_services.clock.now()) > readyFor.count()) {
            putBackReady();
            return;
        }
        const Claim claim = std::move(m_ready.front());
        m_ready.pop_front();
        send(m_readyAccess, claim);
    }
}

void Lane::send(const Access &access, const Claim &claim)
{
    ++m_inFlight;
    // The transport lives in this thread, so nothing has to be carried over: thousands of these come a second.
    m_services.transport.exchange(m_provider->send(access, claim.job), optionsFor(m_account))
        .then([lane = QPointer(this), access, claim](const HttpResult &reply) {
            if (lane)
                lane->finish(access, claim, reply);
        });
    DEPESHA_CRASH_POINT("lane: request handed over");
}

void Lane::finish(const Access &access, const Claim &claim, const HttpResult &reply)
{
    DEPESHA_CRASH_POINT("lane: answer came");
    --m_inFlight;
    const SettlementContext context{claim, m_provider->capabilities(), m_services.clock.now(), chance()};
    if (reply) {
        backOff(true);
        SendOutcome outcome = m_provider->readSend(claim.job, *reply);
        if (outcome.error)
            outcome.error = maskSecret(*outcome.error, access.password);
        m_answered.append(settleOutcome(context, outcome, shownAnswer(*reply, access.password)));
        if (outcome.verdict == SendOutcome::Verdict::Accepted)
            Q_EMIT charged(outcome.balance);
    } else {
        backOff(reply.error().mayHaveLeft);
        HttpFailure failure = reply.error();
        failure.error = maskSecret(failure.error, access.password);
        m_answered.append(settleFailure(context, failure));
        if (!failure.mayHaveLeft)
            giveBackReady(failure);
    }
    DEPESHA_CRASH_POINT("lane: answer understood");
    sendReady();
    // Before the next claim, so that both reach the disk together.
    writeAnswered();
    pump();
}

/// The way is closed: what was to go next has not left either, and for the same reason.
void Lane::giveBackReady(const HttpFailure &reason)
{
    for (const Claim &claim : m_ready)
        m_answered.append(settleFailure({claim, m_provider->capabilities(), m_services.clock.now(), chance()}, reason));
    m_ready.clear();
}

/// It waits in the queue as if it had not been claimed.
void Lane::putBackReady()
{
    for (const Claim &claim : m_ready) {
        AttemptResult result{claim.attemptId, u"not-sent"_s, {}, {}};
        Settlement settlement;
        settlement.state = claim.job.repeat ? MessageState::Sending : MessageState::Queued;
        settlement.retryAt = m_services.clock.now();
        for (const qint64 id : claim.messageIds) {
            settlement.messageId = id;
            result.settlements.append(settlement);
        }
        m_answered.append(result);
    }
    m_ready.clear();
    writeAnswered();
}

void Lane::writeAnswered()
{
    if (m_isWritingAnswered || m_answered.isEmpty())
        return;
    m_isWritingAnswered = true;
    write(std::exchange(m_answered, {}), 0);
}

void Lane::write(const QList<AttemptResult> &results, int tries)
{
    ++m_writing;
    whenDone(m_services.store.finish(results, m_services.clock.now()), this,
             [this, results, tries](const Result<void> &written) {
                 --m_writing;
                 if (tries == 0)
                     m_isWritingAnswered = false;
                 if (written) {
                     DEPESHA_CRASH_POINT("lane: result written");
                     m_trouble.clear();
                     qsizetype count = 0;
                     for (const AttemptResult &result : results)
                         count += std::ranges::count_if(result.settlements, isSettled);
                     Q_EMIT settled(int(count));
                 } else {
                     setTrouble(written.error());
                     if (!m_closing)
                         for (const AttemptResult &result : results)
                             writeLater(result, tries + 1);
                 }
                 writeAnswered();
                 Q_EMIT changed();
             });
}

/// What came of a request must not be lost to a full disk: kept here and written as soon as it can be. If the program
/// ends before, the messages are still marked as under way on disk, and become unconfirmed. Each for itself: one that
/// can never be written holds up no other.
void Lane::writeLater(const AttemptResult &result, int tries)
{
    m_notBefore = m_services.clock.now().addMSecs(retryGap(tries, chance()).count());
    ++m_writing;
    Alarm *alarm = m_services.clock.makeAlarm().release();
    alarm->setParent(this);
    connect(alarm, &Alarm::rang, this, [this, alarm, result, tries] {
        alarm->deleteLater();
        --m_writing;
        write({result}, qMin(tries, 10));
    });
    alarm->setAt(m_notBefore);
}

void Lane::setTrouble(const Error &error)
{
    m_trouble = tr("%1: %2", "account name: what is wrong").arg(m_account.name, error.message);
}

void Lane::backOff(bool connected)
{
    m_failedConnections = connected ? 0 : m_failedConnections + 1;
    m_notBefore =
        connected ? QDateTime() : m_services.clock.now().addMSecs(retryGap(m_failedConnections, chance()).count());
}

} // namespace depesha
