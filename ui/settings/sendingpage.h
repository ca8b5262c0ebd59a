// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hold between Send and the first request, and the quiet hours.

#pragma once

#include "ui/settings/settingspage.h"

class QTime;
class QTimeEdit;

namespace depesha {

class SendingPage : public SettingsPage
{
    Q_OBJECT

public:
    SendingPage(const UiServices &services, QWidget *parent);

private:
    QTimeEdit *makeTimeEdit(const QString &name, QTime PreferenceValues::*value);
};

} // namespace depesha
