// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks whether everything stands that sending needs, and says what is wrong and what to do: the data folder, the
// history, the outbox, the keychain, the accounts and, if asked, their hosts. Changes nothing, sends nothing, and tells
// no secret, no text and no whole login.

#pragma once

#include "model/account.h"
#include "model/error.h"
#include "storage/health.h"

#include <QObject>
#include <QPromise>

namespace depesha {

class Clock;
class ProviderRegistry;
class SecretStore;

struct Finding
{
    enum class Level {
        Good,
        Note,    ///< worth knowing
        Warning, ///< somebody should look
        Bad,     ///< something cannot work
    };
    /// What it is about; the worst one decides how a command ends.
    enum class Area { Program, Folder, History, Outbox, Keychain, Account, Messages, Network, Clock };

    Level level = Level::Good;
    Area area = Area::Program;
    QString account = {}; ///< the account's name, where it is about one
    QString message;      ///< translated
    QString advice = {};  ///< what to do, translated; empty: nothing
};

/// Stable names, for JSON.
QString levelName(Finding::Level level);
QString areaName(Finding::Area area);

struct Diagnosis
{
    HistoryHealth health;
    QList<Finding> findings;

    Finding::Level worst() const;
};

class Doctor : public QObject
{
    Q_OBJECT

public:
    Doctor(const QString &folder, SecretStore &secrets, const ProviderRegistry &providers, Clock &clock,
           QObject *parent = nullptr);

    /// `online`: ask the hosts of the accounts too. Cancelled if the doctor goes first.
    QFuture<Diagnosis> examine(bool online);

private:
    struct Visit;
    using VisitPtr = std::shared_ptr<Visit>;
    void lookAtKeychain(const VisitPtr &visit);
    void lookAtHosts(const VisitPtr &visit);
    static void lookAtHost(const VisitPtr &visit, const Account &account, const Result<QDateTime> &time,
                           const QDateTime &now);

    const QString m_folder;
    SecretStore &m_secrets;
    const ProviderRegistry &m_providers;
    Clock &m_clock;
};

} // namespace depesha
