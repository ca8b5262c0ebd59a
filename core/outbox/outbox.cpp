// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/outbox.h"

#include "model/clock.h"
#include "model/crashpoint.h"
#include "model/whendone.h"
#include "outbox/accesscache.h"
#include "outbox/balancekeeper.h"
#include "outbox/lines.h"
#include "outbox/runprogress.h"
#include "outbox/takeover.h"
#include "providers/registry.h"
#include "storage/accountstore.h"
#include "storage/outboxstore.h"

#include <QTimer>

namespace depesha {

namespace {

using namespace std::chrono_literals;

constexpr auto troubleGap = 30s;
constexpr auto lookGap = 100ms;
/// A schedule that fires this late still fires; later, the user is asked. At start nothing that passed may fire.
constexpr auto scheduleGrace = 120s;
constexpr auto scheduleGraceAtStart = 0s;
/// Where a provider cannot even be asked, the reporting period ends without its word; this much later, so that who was
/// away asks first.
constexpr auto giveUpGap = 1h;

} // namespace

class Outbox::Private : public QObject
{
    Q_OBJECT

public:
    Private(Outbox *outbox, const Services &outboxServices, const QString &folder)
        : q(outbox)
        , services(outboxServices)
        , takeover(services, folder, this)
        , access(services.secrets, this)
        , lines(services, access, this)
        , balances(services, this)
        , alarm(services.clock.makeAlarm())
        , nextLook(this)
    {
        // A child, so that it follows the outbox to its thread.
        alarm->setParent(this);
        connect(alarm.get(), &Alarm::rang, this, &Private::wake);
        nextLook.setSingleShot(true);
        nextLook.setInterval(lookGap);
        connect(&nextLook, &QTimer::timeout, this, [this] {
            if (std::exchange(wakesAfterGap, false))
                wake();
        });
        connect(&takeover, &Takeover::done, this, &Private::begin);
        connect(&takeover, &Takeover::changed, this, [this] {
            if (stopping)
                leaveIfDone();
            else
                report();
        });
        connect(&lines, &Lines::changed, this, &Private::wake);
        connect(&lines, &Lines::settled, this, [this](int messages) { status.sentNow += messages; });
        connect(&lines, &Lines::charged, &balances, &BalanceKeeper::charged);
        connect(&balances, &BalanceKeeper::changed, this, &Private::wake);
    }

    void begin();
    void wake();
    void refresh();
    void look(const QList<Account> &accounts);
    void lookAt(QList<Account> accounts, const QDateTime &schedule);
    void releaseScheduled(std::chrono::seconds grace);
    void giveUpUnreported(const QList<Account> &accounts);
    void rest(const QDateTime &schedule);
    void holdAll();
    void report();
    void leaveIfDone();

    Outbox *q;
    Services services;
    Takeover takeover;
    AccessCache access;
    Lines lines;
    BalanceKeeper balances;
    std::unique_ptr<Alarm> alarm;
    QTimer nextLook; ///< runs for a moment after each look
    QDateTime lastGivenUp;
    OutboxStatus status;
    RunProgress progress;
    std::optional<Error> storageTrouble;
    std::shared_ptr<QPromise<void>> stopping;
    bool started = false;
    bool wakePending = false;
    bool wakesAfterGap = false;
    bool refreshing = false;
    bool again = false;
};

void Outbox::Private::begin()
{
    status.working = true;
    started = true;
    holdAll();
    releaseScheduled(scheduleGraceAtStart);
}

void Outbox::Private::releaseScheduled(std::chrono::seconds grace)
{
    whenDone(services.store.releaseScheduled(grace, services.clock.now()), this, [this](const Result<int> &released) {
        if (released) {
            wake();
            return;
        }
        storageTrouble = released.error();
        alarm->setAt(services.clock.now().addSecs(troubleGap.count()));
        report();
    });
}

/// Many reasons to look come at once: one look answers them all. While a lane works off a queue each of its answers is
/// such a reason, and a look counts the whole queue: then some time has to pass between two.
void Outbox::Private::wake()
{
    if (!started || wakePending)
        return;
    if (nextLook.isActive() && lines.isRunning() && !stopping) {
        wakesAfterGap = true;
        return;
    }
    wakePending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            wakePending = false;
            refresh();
        },
        Qt::QueuedConnection);
}

void Outbox::Private::refresh()
{
    nextLook.start();
    if (stopping) {
        leaveIfDone();
        return;
    }
    if (refreshing) {
        again = true;
        return;
    }
    refreshing = true;
    whenDone(services.accounts.list(), this, [this](const Result<QList<Account>> &accounts) {
        if (accounts) {
            storageTrouble.reset();
            look(*accounts);
            return;
        }
        storageTrouble = accounts.error();
        rest({});
    });
}

