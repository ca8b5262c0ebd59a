// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbered steps from an empty file to the schema of today, as they stand in resources/migrations. A released step
// never changes. Private to storage/.

#pragma once

#include <QList>
#include <QStringList>

namespace depesha {

/// The statements of each step, in order: the first leads to version 1.
using MigrationSteps = QList<QStringList>;

/// The steps that this program knows.
MigrationSteps migrationSteps();

/// The statements of an SQL file. Each ends with a semicolon at the end of a line; lines that begin with "--" are
/// comments.
QStringList sqlStatements(const QString &file);

} // namespace depesha
