// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/cursorrest.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace depesha {

CursorRest::CursorRest(QGuiApplication &application, std::chrono::milliseconds patience)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &CursorRest::rest);
    application.installEventFilter(this);
    m_patience.start();
}

bool CursorRest::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::WindowActivate:
        blink();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CursorRest::rest()
{
    QStyleHints *hints = QGuiApplication::styleHints();
    m_flashTime = hints->cursorFlashTime();
    m_resting = true;
    hints->setCursorFlashTime(0);
}

void CursorRest::blink()
{
    m_patience.start();
    if (std::exchange(m_resting, false))
        QGuiApplication::styleHints()->setCursorFlashTime(m_flashTime);
}

} // namespace depesha
