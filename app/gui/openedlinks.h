// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links that the system brings to the running program: macOS sends them as events, also those that it was started with.

#pragma once

#include <QObject>

class QCoreApplication;

namespace depesha {

class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    explicit OpenedLinks(QCoreApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One that begins a message (model/messagelink.h), readable or not.
    void opened(const QString &link);
};

} // namespace depesha
