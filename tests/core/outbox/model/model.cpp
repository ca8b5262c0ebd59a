// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model.h"

#include <algorithm>
#include <utility>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum MessageState;

namespace {

constexpr int mostTries = 6;
constexpr qint64 validitySeconds = 86'400;
/// A schedule fires this late by itself, and not later.
constexpr qint64 graceSeconds = 120;
/// A batch of 50 is halved so often at most, and each half has its tries.
constexpr int mostHalvings = 6;

QString credentials(const Login &login) { return login.password + u' ' + login.endpoint.toString(); }

} // namespace

void Model::wrong(const QString &what)
{
    if (m_verdict.isEmpty())
        m_verdict = what;
}

void Model::check(bool holds, const Item &item, const QString &what)
{
    if (!holds)
        wrong(u"message %1 (“%2” to %3): %4"_s.arg(item.id).arg(item.text, item.number, what));
}

void Model::setLogin(const Login &login)
{
    Lane &lane = m_lanes[login.id];
    if (!m_logins.contains(login.id) || m_logins[login.id].perSecond != login.perSecond)
        lane.sends = lane.questions = Pace(login.perSecond);
    m_logins.insert(login.id, login);
}

void Model::decided(qint64 message, Decision decision)
{
    Item &item = m_items[message];
    const bool missed = item.state != Unconfirmed;
    switch (decision) {
    case Decision::Sent:
        item.told << Accepted << Unreported;
        break;
    case Decision::NotSent:
        item.cancelled = missed;
        item.userSaidNotSent = true;
        item.told << Failed;
        break;
    case Decision::Resend:
        item.userSaidNow = true;
        item.left = 0;
        item.notBefore = {};
        if (missed)
            break;
        item.mayLeave = true;
        ++item.resent;
        item.told << Queued;
        break;
    }
}

void Model::setPaused(bool paused)
{
    m_paused = paused;
    m_still = m_still && paused;
}

void Model::passed(std::chrono::milliseconds time)
{
    if (time < 0ms) { // nobody knows any more how long a gap has lasted
        for (Item &item : m_items)
            item.notBefore = {};
        return;
    }
    for (Lane &lane : m_lanes) {
        lane.sends.pass(time);
        lane.questions.pass(time);
    }
}

void Model::workerStarts(const QDateTime &now)
{
    m_starting = now;
    setPaused(false);
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane)
        lane->sends = lane->questions = Pace(m_logins[lane.key()].perSecond);
}

void Model::workerGone()
{
    for (Lane &lane : m_lanes)
        lane.out = 0;
    for (Item &item : m_items)
        if (item.state == Sending) {
            item.cutOff = true;
            item.may.clear();
            item.counted.reset();
            item.notBefore = {};
        }
}

void Model::rests(bool working)
{
    m_still = m_paused;
    if (working)
        m_starting = {};
    for (Lane &lane : m_lanes) {
        lane.sends.rest(true);
        lane.questions.rest(true);
    }
}

void Model::hurries()
{
    for (Lane &lane : m_lanes) {
        lane.sends.rest(false);
        lane.questions.rest(false);
    }
}

const Model::Item *Model::find(const QString &number, const QString &text) const
{
    const auto at =
        std::ranges::find_if(m_items, [&](const Item &item) { return item.number == number && item.text == text; });
    return at == m_items.end() ? nullptr : &*at;
}

void Model::checkLogin(const Login &login, const Asked &asked, const QString &before)
{
    const QString used = asked.password + u' ' + asked.address.toString();
    if (used != before && (login.password.isEmpty() || used != credentials(login)))
        wrong(u"a request of “%1” left with another password or to another address than the account's"_s.arg(
            login.provider));
}

