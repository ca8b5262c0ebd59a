// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop wants of the whole program and not of a window: that it ends, because the session does or by the
// Dock's menu; and on macOS, that it shows its window again, by a click on its icon there.

#pragma once

#include <QObject>

class QGuiApplication;

namespace depesha {

class SystemWishes : public QObject
{
    Q_OBJECT

public:
    explicit SystemWishes(QGuiApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Before Qt asks each window to close. A window that only hides would keep the session from ending.
    void endWanted();
    void windowWanted();

private:
    const QObject *const m_application;
};

} // namespace depesha
