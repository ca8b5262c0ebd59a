// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log in the data folder: depesha.log, and depesha.log.1 before it, of limited size. Everything is masked before it
// is written, in a thread of its own: whoever logs never waits. It never makes the folder; what comes before the folder
// is there is kept for it.

#pragma once

#include "storage/logmask.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace depesha {

class LogFile : public QObject
{
    Q_OBJECT

public:
    explicit LogFile(const QString &folder, qint64 bytesPerFile = qint64(1024) * 1024, QObject *parent = nullptr);
    /// Writes what waits.
    ~LogFile() override;

    /// What it must learn to hide.
    LogMask &mask() { return *m_mask; }

    const QString &folder() const { return m_folder; }

    // From any thread; neither waits.
    void write(QtMsgType type, const QString &category, const QString &text);
    /// The newest lines of both files, `most` at most, the oldest of them first; all that was written before is there.
    QFuture<QStringList> lastLines(int most);

    /// Routes Qt's messages here (null: no longer), as well as to where they went before: warnings and worse to
    /// standard error. The log must outlive its route.
    static void routeMessages(LogFile *log);

Q_SIGNALS:
    /// There is more to read; a few times a second at most. Emitted in this object's thread.
    void changed();

private:
    class Writer;
    const QString m_folder;
    const std::shared_ptr<LogMask> m_mask = std::make_shared<LogMask>();
    std::unique_ptr<Writer> m_writer;
};

} // namespace depesha
