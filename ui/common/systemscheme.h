// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop is dark: its portal is asked over D-Bus, and followed. Qt does so in some versions and on some
// desktops only. Silent where nobody answers; for Linux and its like.

#pragma once

#include <QObject>
#include <optional>

namespace depesha {

class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr) : QObject(parent) {}
    /// Asks without waiting.
    void start();

Q_SIGNALS:
    /// Nothing: it has no preference.
    void changed(std::optional<bool> dark);
};

} // namespace depesha
