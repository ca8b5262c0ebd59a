// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/logfilter.h"

namespace depesha {

LogFilter::LogFilter(LogModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void LogFilter::setLeast(LogLevel level)
{
    m_least = level;
    invalidateFilter();
}

void LogFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateFilter();
}

const LogLine &LogFilter::line(int row) const { return m_model->line(mapToSource(index(row, 0)).row()); }

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogLine &line = m_model->line(row);
    return line.level >= m_least && line.whole.contains(m_words, Qt::CaseInsensitive);
}

} // namespace depesha
