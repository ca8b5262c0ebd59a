// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountoptions.h"

#include "app/cli/input.h"
#include "model/accountreading.h"
#include "providers/checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::AccountOptions)
};

Outcome<void> applyProvider(Account &account, const QString &id, const ProviderRegistry &providers)
{
    const Provider *provider = providers.find(id);
    if (!provider) {
        QStringList known;
        for (const auto &each : providers.all())
            known += each->capabilities().id;
        return usageFailure(Words::tr("There is no provider “%1”; known are %2.").arg(id, known.join(u", "_s)));
    }
    const Provider *before = providers.find(account.provider);
    if (!before || account.endpoint == before->capabilities().defaultEndpoint)
        account.endpoint = provider->capabilities().defaultEndpoint;
    if (!before || account.region == before->capabilities().region)
        account.region = provider->capabilities().region;
    account.provider = id;
    return {};
}

Outcome<QString> readWord(const QString &option, const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty())
        return usageFailure(Words::tr("--%1 is empty.").arg(option));
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return usageFailure(Words::tr("--%1 holds a line break or another control character.").arg(option));
    return word;
}

/// What the core says of a value, with the option's name before it.
template<typename T>
Outcome<T> ofOption(const QString &option, const Result<T> &read)
{
    if (!read)
        return usageFailure(Words::tr("--%1: %2").arg(option, read.error().message));
    return *read;
}

Outcome<void> applyPrice(Account &account, const Arguments &arguments, const ProviderRegistry &providers)
{
    if (!arguments.isSet(u"price"_s) && !arguments.isSet(u"currency"_s))
        return {};
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    QString unit = arguments.value(u"currency"_s).value_or(QString()).toUpper();
    if (arguments.isSet(u"currency"_s) && !code.match(unit).hasMatch())
        return usageFailure(Words::tr("--currency is not a code of three letters such as RUB, or SMS."));
    if (unit.isEmpty())
        unit = account.price ? account.price->unit() : providers.find(account.provider)->capabilities().currency;
    if (!arguments.isSet(u"price"_s)) {
        if (!account.price)
            return usageFailure(Words::tr("--currency needs --price."));
        account.price = Money::fromMicros(account.price->micros(), unit);
        return {};
    }
    account.price = Money::parse(*arguments.value(u"price"_s), unit);
    if (!account.price || account.price->micros() <= 0)
        return usageFailure(Words::tr("--price is not an amount above zero such as 2.50."));
    return {};
}

Outcome<void> applySenders(Account &account, const Arguments &arguments, const ProviderRegistry &providers)
{
    if (arguments.isSet(u"sender"_s))
        account.senders = arguments.values(u"sender"_s);
    account.senders.removeDuplicates();
    for (const QString &sender : account.senders)
        if (const auto allowed = checkSender(providers.find(account.provider)->capabilities(), sender); !allowed)
            return tl::unexpected(Failure{ExitCode::Usage, allowed.error()});
    return {};
}

Outcome<void> applyNumber(int &value, const QString &option, const Arguments &arguments)
{
    constexpr int most = 10'000;
    if (!arguments.isSet(option))
        return {};
    const auto number = readNumber(option, *arguments.value(option), 1);
    if (!number)
        return tl::unexpected(number.error());
    if (*number > most)
        return usageFailure(Words::tr("--%1 is more than %2.").arg(option).arg(most));
    value = int(*number);
    return {};
}

Outcome<void> applyHabits(Account &account, const Arguments &arguments)
{
    if (const auto region = arguments.value(u"region"_s)) {
        static const QRegularExpression code(u"^[A-Za-z]{2}$"_s);
        if (!code.match(*region).hasMatch())
            return usageFailure(Words::tr("--region is not a code of two letters such as RU or KG."));
        account.region = region->toUpper();
    }
    if (const auto batches = arguments.value(u"batches"_s)) {
        if (*batches != "yes"_L1 && *batches != "no"_L1)
            return usageFailure(Words::tr("--batches is neither yes nor no."));
        account.batches = *batches == "yes"_L1;
    }
    return applyNumber(account.perSecond, u"per-second"_s, arguments)
        .and_then([&] { return applyNumber(account.inFlight, u"in-flight"_s, arguments); })
        .and_then([&] { return applyNumber(account.reportHours, u"report-hours"_s, arguments); });
}

