// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain of the session that tests/support/with-keyring made without one: comes, is killed, and comes again with
// what it held.

#pragma once

#include <QProcess>

namespace depesha {

class Keyring
{
public:
    ~Keyring() { kill(); }

    /// Returns when it can be asked.
    void start();
    void kill();
    bool isThere() const { return m_daemon.state() == QProcess::Running; }

private:
    QProcess m_daemon;
};

} // namespace depesha
