// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long texts and numbers are kept, and erasing them now.

#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QPushButton;

namespace depesha {

class ErrorLine;

class HistoryPage : public SettingsPage
{
    Q_OBJECT

public:
    HistoryPage(const UiServices &services, QWidget *parent);

private:
    void ask();
    void erase();

    QComboBox *m_period;
    QPushButton *m_erase;
    ErrorLine *m_line;
};

} // namespace depesha
