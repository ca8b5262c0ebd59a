// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place of the window needs, from real services.

#pragma once

#include "app/gui/uiservicesof.h"
#include "ui/common/appearance.h"
#include "ui/common/preferences.h"

namespace depesha {

class BenchUi
{
public:
    explicit BenchUi(Services &services)
        : m_services(services), m_preferences(services.settings()), m_appearance(services.folder())
    {}

    UiServices services() { return uiServicesOf(m_services, m_preferences, m_appearance); }

private:
    Services &m_services;
    Preferences m_preferences;
    Appearance m_appearance;
};

} // namespace depesha
