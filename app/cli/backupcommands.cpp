// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// backup: a copy of the history on request.

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "storage/copies.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::BackupCommands)
};

Outcome<ExitCode> backUp(const Arguments &arguments, Output &output)
{
    const QString given = arguments.value(u"output"_s).value_or(QString());
    if (given.isEmpty())
        return usageFailure(Words::tr("backup: --output is missing."));
    const QString path = QFileInfo(given).absoluteFilePath();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return usageFailure(Words::tr("%1 is there already; a backup never replaces a file.").arg(path));
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return usageFailure(Words::tr("There is no folder %1.").arg(QFileInfo(path).path()));
    const auto folder = dataFolderOf(arguments);
    if (!folder)
        return tl::unexpected(folder.error());
    if (!QFileInfo::exists(*folder + "/depesha.db"_L1))
        return tl::unexpected(Failure{
            ExitCode::Data, Error{ErrorKind::Storage, Words::tr("There is no history in %1 yet.").arg(*folder)}});
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    if (const auto saved = await(saveCopy(*folder, path)); !saved)
        return tl::unexpected(Failure{ExitCode::Data, saved.error()});
    const qint64 bytes = QFileInfo(path).size();
    output.document(QJsonObject{{u"output"_s, path}, {u"bytes"_s, bytes}});
    output.done(
        Words::tr("The history was copied to %1. Passwords are not in it: they stay in the keychain.").arg(path));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> backupCommands()
{
    return {{u"backup"_s,
             {},
             0,
             0,
             Words::tr("Copy accounts and history to a file, while they are in use too. It holds no passwords."),
             {{u"output"_s, u"FILE"_s, Words::tr("The file to make; one that is there already is left alone.")}},
             &backUp}};
}

} // namespace depesha
