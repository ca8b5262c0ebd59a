// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "app/services.h"
#include "app/translation.h"
#include "storage/lookfile.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const depesha::Utf8Console console;
    if (!depesha::areArgumentsReadable(argc, argv))
        return 2;
    std::optional<depesha::Utf8Locale> locale(std::in_place);
    QCoreApplication application(argc, argv);
    locale.reset();
    QCoreApplication::setApplicationName(QStringLiteral("Depesha"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEPESHA_VERSION));
    const QStringList given = QCoreApplication::arguments().mid(1);
    const QString folder = depesha::Services::dataFolder(depesha::askedDataFolder(given));
    const depesha::Translations translations(depesha::readLook(folder).language);
    return depesha::runCommandLine(given);
}
