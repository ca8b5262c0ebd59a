// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in the place of the send buttons while what was sent is held: what leaves, in how many seconds, and Cancel.

#pragma once

#include <QWidget>
#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;

namespace depesha {

class HoldBar : public QWidget
{
    Q_OBJECT

public:
    explicit HoldBar(QWidget *parent = nullptr);

    /// `messages` leave after `time`. Cancel gets the focus: it is all that can be done now.
    void start(qint64 messages, std::chrono::milliseconds time);
    void setRemaining(std::chrono::milliseconds time);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    qint64 m_messages = 0;
    int m_shownSeconds = -1;
};

} // namespace depesha
