// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/cursorrest.h"
#include "app/gui/guioptions.h"
#include "app/gui/openedlinks.h"
#include "app/gui/singleinstance.h"
#include "app/gui/systemwishes.h"
#include "app/gui/windowsession.h"
#include "app/translation.h"

#include <QApplication>
#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Help and version must be had without a display too; Qt's own arguments ("-style …") are known to a QApplication
/// alone.
bool isQuestion(int argc, char *argv[])
{
    const std::array questions{"--help"_L1, "-h"_L1, "--version"_L1, "-v"_L1};
    return std::any_of(argv, argv + argc, [&questions](const char *argument) {
        return std::find(questions.begin(), questions.end(), QLatin1StringView(argument)) != questions.end();
    });
}

int print(const depesha::GuiOptions &options)
{
    const bool wrong = options.wanted == depesha::GuiOptions::Wanted::Nothing;
    std::fputs(qUtf8Printable(options.words), wrong ? stderr : stdout);
    return wrong ? 2 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"Depesha"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DEPESHA_VERSION));
    if (isQuestion(argc, argv)) {
        QCoreApplication application(argc, argv);
        const depesha::Translations translations;
        return print(depesha::readGuiOptions(QCoreApplication::arguments()));
    }

    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    // A Flatpak goes by its id.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"depesha"_s));
    const depesha::GuiOptions options = [] {
        const depesha::Translations system; // the session has its own: the user may have chosen another language
        return depesha::readGuiOptions(QCoreApplication::arguments());
    }();
    if (options.wanted != depesha::GuiOptions::Wanted::Window)
        return print(options);
    depesha::SingleInstance instance(depesha::WindowSession::folderFor(options));
    if (instance.handOver(options.link))
        return 0;
    instance.listen();
    depesha::WindowSession session(options, &instance);
    const depesha::OpenedLinks links(application);
    QObject::connect(&links, &depesha::OpenedLinks::opened, &session, &depesha::WindowSession::openLink);
    const depesha::CursorRest cursor(application);
    const depesha::SystemWishes wishes(application);
    QObject::connect(&wishes, &depesha::SystemWishes::endWanted, &session, [&session] { session.window().leave(); });
    QObject::connect(&wishes, &depesha::SystemWishes::windowWanted, &session, [&session] {
        if (!session.window().isVisible())
            session.window().comeToFront();
    });
    session.start();
    return QApplication::exec();
}
