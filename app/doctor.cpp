// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor.h"

#include "app/doctorchecks.h"
#include "model/clock.h"
#include "model/whendone.h"
#include "net/hostprobe.h"
#include "secrets/secretstore.h"

#include <algorithm>
#include <array>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using Level = Finding::Level;
using Area = Finding::Area;

// Providers take times within a minute or two, and TLS within the hours of a certificate.
constexpr qint64 clockTolerance = 120;

} // namespace

struct Doctor::Visit
{
    Diagnosis diagnosis;
    bool online = false;
    QList<Account> open; ///< accounts still to be looked at in this round
    QPromise<Diagnosis> promise;

    void say(Finding finding) { diagnosis.findings.append(std::move(finding)); }
};

QString levelName(Finding::Level level)
{
    static constexpr std::array names{"good"_L1, "note"_L1, "warning"_L1, "bad"_L1};
    return names.at(size_t(level));
}

QString areaName(Finding::Area area)
{
    static constexpr std::array names{"program"_L1, "folder"_L1,   "history"_L1, "outbox"_L1, "keychain"_L1,
                                      "account"_L1, "messages"_L1, "network"_L1, "clock"_L1};
    return names.at(size_t(area));
}

Finding::Level Diagnosis::worst() const
{
    Level level = Level::Good;
    for (const Finding &finding : findings)
        level = std::max(level, finding.level);
    return level;
}

Doctor::Doctor(const QString &folder, SecretStore &secrets, const ProviderRegistry &providers, Clock &clock,
               QObject *parent)
    : QObject(parent), m_folder(folder), m_secrets(secrets), m_providers(providers), m_clock(clock)
{}

QFuture<Diagnosis> Doctor::examine(bool online)
{
    auto visit = std::make_shared<Visit>();
    visit->online = online;
    visit->promise.start();
    auto future = visit->promise.future();
    whenDone(depesha::examine(m_folder), this, [this, visit](const HistoryHealth &health) {
        visit->diagnosis.health = health;
        visit->diagnosis.findings = programFindings(health) + folderFindings(health) + historyFindings(health) +
                                    messageFindings(health) + accountFindings(health, m_providers);
        visit->open = health.accounts;
        lookAtKeychain(visit);
    });
    return future;
}

void Doctor::lookAtKeychain(const VisitPtr &visit)
{
    if (visit->open.isEmpty()) {
        visit->open = visit->online ? visit->diagnosis.health.accounts : QList<Account>();
        lookAtHosts(visit);
        return;
    }
    const Account account = visit->open.takeFirst();
    whenDone(m_secrets.read(account.secretKey), this, [this, visit, account](const SecretResult<QString> &secret) {
        using Problem = SecretError::Problem;
        if (secret) {
            visit->say({Level::Good, Area::Keychain, account.name, tr("Its password is in the keychain.")});
        } else if (secret.error().problem == Problem::NotFound || secret.error().problem == Problem::Empty) {
            visit->say({Level::Bad, Area::Keychain, account.name,
                        tr("The keychain has no password for it, or is locked and does not say so."),
                        tr("Unlock the keychain, or enter the password again.")});
        } else {
            visit->say({Level::Bad, Area::Keychain, account.name, secret.error().message});
            // Where there is no keychain, the next account will hear the same, after as long a wait.
            if (secret.error().problem != Problem::Other)
                visit->open.clear();
        }
        lookAtKeychain(visit);
    });
}

void Doctor::lookAtHosts(const VisitPtr &visit)
{
    if (visit->open.isEmpty()) {
        visit->promise.addResult(visit->diagnosis);
        visit->promise.finish();
        return;
    }
    const Account account = visit->open.takeFirst();
    whenDone(probeHost(account.endpoint, account.proxy), this, [this, visit, account](const Result<QDateTime> &time) {
        lookAtHost(visit, account, time, m_clock.now());
        lookAtHosts(visit);
    });
}

void Doctor::lookAtHost(const VisitPtr &visit, const Account &account, const Result<QDateTime> &time,
                        const QDateTime &now)
{
    if (!time) {
        visit->say({Level::Bad, Area::Network, account.name, time.error().message, errorAdvice(time.error().kind)});
        return;
    }
    visit->say({Level::Good, Area::Network, account.name, tr("%1 can be reached.").arg(account.endpoint.host())});
    if (time->isValid() && std::abs(time->secsTo(now)) > clockTolerance)
        visit->say({Level::Warning, Area::Clock, account.name,
                    tr("This computer's clock and that of %1 differ by %n second(s).", nullptr,
                       int(std::abs(time->secsTo(now))))
                        .arg(account.endpoint.host()),
                    tr("Set the clock: schedules and reports go by it.")});
}

} // namespace depesha
