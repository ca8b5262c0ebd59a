// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a history that never changes: the same accounts, messages, time and font in every run, so that
// what it shows can be held against a picture. Each scene is a place or a dialog, in the state that it is to be seen
// in.

#pragma once

#include "app/translation.h"
#include "ui/shell/mainwindow.h"
#include "ui/write/writedesk.h"

#include <QTemporaryDir>
#include <functional>

namespace depesha {

class Stage
{
public:
    struct Scene
    {
        const char *name;
        enum Kind { Empty, Filled, Varying };
        Kind kind; ///< Varying: filled, and it shows what is another on each computer
        /// Brings the window there; what is to be looked at.
        std::function<QWidget *(Stage &)> play;
    };
    static const QList<Scene> &scenes();

    explicit Stage(Scene::Kind kind, const QSize &size = {1024, 640});
    ~Stage();

    MainWindow &window() { return *m_window; }

    template<typename T>
    T *child(const QString &name = {})
    {
        return m_window->findChild<T *>(name);
    }
    void press(Qt::Key key); ///< with Ctrl
    void press(const QString &button);
    /// Waits for the dialog that is in front.
    QWidget *dialog();
    /// Goes to the messages and chooses a row.
    void showMessage(int row);
    /// From the menus.
    void choose(const QString &action);
    void write(const QString &recipients, const QString &text);

private:
    void addAccounts();
    void addMessages();
    void addTemplates();

    QTemporaryDir m_folder;
    WriteDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

/// One look, font and size of letters for every run, whatever the desktop likes.
void dressApplication();

} // namespace depesha
