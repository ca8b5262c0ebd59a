// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything behind the Help menu: opens the guide at the place one is in, from dialogs too, the log, the shortcuts,
// the news and About; after an update it shows once what is new.

#pragma once

#include "ui/common/uiservices.h"
#include "ui/help/helptexts.h"

#include <QObject>
#include <functional>
#include <memory>

class QAction;
class QMainWindow;
class QMenu;

namespace depesha {

class GuideWindow;
class LogWindow;

class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// `here`: the page of the place one is in.
    HelpDesk(const UiServices &services, QMainWindow *window, std::function<GuidePage()> here);
    ~HelpDesk() override;

    /// Fills the menu.
    void addActions(QMenu *menu);
    /// The database is open: shows what is new if this version is seen for the first time, and not on the first start
    /// of all.
    void start();
    /// Opens what the window that `former` belongs to had open.
    void takeOver(const HelpDesk &former);
    void openGuide(GuidePage page);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void supportFileRequested();

private:
    GuideWindow &guide();
    LogWindow &log();
    void openReleases();

    UiServices m_services;
    QMainWindow *m_window;
    std::function<GuidePage()> m_here;
    QAction *m_guideAction;
    std::unique_ptr<GuideWindow> m_guide;
    std::unique_ptr<LogWindow> m_log;
};

} // namespace depesha
