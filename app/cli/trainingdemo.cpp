// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/trainingdemo.h"

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/settlewatch.h"
#include "app/training/stopsignal.h"
#include "app/training/traininggateway.h"
#include "model/phonenumber.h"
#include "outbox/accountdesk.h"
#include "outbox/submissionplan.h"
#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <tuple>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::TrainingDemo)
};

constexpr double speed = 10;
constexpr std::chrono::milliseconds pollGap{500};
constexpr std::chrono::seconds patience{60};

class Demo
{
public:
    Demo(Services &services, TrainingGateway &gateway, Output &output)
        : m_services(services), m_gateway(gateway), m_output(output)
    {}

    Outcome<ExitCode> run();

private:
    Outcome<void> addAccount(const QString &provider);
    Outcome<void> queueMessage(const Account &account);
    void waitForReports();
    Outcome<bool> tell(const Account &account);
    QString askBalance(const Account &account);

    Services &m_services;
    TrainingGateway &m_gateway;
    Output &m_output;
};

Outcome<ExitCode> Demo::run()
{
    m_output.result(Words::tr("The training gateway is at http://127.0.0.1:%1: nothing leaves this computer.")
                        .arg(m_gateway.port()));
    for (const QString &provider : TrainingGateway::providers())
        if (const auto added = addAccount(provider); !added)
            return tl::unexpected(added.error());
    const auto accounts = awaitData(m_services.accounts().list());
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Account &account : *accounts)
        if (const auto queued = queueMessage(account); !queued)
            return tl::unexpected(queued.error());
    waitForReports();
    bool areAllDelivered = true;
    for (const Account &account : *accounts) {
        const auto delivered = tell(account);
        if (!delivered)
            return tl::unexpected(delivered.error());
        areAllDelivered = areAllDelivered && *delivered;
    }
    m_output.result(areAllDelivered ? Words::tr("All five messages are delivered.")
                                    : Words::tr("Not every message was delivered."));
    return areAllDelivered ? ExitCode::Done : ExitCode::Refused;
}

Outcome<void> Demo::addAccount(const QString &provider)
{
    const Capabilities &capabilities = m_services.providers().find(provider)->capabilities();
    Account account;
    account.name = capabilities.name;
    account.provider = provider;
    account.login = TrainingGateway::login(provider);
    account.endpoint = m_gateway.endpoint(provider);
    account.region = capabilities.region;
    account.senders = {u"Depesha"_s};
    account.price = m_gateway.price(provider);
    const auto added = awaitData(m_services.accounts().add(account));
    if (!added)
        return tl::unexpected(added.error());
    if (const auto kept = await(m_services.secrets().write(added->secretKey, TrainingGateway::password())); !kept)
        return tl::unexpected(Failure{ExitCode::Keychain, kept.error().toError()});
    m_output.result(Words::tr("Account %1 is added, its balance is %2.").arg(added->name, askBalance(*added)));
    return {};
}

Outcome<void> Demo::queueMessage(const Account &account)
{
    const Capabilities &capabilities = m_services.providers().find(account.provider)->capabilities();
    Draft draft;
    draft.recipients = {capabilities.region == "KG"_L1 ? u"+996555123451"_s : u"+79031234561"_s};
    draft.text = Words::tr("Your appointment is at 10:30, room 5 + parking & tea.");
    const SubmissionPlan plan = planSubmission(account, capabilities, draft, m_services.clock().now());
    if (!plan.isReady())
        return tl::unexpected(
            Failure{ExitCode::Usage, plan.bad.isEmpty() ? plan.problems.constFirst() : plan.bad.constFirst().error});
    const auto ids = awaitData(m_services.messages().enqueue(plan.submission, m_services.clock().now()));
    if (!ids)
        return tl::unexpected(ids.error());
    m_output.result(Words::tr("%1: a message to %2 is queued.")
                        .arg(account.name, displayNumber(plan.submission.items.constFirst().to)));
    return {};
}

void Demo::waitForReports()
{
    StopSignal interruption;
    QTimer timer;
    QFuture<Result<PollSummary>> poll;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (poll.isFinished())
            poll = m_services.pollNow();
    });
    timer.start(pollGap);
    m_services.startOutbox();
    SettleWatch(m_services, interruption, m_output).wait({}, SettleWatch::Until::Final, patience);
    timer.stop();
    std::ignore = await(poll); // the messages tell
    await(m_services.stopOutbox());
}

Outcome<bool> Demo::tell(const Account &account)
{
    MessageFilter filter;
    filter.accountId = account.id;
    const auto messages = awaitData(m_services.messages().page(filter, 0, 1));
    if (!messages)
        return tl::unexpected(messages.error());
    const Message &message = messages->constFirst();
    m_output.result(
        Words::tr("%1: %2; its balance is %3 now.").arg(account.name, stateWord(message.state), askBalance(account)));
    if (message.error)
        m_output.error(message.error->message);
    return message.state == MessageState::Delivered;
}

QString Demo::askBalance(const Account &account)
{
    const auto balance = await(m_services.desk().balance(account));
    return balance ? balance->amount.toDisplayString() : balance.error().message;
}

} // namespace

ExitCode runTrainingDemo(Output &output)
{
    const auto failed = [&output](const Failure &failure) {
        output.failure(failure.error);
        return failure.code;
    };
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed({ExitCode::Data, Error{ErrorKind::Storage, folder.errorString()}});
    SystemClock clock;
    TrainingGateway gateway(clock, speed);
    if (const auto port = gateway.listen(); !port)
        return failed({ExitCode::Refused, port.error()});
    Services services({folder.path(), true, std::make_unique<MemoryStore>()});
    if (const auto opened = await(services.open()); !opened)
        return failed({ExitCode::Data, opened.error()});
    const auto code = Demo(services, gateway, output).run();
    return code ? *code : failed(code.error());
}

} // namespace depesha
