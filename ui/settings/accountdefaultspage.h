// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pace, reporting period and proxy that a new account begins with, and giving them to all accounts at once.

#pragma once

#include "ui/settings/settingspage.h"

namespace depesha {

class ErrorLine;

class AccountDefaultsPage : public SettingsPage
{
    Q_OBJECT

public:
    AccountDefaultsPage(const UiServices &services, QWidget *parent);

private:
    void giveToAll();

    ErrorLine *m_proxyLine;
    ErrorLine *m_doneLine;
};

} // namespace depesha
