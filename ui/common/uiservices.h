// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window is given by the composition root: references to the services of core. Nothing here may be called in a
// way that waits.

#pragma once

#include <QString>

namespace depesha {

class AccountDesk;
class AccountStore;
class Appearance;
class Clock;
class Database;
class LogFile;
class MessageStore;
class Outbox;
class Preferences;
class ProviderRegistry;
class SecretStore;
class SessionStore;
class SettingsStore;
class TemplateStore;

struct UiServices
{
    Database &database; ///< for its changed() signal only
    AccountStore &accounts;
    MessageStore &messages;
    SettingsStore &settings;
    TemplateStore &templates;
    SecretStore &secrets;
    AccountDesk &desk;
    Outbox &outbox; ///< lives in another thread: QMetaObject::invokeMethod and signals only
    const ProviderRegistry &providers;
    Clock &clock;
    Preferences &preferences;
    Appearance &appearance;
    bool training = false; ///< the training gateway is in use: nothing leaves this computer
    SessionStore *session =
        nullptr;            ///< `secrets` as the store that can keep a password for this run only; null: it cannot
    LogFile *log = nullptr; ///< null: none is kept
};

} // namespace depesha
