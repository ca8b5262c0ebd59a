// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "outbox/accountdesk.h"
#include "providers/checks.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::LookupCommands)
};

Outcome<ExitCode> lookup(const Arguments &arguments, Output &output)
{
    const auto name = arguments.value(u"account"_s);
    if (!name)
        return usageFailure(Words::tr("lookup: --account is missing."));
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto account = findAccount(**services, *name);
    if (!account)
        return tl::unexpected(account.error());
    const auto capabilities = capabilitiesOf(**services, *account);
    if (!capabilities)
        return tl::unexpected(capabilities.error());
    if (!capabilities->lookup)
        return usageFailure(Words::tr("%1 gives no information on numbers.").arg(capabilities->name));
    const auto number = PhoneNumber::parse(arguments.operand(), account->region);
    if (!number)
        return tl::unexpected(Failure{ExitCode::Usage, number.error()});
    if (const auto allowed = checkNumber(*capabilities, *number); !allowed)
        return tl::unexpected(Failure{ExitCode::Usage, allowed.error()});

    const auto info = await((*services)->desk().lookup(*account, number->digits()));
    if (!info)
        return tl::unexpected(providerFailure(info.error()));
    output.document(toJson(*info));
    output.result(
        table({{Words::tr("Region:"), oneLine(info->region)},
               {Words::tr("Operator:"), oneLine(info->operatorName)},
               {Words::tr("Time:"), info->utcOffset
                                        ? u"UTC%1%2"_s.arg(*info->utcOffset < 0 ? u""_s : u"+"_s).arg(*info->utcOffset)
                                        : Words::tr("not known")}}));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> lookupCommands()
{
    return {{u"lookup"_s,
             u"PHONE"_s,
             1,
             1,
             Words::tr("Ask for a number's region and operator, where the provider tells them."),
             {{u"account"_s, u"NAME"_s, Words::tr("The account to ask through.")}},
             &lookup}};
}

} // namespace depesha
