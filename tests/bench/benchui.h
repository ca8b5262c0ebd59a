// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place of the window needs, from real services.

#pragma once

#include "app/services.h"
#include "secrets/sessionstore.h"
#include "ui/common/appearance.h"
#include "ui/common/preferences.h"
#include "ui/common/uiservices.h"

namespace depesha {

class BenchUi
{
public:
    explicit BenchUi(Services &services)
        : m_services(services), m_preferences(services.settings()), m_appearance(services.folder())
    {}

    UiServices services()
    {
        return UiServices{.database = m_services.database(),
                          .accounts = m_services.accounts(),
                          .messages = m_services.messages(),
                          .settings = m_services.settings(),
                          .secrets = m_services.secrets(),
                          .desk = m_services.desk(),
                          .outbox = m_services.outbox(),
                          .providers = m_services.providers(),
                          .clock = m_services.clock(),
                          .preferences = m_preferences,
                          .appearance = m_appearance,
                          .training = false,
                          .session = &m_services.secrets()};
    }

private:
    Services &m_services;
    Preferences m_preferences;
    Appearance m_appearance;
};

} // namespace depesha
