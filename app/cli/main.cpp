// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "app/translation.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    if (!depesha::areArgumentsReadable(argc, argv))
        return 2;
    std::optional<depesha::Utf8Locale> locale(std::in_place);
    QCoreApplication application(argc, argv);
    locale.reset();
    QCoreApplication::setApplicationName(QStringLiteral("Depesha"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEPESHA_VERSION));
    depesha::installTranslations(application);
    return depesha::runCommandLine(QCoreApplication::arguments().mid(1));
}
