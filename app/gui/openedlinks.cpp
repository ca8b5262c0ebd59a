// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/openedlinks.h"

#include "model/messagelink.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace depesha {

OpenedLinks::OpenedLinks(QCoreApplication &application) { application.installEventFilter(this); }

bool OpenedLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QString link = static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded);
    if (!isMessageLink(link))
        return false;
    Q_EMIT opened(link);
    return true;
}

} // namespace depesha
