// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

namespace depesha {

class MainWindow::Private
{
};

MainWindow::MainWindow(const UiServices &services, QWidget *parent) : QMainWindow(parent), d(std::make_unique<Private>()) { Q_UNUSED(services) }
MainWindow::~MainWindow() = default;

} // namespace depesha
