// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/session.h"

#include "app/cli/output.h"
#include "secrets/sessionstore.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Session)
};

} // namespace

Outcome<QString> dataFolderOf(const Arguments &arguments)
{
    if (arguments.isSet(u"data-dir"_s) && arguments.value(u"data-dir"_s)->isEmpty())
        return usageFailure(Words::tr("--data-dir names no folder."));
    return Services::dataFolder(arguments.value(u"data-dir"_s).value_or(QString()));
}

Outcome<std::unique_ptr<Services>> openServices(const Arguments &arguments)
{
    const auto folder = dataFolderOf(arguments);
    if (!folder)
        return tl::unexpected(folder.error());
    Services::Options options;
    options.folder = *folder;
    options.keepsLog = true;
    auto services = std::make_unique<Services>(std::move(options));
    const QDateTime start = services->clock().now();
    // Whatever keeps the database from opening, it is the folder that cannot be used.
    if (const auto opened = await(services->open()); !opened)
        return tl::unexpected(Failure{ExitCode::Data, opened.error()});
    // Said by the command that met it, however quiet it is to be; “doctor” says it until it is seen.
    if (const auto note = await(services->recovery()); note && *note && (*note)->at >= start)
        Output().error(recoveryWords(**note));
    return services;
}

Outcome<Account> findAccount(Services &services, const QString &name)
{
    return awaitData(services.accounts().byName(name));
}

Outcome<Capabilities> capabilitiesOf(Services &services, const Account &account)
{
    if (const Provider *provider = services.providers().find(account.provider))
        return provider->capabilities();
    return usageFailure(Words::tr("This version of Depesha does not know the provider “%1”.").arg(account.provider));
}

Outcome<void> requirePassword(Services &services, const Account &account)
{
    const auto password = await(services.secrets().read(account.secretKey));
    if (!password)
        return tl::unexpected(Failure{ExitCode::Keychain, password.error().toError()});
    return {};
}

} // namespace depesha
