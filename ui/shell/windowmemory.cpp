// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowmemory.h"

#include "model/whendone.h"
#include "storage/settingsstore.h"

#include <QMainWindow>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

WindowMemory::WindowMemory(QMainWindow *window, const UiServices &services)
    : QObject(window), m_window(window), m_services(services)
{}

QSize WindowMemory::firstSize(const QSize &room)
{
    // How thick the frame is nobody knows before the window is shown; Windows' and GNOME's title bars stay below this.
    constexpr QSize frame(16, 40);
    return QSize(1200, 760).boundedTo(room - frame);
}

QFuture<int> WindowMemory::restore()
{
    return whenDone(m_services.settings.all(), this, [this](const Result<QHash<QString, QString>> &settings) {
        if (!settings)
            return -1;
        const QString geometry = settings->value(u"window/geometry"_s);
        if (!geometry.isEmpty())
            m_window->restoreGeometry(QByteArray::fromBase64(geometry.toLatin1()));
        bool known = false;
        const int place = settings->value(u"window/place"_s).toInt(&known);
        return known ? place : -1;
    });
}

void WindowMemory::save(int place)
{
    const QString geometry = QString::fromLatin1(m_window->saveGeometry().toBase64());
    m_services.settings.set(u"window/geometry"_s, geometry);
    m_services.settings.set(u"window/place"_s, QString::number(place));
}

} // namespace depesha
