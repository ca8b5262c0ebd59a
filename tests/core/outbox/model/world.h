// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox as it is, on a database file of its own, with the providers' own code; only the wire, the clock and the
// keychain are ours. Does what actions say, tells the model what it sees, and lets it judge.

#pragma once

#include "actions.h"
#include "model.h"
#include "program.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <array>

namespace depesha {

/// The provider behind each account of the world.
inline constexpr std::array<const char *, 6> slotProviders{"nikita", "iba", "smska", "avist", "stream", "nikita"};

class World
{
public:
    World();
    ~World();

    void apply(const Action &action);
    /// Good answers and time, until nothing is left to be done.
    void drain();
    /// The first thing that must not be; empty: all is well.
    const QString &verdict() const { return m_model.verdict(); }

private:
    /// A request on its way.
    struct Exchange
    {
        Transport *transport = nullptr;
        qsizetype index = 0;
        qint64 account = 0;
        Asked asked;
        Model::Sent sent = {};
    };

    // The user.
    void addAccount(std::size_t slot);
    void queue(const Action &action);
    void cancel(int pick);
    void decide(int pick, Decision decision);
    void edit(const Action &action);
    void change(const Action &action);
    void setPassword(const Login &login, const QString &password);
    // The program.
    std::unique_ptr<Program> openProgram();
    void start(std::unique_ptr<Program> program);
    void kill(int taken);
    void stopAndStart();
    // Time.
    void setClock(const QDateTime &now);
    void passToNextAlarm();
    void settle(int turns);
    bool turn();
    // The wire.
    void saw(Transport *transport, qsizetype index, const HttpRequest &request);
    /// Off the list of those under way; null if there is none of this kind.
    std::unique_ptr<Exchange> take(Asked::Kind kind, int pick);
    bool answerSend(int pick, SendReply reply);
    bool answerStatus(int pick, StatusReply reply);
    void answerAll();
    static void finish(const Exchange &exchange, const HttpResult &reply);
    // The disk.
    void readMoves();
    QList<Message> messages();
    void look();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    MemoryStore m_secrets;
    Gateway m_gateway;
    Model m_model;
    std::unique_ptr<MoveLog> m_moves;
    std::vector<std::unique_ptr<Transport>> m_transports; ///< outlive their programs: answers come late
    std::unique_ptr<Program> m_worker;
    std::unique_ptr<Program> m_second;
    std::vector<std::unique_ptr<Exchange>> m_underWay;
    std::vector<std::unique_ptr<Exchange>> m_orphans;
    QList<qint64> m_slots;
    QHash<QString, qint64> m_accounts;     ///< by login
    QHash<QString, qint64> m_byProviderId; ///< messages
    int m_named = 0;
};

} // namespace depesha
