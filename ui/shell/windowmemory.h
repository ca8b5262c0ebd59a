// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remembers where the window stood and which place was open, in the settings. Reading never delays the window: it moves
// when the answer is here.

#pragma once

#include "ui/common/uiservices.h"

#include <QFuture>
#include <QObject>
#include <QSize>

class QMainWindow;

namespace depesha {

class WindowMemory : public QObject
{
    Q_OBJECT

public:
    WindowMemory(QMainWindow *window, const UiServices &services);

    /// Of a window that stood nowhere yet, without the frame that the desktop puts around it. `room`: what a screen has
    /// for windows.
    static QSize firstSize(const QSize &room);
    /// Puts the window where it stood; the place that was open, -1 if none is remembered.
    QFuture<int> restore();
    void save(int place);

private:
    QMainWindow *m_window;
    UiServices m_services;
};

} // namespace depesha
