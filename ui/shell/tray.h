// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The icon in the desktop's tray: how many decisions wait, how far the sending is, what waits for its time; and the
// notifications. Where there is no tray it does nothing.

#pragma once

#include "outbox/outbox.h"
#include "ui/shell/attention.h"

#include <QObject>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace depesha {

class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QWidget *window);
    ~Tray() override;

    bool isThere() const { return m_icon != nullptr; }
    void showStatus(const OutboxStatus &status);
    void showCounts(const AttentionCounts &counts);
    void notify(const QString &title, const QString &text);
    /// What the icon tells, a line each.
    QStringList lines() const;

Q_SIGNALS:
    void openRequested();
    void writeRequested();
    void decisionsRequested();
    void pauseRequested(bool paused);
    void quitRequested();

private:
    void buildMenu();
    void renew();
    QIcon badgedIcon() const;

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_pause = nullptr;
    OutboxStatus m_status;
    AttentionCounts m_counts;
    QStringList m_shown;
};

} // namespace depesha
