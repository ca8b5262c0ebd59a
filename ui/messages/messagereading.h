// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading many messages one by one for who writes them to a file: in a thread that may wait, never the window's. Never
// more than two stretches are in memory, and the database has room for others between them.

#pragma once

#include "storage/messagestore.h"

#include <functional>
#include <optional>

namespace depesha {

/// Told how much of how much is done; false: stop here.
using GoOn = std::function<bool(qint64 done, qint64 total)>;
/// How many messages are in the file; empty: stopped, and there is no file. The error (ErrorKind::Storage) says in
/// plain words why there is none.
using Written = Result<std::optional<qint64>>;

/// The ids of all that match, newest first. Empty if `goOn` said to stop.
Result<QList<qint64>> readIds(MessageStore &store, const MessageFilter &filter, const GoOn &goOn);

/// Hands the messages over in the order of `ids`; who is not there any more is left out. False if `goOn` said to stop.
Result<bool> readEach(MessageStore &store, const QList<qint64> &ids, const std::function<void(const Message &)> &take,
                      const GoOn &goOn);

} // namespace depesha
