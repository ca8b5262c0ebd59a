// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of an .xlsx file that are not rows, as XML. Pure. Source: ECMA-376, part 1 (SpreadsheetML) and part 2
// (packaging).

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace depesha::xlsx {

/// Cell formats, as they stand in styles().
enum class Style { General = 0, Header, Words, Amount, Time };

/// Words as they may stand in XML and come back out of Excel the same: what XML cannot hold is written _xHHHH_, and
/// what looks like that too. Half a surrogate pair becomes a question mark.
QByteArray escaped(const QString &words);
/// "A", "Z", "AA" for 0, 25, 26.
QByteArray columnName(int column);

QByteArray contentTypes(int sheets);
QByteArray packageRelations();
QByteArray workbookRelations(int sheets);
/// `filters`: the range of each sheet that can be filtered, as "$A$1:$C$9".
QByteArray workbook(const QStringList &sheetNames, const QList<QByteArray> &filters);
QByteArray styles();

} // namespace depesha::xlsx
