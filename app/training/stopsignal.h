// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns SIGINT, SIGTERM and the console's Ctrl+C into a Qt signal, so that a program can finish what it is at. One at a
// time: signals belong to the process.

#pragma once

#include <QObject>

namespace depesha {

class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    /// The signals end the program again, as they do by default.
    ~StopSignal() override;

Q_SIGNALS:
    /// Comes from the event loop, in this object's thread.
    void stopped();

private:
    int m_readEnd = -1; ///< of the pipe that the handler writes to; not used on Windows
};

} // namespace depesha
