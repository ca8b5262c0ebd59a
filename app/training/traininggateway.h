// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training gateway: the HTTP APIs of the five providers, as their documents say, on this computer only. New staff
// learn on it and tests send through it, without money. It shares no code with core/providers, so that each checks the
// other's reading of the documents; it never listens on another address than 127.0.0.1 and never sends anything
// anywhere.

#pragma once

#include "app/training/faultdesk.h"
#include "app/training/ledger.h"
#include "model/clock.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QObject>
#include <QUrl>
#include <memory>
#include <vector>

namespace depesha {

namespace training {
class LocalServer;
class ProviderGateway;
struct Answer;
struct Request;
} // namespace training

/// Lives in one thread (it may be moved before listen()); every function is called in that thread.
class TrainingGateway : public QObject
{
    Q_OBJECT

public:
    explicit TrainingGateway(QObject *parent = nullptr);
    /// `clock` outlives the gateway; statuses ripen `speed` times as fast as the table of fates says.
    TrainingGateway(Clock &clock, double speed, QObject *parent = nullptr);
    ~TrainingGateway() override;

    /// The five ids, in the order in which they are shown.
    static QStringList providers();
    /// "training-iba"; the password is the same for all.
    static QString login(const QString &provider);
    static QString password();

    /// Listens on 127.0.0.1, on a free port for 0. Answers the port; ErrorKind::Network if it is taken.
    Result<quint16> listen(quint16 port = 0);
    /// 0 while not listening.
    quint16 port() const;
    /// As the account's endpoint is entered: http://127.0.0.1:PORT/iba/sendsms.php; nikita's is the base of its four
    /// addresses.
    QUrl endpoint(const QString &provider) const;

    /// What was accepted, oldest first: time, provider, id, to, sender, text, parts, cost, unit, status.
    QJsonArray ledger() const;
    /// The balance as it would be reported now.
    Money balance(const QString &provider) const;
    /// Of one part, in the balance's unit.
    Money price(const QString &provider) const { return m_ledger.price(provider); }
    /// How many requests came to the provider's addresses, refused and faulty ones included.
    int requests(const QString &provider) const;
    /// Makes the next requests of a provider fail on purpose; refuses an unknown provider or fault.
    Result<void> setFault(const training::ArmedFault &fault);
    void clearFaults();

private:
    TrainingGateway(std::unique_ptr<Clock> ownClock, QObject *parent);
    void openAccounts();
    training::Answer answer(const training::Request &request);
    training::Answer answerProvider(training::ProviderGateway &gateway, const training::Request &request);
    training::Answer answerFaults(const training::Request &request);
    training::Answer overview() const;

    std::unique_ptr<Clock> m_ownClock;
    Clock &m_clock;
    training::Ledger m_ledger;
    training::FaultDesk m_faults;
    std::vector<std::unique_ptr<training::ProviderGateway>> m_gateways;
    training::LocalServer *m_server;
};

} // namespace depesha
