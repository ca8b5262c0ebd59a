// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log as it grows: search, level, a line read whole, and what a helper needs of it. Reads nothing itself: the log's
// own thread does. Everything in it is masked; what is copied is masked once more, by what is known now.

#pragma once

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace depesha {

class EmptyState;
class LogFile;
class LogFilter;
class LogModel;
class SearchField;

class LogWindow : public QDialog
{
    Q_OBJECT

public:
    /// `log`: null if none is kept. It must outlive the window.
    explicit LogWindow(LogFile *log);

Q_SIGNALS:
    void supportFileRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    void take(const QStringList &lines);
    void showState();
    void showCurrent();
    QStringList chosenLines() const;
    void copyLines();
    void copyForSupport();

    LogFile *m_log;
    LogModel *m_model;
    LogFilter *m_filter;
    SearchField *m_search;
    QComboBox *m_level;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QTableView *m_table;
    QPlainTextEdit *m_whole;
    QPushButton *m_copy;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace depesha
