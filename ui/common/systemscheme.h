// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop is dark, where a toolkit before Qt 6.5 does not tell: on Linux the desktop's portal is asked over
// D-Bus, and followed; on Windows the registry. Silent where nobody answers.

#pragma once

#include <QObject>

namespace depesha {

class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr) : QObject(parent) {}
    /// Asks without waiting.
    void start();

Q_SIGNALS:
    void changed(bool dark);
};

} // namespace depesha
