// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One window a data folder: a second start asks the first to show itself, and ends. This is a convenience; what keeps
// two programs from sending the same is the outbox's lock.

#pragma once

#include <QLocalServer>
#include <QObject>

namespace depesha {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True: another window stands on this folder and was told. Waits for a fraction of a second; for the start only.
    bool handOver();
    /// From now on further starts are told to this one.
    void listen();
    /// Another program is about to take this one's place.
    void stopListening() { m_server.close(); }

Q_SIGNALS:
    /// Somebody started the program again.
    void raised();

private:
    const QString m_name;
    QLocalServer m_server;
};

} // namespace depesha
