// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window is given of the services: the one place that lists it, for the program, its tests and benchmarks.

#pragma once

#include "app/services.h"
#include "secrets/sessionstore.h"
#include "ui/common/uiservices.h"

namespace depesha {

inline UiServices uiServicesOf(Services &services, Preferences &preferences, Appearance &appearance)
{
    return UiServices{.database = services.database(),
                      .accounts = services.accounts(),
                      .messages = services.messages(),
                      .settings = services.settings(),
                      .templates = services.templates(),
                      .secrets = services.secrets(),
                      .desk = services.desk(),
                      .outbox = services.outbox(),
                      .providers = services.providers(),
                      .clock = services.clock(),
                      .preferences = preferences,
                      .appearance = appearance,
                      .training = services.isTraining(),
                      .session = &services.secrets(),
                      .log = services.log()};
}

} // namespace depesha
