// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainmenus.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace depesha {

MainMenus::MainMenus(QMainWindow *window) : QObject(window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    m_deskActions = {
        add(file, tr("&New message"), QKeySequence::New, &MainMenus::newMessageRequested),
        add(file, tr("&Add an account…"), {}, &MainMenus::addAccountRequested),
        add(file, tr("&Refresh balances"), QKeySequence::Refresh, &MainMenus::refreshRequested),
        add(file, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &MainMenus::settingsRequested),
    };
    m_deskActions.constLast()->setMenuRole(QAction::PreferencesRole);
    m_deskActions.append(add(file, tr("Save a &copy of the history…"), {}, &MainMenus::copyRequested));
    file->addSeparator();
#ifdef Q_OS_MACOS // where windows have no key of their own for it
    add(file, tr("Close the &window"), QKeySequence::Close, &MainMenus::closeRequested);
#endif
    add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainMenus::quitRequested)
        ->setMenuRole(QAction::QuitRole);

    QMenu *go = window->menuBar()->addMenu(tr("&Go"));
    const QStringList names{tr("&Write"), tr("&Messages"), tr("&Accounts")};
    for (int place = 0; place < int(names.size()); ++place) {
        QAction *action = go->addAction(names[place]);
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + place)));
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeRequested(place); });
        m_deskActions.append(action);
    }
    go->addSeparator();
    m_deskActions.append(add(go, tr("&Search the messages"), QKeySequence::Find, &MainMenus::searchRequested));
    setReady(false);
}

QAction *MainMenus::add(QMenu *menu, const QString &text, const QKeySequence &shortcut, void (MainMenus::*signal)())
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MainMenus::setReady(bool ready)
{
    for (QAction *action : std::as_const(m_deskActions))
        action->setEnabled(ready);
}

} // namespace depesha
