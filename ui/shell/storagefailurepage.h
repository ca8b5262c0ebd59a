// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in the window in place of everything else when the data folder cannot be used: what is wrong, and the ways out
// of it.

#pragma once

#include "model/error.h"

#include <QWidget>

namespace depesha {

class EmptyState;

class StorageFailurePage : public QWidget
{
    Q_OBJECT

public:
    explicit StorageFailurePage(QWidget *parent = nullptr);

    void showError(const Error &error);

Q_SIGNALS:
    void retryRequested();
    void folderRequested();
    void quitRequested();

private:
    EmptyState *m_state;
};

} // namespace depesha
