// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/openedlinks.h"

#include "model/messagelink.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileOpenEvent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

OpenedLinks::OpenedLinks(QCoreApplication &application)
{
    application.installEventFilter(this);
    QDesktopServices::setUrlHandler(u"sms"_s, this, "follow");
    QDesktopServices::setUrlHandler(u"tel"_s, this, "follow");
}

void OpenedLinks::follow(const QUrl &url) { Q_EMIT opened(url.toString(QUrl::FullyEncoded)); }

bool OpenedLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (!isMessageLink(url.toString()))
        return false;
    follow(url);
    return true;
}

} // namespace depesha
