// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's own phone, to which the first message of many goes: asked for once, then remembered.

#pragma once

#include "ui/write/sendflow.h"

#include <QObject>
#include <functional>

namespace depesha {

class SettingsStore;

class OwnPhone : public QObject
{
    Q_OBJECT

public:
    OwnPhone(SettingsStore &settings, QWidget *place);

    void load(const QHash<QString, QString> &settings);
    /// Asks where no number is known, or none that this account can send to; not answered if the user thinks better of
    /// it. With the plus.
    void ask(const SendOrder &order, const std::function<void(const QString &number)> &then);

private:
    SettingsStore &m_settings;
    QWidget *m_place;
    QString m_number; ///< international digits
};

} // namespace depesha
