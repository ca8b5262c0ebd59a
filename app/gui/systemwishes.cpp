// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/systemwishes.h"

#include <QEvent>
#include <QGuiApplication>

namespace depesha {

SystemWishes::SystemWishes(QGuiApplication &application) : m_application(&application)
{
    application.installEventFilter(this);
}

bool SystemWishes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_application && event->type() == QEvent::Quit)
        Q_EMIT endWanted();
#ifdef Q_OS_MACOS
    // Qt passes on each click in the Dock as this, even where the program is in front already.
    if (watched == m_application && event->type() == QEvent::ApplicationStateChange &&
        QGuiApplication::applicationState() == Qt::ApplicationActive)
        Q_EMIT windowWanted();
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace depesha
