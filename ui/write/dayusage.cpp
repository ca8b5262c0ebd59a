// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/dayusage.h"

#include "model/whendone.h"
#include "storage/accountstore.h"

#include <QTimer>

namespace depesha {

using namespace std::chrono_literals;

DayUsage::DayUsage(const UiServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(1s);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_stale, false))
            read();
    });
    connect(&services.database, &Database::changed, this, [this](Topics topics) {
        if (!topics.testFlag(Topic::Messages) || m_accountId == 0)
            return;
        // During a big sending the database changes all the time.
        if (m_pause->isActive())
            m_stale = true;
        else
            read();
    });
}

std::optional<qint64> DayUsage::parts(const Account &account, const Day &day)
{
    const qint64 wanted = account.dayLimit ? account.id : 0;
    if (wanted == m_accountId && (wanted == 0 || day == m_day))
        return m_parts;
    m_accountId = wanted;
    m_day = day;
    m_parts.reset();
    if (wanted != 0)
        read();
    return {};
}

void DayUsage::read()
{
    m_pause->start();
    whenDone(m_services.accounts.partsBetween(m_accountId, m_day.from, m_day.until), this,
             [this, accountId = m_accountId, day = m_day](const Result<qint64> &parts) {
                 if (!parts || accountId != m_accountId || day != m_day || m_parts == *parts)
                     return;
                 m_parts = *parts;
                 Q_EMIT changed();
             });
}

} // namespace depesha
