// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settlewatch.h"

#include "app/cli/session.h"
#include "app/cli/troubles.h"
#include "app/training/stopsignal.h"

#include <QTimer>

namespace depesha {

SettleWatch::SettleWatch(Services &services, StopSignal &interruption, Output &output)
    : m_services(services), m_interruption(interruption), m_output(output)
{}

bool SettleWatch::isSettled(const QHash<MessageState, qint64> &counts, Until until)
{
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const bool isUnderWay = count.key() == MessageState::Queued || count.key() == MessageState::Sending;
        const bool holds = isUnderWay || (until == Until::Final && awaitsReport(count.key()));
        if (holds && count.value() > 0)
            return false;
    }
    return true;
}

void SettleWatch::wait(const MessageFilter &messages, Until until, std::optional<std::chrono::seconds> limit)
{
    QEventLoop loop;
    bool hasNews = true;
    bool isOver = false;
    const auto end = [&] {
        isOver = true;
        loop.quit();
    };
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, end);
    if (limit)
        timer.start(*limit);
    QObject::connect(&m_interruption, &StopSignal::stopped, &loop, end);
    // Nothing will change any more: what there is to say is said by whoever reads next.
    QObject::connect(&m_services.database(), &Database::damaged, &loop, end);
    QObject::connect(&m_services.database(), &Database::changed, &loop, [&] {
        hasNews = true;
        loop.quit();
    });
    const Troubles troubles(m_services.outbox(), m_output);

    while (!isOver) {
        hasNews = false;
        const auto counts = await(m_services.messages().countByState(messages));
        if (!counts || isSettled(*counts, until))
            return;
        while (!hasNews && !isOver)
            loop.exec();
    }
}

} // namespace depesha
