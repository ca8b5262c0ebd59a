// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of the window but for Help, with their keys. They only ask; the window does.

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace depesha {

class MainMenus : public QObject
{
    Q_OBJECT

public:
    explicit MainMenus(QMainWindow *window);

    /// Before the places stand, most of it is of no use.
    void setReady(bool ready);

Q_SIGNALS:
    void placeRequested(int place);
    void newMessageRequested();
    void addAccountRequested();
    void refreshRequested();
    void settingsRequested();
    void copyRequested();
    void searchRequested();
    void closeRequested();
    void quitRequested();

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut, void (MainMenus::*signal)());

    QList<QAction *> m_deskActions; ///< of no use before the places stand
};

} // namespace depesha
