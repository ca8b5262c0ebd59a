// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/openedlinks.h"

#include "model/messagelink.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileOpenEvent>
#include <array>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array schemes{"sms"_L1, "tel"_L1};

} // namespace

OpenedLinks::OpenedLinks(QCoreApplication &application)
{
    application.installEventFilter(this);
    for (const QLatin1StringView scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "follow");
}

OpenedLinks::~OpenedLinks()
{
    for (const QLatin1StringView scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
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