Outcome<void> applyLimits(Account &account, const Arguments &arguments, const ProviderRegistry &providers)
{
    if (const auto given = arguments.value(u"day-limit"_s)) {
        const auto limit = ofOption(u"day-limit"_s, readDayLimit(*given));
        if (!limit)
            return tl::unexpected(limit.error());
        account.dayLimit = *limit;
    }
    if (const auto given = arguments.value(u"low-balance"_s)) {
        const QString unit = account.balance ? account.balance->amount.unit()
                                             : providers.find(account.provider)->capabilities().currency;
        const auto mark = ofOption(u"low-balance"_s, readLowBalance(*given, unit));
        if (!mark)
            return tl::unexpected(mark.error());
        account.lowBalance = *mark;
    }
    return {};
}

/// Stores what `read` makes of an option, if it was given.
template<typename T>
Outcome<void> applyRead(T &value, const QString &option, const Arguments &arguments,
                        Outcome<T> (*read)(const QString &))
{
    if (!arguments.isSet(option))
        return {};
    auto given = read(*arguments.value(option));
    if (!given)
        return tl::unexpected(given.error());
    value = std::move(*given);
    return {};
}

} // namespace

QList<OptionSpec> accountOptions()
{
    using Takes = OptionSpec::Takes;
    return {
        {u"provider"_s, u"ID"_s, Words::tr("iba, smska, avist, stream or nikita.")},
        {u"name"_s, u"NAME"_s, Words::tr("Name of the account, told apart regardless of case.")},
        {u"login"_s, u"LOGIN"_s, Words::tr("Login at the provider.")},
        {u"endpoint"_s, u"URL"_s, Words::tr("Address of the provider's API (default: the provider's own).")},
        {u"sender"_s, u"NAME"_s, Words::tr("Sender name; the first one is the default."), Takes::Several},
        {u"price"_s, u"AMOUNT"_s, Words::tr("Price of one part.")},
        {u"currency"_s, u"CODE"_s, Words::tr("Currency of the price, or SMS (default: the provider's).")},
        {u"day-limit"_s, u"N"_s, Words::tr("Parts a day at most; empty: no limit.")},
        {u"low-balance"_s, u"AMOUNT"_s, Words::tr("From here down the balance is called low; empty: never.")},
        {u"region"_s, u"CC"_s, Words::tr("Country of numbers written without a country code: RU, KG …")},
        {u"per-second"_s, u"N"_s, Words::tr("Requests a second at most.")},
        {u"in-flight"_s, u"N"_s, Words::tr("Sends under way at once at most.")},
        {u"batches"_s, u"yes|no"_s,
         Words::tr("Whether several numbers may share a request where the order of the provider's answer is not "
                   "documented.")},
        {u"report-hours"_s, u"N"_s, Words::tr("After so many hours without a final status a message is unreported.")},
        {u"proxy"_s, u"URL"_s, Words::tr("http://HOST:PORT or socks5://HOST:PORT; empty: the system's.")},
        {u"password-stdin"_s,
         {},
         Words::tr("Read the password from the first line of standard input."),
         Takes::Nothing},
    };
}

Outcome<Account> applyAccountOptions(Account account, const Arguments &arguments, const ProviderRegistry &providers)
{
    const auto applied =
        applyProvider(account, arguments.value(u"provider"_s).value_or(account.provider), providers)
            .and_then([&] {
                return applyRead<QString>(account.name, u"name"_s, arguments,
                                          [](const QString &text) { return readWord(u"name"_s, text); });
            })
            .and_then([&] {
                return applyRead<QString>(account.login, u"login"_s, arguments,
                                          [](const QString &text) { return readWord(u"login"_s, text); });
            })
            .and_then([&] {
                return applyRead<QUrl>(account.endpoint, u"endpoint"_s, arguments,
                                       [](const QString &text) { return ofOption(u"endpoint"_s, readEndpoint(text)); });
            })
            .and_then([&] {
                return applyRead<QUrl>(account.proxy, u"proxy"_s, arguments,
                                       [](const QString &text) { return ofOption(u"proxy"_s, readProxy(text)); });
            })
            .and_then([&] { return applySenders(account, arguments, providers); })
            .and_then([&] { return applyPrice(account, arguments, providers); })
            .and_then([&] { return applyLimits(account, arguments, providers); })
            .and_then([&] { return applyHabits(account, arguments); });
    if (!applied)
        return tl::unexpected(applied.error());
    return account;
}

} // namespace depesha
