// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Write place on a real database with the real plan; only the wire and the clock are the test's.

#pragma once

#include "outbox/accountdesk.h"
#include "outbox/outbox.h"
#include "providers/registry.h"
#include "secrets/memorystore.h"
#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/outboxstore.h"
#include "storage/settingsstore.h"
#include "storage/templatestore.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "ui/common/appearance.h"
#include "ui/common/preferences.h"
#include "ui/common/uiservices.h"

#include <QTest>

namespace depesha {

struct WriteDesk
{
    explicit WriteDesk(const QString &folder)
        : accounts(database)
        , messages(database)
        , settings(database)
        , templates(database)
        , preferences(settings)
        , appearance(folder)
        , store(database)
        , desk(accounts, providers, transport, secrets, clock)
        , outbox({accounts, store, providers, transport, secrets, desk, clock}, folder)
    {
        value(database.open(folder));
        // Sent at once, but where a test wants it otherwise.
        hold(0);
    }

    template<typename T>
    static T value(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            qFatal("a future did not finish");
        const Result<T> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }

    Account addAccount(const QString &provider, const QString &name, std::optional<Money> price = {},
                       std::optional<Money> balance = {})
    {
        Account account;
        account.name = name;
        account.provider = provider;
        account.login = QStringLiteral("login");
        account.endpoint = providers.find(provider)->capabilities().defaultEndpoint;
        account.region = providers.find(provider)->capabilities().region;
        account.senders = {QStringLiteral("Clinic"), QStringLiteral("School")};
        account.price = price;
        account = value(accounts.add(account));
        if (balance)
            value(accounts.recordBalance(account.id, Balance{*balance, {}, {}, {}, clock.now()}));
        return account;
    }
    QList<Message> history() { return value(messages.page({}, 0, 1000)); }
    UiServices services()
    {
        return {database, accounts, messages,  settings, templates,   secrets,
                desk,     outbox,   providers, clock,    preferences, appearance};
    }
    void hold(int seconds)
    {
        PreferenceValues values = preferences.values();
        values.holdSeconds = seconds;
        preferences.set(values);
    }

    Database database;
    FakeClock clock;
    AccountStore accounts;
    MessageStore messages;
    SettingsStore settings;
    TemplateStore templates;
    Preferences preferences;
    Appearance appearance;
    OutboxStore store;
    ProviderRegistry providers;
    FakeTransport transport;
    MemoryStore secrets;
    AccountDesk desk;
    Outbox outbox;
};

} // namespace depesha
