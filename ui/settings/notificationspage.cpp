// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/notificationspage.h"

#include <QCheckBox>

namespace depesha {

NotificationsPage::NotificationsPage(const UiServices &services, QWidget *parent) : SettingsPage(services, parent)
{
    explain(tr("Tell me, when the window is not in front:"));
    addCheckBox(tr("that messages need my &decision"), &PreferenceValues::notifyDecisions);
    addCheckBox(tr("that messages were &refused"), &PreferenceValues::notifyFailures);
    addCheckBox(tr("that a &balance is low"), &PreferenceValues::notifyBalance);
    addCheckBox(tr("that all is &sent"), &PreferenceValues::notifyFinished);
    explain(tr("Several messages make one notification."));
}

} // namespace depesha
