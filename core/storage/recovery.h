// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a copy in the place of a damaged database, and holds what stands open in a history that is older than what was
// sent with it. Never deletes a damaged file. Nothing of what it holds leaves by itself: whether it has left already,
// nobody knows. Private to storage/, for the moment of opening, while nobody else has the database open.

#pragma once

#include "model/error.h"
#include "storage/recoverynote.h"

namespace depesha {

class Sql;

/// That the database was found damaged while it was in use: the next start looks, and puts a copy in its place.
void markDamaged(const QString &database);
bool isMarkedDamaged(const QString &database);
void unmarkDamaged(const QString &database);

/// Sets the database aside, with its log, and puts the newest sound copy in its place. Not found where there is none:
/// then nothing was touched.
Result<void> putCopyInPlace(const QString &database, int newestVersion);
/// Goes on with what putCopyInPlace() was killed in. Before anything else.
void finishPutting(const QString &database);

/// If this history is a copy, or knows less than `newestRequest` (the mark beside it): everything that stands open in
/// it waits for the user, ids go on where no other message had them, and the note is left. One transaction.
void holdIfOlder(Sql &sql, std::optional<qint64> newestRequest, const QDateTime &now);

/// The newest request that the database knows of.
qint64 newestRequestIn(Sql &sql);

} // namespace depesha
