// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Language, light or dark, start with the system, tray.

#pragma once

#include "ui/settings/settingspage.h"

namespace depesha {

class ErrorLine;

class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    GeneralPage(const UiServices &services, QWidget *parent);

private:
    void addLanguage();
    void addScheme();
    void addStart();

    QCheckBox *m_autostart = nullptr;
    ErrorLine *m_autostartLine = nullptr;
};

} // namespace depesha
