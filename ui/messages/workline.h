// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line for work that writes a file: what is being done, how far it is, the time left and Stop; then what came of it,
// with the way to the file.

#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace depesha {

class ErrorLine;

class WorkLine : public QWidget
{
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr);

    void begin(const QString &fileName);
    void setProgress(qint64 done, qint64 total);
    /// `words`: what was written.
    void succeed(const QString &words, const QString &path);
    void stopped(const QString &words);
    void fail(const QString &words);

Q_SIGNALS:
    void stopRequested();
    /// The user has read what came of it.
    void closed();

private:
    void end();

    ErrorLine *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_show;
    QToolButton *m_close;
    QString m_fileName;
    QString m_path; ///< of what was written
    QElapsedTimer m_since;
};

} // namespace depesha
