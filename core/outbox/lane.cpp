// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/lane.h"

#include "model/whendone.h"
#include "outbox/accesscache.h"
#include "outbox/gaps.h"
#include "outbox/secretmask.h"
#include "outbox/wire.h"
#include "providers/checks.h"
#include "storage/outboxstore.h"

namespace depesha {

namespace {

using namespace std::chrono_literals;

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
    m_account = account;
    m_pace.setRate(account.perSecond);
    if (!sameWay)
        m_notBefore = {};
}

void Lane::setHeld(bool held)
{
    m_held = held;
    if (held)
        m_alarm->clear();
}

void Lane::close()
{
    m_closing = true;
    setHeld(true);
}

void Lane::setDue(const QDateTime &due, qint64 open)
{
    m_due = due;
    m_open = open;
}

void Lane::pump()
{
    if (m_held || m_claiming || !m_provider || !m_due.isValid())
        return;
    const QDateTime now = m_services.clock.now();
    const QDateTime at = m_notBefore.isValid() ? qMax(m_due, m_notBefore) : m_due;
    if (at > now) {
        m_alarm->setAt(at);
        return;
    }
    // After failed connections one request tries the way before the others follow.
    const int free = (m_failedConnections > 0 ? 1 : m_account.inFlight) - m_inFlight;
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
    if (m_held) {
        m_claiming = false;
        Q_EMIT changed();
        return;
    }
    const Capabilities &capabilities = m_provider->capabilities();
    const ClaimOrder order{m_account.id, requests, batchFor(capabilities, m_account), capabilities.repeatSafe};
    whenDone(m_services.store.claim(order, m_services.clock.now()), this,
             [this, access, requests](const Result<QList<Claim>> &claims) {
                 if (!claims) {
                     giveUpForNow(requests, claims.error());
                     return;
                 }
                 m_claiming = false;
                 m_trouble.clear();
                 m_pace.giveBack(requests - int(claims->size()));
                 for (const Claim &claim : *claims)
                     send(access, claim);
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

void Lane::send(const Access &access, const Claim &claim)
{
    ++m_inFlight;
    whenDone(m_services.transport.exchange(m_provider->send(access, claim.job), optionsFor(m_account)), this,
             [this, access, claim](const HttpResult &reply) { finish(access, claim, reply); });
}

void Lane::finish(const Access &access, const Claim &claim, const HttpResult &reply)
{
    --m_inFlight;
    const SettlementContext context{claim, m_provider->capabilities(), m_services.clock.now(), chance()};
    AttemptResult result;
    if (reply) {
        backOff(true);
        SendOutcome outcome = m_provider->readSend(claim.job, *reply);
        if (outcome.error)
            outcome.error = maskSecret(*outcome.error, access.password);
        result = settleOutcome(context, outcome, shownAnswer(*reply, access.password));
        if (outcome.verdict == SendOutcome::Verdict::Accepted)
            Q_EMIT charged(outcome.balance);
    } else {
        backOff(reply.error().mayHaveLeft);
        HttpFailure failure = reply.error();
        failure.error = maskSecret(failure.error, access.password);
        result = settleFailure(context, failure);
    }
    write(result, 0);
    pump();
}

void Lane::write(const AttemptResult &result, int tries)
{
    ++m_writing;
    whenDone(m_services.store.finish({result}, m_services.clock.now()), this,
             [this, result, tries](const Result<void> &written) {
                 --m_writing;
                 if (written) {
                     m_trouble.clear();
                     const auto count = std::count_if(result.settlements.begin(), result.settlements.end(), isSettled);
                     Q_EMIT settled(int(count));
                     Q_EMIT changed();
                     return;
                 }
                 // What came of a request must not be lost to a full disk: kept here and written as soon as it can be.
                 // If the program ends before, the messages are still marked as under way on disk, and become
                 // unconfirmed.
                 setTrouble(written.error());
                 Q_EMIT changed();
                 if (m_closing)
                     return;
                 m_notBefore = m_services.clock.now().addMSecs(retryGap(tries + 1, chance()).count());
                 ++m_writing;
                 Alarm *alarm = m_services.clock.makeAlarm().release();
                 alarm->setParent(this);
                 connect(alarm, &Alarm::rang, this, [this, alarm, result, tries] {
                     alarm->deleteLater();
                     --m_writing;
                     write(result, qMin(tries + 1, 10));
                 });
                 alarm->setAt(m_notBefore);
             });
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
