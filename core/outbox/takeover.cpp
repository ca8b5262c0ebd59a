// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/takeover.h"

#include "model/crashpoint.h"
#include "model/whendone.h"
#include "providers/registry.h"
#include "storage/accountstore.h"
#include "storage/outboxstore.h"

#include <QDir>

namespace depesha {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto gap = 1s;

} // namespace

Takeover::Takeover(const Outbox::Services &services, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_lock(QDir(folder).filePath(u"outbox.lock"_s))
    , m_alarm(services.clock.makeAlarm())
{
    // A child, so that it follows to another thread.
    m_alarm->setParent(this);
    connect(m_alarm.get(), &Alarm::rang, this, &Takeover::tryNow);
}

void Takeover::start()
{
    m_isCancelled = false;
    tryNow();
}

void Takeover::cancel()
{
    m_isCancelled = true;
    m_alarm->clear();
}

void Takeover::release()
{
    m_lock.unlock();
    m_isHeld = false;
}

void Takeover::tryNow()
{
    if (m_isHeld || m_isCancelled)
        return;
    if (!m_lock.tryLock()) {
        tryLater();
        Q_EMIT changed();
        return;
    }
    m_isHeld = true;
    m_isSettling = true;
    DEPESHA_CRASH_POINT("outbox: lock taken");
    settle();
}

void Takeover::tryLater() { m_alarm->setAt(m_services.clock.now().addSecs(gap.count())); }

void Takeover::settle()
{
    whenDone(m_services.accounts.list(), this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts) {
            settled(accounts.error());
            return;
        }
        QList<qint64> repeatSafe;
        for (const Account &account : *accounts)
            if (const Provider *provider = m_services.providers.find(account.provider);
                provider && provider->capabilities().repeatSafe)
                repeatSafe.append(account.id);
        whenDone(m_services.store.settleInterrupted(repeatSafe, m_services.clock.now()), this,
                 [this](const Result<int> &count) { settled(count ? std::nullopt : std::optional(count.error())); });
    });
}

void Takeover::settled(const std::optional<Error> &failed)
{
    m_isSettling = false;
    m_trouble = failed;
    if (!m_isCancelled && failed) {
        release();
        tryLater();
    }
    Q_EMIT changed();
    if (m_isCancelled || failed)
        return;
    DEPESHA_CRASH_POINT("outbox: leftovers settled");
    Q_EMIT done();
}

} // namespace depesha
