// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one door through which a message changes its state, and the pen that writes its timeline. Private to storage/.

#pragma once

#include "model/error.h"
#include "model/messagestate.h"
#include "storage/sql.h"

namespace depesha {

struct Move
{
    qint64 messageId = 0;
    MessageState from = MessageState::Queued;
    MessageState to = MessageState::Queued;
    QDateTime at;           ///< of the change
    QDateTime nextAt = {};  ///< when something is due in the new state; null: nothing, always so in a final one
    QDateTime finalAt = {}; ///< where another time than `at` is known
};

/// Moves a message and sets further columns ("parts = ?, cost_micros = ?") in the same statement. Answers an error,
/// having changed nothing, for a move that model/messagestate.h does not allow and where the message is not in `from`
/// any more.
Result<void> moveMessage(Sql &sql, const Move &move, const QString &columns = {}, const QVariantList &values = {});
/// The same for many messages at once; Move::messageId is not looked at. Where one of them is not in `from` any more,
/// all count as not moved: the caller has to undo what was done.
Result<void> moveMessages(Sql &sql, const QList<qint64> &ids, const Move &move, const QString &columns = {},
                          const QVariantList &values = {});

/// `attemptId` 0: none.
void noteEvent(Sql &sql, qint64 messageId, const QDateTime &at, const QString &kind, const QString &detail = {},
               qint64 attemptId = 0);
void noteEvents(Sql &sql, const QList<qint64> &messageIds, const QDateTime &at, const QString &kind,
                const QString &detail, qint64 attemptId);

} // namespace depesha
