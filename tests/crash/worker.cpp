// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: what the crash test kills. The services as the programs compose them, with the real database, network and
// engine, which queue what they are told, work until nothing is due, ask for every report once, and leave.
// Tells on standard output how far it is: "working", "queued TEXT", "refused TEXT".

#include "app/cli/await.h"
#include "app/services.h"
#include "app/training/traininggateway.h"
#include "faultydisk.h"
#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>
#include <tuple>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Exit { Done = 0, CannotOpen = 3, OtherSqlite = 4 };

constexpr int textsEach = 3;
constexpr auto laterBy = std::chrono::milliseconds(300);

void tell(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

struct Task
{
    QString folder;
    QHash<QString, QUrl> gateways; ///< by provider
    int run = 0;                   ///< tells texts and numbers of this run from all others; 0: queue nothing
    int messages = 0;              ///< of each text
    bool keychain = false;
};

Task readTask()
{
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, {}, u"DIR"_s},
                       {u"account"_s, {}, u"PROVIDER=ENDPOINT"_s},
                       {u"run"_s, {}, u"N"_s},
                       {u"messages"_s, {}, u"N"_s},
                       {u"keychain"_s, {}}});
    parser.process(*QCoreApplication::instance());
    Task task{parser.value(u"folder"_s),
              {},
              parser.value(u"run"_s).toInt(),
              parser.value(u"messages"_s).toInt(),
              parser.isSet(u"keychain"_s)};
    const QStringList accounts = parser.values(u"account"_s);
    for (const QString &account : accounts)
        task.gateways.insert(account.section(u'=', 0, 0), QUrl(account.section(u'=', 1)));
    return task;
}

class Worker
{
public:
    explicit Worker(const Task &task)
        : m_task(task), m_services({task.folder, false, task.keychain ? nullptr : std::make_unique<MemoryStore>()})
    {}

    int run()
    {
        if (!await(m_services.open()) || !prepareAccounts())
            return CannotOpen;
        if (qEnvironmentVariableIsSet("DEPESHA_DISK") && FaultyDisk::filesOpened() == 0)
            return OtherSqlite;
        QEventLoop loop;
        QObject::connect(&m_services.outbox(), &Outbox::statusChanged, &loop,
                         [this](const OutboxStatus &status) { look(status); });
        bool isIdle = false;
        QObject::connect(&m_services.outbox(), &Outbox::idle, &loop, [&] {
            isIdle = true;
            loop.quit();
        });
        m_services.startOutbox();
        queueAll();
        while (mayStillWork()) {
            if (!isIdle)
                loop.exec();
            isIdle = false;
        }
        std::ignore = await(m_services.pollNow()); // who looks at the history afterwards sees what came of it
        await(m_services.stopOutbox());
        return Done;
    }

private:
    void look(const OutboxStatus &status)
    {
        if (status.working && !std::exchange(m_isWorking, true))
            tell(u"working"_s);
        m_inTrouble = !status.troubles.isEmpty();
    }

    bool prepareAccounts()
    {
        auto accounts = await(m_services.accounts().list());
        if (!accounts)
            return false;
        for (auto gateway = m_task.gateways.cbegin(); gateway != m_task.gateways.cend(); ++gateway) {
            const bool known = std::any_of(accounts->cbegin(), accounts->cend(),
                                           [&](const Account &account) { return account.provider == gateway.key(); });
            if (!known && !addAccount(gateway.key(), gateway.value()))
                return false;
        }
        accounts = await(m_services.accounts().list());
        m_accounts = accounts.value_or(QList<Account>());
        bool kept = true;
        if (!m_task.keychain)
            for (const Account &account : std::as_const(m_accounts))
                kept &= await(m_services.secrets().write(account.secretKey, TrainingGateway::password())).has_value();
        return kept && accounts.has_value();
    }

    bool addAccount(const QString &provider, const QUrl &endpoint)
    {
        Account account;
        account.name = provider;
        account.provider = provider;
        account.login = TrainingGateway::login(provider);
        account.endpoint = endpoint;
        account.senders = {u"Depesha"_s};
        account.perSecond = 500;
        account.inFlight = 6;
        const auto added = await(m_services.accounts().add(account));
        return added && await(m_services.secrets().write(added->secretKey, TrainingGateway::password()));
    }

    void queueAll()
    {
        if (m_task.run == 0)
            return;
        for (int text = 0; text < textsEach; ++text)
            for (const Account &account : std::as_const(m_accounts))
                queue(account, text);
    }

    /// Text and number together are written once in a test's whole life, so that the gateway's book can be compared.
    void queue(const Account &account, int text)
    {
        Submission submission;
        submission.accountId = account.id;
        submission.sender = account.senders.constFirst();
        const QString words = u"%1 %2 %3"_s.arg(account.provider).arg(m_task.run).arg(text);
        const QString start = account.provider == "nikita"_L1 ? u"996555"_s : u"79035"_s;
        for (int number = 0; number < m_task.messages; ++number) {
            // The training gateway delivers what ends with 1.
            const QString to = start + u"%1%2%3"_s.arg(m_task.run, 3, 10, QChar(u'0')).arg(text).arg(number) + u'1';
            submission.items.append({to, to, {}, words, 1});
        }
        const QDateTime now = m_services.clock().now();
        if (text == textsEach - 1) // one of them waits for its time
            submission.at = now.addMSecs(laterBy.count());
        const bool queued = await(m_services.messages().enqueue(submission, now)).has_value();
        tell((queued ? u"queued "_s : u"refused "_s) + words);
    }

    bool mayStillWork()
    {
        const auto count = [this](const QList<MessageState> &states) {
            return await(m_services.messages().count({.states = states})).value_or(0);
        };
        if (m_inTrouble)
            return false;
        const auto missed = await(m_services.messages().missed());
        return count({MessageState::Queued, MessageState::Sending}) > 0 ||
               (missed && count({MessageState::Scheduled}) > missed->size());
    }

    const Task m_task;
    Services m_services;
    QList<Account> m_accounts;
    bool m_isWorking = false;
    bool m_inTrouble = false;
};

} // namespace

int main(int argc, char *argv[])
{
    FaultyDisk::installFromEnvironment();
    QCoreApplication application(argc, argv);
    return Worker(readTask()).run();
}
