// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/attention.h"

#include "model/whendone.h"
#include "storage/messagestore.h"

#include <QTimer>

namespace depesha {

using namespace std::chrono_literals;

namespace {

AttentionCounts countsOf(const QHash<MessageState, qint64> &states, qint64 missed)
{
    AttentionCounts counts;
    counts.unconfirmed = states.value(MessageState::Unconfirmed);
    counts.missed = missed;
    counts.scheduled = states.value(MessageState::Scheduled) - missed;
    counts.open = states.value(MessageState::Queued) + states.value(MessageState::Sending);
    counts.awaiting = states.value(MessageState::Accepted) + states.value(MessageState::Enroute);
    counts.refused = states.value(MessageState::Failed) + states.value(MessageState::Rejected);
    return counts;
}

} // namespace

Attention::Attention(const UiServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(1s);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (m_stale)
            count();
    });
}

void Attention::start()
{
    connect(&m_services.database, &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Messages)
            count();
    });
    count();
}

void Attention::count()
{
    // During a big sending the database changes all the time.
    m_stale = m_counting || m_pause->isActive();
    if (m_stale)
        return;
    m_counting = true;
    whenDone(m_services.messages.countByState({}), this, [this](const Result<QHash<MessageState, qint64>> &states) {
        whenDone(m_services.messages.missed(), this, [this, states](const Result<QList<Message>> &missed) {
            m_counting = false;
            m_pause->start();
            if (states && missed)
                take(countsOf(*states, missed->size()));
        });
    });
}

void Attention::take(const AttentionCounts &now)
{
    if (m_known && now == m_counts)
        return;
    const AttentionCounts before = m_known ? m_counts : now;
    m_known = true;
    m_counts = now;
    Q_EMIT changed(now, before);
}

} // namespace depesha
