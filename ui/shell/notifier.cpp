// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifier.h"

#include "ui/common/preferences.h"

namespace depesha {

Notifier::Notifier(const UiServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void Notifier::showStatus(const OutboxStatus &status)
{
    const bool running = status.working && status.open > 0;
    if (running && !m_running)
        m_refusedBefore = m_refused;
    if (running)
        m_sent = status.total;
    const bool ended = m_running && !running && status.working && !status.paused;
    m_running = running;
    if (ended && m_sent > 1 && m_services.preferences.values().notifyFinished)
        tell(tr("%n message(s) handed over.", nullptr, int(m_sent)));
}

void Notifier::showCounts(const AttentionCounts &now, const AttentionCounts &before)
{
    m_refused = now.refused;
    const PreferenceValues &wanted = m_services.preferences.values();
    if (wanted.notifyDecisions && now.decisions() > before.decisions())
        tell(tr("%n message(s) need your decision", nullptr, int(now.decisions())));
    if (wanted.notifyBalance)
        tellFallen(now, before);
    // In the middle of a run refusals are gathered until its end.
    if (m_running)
        return;
    const qint64 from = m_refusedBefore >= 0 ? m_refusedBefore : before.refused;
    m_refusedBefore = -1;
    if (wanted.notifyFailures && now.refused > from)
        tell(tr("%n message(s) were refused", nullptr, int(now.refused - from)));
}

/// Only those that were not low before: a balance that stays low is no news.
void Notifier::tellFallen(const AttentionCounts &now, const AttentionCounts &before)
{
    QStringList lines;
    for (const LowBalance &one : now.low)
        if (!before.isLow(one.accountId))
            lines.append(one.words());
    if (!lines.isEmpty())
        tell(lines.join(u'\n'));
}

void Notifier::tell(const QString &text)
{
    if (!m_inFront)
        Q_EMIT notified(tr("Depesha"), text);
}

} // namespace depesha
