// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks before the window closes while a file is being written or something is still to be sent, and lets what is on its
// way come to its end first. It never waits in the window's thread, and never closes the window but with close().

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
    void setWriting(bool writing);
    /// What was being written is not there: who waits for it to close is to see why.
    void writingFailed();
    /// Whether the window may close now; if not, the user is being asked and close() is called again when it may.
    bool mayClose();

private:
    enum class Step { Open, Writing, Asking, Stopping, Free };

    void waitForFile();
    void endWaiting();
    void ask();
    void finish();
    void stopped();
    void stay();
    void closeWindow();
    QMessageBox *showBox(const QString &text, const QString &explanation);

    QWidget *m_window;
    Outbox &m_outbox;
    OutboxStatus m_status;
    Step m_step = Step::Open;
    bool m_isWriting = false;
    bool m_withoutFile = false; ///< the user closes and knows that the file will not be there
    QPointer<QMessageBox> m_box;
};

} // namespace depesha
