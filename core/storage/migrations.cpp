// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include <QDir>
#include <QFile>

// Outside the namespace, as the macro declares a function there; needed because a static library's resources are
// otherwise dropped by the linker.
static void initMigrations() { Q_INIT_RESOURCE(migrations); }

namespace depesha {

using namespace Qt::Literals::StringLiterals;

MigrationSteps migrationSteps()
{
    initMigrations();
    const QDir folder(u":/migrations"_s);
    MigrationSteps steps;
    const auto names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        steps.append(sqlStatements(folder.filePath(name)));
    return steps;
}

QStringList sqlStatements(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)

    QStringList statements;
    QString statement;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    Q_ASSERT(statement.isEmpty());
    return statements;
}

} // namespace depesha