Model::Sent Model::leaves(qint64 account, const Asked &asked, const QHash<qint64, Attempt> &disk, const QDateTime &now)
{
    const Login &login = m_logins[account];
    Lane &lane = m_lanes[account];
    const Item *any = find(asked.to.value(0), asked.text);
    checkLogin(login, asked, any ? any->claimedAs : QString());
    if (m_still)
        wrong(u"a request left although the outbox is paused"_s);
    if (++lane.out > login.inFlight)
        wrong(u"%1 requests are in flight, %2 are allowed"_s.arg(lane.out).arg(login.inFlight));
    if (!lane.sends.take())
        wrong(u"a request left faster than the pace of %1 a second"_s.arg(login.perSecond));
    if (asked.to.size() > login.batch)
        wrong(u"a request carries %1 numbers, %2 are allowed"_s.arg(asked.to.size()).arg(login.batch));

    Sent sent{account, {}};
    const QString whole = asked.to.join(u',') + u'|' + asked.text + u'|' + asked.time + u'|' +
                          (asked.test ? u"test"_s : QString()) + u'|' + asked.address.toString();
    for (const QString &number : asked.to) {
        const Item *found = find(number, asked.text);
        if (!found || sent.items.contains(found->id)) {
            wrong(u"“%1” left to %2, which nobody asked for"_s.arg(asked.text, number));
            continue;
        }
        Item &item = m_items[found->id];
        sent.items.append(item.id);
        const Attempt attempt = disk.value(item.id);
        sent.isRepeat = attempt.isRepeat;
        check(attempt.isThere && item.state == Sending, item, u"left and was not on disk as on its way"_s);
        check(!item.cancelled, item, u"left although it was cancelled"_s);
        check(!item.notBefore.isValid() || item.notBefore <= now, item, u"left again without a gap"_s);
        check(asked.test == item.test, item, u"left as a test and is none, or the other way round"_s);
        if (item.leftAs.isEmpty() || asked.requestId.isEmpty() || asked.requestId != item.requestId) {
            check(item.mayLeave, item, u"left once more although an earlier request may have been taken"_s);
            const qint64 late = item.atProvider ? graceSeconds : validitySeconds;
            check(item.due.isNull() || item.userSaidNow || item.due.secsTo(now) <= late, item,
                  u"left %1 s after its time by itself"_s.arg(item.due.secsTo(now)));
            check(!item.atProvider || item.due <= now || !asked.time.isEmpty(), item,
                  u"left before its time, and the provider was not told it"_s);
        } else {
            check(login.repeatSafe, item, u"left again, and the provider cannot tell a repetition"_s);
            check(item.leftAs == whole, item, u"left again under the same id as another request"_s);
        }
        check(++item.left <= mostTries * mostHalvings, item, u"left without end"_s);
        item.leftAs = whole;
        item.leftFor = asked.address;
        item.mayLeave = false;
    }
    return sent;
}

/// Where a message goes when its request was answered so: the rule about money.
MessageState Model::after(const Sent &sent, const SendAnswer &answer, const QDateTime &now) const
{
    const Login &login = this->login(sent.account);
    bool again = true;
    bool test = false;
    for (const qint64 id : sent.items) {
        const Item &item = *m_items.constFind(id);
        again = again && item.tries < mostTries && item.queuedAt.addSecs(validitySeconds) > now;
        test = item.test;
    }
    const bool many = sent.items.size() > 1 && login.splits;
    const MessageState unknown = login.repeatSafe && again ? Sending : Unconfirmed;
    switch (answer.said) {
    case Said::Accepted:
        return test ? Tested : Accepted;
    case Said::Refused:
        return Failed;
    case Said::RefusedForOne:
        return many ? Queued : Failed;
    case Said::RefusedForSum:
        return sent.isRepeat ? unknown : many ? Queued : Failed;
    case Said::RefusedForNow:
        return sent.isRepeat ? unknown : Failed;
    case Said::Busy:
        return again ? Sending : sent.isRepeat ? Unconfirmed : Failed;
    case Said::Nothing:
        return unknown;
    case Said::NotSent:
        if (sent.isRepeat)
            return again ? Sending : Unconfirmed;
        return again ? Queued : Failed;
    }
    Q_UNREACHABLE();
}

void Model::answered(const Sent &sent, const SendAnswer &answer, const QDateTime &now)
{
    --m_lanes[sent.account].out;
    const MessageState to = after(sent, answer, now);
    for (const qint64 id : sent.items) {
        Item &item = m_items[id];
        item.may = {to};
        if (to == Queued)
            item.mayLeave = true;
        item.counted = answer.parts;
        if (to == Sending || answer.said == Said::NotSent)
            item.notBefore = now.addSecs(answer.said == Said::NotSent ? 1 : 5);
    }
}

void Model::asks(qint64 account, const Asked &asked, bool byWorker)
{
    const Login &login = m_logins[account];
    if (!byWorker)
        return;
    checkLogin(login, asked);
    if (!m_lanes[account].questions.take())
        wrong(u"a question left faster than the pace of %1 a second"_s.arg(login.perSecond));
}

