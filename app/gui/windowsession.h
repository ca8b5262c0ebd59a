// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with its window: shows the window at once, opens the data folder behind it, then lets the outbox work. In
// training it runs the gateway too.

#pragma once

#include "app/services.h"
#include "app/training/trainingthread.h"
#include "ui/common/uiservices.h"
#include "ui/shell/mainwindow.h"

#include <optional>

namespace depesha {

struct GuiOptions;

class WindowSession : public QObject
{
    Q_OBJECT

public:
    explicit WindowSession(const GuiOptions &options);
    ~WindowSession() override;

    void start();
    MainWindow &window() { return m_window; }
    Services &services() { return m_services; }

private:
    void open();
    void prepareTraining();
    void work();
    void restartWith(const QStringList &arguments);

    const QString m_askedFolder;
    std::optional<TrainingThread> m_training;
    Services m_services;
    MainWindow m_window;
};

} // namespace depesha
