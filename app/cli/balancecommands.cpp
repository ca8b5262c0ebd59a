// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// balance and account test: ask the provider now.

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "outbox/accountdesk.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::BalanceCommands)
};

QStringList row(const Account &account, const Result<Balance> &balance)
{
    if (!balance)
        return {account.name, Words::tr("failed")};
    QStringList rest;
    if (balance->price)
        rest += Words::tr("%1 a part").arg(balance->price->toDisplayString());
    if (balance->state == Balance::State::Blocked)
        rest += Words::tr("blocked");
    for (const Balance::Direction &direction : balance->directions)
        rest += u"%1: %2"_s.arg(oneLine(direction.name), direction.amount.toDisplayString());
    return {account.name, balance->amount.toDisplayString(), rest.join(u", "_s)};
}

/// Refused before Keychain: 4 says that nothing but the keychain stands in the way.
ExitCode worse(ExitCode one, ExitCode other)
{
    const auto rank = [](ExitCode code) {
        return code == ExitCode::Done ? 0 : code == ExitCode::Keychain ? 1 : code == ExitCode::Refused ? 2 : 3;
    };
    return rank(one) < rank(other) ? other : one;
}

Outcome<ExitCode> balances(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    QList<Account> accounts;
    if (const auto name = arguments.value(u"account"_s)) {
        const auto account = findAccount(**services, *name);
        if (!account)
            return tl::unexpected(account.error());
        accounts = {*account};
    } else {
        const auto all = awaitData((*services)->accounts().list());
        if (!all)
            return tl::unexpected(all.error());
        accounts = *all;
    }

    QList<QFuture<Result<Balance>>> questions;
    for (const Account &account : std::as_const(accounts))
        questions += (*services)->desk().balance(account);
    ExitCode code = ExitCode::Done;
    QJsonArray array;
    QList<QStringList> rows = {{Words::tr("Account"), Words::tr("Balance"), {}}};
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Result<Balance> balance = await(questions[i]);
        if (!balance) {
            code = worse(code, providerFailure(balance.error()).code);
            output.error(u"%1: %2"_s.arg(accounts[i].name, balance.error().message));
        }
        array += balanceToJson(accounts[i].name, balance);
        rows += row(accounts[i], balance);
    }
    output.document(array);
    output.result(accounts.isEmpty() ? Words::tr("There are no accounts yet.") : table(rows));
    return code;
}

Outcome<ExitCode> test(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto account = findAccount(**services, arguments.operand());
    if (!account)
        return tl::unexpected(account.error());
    const Result<Balance> balance = await((*services)->desk().balance(*account));
    output.document(balanceToJson(account->name, balance));
    if (!balance)
        return tl::unexpected(providerFailure(balance.error()));
    output.result(row(*account, balance).join(u"  "_s).trimmed());
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> balanceCommands()
{
    return {
        {u"account test"_s,
         u"NAME"_s,
         1,
         1,
         Words::tr("Ask the provider for the balance with the stored password."),
         {},
         &test},
        {u"balance"_s,
         {},
         0,
         0,
         Words::tr("Ask for the balance now, of all accounts or of one."),
         {{u"account"_s, u"NAME"_s, Words::tr("Only this account.")}},
         &balances},
    };
}

} // namespace depesha
