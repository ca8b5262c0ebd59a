// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names and values that the program remembers. No secrets.

#pragma once

#include "storage/database.h"

#include <QHash>

namespace depesha {

class SettingsStore
{
public:
    explicit SettingsStore(Database &database);
    QFuture<Result<QHash<QString, QString>>> all();
    QFuture<Result<void>> set(const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace depesha
