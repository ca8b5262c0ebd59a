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
#include <QPromise>
#include <functional>
#include <memory>

namespace depesha {

class Clock;

class AccountDesk : public QObject
{
    Q_OBJECT

public:
    AccountDesk(AccountStore &accounts, const ProviderRegistry &providers, HttpTransport &transport,
                SecretStore &secrets, Clock &clock, QObject *parent = nullptr);

    // May be called from any thread; the futures finish in the desk's.
    /// Asks with a password that is not stored yet; records nothing.
    QFuture<Result<Balance>> check(const Account &account, const QString &password);
    /// Asks with the stored password and records the answer.
    QFuture<Result<Balance>> balance(const Account &account);
    /// What the provider says of what it knows by these ids; records nothing.
    QFuture<Result<QList<Report>>> reports(const Account &account, const StatusQuery &query);
    QFuture<Result<NumberInfo>> lookup(const Account &account, const QString &number);

private:
    /// How to ask a provider something, and how to read what it says.
    template<typename T>
    struct Question
    {
        std::function<HttpRequest(const Provider &, const Access &)> write;
        std::function<Result<T>(const Provider &, const HttpReply &)> read;
    };
    template<typename T>
    void ask(const Account &account, const QString &password, const Question<T> &question,
             const std::shared_ptr<QPromise<Result<T>>> &promise);
    template<typename T>
    QFuture<Result<T>> askWithSecret(const Account &account, Question<T> question);
    Question<Balance> balanceQuestion(const Account &account) const;
    QFuture<Result<Balance>> stamped(const QFuture<Result<Balance>> &answer);

    AccountStore &m_accounts;
    const ProviderRegistry &m_providers;
    HttpTransport &m_transport;
    SecretStore &m_secrets;
    Clock &m_clock;
};

} // namespace depesha
