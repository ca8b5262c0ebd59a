// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/guioptions.h"

#include "model/messagelink.h"

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
    parser.addPositionalArgument(u"link"_s, Tr::tr("Begin the message of this link, sms: or tel:. Nothing is sent."),
                                 u"[LINK]"_s);

    GuiOptions options;
    const bool isRead = parser.parse(arguments);
    QStringList others = parser.positionalArguments();
    if (!others.isEmpty() && isMessageLink(others.constFirst()))
        options.link = others.takeFirst();
    if (!isRead || !others.isEmpty()) {
        const QString problem = parser.errorText().isEmpty() ? Tr::tr("Unknown argument “%1”.").arg(others.constFirst())
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
