// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of the log as rows: time, level, subject and words. Given the newest lines again and again, it takes in
// what is new, so that selection and scroll place stay.

#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

namespace depesha {

enum class LogLevel { Detail, Note, Warning, Error };

struct LogLine
{
    QDateTime at; ///< invalid where the line is none of the log's own
    LogLevel level = LogLevel::Note;
    QString subject; ///< the logging category
    QString words;
    QString whole; ///< as it stands in the file
};

/// Of a line as LogFile writes it.
LogLine logLineFrom(const QString &line);

class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Level, Subject, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest lines, oldest first.
    void setLines(const QStringList &lines);
    const LogLine &line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogLine> m_lines;
};

} // namespace depesha
