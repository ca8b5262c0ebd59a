// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// doctor and support: what is wrong and what to do, for the user and for whoever helps him.

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/doctor.h"
#include "app/supportfile.h"
#include "secrets/sessionstore.h"
#include "storage/logfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::DoctorCommand)
};

/// The code that fits what was found: whatever keeps everything from working first.
ExitCode codeFor(const Diagnosis &diagnosis)
{
    using Level = Finding::Level;
    using Area = Finding::Area;
    const auto has = [&diagnosis](Level atLeast, std::initializer_list<Area> areas) {
        return std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(), [&](const Finding &finding) {
            return finding.level >= atLeast && std::find(areas.begin(), areas.end(), finding.area) != areas.end();
        });
    };
    if (has(Level::Bad, {Area::Program, Area::Folder, Area::History}))
        return ExitCode::Data;
    if (has(Level::Bad, {Area::Keychain}))
        return ExitCode::Keychain;
    if (has(Level::Bad, {Area::Account}))
        return ExitCode::Usage;
    if (has(Level::Warning, {Area::Messages, Area::History}))
        return ExitCode::Unconfirmed;
    if (has(Level::Bad, {Area::Network}))
        return ExitCode::Refused;
    return ExitCode::Done;
}

QString mark(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Good:
        return Words::tr("good");
    case Finding::Level::Note:
        return Words::tr("note");
    case Finding::Level::Warning:
        return Words::tr("look");
    case Finding::Level::Bad:
        return Words::tr("WRONG");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Diagnosis &diagnosis)
{
    QJsonArray findings;
    for (const Finding &finding : diagnosis.findings)
        findings += QJsonObject{{u"level"_s, levelName(finding.level)},
                                {u"area"_s, areaName(finding.area)},
                                {u"account"_s, textOrNull(finding.account)},
                                {u"message"_s, finding.message},
                                {u"advice"_s, textOrNull(finding.advice)}};
    return {{u"ok"_s, diagnosis.worst() < Finding::Level::Warning},
            {u"worst"_s, levelName(diagnosis.worst())},
            {u"findings"_s, findings}};
}

QString toText(const Diagnosis &diagnosis)
{
    QStringList lines;
    for (const Finding &finding : diagnosis.findings) {
        lines += u"%1  %2%3"_s.arg(mark(finding.level).leftJustified(6),
                                   finding.account.isEmpty() ? QString() : finding.account + u": "_s,
                                   oneLine(finding.message));
        if (!finding.advice.isEmpty())
            lines += QString(8, u' ') + oneLine(finding.advice);
    }
    return lines.join(u'\n');
}

/// Services that open no history: a broken one must be looked at as it is.
std::unique_ptr<Services> closedServices(const QString &folder, bool keepsLog)
{
    Services::Options options;
    options.folder = folder;
    options.keepsLog = keepsLog;
    return std::make_unique<Services>(std::move(options));
}

Diagnosis diagnose(Services &services, bool online)
{
    Doctor doctor(services.folder(), services.secrets(), services.providers(), services.clock());
    return await(doctor.examine(online));
}

Outcome<void> confirmSeen(const Arguments &arguments)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    if (const auto seen = awaitData((*services)->setRecoverySeen()); !seen)
        return tl::unexpected(seen.error());
    return {};
}

Outcome<ExitCode> doctor(const Arguments &arguments, Output &output)
{
    const auto folder = dataFolderOf(arguments);
    if (!folder)
        return tl::unexpected(folder.error());
    if (arguments.isSet(u"seen"_s))
        if (const auto seen = confirmSeen(arguments); !seen)
            return tl::unexpected(seen.error());
    const Diagnosis diagnosis = diagnose(*closedServices(*folder, false), arguments.isSet(u"online"_s));
    output.document(toJson(diagnosis));
    output.result(toText(diagnosis));
    return codeFor(diagnosis);
}

Outcome<ExitCode> support(const Arguments &arguments, Output &output)
{
    const QString given = arguments.value(u"output"_s).value_or(QString());
    if (given.isEmpty())
        return usageFailure(Words::tr("support: --output is missing."));
    const QString path = QFileInfo(given).absoluteFilePath();
    if (QFileInfo::exists(path))
        return usageFailure(Words::tr("%1 is there already; choose another name.").arg(path));
    const auto folder = dataFolderOf(arguments);
    if (!folder)
        return tl::unexpected(folder.error());
    // With the log, which learns to hide the passwords that the doctor sees.
    const auto services = closedServices(*folder, true);
    const Diagnosis diagnosis = diagnose(*services, false);
    LogFile &log = *services->log();
    const QStringList lines = await(log.lastLines(supportLogLines));
    const QString text = supportText(diagnosis, lines, log.mask(), services->clock().now());
    if (const auto written = writeSupportFile(path, text); !written)
        return usageFailure(written.error().message);
    output.document(QJsonObject{{u"output"_s, path}});
    output.done(
        Words::tr("%1 was written. Read it before you send it on: there is no password and no text of a message "
                  "in it, and numbers and logins are shortened.")
            .arg(path));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> doctorCommands()
{
    using Takes = OptionSpec::Takes;
    return {
        {u"doctor"_s,
         {},
         0,
         0,
         Words::tr("Tell what is wrong and what to do: data folder, history, keychain, accounts. Changes nothing."),
         {{u"online"_s, {}, Words::tr("Ask the accounts' hosts too: name, connection, TLS, clock."), Takes::Nothing},
          {u"seen"_s,
           {},
           Words::tr("Say that you have seen that the history was put back from an older state."),
           Takes::Nothing}},
         &doctor},
        {u"support"_s,
         {},
         0,
         0,
         Words::tr("Write a file for whoever helps you: findings, settings and log, without secrets and texts."),
         {{u"output"_s, u"FILE"_s, Words::tr("The file to make; one that is there already is left alone.")}},
         &support},
    };
}

} // namespace depesha
