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

    /// What is being written, so that a crash does not lose it: kept beside the settings and not among all() of them;
    /// nobody is told of a change. An empty one is forgotten. Answers the empty string where there is none.
    QFuture<Result<QString>> draft(const QString &name);
    QFuture<Result<void>> keepDraft(const QString &name, const QString &draft);

private:
    Database &m_database;
};

/// The row of a draft in the table of settings. For storage/ alone.
QString draftName(const QString &name);

} // namespace depesha
