// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real services on a temporary folder, with secrets in memory and the training gateway to talk to: what a place or
// the window needs.

#pragma once

#include "app/gui/uiservicesof.h"
#include "app/training/traininggateway.h"
#include "app/training/trainingthread.h"
#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"
#include "ui/common/appearance.h"
#include "ui/common/preferences.h"

#include <QTemporaryDir>
#include <QTest>

namespace depesha {

/// Refuses to keep anything, as a computer without a keychain does.
class NoKeychain : public SecretStore
{
public:
    QFuture<SecretResult<QString>> read(const QString &) override { return refuse<QString>(); }
    QFuture<SecretResult<void>> write(const QString &, const QString &) override { return refuse<void>(); }
    QFuture<SecretResult<void>> remove(const QString &) override { return refuse<void>(); }

private:
    template<typename T>
    QFuture<SecretResult<T>> refuse()
    {
        QPromise<SecretResult<T>> promise;
        promise.start();
        promise.addResult(SecretResult<T>(tl::unexpected(
            SecretError{SecretError::Problem::NoService, QStringLiteral("There is no keychain here.")})));
        promise.finish();
        return promise.future();
    }
};

class UiBench
{
public:
    explicit UiBench(std::unique_ptr<SecretStore> secrets = std::make_unique<MemoryStore>())
        : services({folder.path(), false, std::move(secrets)})
    {}

    bool open() { return waitFor(services.open()).has_value() && gateway.start().has_value(); }

    template<typename T>
    static T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            qFatal("a future never finished");
        return future.result();
    }

    /// An account of the training gateway, saved with its password.
    Account addAccount(const QString &provider, const QString &name)
    {
        Account account;
        account.name = name;
        account.provider = provider;
        account.login = TrainingGateway::login(provider);
        account.endpoint = gateway.endpoint(provider);
        account.region = services.providers().find(provider)->capabilities().region;
        account.senders = {QStringLiteral("Depesha")};
        account.price = gateway.price(provider);
        const Account added = waitFor(services.accounts().add(account)).value();
        if (!waitFor(services.secrets().write(added.secretKey, TrainingGateway::password())))
            qFatal("the password was not kept");
        return added;
    }
    QList<Account> accounts() { return waitFor(services.accounts().list()).value(); }

    UiServices ui(bool training = false)
    {
        UiServices all = uiServicesOf(services, preferences, appearance);
        all.training = training;
        return all;
    }

    QTemporaryDir folder;
    TrainingThread gateway;
    Services services;
    Preferences preferences{services.settings()};
    Appearance appearance{folder.path()};
};

} // namespace depesha
