// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace depesha {

QList<SourceFile> sourceFiles(const QStringList &folders)
{
    const QDir root(QStringLiteral(DEPESHA_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            files.append({root.relativeFilePath(file.fileName()), file.readAll()});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace depesha
