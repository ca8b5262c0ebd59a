// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/poller.h"

#include "model/crashpoint.h"
#include "model/secretmask.h"
#include "model/whendone.h"
#include "outbox/accesscache.h"
#include "outbox/gaps.h"
#include "outbox/wire.h"

#include <QPointer>

namespace depesha {

namespace {

using namespace std::chrono_literals;

constexpr int pageOfQuestions = 500;
/// Sending is what people wait for, and no network delivers faster.
constexpr int mostPerSecond = 2000;

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
    , m_pace(qMin(account.perSecond, mostPerSecond))
{
    connect(m_alarm.get(), &Alarm::rang, this, &Poller::pump);
}

void Poller::setAccount(const Account &account)
{
    if (account.endpoint != m_account.endpoint || account.login != m_account.login || account.proxy != m_account.proxy)
        m_notBefore = {};
    m_account = account;
    m_pageAccess.reset();
    m_pace.setRate(qMin(account.perSecond, mostPerSecond));
}

void Poller::setHeld(bool held)
{
    m_held = held;
    if (held && !m_round) {
        dropQuestions();
        m_alarm->clear();
    }
}

void Poller::setDue(const QDateTime &due) { m_due = due; }

bool Poller::hasWork() const
{
    const QDateTime now = m_services.clock.now();
    const QDateTime gap = gapEnd(m_notBefore, now);
    const bool isDue = m_due.isValid() && m_due <= now && !(gap.isValid() && gap > now);
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
    if (m_held || isBusy() || !m_due.isValid())
        return;
    const QDateTime now = m_services.clock.now();
    const QDateTime gap = gapEnd(m_notBefore, now);
    const QDateTime at = gap.isValid() ? qMax(m_due, gap) : m_due;
    if (at > now)
        m_alarm->setAt(at);
    else
        load(false);
}

QFuture<Result<PollSummary>> Poller::askAll()
{
    if (!m_provider)
        return QtFuture::makeReadyFuture(Result<PollSummary>(PollSummary{}));
    if (m_round) // a future of its own: one future can be part of one whenAll() only
        return whenDone(m_round->future(), this, [](const Result<PollSummary> &summary) { return summary; });
    m_round = std::make_shared<QPromise<Result<PollSummary>>>();
    m_round->start();
    m_summary = {};
    m_roundError.reset();
    dropQuestions();
    const auto future = m_round->future();
    load(true);
    return future;
}

void Poller::load(bool all)
{
    m_loading = true;
    // What is asked about now is due still, until the answer is written.
    const int limit = all ? std::numeric_limits<int>::max() : pageOfQuestions + int(m_known.size());
    whenDone(m_services.store.duePolls(m_account.id, limit, all, m_services.clock.now()), this,
             [this, all, limit](const Result<QList<DuePoll>> &polls) {
                 m_loading = false;
                 m_due = {}; // until the outbox has looked again
                 if (!polls) {
                     m_mayBeMore = false;
                     m_notBefore = m_services.clock.now().addSecs(std::chrono::seconds(30s).count());
                     finishRound(polls.error());
                     return;
                 }
                 m_mayBeMore = !all && polls->size() == limit;
                 take(*polls, all);
             });
}

void Poller::take(const QList<DuePoll> &polls, bool all)
{
    QList<DuePoll> fresh;
    for (const DuePoll &poll : polls) {
        if (m_known.contains(poll.messageId) || (m_held && !all))
            continue;
        m_known.insert(poll.messageId);
        fresh.append(poll);
    }
    if (fresh.isEmpty()) {
        m_mayBeMore = false;
        if (!isBusy()) // look again, but not in a circle
            m_notBefore = m_services.clock.now().addSecs(1);
        finishRound({});
        return;
    }
    m_questions += group<Question>(fresh, m_provider->capabilities().sharedStatus);
    next();
}

/// The next page is fetched before the last question of this one is answered.
bool Poller::wantsMore() const
{
    return m_mayBeMore && !m_loading && !m_held && !m_round && m_questions.size() < m_account.inFlight;
}

void Poller::dropQuestions()
{
    for (const Question &question : std::as_const(m_questions))
        for (const DuePoll &poll : question.polls)
            m_known.remove(poll.messageId);
    m_questions.clear();
    m_pageAccess.reset();
    m_mayBeMore = false;
}

void Poller::next()
{
    if (m_asking)
        return;
    if (m_pageAccess) {
        askNext();
        return;
    }
    m_asking = true;
    whenDone(m_access.access(m_account), this, [this](const Result<Access> &access) {
        m_asking = false;
        if (!access) {
            m_notBefore = m_services.clock.now().addSecs(std::chrono::seconds(30s).count());
            dropQuestions();
            finishRound(access.error());
            return;
        }
        m_pageAccess = *access;
        askNext();
    });
}

void Poller::askNext()
{
    const QDateTime now = m_services.clock.now();
    while (!m_questions.isEmpty() && m_inFlight < qMax(1, m_account.inFlight)) {
        if (m_pace.take(1, now) == 0) {
            m_alarm->setAt(m_pace.nextAt(now));
            break;
        }
        ask(*m_pageAccess, m_questions.takeFirst());
    }
    if (wantsMore())
        load(false);
    else if (m_questions.isEmpty())
        m_pageAccess.reset();
}

void Poller::ask(const Access &access, const Question &question)
{
    ++m_inFlight;
    m_services.transport.exchange(m_provider->status(access, question.query), optionsFor(m_account))
        .then([poller = QPointer(this), access, question](const HttpResult &reply) {
            if (poller)
                poller->answered(access, question, reply);
        });
    DEPESHA_CRASH_POINT("poller: question handed over");
}

void Poller::answered(const Access &access, const Question &question, const HttpResult &reply)
{
    DEPESHA_CRASH_POINT("poller: answer came");
    --m_inFlight;
    Result<QList<Report>> reports =
        reply ? m_provider->readStatus(question.query, *reply) : tl::unexpected(reply.error().error);
    if (!reports)
        reports = tl::unexpected(maskSecret(reports.error(), access.password));
    // "Not found" is about this message; anything else concerns all of them: leave the provider alone for a while.
    if (!reports && reports.error().kind != ErrorKind::NotFound) {
        ++m_failures;
        m_notBefore = m_services.clock.now().addMSecs(repeatGap(m_failures, chance()).count());
        for (const DuePoll &poll : question.polls)
            m_known.remove(poll.messageId);
        dropQuestions();
        finishRound(reports.error());
        return;
    }
    m_failures = 0;
    m_notBefore = {};
    const QString answer = reply ? shownAnswer(*reply, access.password) : QString();
    m_summary.asked += int(question.polls.size());
    m_news += read(question, reports, answer);
    if (!m_questions.isEmpty())
        next();
    write();
}

void Poller::write()
{
    if (m_isWriting || m_news.isEmpty())
        return;
    m_isWriting = true;
    const QList<PollResult> news = std::exchange(m_news, {});
    whenDone(m_services.store.recordPolls(news, m_services.clock.now()), this,
             [this, news](const Result<int> &changed) {
                 m_isWriting = false;
                 DEPESHA_CRASH_POINT("poller: news written");
                 for (const PollResult &result : news)
                     m_known.remove(result.messageId);
                 if (changed)
                     m_summary.changed += *changed;
                 write();
                 finishRound(changed ? std::nullopt : std::optional(changed.error()));
             });
}

PollResult Poller::noNews(const DuePoll &poll) const
{
    PollResult result;
    result.messageId = poll.messageId;
    result.requestId = poll.requestId;
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
