// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/sendhold.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "outbox/outbox.h"
#include "storage/messagestore.h"

namespace depesha {

using namespace std::chrono_literals;

namespace {

constexpr auto tickGap = 100ms;

} // namespace

SendHold::SendHold(const UiServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_alarm(services.clock.makeAlarm())
{
    connect(m_alarm.get(), &Alarm::rang, this, &SendHold::finish);
    m_ticks.setInterval(tickGap);
    connect(&m_ticks, &QTimer::timeout, this, &SendHold::tick);
}

SendHold::~SendHold() = default;

void SendHold::start(const QList<qint64> &ids, const QDateTime &until)
{
    m_ids = ids;
    m_until = until;
    m_alarm->setAt(until);
    m_ticks.start();
    tick();
}

void SendHold::tick()
{
    if (isHolding())
        Q_EMIT remains(std::chrono::milliseconds(qMax<qint64>(0, m_services.clock.now().msecsTo(m_until))));
}

void SendHold::finish()
{
    m_ticks.stop();
    m_alarm->clear();
    m_until = {};
    QMetaObject::invokeMethod(&m_services.outbox, &Outbox::wake, Qt::QueuedConnection);
    Q_EMIT over();
}

void SendHold::cancel()
{
    if (!isHolding())
        return;
    m_ticks.stop();
    m_alarm->clear();
    m_until = {};
    whenDone(m_services.messages.cancel(m_ids, m_services.clock.now()), this,
             [this](const Result<QList<Message>> &messages) {
                 if (messages)
                     Q_EMIT cancelled();
                 else
                     Q_EMIT tooLate(messages.error());
             });
}

} // namespace depesha
