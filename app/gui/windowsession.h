// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with its window: shows the window at once, opens the data folder behind it, then lets the outbox work. In
// training it runs the gateway too. When the language changes the window is built anew: no widget needs to know how.

#pragma once

#include "app/services.h"
#include "app/training/trainingthread.h"
#include "app/translation.h"
#include "ui/common/appearance.h"
#include "ui/common/preferences.h"
#include "ui/shell/mainwindow.h"

#include <optional>

namespace depesha {

class SingleInstance;
struct GuiOptions;

class WindowSession : public QObject
{
    Q_OBJECT

public:
    /// `instance`: where further starts knock; null: nowhere.
    explicit WindowSession(const GuiOptions &options, SingleInstance *instance = nullptr);
    /// The data folder that `options` ask for.
    static QString folderFor(const GuiOptions &options);
    ~WindowSession() override;

    void start();
    /// Brings the window forward, and begins the message of the link.
    void openLink(const QString &link);
    MainWindow &window() { return *m_window; }
    Services &services() { return m_services; }

private:
    std::unique_ptr<MainWindow> makeWindow();
    void changeLanguage(const QString &language);
    void open();
    void prepareTraining();
    void work();
    void restartWith(const QStringList &arguments);
    void eraseOld();
    void startAfresh();
    void saveCopyTo(const QString &path);
    void saveSupportFile(const QString &path);

    const QString m_askedFolder;
    const QString m_askedLink;
    SingleInstance *const m_instance;
    Appearance m_appearance;
    Translations m_translations;
    std::optional<TrainingThread> m_training;
    Services m_services;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    bool m_working = false;
};

} // namespace depesha
