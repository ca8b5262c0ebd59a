// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the history: those that Depesha keeps in the data folder to fall back on, and those that the user asks for.
// A copy is made beside the running database without holding up its writers, holds no password (passwords are in the
// keychain), and knows that it is a copy: what stands open in it is never sent by itself once it is put back.

#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QFuture>
#include <QList>

namespace depesha {

struct HistoryCopy
{
    QString path;
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;
};

/// Copies the history of the data folder `folder` into the file `target`, in the background; an older file of that name
/// is replaced once the copy is whole and found sound. ErrorKind::Storage in plain words; a damaged history is not
/// copied.
QFuture<Result<void>> saveCopy(const QString &folder, const QString &target);

/// Makes one of the copies that Depesha keeps, in the background, if the newest is old enough for the size of the
/// history (an hour; a day where it is big); the newest few are kept. False: none was due.
QFuture<Result<bool>> keepCopy(const QString &folder, const QDateTime &now);

/// After a copy failed: looks whether it was the history that could not be read, and if so has the database give it up
/// (Database::damaged). Costs nothing where it was not.
QFuture<Result<void>> giveUpIfDamaged(Database &database, const QString &folder);

/// What there is to fall back on, the newest first: copies kept, and the backups from before a change of the format.
QList<HistoryCopy> copiesIn(const QString &folder);

/// Removes all but the newest backups from before a change of the format.
void pruneBackups(const QString &folder);

/// The setting by which a copy knows itself: when it was made, ISO 8601.
inline constexpr QLatin1StringView copyMadeAtSetting{"copy-made-at"};

} // namespace depesha
