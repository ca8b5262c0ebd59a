// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links that the system brings to the running program: macOS sends them, also those that it was started with, as events
// up to Qt 6.7 and as addresses to be opened from then on.

#pragma once

#include <QObject>

class QCoreApplication;
class QUrl;

namespace depesha {

class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    explicit OpenedLinks(QCoreApplication &application);
    ~OpenedLinks() override;
    Q_DISABLE_COPY_MOVE(OpenedLinks)

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One that begins a message (model/messagelink.h), readable or not.
    void opened(const QString &link);

private Q_SLOTS:
    void follow(const QUrl &url); // QDesktopServices finds it by its name
};

} // namespace depesha
