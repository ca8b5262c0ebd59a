// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/systemscheme.h"

#include <QSettings>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

void SystemScheme::start()
{
    const QSettings theme(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                          QSettings::NativeFormat);
    if (theme.contains(u"AppsUseLightTheme"_s))
        Q_EMIT changed(theme.value(u"AppsUseLightTheme"_s).toInt() == 0);
}

} // namespace depesha
