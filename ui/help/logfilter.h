// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets through the lines of the log that are grave enough and hold what is searched for.

#pragma once

#include "ui/help/logmodel.h"

#include <QSortFilterProxyModel>

namespace depesha {

class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(LogModel *model, QObject *parent = nullptr);

    void setLeast(LogLevel level);
    /// In any case; empty: all.
    void setWords(const QString &words);
    /// Of one that is let through.
    const LogLine &line(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel *m_model;
    LogLevel m_least = LogLevel::Detail;
    QString m_words;
};

} // namespace depesha
