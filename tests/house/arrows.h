// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a source file's #includes and names, and says which of them run against the plan of the house: who may use
// whom.

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace depesha {

/// One line for each fault, empty if there is none. `path` is from the root of the sources ("core/net/x.cpp").
QStringList brokenArrows(const QString &path, const QByteArray &source);

} // namespace depesha
