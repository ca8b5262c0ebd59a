// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one window: rail, places, bands across the top, status line. Places views and owns actions; knows no rule of
// sending.

#pragma once

#include "model/error.h"
#include "ui/common/uiservices.h"

#include <QMainWindow>
#include <memory>

namespace depesha {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Shows its frame only, so that it can be painted before the database is open; start() fills it.
    explicit MainWindow(const UiServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The database is open: builds the places and begins to show what is in it. Called once. `former`: the window that
    /// this one takes the place of, with what was being done in it.
    void start(const MainWindow *former = nullptr);
    /// The database cannot be opened: says so in place of everything else. start() may still follow.
    void showStorageFailure(const Error &error);
    /// What is under way, or done, in the status line.
    void tell(const QString &words);
    void tellFailure(const Error &error);
    /// Out of the tray or from behind other windows.
    void comeToFront();
    /// The program is about to end, not only its window: closing leaves nothing in the tray.
    void leave();
    /// Begins the message of a link (model/messagelink.h) in Write, as soon as that can be written in; says what is
    /// wrong with one that cannot be read. What is being written there is not lost.
    void openLink(const QString &link);
    /// The link that still waits for that; empty if none does.
    QString waitingLink() const;

Q_SIGNALS:
    /// The user wants this program in training mode: the composition root starts it.
    void trainingRequested();
    /// The user wants a copy of the history in this file; an older one may be replaced. Answered by tell().
    void copyRequested(const QString &path);
    /// The user wants a file for whoever helps him. Answered by tell().
    void supportFileRequested(const QString &path);
    /// After showStorageFailure(): open the same folder again.
    void retryRequested();
    /// After showStorageFailure(): use this folder instead.
    void folderChosen(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace depesha
