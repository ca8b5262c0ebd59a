// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/lines.h"

#include "model/whendone.h"
#include "outbox/lane.h"
#include "outbox/poller.h"

#include <algorithm>

namespace depesha {

namespace {

Result<PollSummary> sumOf(const QList<QFuture<Result<PollSummary>>> &rounds)
{
    PollSummary sum;
    std::optional<Error> error;
    for (const auto &round : rounds) {
        if (round.isCanceled()) // its account was removed meanwhile
            continue;
        const Result<PollSummary> result = round.result();
        if (result) {
            sum.asked += result->asked;
            sum.changed += result->changed;
        } else {
            error = result.error();
        }
    }
    return error ? Result<PollSummary>(tl::unexpected(*error)) : Result<PollSummary>(sum);
}

} // namespace

Lines::Lines(const Outbox::Services &services, AccessCache &access, QObject *parent)
    : QObject(parent), m_services(services), m_access(access)
{}

Lines::Line &Lines::lineOf(const Account &account)
{
    Line &line = m_lines[account.id];
    if (line.lane)
        return line;
    line.lane = new Lane(m_services, m_access, account, this);
    line.poller = new Poller(m_services, m_access, account, this);
    line.lane->setHeld(m_held);
    line.poller->setHeld(m_held);
    connect(line.lane, &Lane::changed, this, &Lines::changed);
    connect(line.poller, &Poller::changed, this, &Lines::changed);
    connect(line.lane, &Lane::settled, this, &Lines::settled);
    connect(line.lane, &Lane::charged, this,
            [this, id = account.id](const std::optional<Balance> &left) { Q_EMIT charged(id, left); });
    return line;
}

void Lines::keepOnly(const QList<Account> &accounts)
{
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        const bool wanted =
            std::ranges::any_of(accounts, [id = line.key()](const Account &account) { return account.id == id; });
        if (wanted || line->lane->isBusy() || line->poller->isBusy()) {
            ++line;
            continue;
        }
        line->lane->deleteLater();
        line->poller->deleteLater();
        line = m_lines.erase(line);
    }
}

void Lines::setDue(const Account &account, const OutboxDue &due)
{
    const Line &line = lineOf(account);
    line.lane->setAccount(account);
    line.poller->setAccount(account);
    line.lane->setDue(due.send, due.open);
    line.poller->setDue(due.poll);
}

void Lines::pump(const Account &account)
{
    const Line &line = lineOf(account);
    line.lane->pump();
    line.poller->pump();
}

void Lines::setHeld(bool held)
{
    m_held = held;
    for (const Line &line : std::as_const(m_lines)) {
        line.lane->setHeld(held);
        line.poller->setHeld(held);
    }
}

void Lines::close()
{
    for (const Line &line : std::as_const(m_lines))
        line.lane->close();
    setHeld(true);
}

QFuture<Result<PollSummary>> Lines::askAll(const QList<Account> &accounts)
{
    QList<QFuture<Result<PollSummary>>> rounds;
    for (const Account &account : accounts) {
        Poller *poller = lineOf(account).poller;
        poller->setAccount(account);
        rounds.append(poller->askAll());
    }
    return whenDone(QtFuture::whenAll(rounds.begin(), rounds.end()), this, sumOf);
}

bool Lines::isRunning() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) { return line.lane->isRunning(); });
}

bool Lines::isBusy() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) { return line.lane->isBusy() || line.poller->isBusy(); });
}

bool Lines::hasWork() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) {
        return line.lane->isBusy() || line.poller->hasWork() ||
               (line.lane->open() > 0 && line.lane->trouble().isEmpty());
    });
}

void Lines::addTo(OutboxStatus &status) const
{
    for (const Line &line : m_lines) {
        status.open += line.lane->open();
        status.inFlight += line.lane->inFlight();
        if (!line.lane->trouble().isEmpty())
            status.troubles.append(line.lane->trouble());
    }
}

} // namespace depesha
