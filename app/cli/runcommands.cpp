// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// run and poll: work the outbox, and ask for statuses.

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/troubles.h"
#include "app/training/stopsignal.h"

#include <QCoreApplication>
#include <QTimer>
#include <tuple>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::RunCommands)
};

/// Another process may work the outbox; that it is about to leave is not worth coming again for.
constexpr std::chrono::seconds patience{5};

Outcome<ExitCode> run(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());

    Outbox &outbox = (*services)->outbox();
    QEventLoop loop;
    StopSignal interruption;
    bool isWorking = false;
    bool isIdle = false;
    QObject::connect(&interruption, &StopSignal::stopped, &loop, &QEventLoop::quit);
    QObject::connect(&outbox, &Outbox::statusChanged, &loop,
                     [&](const OutboxStatus &status) { isWorking = status.working; });
    QTimer othersTurn;
    othersTurn.setSingleShot(true);
    QObject::connect(&othersTurn, &QTimer::timeout, &loop, [&] {
        if (isWorking)
            return;
        output.note(Words::tr("Another Depesha works this outbox."));
        if (arguments.isSet(u"until-idle"_s))
            loop.quit();
    });
    othersTurn.start(patience);
    if (arguments.isSet(u"until-idle"_s))
        QObject::connect(&outbox, &Outbox::idle, &loop, [&] {
            isIdle = true;
            loop.quit();
        });
    const Troubles troubles(outbox, output);
    // Nothing can be told from a damaged history: the next start puts a copy in its place.
    std::optional<Error> damage;
    QObject::connect(&(*services)->database(), &Database::damaged, &loop, [&](const Error &error) {
        damage = error;
        loop.quit();
    });
    (*services)->keepCopies();
    (*services)->startOutbox();
    loop.exec();
    if (damage)
        return tl::unexpected(Failure{ExitCode::Data, *damage});
    await((*services)->stopOutbox());
    std::ignore = await((*services)->copyIfDue()); // it logs its failure
    output.document(QJsonObject{{u"idle"_s, isIdle}});
    return ExitCode::Done;
}

Outcome<ExitCode> poll(const Arguments &arguments, Output &output)
{
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto summary = await((*services)->pollNow());
    if (!summary)
        return tl::unexpected(providerFailure(summary.error()));
    output.document(QJsonObject{{u"asked"_s, summary->asked}, {u"changed"_s, summary->changed}});
    output.done(Words::tr("%n status(es) asked for, ", nullptr, summary->asked) +
                Words::tr("%n changed.", nullptr, summary->changed));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> runCommands()
{
    return {
        {u"run"_s,
         {},
         0,
         0,
         Words::tr("Work the outbox and ask for statuses and balances until SIGTERM or Ctrl+C."),
         {{u"until-idle"_s, {}, Words::tr("Only until nothing is due."), OptionSpec::Takes::Nothing}},
         &run},
        {u"poll"_s, {}, 0, 0, Words::tr("Ask now for every status that is not final."), {}, &poll},
    };
}

} // namespace depesha
