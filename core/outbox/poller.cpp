// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/poller.h"

#include "model/whendone.h"
#include "outbox/accesscache.h"
#include "outbox/gaps.h"
#include "outbox/secretmask.h"
#include "outbox/wire.h"

namespace depesha {

namespace {

using namespace std::chrono_literals;

constexpr int pageOfQuestions = 500;

/// One question for all numbers of a send where the provider answers so, else one a message.
template<typename Question>
QList<Question> group(const QList<DuePoll> &polls, bool shared)
{
    QList<Question> questions;
    QHash<QString, qsizetype> byRequest;
    for (const DuePoll &poll : polls) {
        const auto known = shared ? byRequest.constFind(poll.requestId) : byRequest.constEnd();
        if (known != byRequest.constEnd()) {
            questions[*known].polls.append(poll);
            questions[*known].query.to.append(poll.to);
            continue;
        }
        byRequest.insert(poll.requestId, questions.size());
        questions.append(Question{{poll.providerId, poll.requestId, {poll.to}}, {poll}});
    }
    return questions;
}

const Report *reportFor(const DuePoll &poll, const QList<Report> &reports)
{
    for (const Report &report : reports)
        if (report.to.isEmpty() ? reports.size() == 1 : report.to == poll.to)
            return &report;
    return nullptr;
}

} // namespace

Poller::Poller(const Outbox::Services &services, AccessCache &access, const Account &account, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_access(access)
    , m_account(account)
    , m_provider(services.providers.find(account.provider))
    , m_alarm(services.clock.makeAlarm())
    , m_pace(account.perSecond)
{
    connect(m_alarm.get(), &Alarm::rang, this, &Poller::pump);
}

void Poller::setAccount(const Account &account)
{
    if (account.endpoint != m_account.endpoint || account.login != m_account.login || account.proxy != m_account.proxy)
        m_notBefore = {};
    m_account = account;
    m_pace.setRate(account.perSecond);
}

void Poller::setHeld(bool held)
{
    m_held = held;
    if (held && !m_round) {
        m_questions.clear();
        m_alarm->clear();
    }
}

void Poller::setDue(const QDateTime &due) { m_due = due; }

bool Poller::hasWork() const
{
    const QDateTime now = m_services.clock.now();
    const bool isDue = m_due.isValid() && m_due <= now && !(m_notBefore.isValid() && m_notBefore > now);
    return isBusy() || !m_questions.isEmpty() || (isDue && !m_held && m_provider);
}

void Poller::pump()
{
    if (!m_provider || m_loading || m_asking)
        return;
    if (!m_questions.isEmpty()) {
        next();
        return;
    }
    if (m_held || m_inFlight > 0 || !m_due.isValid())
        return;
    const QDateTime at = m_notBefore.isValid() ? qMax(m_due, m_notBefore) : m_due;
    if (at > m_services.clock.now())
        m_alarm->setAt(at);
    else
        load(false);
}

QFuture<Result<PollSummary>> Poller::askAll()
{
    if (!m_provider)
        return QtFuture::makeReadyFuture(Result<PollSummary>(PollSummary{}));
    if (m_round)
        return m_round->future();
    m_round = std::make_shared<QPromise<Result<PollSummary>>>();
    m_round->start();
    m_summary = {};
    m_roundError.reset();
    m_questions.clear();
    const auto future = m_round->future();
    load(true);
    return future;
}

void Poller::load(bool all)
{
    m_loading = true;
    const int limit = all ? std::numeric_limits<int>::max() : pageOfQuestions;
    whenDone(m_services.store.duePolls(m_account.id, limit, all, m_services.clock.now()), this,
             [this](const Result<QList<DuePoll>> &polls) {
                 m_loading = false;
                 m_due = {};                     // until the outbox has looked again
                 if (!polls || polls->isEmpty()) // look again, but not in a circle
                     m_notBefore = m_services.clock.now().addSecs(polls ? 1 : 30);
                 if (!polls) {
                     finishRound(polls.error());
                     return;
                 }
                 m_questions = group<Question>(*polls, m_provider->capabilities().sharedStatus);
                 if (m_questions.isEmpty())
                     finishRound({});
                 else
                     next();
             });
}

void Poller::next()
{
    if (m_asking)
        return;
    m_asking = true;
    whenDone(m_access.access(m_account), this, [this](const Result<Access> &access) {
        m_asking = false;
        if (!access) {
            m_notBefore = m_services.clock.now().addSecs(std::chrono::seconds(30s).count());
            m_questions.clear();
            finishRound(access.error());
            return;
        }
        const QDateTime now = m_services.clock.now();
        while (!m_questions.isEmpty() && m_inFlight < qMax(1, m_account.inFlight)) {
            if (m_pace.take(1, now) == 0) {
                m_alarm->setAt(m_pace.nextAt(now));
                return;
            }
            ask(*access, m_questions.takeFirst());
        }
    });
}

void Poller::ask(const Access &access, const Question &question)
{
    ++m_inFlight;
    whenDone(m_services.transport.exchange(m_provider->status(access, question.query), optionsFor(m_account)), this,
             [this, access, question](const HttpResult &reply) { answered(access, question, reply); });
}

void Poller::answered(const Access &access, const Question &question, const HttpResult &reply)
{
    Result<QList<Report>> reports =
        reply ? m_provider->readStatus(question.query, *reply) : tl::unexpected(reply.error().error);
    if (!reports)
        reports = tl::unexpected(maskSecret(reports.error(), access.password));
    // "Not found" is about this message; anything else concerns all of them: leave the provider alone for a while.
    if (!reports && reports.error().kind != ErrorKind::NotFound) {
        ++m_failures;
        m_notBefore = m_services.clock.now().addMSecs(repeatGap(m_failures, chance()).count());
        m_questions.clear();
        --m_inFlight;
        finishRound(reports.error());
        return;
    }
    m_failures = 0;
    m_notBefore = {};
    const QString answer = reply ? shownAnswer(*reply, access.password) : QString();
    m_summary.asked += int(question.polls.size());
    whenDone(m_services.store.recordPolls(read(question, reports, answer), m_services.clock.now()), this,
             [this](const Result<int> &changed) {
                 --m_inFlight;
                 if (changed)
                     m_summary.changed += *changed;
                 finishRound(changed ? std::nullopt : std::optional(changed.error()));
             });
}

PollResult Poller::noNews(const DuePoll &poll) const
{
    PollResult result;
    result.messageId = poll.messageId;
    const QDateTime now = m_services.clock.now();
    const QDateTime deadline = poll.submittedAt.addSecs(qint64(m_account.reportHours) * 3600);
    if (now < deadline)
        result.nextAt = qMin(deadline, now.addMSecs(pollGap(poll.asked + 1, chance()).count()));
    else if (poll.state != MessageState::Unconfirmed)
        result.state = MessageState::Unreported;
    return result;
}

QList<PollResult> Poller::read(const Question &question, const Result<QList<Report>> &reports, const QString &answer)
{
    QList<PollResult> results;
    for (const DuePoll &poll : question.polls) {
        PollResult result = noNews(poll);
        const Report *report = reports ? reportFor(poll, *reports) : nullptr;
        if (report) {
            result.code = report->code;
            result.error = report->error;
            if (report->state)
                result.state = report->state;
            else if (poll.state == MessageState::Unconfirmed)
                result.state = MessageState::Accepted; // the provider knows it, so it was taken
        } else if (!reports) {
            result.code = reports.error().providerCode;
        }
        result.answer = answer;
        if (result.state && isFinal(*result.state))
            result.nextAt = {};
        results.append(result);
    }
    return results;
}

void Poller::finishRound(const std::optional<Error> &error)
{
    if (error)
        m_roundError = error;
    if (!m_questions.isEmpty()) {
        next();
        return;
    }
    if (isBusy())
        return;
    if (m_round) {
        const auto round = std::exchange(m_round, nullptr);
        round->addResult(m_roundError ? Result<PollSummary>(tl::unexpected(*m_roundError))
                                      : Result<PollSummary>(m_summary));
        round->finish();
    }
    Q_EMIT changed();
}

} // namespace depesha
