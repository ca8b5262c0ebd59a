// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One data folder and one gateway, and workers on them that are started, killed and started again, one at a time. Keeps
// the book of what the workers said and of what was under way when they died, for the audit at the end.

#pragma once

#include "gatewayprocess.h"
#include "history.h"

#include <QTemporaryDir>
#include <optional>
#include <random>

namespace depesha {

class CrashRig
{
public:
    struct Options
    {
        QStringList providers{QStringLiteral("iba"), QStringLiteral("nikita")};
        int messages = 3;      ///< of each text; a worker queues three texts an account
        bool keychain = false; ///< the session's, else the worker knows the passwords
    };
    struct Run
    {
        QString step = {}; ///< dies when it gets to this step …
        int count = 1;     ///< … so many times
        bool losesPower = false;
        QString disk = {};                                         ///< as DEPESHA_DISK
        std::optional<std::chrono::milliseconds> killAfter = {};   ///< this long after it took the outbox
        std::optional<std::chrono::milliseconds> killAtStart = {}; ///< this long after it was started
        bool queues = true;
    };
    enum class End {
        Killed,
        Left,   ///< by itself: nothing was due, or nothing could be done
        Failed, ///< could not open the database
        Hung,
    };

    explicit CrashRig(const Options &options);

    End run(const Run &run);
    GatewayProcess &gateway() { return m_gateway; }
    QString folder() const { return m_folder.path(); }
    /// Latency on every send, and one request of about eight with a fault; counts what may become unconfirmed by it.
    void armFaults(std::minstd_rand &random);
    /// Without faults and kills, until nothing can still be done. What is wrong is in the complaints.
    Audit finish();

    int kills() const { return m_kills; }
    int workers() const { return m_workers; }
    /// Messages that were under way at the kills, in all.
    int underWay() const { return int(m_circumstances.underWay.size()); }
    int faults() const { return m_circumstances.faults; }

private:
    void listen(const QByteArray &told);
    void takeStock(bool diskIsSound);

    const Options m_options;
    QTemporaryDir m_folder;
    GatewayProcess m_gateway;
    Circumstances m_circumstances;
    QStringList m_complaints;
    int m_kills = 0;
    int m_workers = 0;
    int m_runs = 0;
};

/// For people: kills, faults, messages, and what became of them.
QString figures(const CrashRig &rig, const Audit &audit);

} // namespace depesha
