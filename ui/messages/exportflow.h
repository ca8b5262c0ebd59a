// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getting messages out, from the question to the file: a line that is hidden until there is something to say, and the
// dialogs that lead to it. The work is done in a thread of its own; a file is whole or not there. One at a time.

#pragma once

#include "storage/messagestore.h"
#include "ui/common/uiservices.h"
#include "ui/messages/messagereading.h"

#include <QFutureWatcher>
#include <QWidget>
#include <atomic>
#include <memory>

namespace depesha {

class WorkLine;

class ExportFlow : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFlow(const UiServices &services, QWidget *parent = nullptr);
    /// Stops what is being written, and its file with it.
    ~ExportFlow() override;

    /// Asks what and where, then writes the messages of the list as filtered, or the selected ones.
    void start(const MessageFilter &filter, const QList<IdRange> &selection);
    /// Asks where, then writes a report of one campaign as PDF.
    void startReport(qint64 campaignId);
    bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);
    /// It was not written, and the line says why; comes before runningChanged().
    void failed();

private:
    using Job = std::function<Written(const GoOn &)>;

    void askWhere(const QString &title, const QString &kind, const QString &suffix,
                  const std::function<void(const QString &path)> &then);
    void run(const QString &path, const Job &job);
    void finish();
    QString suggestedName(const QString &suffix) const;

    UiServices m_services;
    WorkLine *m_line;
    QString m_path;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the work that goes on
    QFutureWatcher<Written> m_work;
};

} // namespace depesha
