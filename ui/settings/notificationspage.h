// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of what the desktop is to be told while the window is not looked at.

#pragma once

#include "ui/settings/settingspage.h"

namespace depesha {

class NotificationsPage : public SettingsPage
{
    Q_OBJECT

public:
    NotificationsPage(const UiServices &services, QWidget *parent);
};

} // namespace depesha
