// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/logmodel.h"

#include "ui/common/icons.h"
#include "ui/common/statelook.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

LogLevel levelOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'D':
        return LogLevel::Detail;
    case u'W':
        return LogLevel::Warning;
    case u'E':
        return LogLevel::Error;
    default:
        return LogLevel::Note;
    }
}

QString wordOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Detail:
        return LogModel::tr("Detail");
    case LogLevel::Note:
        return LogModel::tr("Note");
    case LogLevel::Warning:
        return LogModel::tr("Warning");
    case LogLevel::Error:
        return LogModel::tr("Error");
    }
    Q_UNREACHABLE();
}

QVariant iconOf(LogLevel level)
{
    const QPalette palette = QGuiApplication::palette();
    if (level == LogLevel::Warning)
        return icon(u"warning"_s, warningColor(palette));
    if (level == LogLevel::Error)
        return icon(u"refused"_s, errorColor(palette));
    return {};
}

} // namespace

LogLine logLineFrom(const QString &line)
{
    static const QRegularExpression form(u"^(\\S+) \\d+ ([DIWE]) ([^ :]*): (.*)$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {{}, LogLevel::Note, {}, line, line};
    return {QDateTime::fromString(match.captured(1), Qt::ISODateWithMs), levelOf(match.captured(2).front()),
            match.captured(3), match.captured(4), line};
}

void LogModel::setLines(const QStringList &lines)
{
    // What is known goes on somewhere in it; the oldest may have fallen out.
    const auto goesOnAfter = [&](qsizetype gone) {
        return m_lines.size() - gone <= lines.size() &&
               std::equal(m_lines.cbegin() + gone, m_lines.cend(), lines.cbegin(),
                          [](const LogLine &known, const QString &line) { return known.whole == line; });
    };
    qsizetype gone = 0;
    while (!goesOnAfter(gone))
        ++gone;
    if (gone > 0) {
        beginRemoveRows({}, 0, int(gone) - 1);
        m_lines.remove(0, gone);
        endRemoveRows();
    }
    const qsizetype known = m_lines.size();
    if (known == lines.size())
        return;
    beginInsertRows({}, int(known), int(lines.size()) - 1);
    for (qsizetype i = known; i < lines.size(); ++i)
        m_lines.append(logLineFrom(lines.at(i)));
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int LogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const LogLine &line = m_lines.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Level)
        return iconOf(line.level);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case At:
        return line.at.isValid() ? line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
    case Level:
        return wordOf(line.level);
    case Subject:
        return line.subject;
    default:
        return line.words;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Time");
    case Level:
        return tr("Level");
    case Subject:
        return tr("Subject");
    default:
        return tr("What happened");
    }
}

} // namespace depesha
