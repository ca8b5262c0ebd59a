// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One window a data folder: a second start asks the first to show itself, hands it the link it was started with, and
// ends. This is a convenience; what keeps two programs from sending the same is the outbox's lock.

#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace depesha {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True: another window stands on this folder and has the link, which may be empty. Waits for a fraction of a
    /// second; for the start only.
    bool handOver(const QString &link = {});
    /// From now on further starts are told to this one.
    void listen();
    /// Another program is about to take this one's place.
    void stopListening() { m_server.close(); }

Q_SIGNALS:
    /// Somebody started the program again, with this link or an empty one.
    void raised(const QString &link);

private:
    void hear(QLocalSocket *asking);

    const QString m_name;
    QLocalServer m_server;
};

} // namespace depesha
