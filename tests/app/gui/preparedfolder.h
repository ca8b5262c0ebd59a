// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data folder whose settings say how long a send is held, before the program opens it.

#pragma once

#include "app/gui/windowsession.h"
#include "storage/settingsstore.h"

#include <QDir>

namespace depesha {

inline void setHold(const GuiOptions &options, int seconds)
{
    Database database;
    const QString folder = WindowSession::folderFor(options);
    QDir().mkpath(folder);
    const Result<void> opened = database.open(folder).result();
    const auto set = SettingsStore(database).set(QStringLiteral("send/holdSeconds"), QString::number(seconds)).result();
    if (!opened || !set)
        qFatal("the data folder cannot be prepared");
}

} // namespace depesha
