// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the outbox stands, at the right of the status bar: progress with Pause and Resume while something is open, or
// that another Depesha is sending. Silent when there is nothing to say.

#pragma once

#include "outbox/outbox.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace depesha {

class OutboxLine : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxLine(QWidget *parent = nullptr);

    void showStatus(const OutboxStatus &status);

Q_SIGNALS:
    void pauseRequested(bool paused);

private:
    OutboxStatus m_status;
    QLabel *m_words;
    QProgressBar *m_progress;
    QToolButton *m_pause;
};

} // namespace depesha
