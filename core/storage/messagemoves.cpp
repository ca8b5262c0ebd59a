// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagemoves.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

Result<void> moveMessage(Sql &sql, const Move &move, const QString &columns, const QVariantList &values)
{
    if (!canMove(move.from, move.to))
        return failure(ErrorKind::BadRequest, StorageWords::tr("Message %1 is “%2” and cannot become “%3”.")
                                                  .arg(move.messageId)
                                                  .arg(stateWord(move.from), stateWord(move.to)));

    QString statement = u"UPDATE messages SET state = ?, next_at = ?"_s;
    QVariantList all = {int(move.to), isFinal(move.to) ? QVariant() : column(move.nextAt)};
    if (move.from != move.to) {
        statement += ", state_at = ?, final_at = ?"_L1;
        const QDateTime finalAt = move.finalAt.isValid() ? move.finalAt : move.at;
        all << column(move.at) << (isFinal(move.to) ? column(finalAt) : QVariant());
    }
    if (!columns.isEmpty()) {
        statement += ", "_L1 + columns;
        all << values;
    }
    // The state in the condition tells two processes apart that want to move the same message.
    statement += " WHERE id = ? AND state = ?"_L1;
    all << move.messageId << int(move.from);
    if (sql.write(statement, all) != 1)
        return failure(ErrorKind::BadRequest,
                       StorageWords::tr("Message %1 has changed meanwhile; nothing was done.").arg(move.messageId));
    return {};
}

void noteEvent(Sql &sql, qint64 messageId, const QDateTime &at, const QString &kind, const QString &detail,
               qint64 attemptId)
{
    sql.insert(u"INSERT INTO events (message_id, at, kind, detail, attempt_id) VALUES (?, ?, ?, ?, ?)"_s,
               {messageId, column(at), kind, columnOrNull(detail), attemptId ? QVariant(attemptId) : QVariant()});
}

} // namespace depesha