void Model::reported(const StatusAnswer &answer, const QList<qint64> &about)
{
    for (const qint64 id : about) {
        Item &item = m_items[id];
        if (const auto state = stateFromName(answer.word))
            item.told.append(*state);
        else if (answer.knowsIt)
            item.told.append(Accepted);
    }
}

QString Model::whyNot(const Item &item, const Moved &move) const
{
    const Login &login = this->login(item.account);
    if (move.from != item.state)
        return u"was not so"_s;
    if (!canMove(move.from, move.to))
        return u"no such move is in the table"_s;
    if (move.to == Cancelled)
        return item.cancelled || login.removed ? QString() : u"nobody cancelled it"_s;
    switch (move.from) {
    case Scheduled: {
        if (move.to == Scheduled || item.userSaidNow)
            return {};
        const qint64 late = item.due.msecsTo(move.at);
        if (late < 0)
            return u"before its time"_s;
        const bool isMissed = late > graceSeconds * 1000 || (m_starting.isValid() && item.due < m_starting);
        return isMissed ? u"after its time, by itself"_s : QString();
    }
    case Queued:
        if (move.to == Queued)
            return {};
        return item.cancelled ? u"it was cancelled"_s : item.mayLeave ? QString() : u"a request of it may be taken"_s;
    case Sending:
        if (move.to == Sending)
            return login.repeatSafe && !move.requestId.isEmpty() ? QString() : u"it cannot be repeated"_s;
        if (item.may.contains(move.to) || (item.mayLeave && move.to == Queued)) // it had not left yet
            return {};
        if (move.to == Unconfirmed && (login.removed || (item.cutOff && !login.repeatSafe)))
            return {};
        if (move.to == Unconfirmed && !item.leftFor.isEmpty() && item.leftFor != login.endpoint)
            return {}; // there nobody knows the first request
        return u"the answer to its request does not say so"_s;
    default: {
        if (item.told.contains(move.to))
            return {};
        const QDateTime since = item.due.isValid() ? qMax(item.due, item.submittedAt) : item.submittedAt;
        const bool isOver = since.addSecs(qint64(login.reportHours) * 3600) <= move.at;
        if (move.to == Unreported && (isOver || login.removed))
            return {};
        return u"neither the provider nor the user said so"_s;
    }
    }
}

void Model::moved(const Moved &move)
{
    const auto at = m_items.find(move.messageId);
    if (at == m_items.end()) {
        wrong(u"message %1 moved and is not known"_s.arg(move.messageId));
        return;
    }
    Item &item = *at;
    const QString reason = whyNot(item, move);
    check(reason.isEmpty(), item, u"became %1 from %2: %3"_s.arg(stateName(move.to), stateName(move.from), reason));
    if (move.from == Sending && move.to != Sending)
        item.parts = std::exchange(item.counted, std::nullopt).value_or(item.parts);
    item.state = move.to;
    item.queuedAt = move.queuedAt;
    if (move.to == Sending) {
        if (move.requestId != item.requestId)
            item.leftAs.clear();
        item.requestId = move.requestId;
        item.claimedAs = credentials(login(item.account));
        item.submittedAt = move.submittedAt;
        item.tries = move.tries;
    } else {
        item.cutOff = false;
    }
    if (move.from != move.to)
        item.may.clear();
    item.told.removeAll(move.to); // said once, it allows it once
}

void Model::shows(const Message &message, int taken)
{
    const Item &item = *m_items.constFind(message.id);
    check(message.state == item.state, item, u"is %1 on disk and never moved there"_s.arg(stateName(message.state)));
    check(taken <= 1 + item.resent, item, u"was taken %1 times"_s.arg(taken));
    check(message.finalAt.isValid() == isFinal(message.state), item, u"has a wrong final time"_s);
    check(message.parts == item.parts, item,
          u"has %1 parts, the provider counted %2"_s.arg(message.parts).arg(item.parts));
    const auto cost = item.price ? std::optional(*item.price * (isFree(item.state) ? 0 : item.parts)) : std::nullopt;
    check(message.cost == cost, item, u"costs something else"_s);
    const bool isSaidFree = isFree(item.state) && !item.userSaidNotSent && item.resent == 0;
    check(!isSaidFree || taken == 0, item, u"is shown as free, and was taken"_s);
}

void Model::drained(const Message &message)
{
    const bool isOver = isFinal(message.state) || message.state == Unconfirmed || message.missed;
    check(isOver, *m_items.constFind(message.id), u"is %1 for ever"_s.arg(stateName(message.state)));
}

} // namespace depesha
