// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions to a provider that send nothing: balance, number information, and the check of a login before it is saved.
// Any number of processes may ask at once; only the outbox itself needs to be alone.

#pragma once

#include "model/account.h"
#include "model/conversation.h"
#include "net/httptransport.h"
#include "providers/registry.h"
#include "secrets/secretstore.h"
#include "storage/accountstore.h"

#include <QObject>

namespace depesha {

class Clock;

class AccountDesk : public QObject
{
    Q_OBJECT

public:
    AccountDesk(AccountStore &accounts, const ProviderRegistry &providers, HttpTransport &transport, SecretStore &secrets,
                Clock &clock, QObject *parent = nullptr);

    // May be called from any thread; the futures finish in the desk's.
    /// Asks with a password that is not stored yet; records nothing.
    QFuture<Result<Balance>> check(const Account &account, const QString &password);
    /// Asks with the stored password and records the answer.
    QFuture<Result<Balance>> balance(const Account &account);
    QFuture<Result<NumberInfo>> lookup(const Account &account, const QString &number);

private:
    AccountStore &m_accounts;
    const ProviderRegistry &m_providers;
    HttpTransport &m_transport;
    SecretStore &m_secrets;
    Clock &m_clock;
};

} // namespace depesha
