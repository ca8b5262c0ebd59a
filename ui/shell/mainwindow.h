// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one window: rail, places, bands across the top, status line. Places views and owns actions; knows no rule of sending.

#pragma once

#include "ui/common/uiservices.h"

#include <QMainWindow>
#include <memory>

namespace depesha {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const UiServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

Q_SIGNALS:
    /// The user wants this program in training mode: the composition root starts it.
    void trainingRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace depesha
