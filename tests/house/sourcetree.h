// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's own C++ files, for the tests that read them.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace depesha {

struct SourceFile
{
    QString path; ///< from the root of the sources, with "/"
    QByteArray content;
};

/// All .h and .cpp files below these folders of the source tree, in order of their paths.
QList<SourceFile> sourceFiles(const QStringList &folders);

} // namespace depesha
