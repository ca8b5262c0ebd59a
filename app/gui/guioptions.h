// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program was asked on its command line.

#pragma once

#include <QString>
#include <QStringList>

namespace depesha {

struct GuiOptions
{
    enum class Wanted { Window, Help, Version, Nothing };

    Wanted wanted = Wanted::Window;
    QString words; ///< what to print: the help, the version, or what is wrong with the arguments (Nothing)
    bool training = false;
    QString dataFolder; ///< as asked; empty: the usual one
    QString link;       ///< as given, readable or not (model/messagelink.h); empty if none was
};

/// `arguments` as QCoreApplication::arguments() gives them, the program's name first.
GuiOptions readGuiOptions(const QStringList &arguments);

} // namespace depesha
