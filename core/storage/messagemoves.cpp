// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagemoves.h"

#include "storage/messagerows.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The statement up to its condition.
struct Update
{
    QString statement;
    QVariantList values;
};

Update updateFor(const Move &move, const QString &columns, const QVariantList &values)
{
    Update update{u"UPDATE messages SET state = ?, next_at = ?"_s,
                  {int(move.to), isFinal(move.to) ? QVariant() : column(move.nextAt)}};
    if (move.from != move.to) {
        update.statement += ", state_at = ?, final_at = ?"_L1;
        const QDateTime finalAt = move.finalAt.isValid() ? move.finalAt : move.at;
        update.values << column(move.at) << (isFinal(move.to) ? column(finalAt) : QVariant());
    }
    if (!columns.isEmpty()) {
        update.statement += ", "_L1 + columns;
        update.values << values;
    }
    return update;
}

tl::unexpected<Error> notAllowed(qint64 id, const Move &move)
{
    return failure(ErrorKind::BadRequest, StorageWords::tr("Message %1 is “%2” and cannot become “%3”.")
                                              .arg(id)
                                              .arg(stateWord(move.from), stateWord(move.to)));
}

tl::unexpected<Error> hasChanged(qint64 id)
{
    return failure(ErrorKind::BadRequest,
                   StorageWords::tr("Message %1 has changed meanwhile; nothing was done.").arg(id));
}

} // namespace

Result<void> moveMessage(Sql &sql, const Move &move, const QString &columns, const QVariantList &values)
{
    if (!canMove(move.from, move.to))
        return notAllowed(move.messageId, move);
    Update update = updateFor(move, columns, values);
    // The state in the condition tells two processes apart that want to move the same message.
    update.values << move.messageId << int(move.from);
    if (sql.write(update.statement + " WHERE id = ? AND state = ?"_L1, update.values) != 1)
        return hasChanged(move.messageId);
    return {};
}

Result<void> moveMessages(Sql &sql, const QList<qint64> &ids, const Move &move, const QString &columns,
                          const QVariantList &values)
{
    if (ids.isEmpty())
        return {};
    if (!canMove(move.from, move.to))
        return notAllowed(ids.constFirst(), move);
    Update update = updateFor(move, columns, values);
    update.values << jsonOf(ids) << int(move.from);
    if (sql.write(update.statement + " WHERE id IN (SELECT value FROM json_each(?)) AND state = ?"_L1, update.values) !=
        ids.size())
        return hasChanged(ids.constFirst());
    return {};
}

void noteEvent(Sql &sql, qint64 messageId, const QDateTime &at, const QString &kind, const QString &detail,
               qint64 attemptId)
{
    sql.insert(u"INSERT INTO events (message_id, at, kind, detail, attempt_id) VALUES (?, ?, ?, ?, ?)"_s,
               {messageId, column(at), kind, columnOrNull(detail), attemptId ? QVariant(attemptId) : QVariant()});
}

void noteEvents(Sql &sql, const QList<qint64> &messageIds, const QDateTime &at, const QString &kind,
                const QString &detail, qint64 attemptId)
{
    sql.write(
        u"INSERT INTO events (message_id, at, kind, detail, attempt_id) "
        "SELECT value, ?, ?, ?, ? FROM json_each(?)"_s,
        {column(at), kind, columnOrNull(detail), attemptId ? QVariant(attemptId) : QVariant(), jsonOf(messageIds)});
}

} // namespace depesha
