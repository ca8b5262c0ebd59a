// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks before the window closes while something is still to be sent, and lets what is on its way be answered first. It
// never waits in the window's thread, and never closes the window but with close().

#pragma once

#include "outbox/outbox.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace depesha {

class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(QWidget *window, Outbox &outbox);

    void setStatus(const OutboxStatus &status) { m_status = status; }
    /// Whether the window may close now; if not, the user is being asked and close() is called again when it may.
    bool mayClose();

private:
    enum class Step { Open, Asking, Stopping, Free };

    void ask();
    void finish();
    void stopped();
    void closeWindow();
    QMessageBox *showBox(const QString &text, const QString &explanation);

    QWidget *m_window;
    Outbox &m_outbox;
    OutboxStatus m_status;
    Step m_step = Step::Open;
    QPointer<QMessageBox> m_box;
};

} // namespace depesha
