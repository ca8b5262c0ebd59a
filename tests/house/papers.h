// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's documents and descriptions, for the tests that read them.

#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace depesha {

inline QDir root() { return QDir(QStringLiteral(DEPESHA_SOURCE_DIR)); }

/// `path` from the root of the sources.
inline QString read(const QString &path)
{
    QFile file(root().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// What the first group of the pattern caught, each time; "^" and "$" are the ends of a line.
inline QStringList allMatches(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

} // namespace depesha