void Outbox::Private::look(const QList<Account> &accounts)
{
    lines.keepOnly(accounts);
    balances.setAccounts(accounts);
    giveUpUnreported(accounts);
    lookAt(accounts, {});
}

void Outbox::Private::giveUpUnreported(const QList<Account> &accounts)
{
    const QDateTime now = services.clock.now();
    if (!lastGivenUp.isValid())
        lastGivenUp = now;
    if (lastGivenUp.addSecs(std::chrono::seconds(giveUpGap).count()) > now)
        return;
    lastGivenUp = now;
    for (const Account &account : accounts) {
        const auto period = std::chrono::hours(account.reportHours) + giveUpGap;
        services.store.giveUpUnreported(account.id, now.addSecs(-std::chrono::seconds(period).count()), now);
    }
}

/// Asks the database account by account what is due, then lets each line work.
void Outbox::Private::lookAt(QList<Account> accounts, const QDateTime &schedule)
{
    if (accounts.isEmpty() || stopping) {
        rest(schedule);
        return;
    }
    const Account account = accounts.takeFirst();
    whenDone(services.store.due(account.id), this, [this, account, accounts, schedule](const Result<OutboxDue> &due) {
        QDateTime earliest = schedule;
        if (due) {
            lines.setDue(account, *due);
            if (!stopping && !status.paused)
                lines.pump(account);
            if (due->schedule.isValid() && (!earliest.isValid() || due->schedule < earliest))
                earliest = due->schedule;
        }
        lookAt(accounts, earliest);
    });
}

void Outbox::Private::rest(const QDateTime &schedule)
{
    DEPESHA_CRASH_POINT("outbox: looked around");
    refreshing = false;
    if (stopping) {
        leaveIfDone();
        return;
    }
    if (schedule.isValid()) {
        if (schedule <= services.clock.now())
            releaseScheduled(scheduleGrace);
        else
            alarm->setAt(schedule);
    }
    report();
    if (std::exchange(again, false)) {
        wake();
        return;
    }
    if (!balances.isBusy() && !lines.hasWork() && !(schedule.isValid() && schedule <= services.clock.now())) {
        status.sentNow = 0;
        progress.clear();
        Q_EMIT q->idle();
    }
}

void Outbox::Private::report()
{
    status.open = 0;
    status.inFlight = 0;
    status.troubles.clear();
    if (const auto trouble = takeover.trouble())
        status.troubles.append(trouble->message);
    else if (storageTrouble)
        status.troubles.append(storageTrouble->message);
    lines.addTo(status);
    status.total = status.sentNow + status.open;
    if (status.total > 0)
        progress.add(status.sentNow, services.clock.now());
    status.perSecond = progress.perSecond();
    status.timeLeft = progress.left(status.open);
    Q_EMIT q->statusChanged(status);
}

void Outbox::Private::holdAll()
{
    const bool held = status.paused || stopping;
    balances.setHeld(held);
    lines.setHeld(held);
}

void Outbox::Private::leaveIfDone()
{
    // The lock is kept while leftovers are being settled: another worker's requests are not leftovers.
    if (!stopping || refreshing || takeover.isSettling() || lines.isBusy())
        return;
    DEPESHA_CRASH_POINT("outbox: about to leave");
    started = false;
    status.working = false;
    lines.keepOnly({}); // closed for good: who starts again makes new ones
    takeover.release();
    DEPESHA_CRASH_POINT("outbox: lock given up");
    report();
    const auto promise = std::exchange(stopping, nullptr);
    promise->finish();
}

Outbox::Outbox(const Services &services, const QString &folder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, services, folder))
{
    qRegisterMetaType<OutboxStatus>();
    d->setParent(this);
}

Outbox::~Outbox() = default;

void Outbox::start()
{
    if (!d->stopping)
        d->takeover.start();
}

QFuture<void> Outbox::stop()
{
    if (d->stopping)
        return d->stopping->future();
    d->stopping = std::make_shared<QPromise<void>>();
    d->stopping->start();
    auto future = d->stopping->future();
    d->alarm->clear();
    d->takeover.cancel();
    d->lines.close();
    d->balances.setHeld(true);
    d->leaveIfDone();
    return future;
}

void Outbox::setPaused(bool paused)
{
    d->status.paused = paused;
    d->holdAll();
    d->report();
    wake();
}

void Outbox::wake() { d->wake(); }

void Outbox::forgetSecret(const QString &secretKey)
{
    d->access.forget(secretKey);
    d->wake();
}

QFuture<Result<PollSummary>> Outbox::pollNow()
{
    return whenDone(d->services.accounts.list(), d.get(),
                    [this](const Result<QList<Account>> &accounts) {
                        if (!accounts)
                            return QtFuture::makeReadyFuture(Result<PollSummary>(tl::unexpected(accounts.error())));
                        return d->lines.askAll(*accounts);
                    })
        .unwrap();
}

} // namespace depesha

#include "outbox.moc"
