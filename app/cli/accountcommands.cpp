// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// account add, list, edit, remove. Accounts stand in the database, passwords in the keychain: a command that fails
// halfway puts back what it did.

#include "app/cli/accountoptions.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/password.h"
#include "app/cli/session.h"
#include "model/accountdefaults.h"
#include "model/accountwords.h"
#include "secrets/sessionstore.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::AccountCommands)
};

Failure keychainFailure(const SecretError &error) { return {ExitCode::Keychain, error.toError()}; }

void warnIfUnencrypted(const Account &account, Output &output)
{
    if (!account.isEncrypted())
        output.note(Words::tr("the address of %1 begins with http: its password and texts travel unencrypted.")
                        .arg(account.name));
}

/// After a change that had to be taken back.
void complainIfKept(const Result<void> &takenBack, const QString &account, Output &output)
{
    if (!takenBack)
        output.error(Words::tr("what was already saved of account %1 could not be taken back: %2")
                         .arg(account, takenBack.error().message));
}

Outcome<ExitCode> add(const Arguments &arguments, Output &output)
{
    for (const QString &option : {u"provider"_s, u"name"_s, u"login"_s})
        if (!arguments.isSet(option))
            return usageFailure(Words::tr("account add: --%1 is missing.").arg(option));
    const ProviderRegistry providers;
    // What is wrong is said before a password is asked for and a data folder made.
    const auto usable = applyAccountOptions({}, arguments, providers);
    if (!usable)
        return tl::unexpected(usable.error());
    const auto password = readPassword(arguments, usable->name);
    if (!password)
        return tl::unexpected(password.error());

    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto settings = awaitData((*services)->settings().all());
    if (!settings)
        return tl::unexpected(settings.error());
    const auto wanted = applyAccountOptions(newAccount(*settings), arguments, providers);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto added = awaitData((*services)->accounts().add(*wanted));
    if (!added)
        return tl::unexpected(added.error());
    if (const auto kept = await((*services)->secrets().write(added->secretKey, *password)); !kept) {
        // An account that nobody can use would only be in the way of the next try.
        complainIfKept(await((*services)->accounts().remove(added->id)), added->name, output);
        return tl::unexpected(keychainFailure(kept.error()));
    }
    output.document(QJsonObject{{u"id"_s, added->id}, {u"name"_s, added->name}});
    output.done(Words::tr("Account %1 is added; its password is in the keychain.").arg(added->name));
    warnIfUnencrypted(*added, output);
    return ExitCode::Done;
}

QString balanceWords(const Account &account)
{
    if (!account.balance)
        return {};
    const QString amount = account.balance->amount.toDisplayString();
    return isBalanceLow(account) ? u"%1 (%2)"_s.arg(amount, Words::tr("low", "balance")) : amount;
}

Outcome<ExitCode> list(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto accounts = awaitData((*services)->accounts().list());
    if (!accounts)
        return tl::unexpected(accounts.error());
    QJsonArray array;
    QList<QStringList> rows = {{Words::tr("Name"), Words::tr("Provider"), Words::tr("Login"), Words::tr("Sender"),
                                Words::tr("Price"), Words::tr("Balance"), Words::tr("Address")}};
    for (const Account &account : *accounts) {
        array += toJson(account);
        const QString open = account.isEncrypted() ? QString() : u' ' + Words::tr("(unencrypted)");
        rows += {account.name,
                 account.provider,
                 account.login,
                 account.senders.value(0),
                 account.price ? account.price->toDisplayString() : QString(),
                 balanceWords(account),
                 account.endpoint.toString() + open};
    }
    output.document(array);
    output.result(accounts->isEmpty() ? Words::tr("There are no accounts yet.") : table(rows));
    return ExitCode::Done;
}

/// Messages under way are asked about at the provider that took them.
Outcome<void> checkProviderFree(Services &services, const Account &account, const Account &wanted)
{
    if (wanted.provider == account.provider)
        return {};
    MessageFilter filter;
    filter.accountId = account.id;
    const auto counts = awaitData(services.messages().countByState(filter));
    if (!counts)
        return tl::unexpected(counts.error());
    for (auto count = counts->begin(); count != counts->end(); ++count)
        if (count.value() > 0 && !isFinal(count.key()))
            return usageFailure(
                Words::tr("%1 has messages under way; its provider cannot change before they are settled.")
                    .arg(account.name));
    return {};
}

Outcome<ExitCode> edit(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto account = findAccount(**services, arguments.operand());
    if (!account)
        return tl::unexpected(account.error());
    const auto wanted = applyAccountOptions(*account, arguments, (*services)->providers());
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (const auto isFree = checkProviderFree(**services, *account, *wanted); !isFree)
        return tl::unexpected(isFree.error());
    std::optional<QString> password;
    if (arguments.isSet(u"password-stdin"_s)) {
        const auto given = readPassword(arguments, account->name);
        if (!given)
            return tl::unexpected(given.error());
        password = *given;
    }

    if (const auto updated = awaitData((*services)->accounts().update(*wanted)); !updated)
        return tl::unexpected(updated.error());
    if (password) {
        if (const auto kept = await((*services)->secrets().write(account->secretKey, *password)); !kept) {
            complainIfKept(await((*services)->accounts().update(*account)), wanted->name, output);
            return tl::unexpected(keychainFailure(kept.error()));
        }
    }
    output.document(QJsonObject{{u"id"_s, account->id}});
    output.done(Words::tr("Account %1 is changed.").arg(wanted->name));
    if (arguments.isSet(u"endpoint"_s))
        warnIfUnencrypted(*wanted, output);
    return ExitCode::Done;
}

Outcome<ExitCode> remove(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto account = findAccount(**services, arguments.operand());
    if (!account)
        return tl::unexpected(account.error());
    // The keychain first: once the account is gone, nobody would know which entry was its.
    if (const auto gone = await((*services)->secrets().remove(account->secretKey)); !gone)
        return tl::unexpected(keychainFailure(gone.error()));
    if (const auto removed = awaitData((*services)->accounts().remove(account->id)); !removed)
        return tl::unexpected(removed.error());
    output.document(QJsonObject{{u"id"_s, account->id}});
    output.done(Words::tr("Account %1 is removed; its history stays.").arg(account->name));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> accountCommands()
{
    return {
        {u"account add"_s,
         {},
         0,
         0,
         Words::tr("Add an account: its password goes to the keychain, the rest to the data folder."),
         accountOptions(),
         &add},
        {u"account list"_s, {}, 0, 0, Words::tr("List the accounts."), {}, &list},
        {u"account edit"_s, u"NAME"_s, 1, 1,
         Words::tr("Change what is given of an account; a sender replaces them all."), accountOptions(), &edit},
        {u"account remove"_s,
         u"NAME"_s,
         1,
         1,
         Words::tr("Remove an account and its password; its history stays."),
         {},
         &remove},
    };
}

} // namespace depesha
