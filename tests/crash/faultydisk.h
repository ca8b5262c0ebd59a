// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that misbehaves, below SQLite: fills up or fails for a while and recovers, tears writes, and can forget what
// no fsync has reached. SQLite's own file system with these faults put before it; for the crash test's worker only.

#pragma once

#include <QtGlobal>

namespace depesha {

class FaultyDisk
{
public:
    struct Plan
    {
        quint32 seed = 0;
        int calm = 0;  ///< so many writes and fsyncs pass between two spells of faults, about; 0: no faults
        int spell = 1; ///< so many fail in a spell, at most
    };

    /// Reads DEPESHA_DISK="seed,calm,spell"; does nothing where it is not set. Before the first connection.
    static void installFromEnvironment();
    /// How many files SQLite opened through it: 0 means that another SQLite is at work.
    static int filesOpened();
    /// Takes back all writes that were not synced, and lets nothing more be written.
    static void losePower();
};

} // namespace depesha
