// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets the text cursor stand still when nobody has typed or clicked for a while: a window that is left open must not
// wake the computer twice a second for it.

#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

class QGuiApplication;

namespace depesha {

class CursorRest : public QObject
{
    Q_OBJECT

public:
    explicit CursorRest(QGuiApplication &application, std::chrono::milliseconds patience = std::chrono::seconds(10));

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void blink();

    QTimer m_patience;
    int m_flashTime = 0; ///< as the user has set it; while it rests
    bool m_resting = false;
};

} // namespace depesha
