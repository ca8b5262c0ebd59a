// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/guioptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::GuiOptions)
};

} // namespace

GuiOptions readGuiOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("The desk from which an office sends its SMS."));
    const QCommandLineOption training(
        u"training"_s, Tr::tr("Try Depesha with a gateway on this computer: nothing is sent, nothing costs money."));
    const QCommandLineOption folder(u"data-dir"_s, Tr::tr("Keep accounts and history in this folder."), Tr::tr("DIR"));
    parser.addOptions({training, folder});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    GuiOptions options;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString problem = parser.errorText().isEmpty()
                                    ? Tr::tr("Unknown argument “%1”.").arg(parser.positionalArguments().constFirst())
                                    : parser.errorText();
        options.wanted = GuiOptions::Wanted::Nothing;
        options.words = u"depesha: "_s + problem + u'\n';
    } else if (parser.isSet(help)) {
        options.wanted = GuiOptions::Wanted::Help;
        options.words = parser.helpText();
    } else if (parser.isSet(version)) {
        options.wanted = GuiOptions::Wanted::Version;
        options.words = u"depesha %1\n"_s.arg(QCoreApplication::applicationVersion());
    }
    options.training = parser.isSet(training);
    options.dataFolder = parser.value(folder);
    return options;
}

} // namespace depesha
