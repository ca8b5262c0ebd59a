// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/whendone.h"
#include "storage/messagestore.h"
#include "storage/searchwords.h"
#include "storage/sql.h"

#include <QSet>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ids looked at in one transaction: sending beside it waits for no longer than that.
constexpr qint64 stretch = 1000;
/// Of an index, merged in one transaction.
constexpr int stepPages = 64;

struct Doomed
{
    qint64 id;
    qint64 text;
    QString who;
};

qint64 lastIdBefore(Sql &sql, const QDateTime &before)
{
    return sql.number(u"SELECT MAX(last_id) FROM campaigns WHERE created_at < ?"_s, {column(before)}).value_or(0);
}

QList<Doomed> doomedIn(Sql &sql, qint64 after, qint64 upTo, const QDateTime &before)
{
    QList<Doomed> doomed;
    Rows rows = sql.read(u"SELECT id, text_id, number, name FROM messages WHERE id > ? AND id <= ? AND final_at < ? "
                         "AND number != ''"_s,
                         {after, upTo, column(before)});
    while (rows.next()) {
        const QString name = rows.text(3);
        doomed.append(
            {rows.integer(0), rows.integer(1), name.isEmpty() ? rows.text(2) : rows.text(2) + u' ' + folded(name)});
    }
    return doomed;
}

/// Empties a text that no message needs any more. Its row stays: the order of text ids is that of message ids.
void eraseText(Sql &sql, qint64 id)
{
    if (sql.number(u"SELECT id FROM messages WHERE text_id = ? AND number != '' LIMIT 1"_s, {id}))
        return;
    QString body;
    {
        Rows rows = sql.read(u"SELECT body FROM texts WHERE id = ?"_s, {id});
        if (!rows.next())
            return;
        body = rows.text(0);
    }
    // A contentless index must be told what to forget.
    sql.write(u"INSERT INTO texts_fts (texts_fts, rowid, body) VALUES ('delete', ?, ?)"_s, {id, folded(body)});
    sql.write(u"UPDATE texts SET hash = 0, body = '' WHERE id = ?"_s, {id});
}

qint64 eraseIn(Sql &sql, qint64 after, qint64 upTo, const QDateTime &before)
{
    const QList<Doomed> doomed = doomedIn(sql, after, upTo, before);
    if (doomed.isEmpty())
        return 0;
    QSet<qint64> texts;
    for (const Doomed &message : doomed) {
        sql.write(u"INSERT INTO recipients_fts (recipients_fts, rowid, who) VALUES ('delete', ?, ?)"_s,
                  {message.id, message.who});
        // What providers answer may repeat number and text.
        sql.write(u"UPDATE attempts SET answer = NULL WHERE id = (SELECT attempt_id FROM messages WHERE id = ?)"_s,
                  {message.id});
        sql.write(u"UPDATE events SET detail = NULL WHERE message_id = ?"_s, {message.id});
        sql.write(
            u"UPDATE messages SET number = '', original = NULL, name = NULL, answer = NULL, "
            "error_message = CASE WHEN error_kind IS NULL THEN NULL ELSE '' END, error_detail = NULL WHERE id = ?"_s,
            {message.id});
        texts.insert(message.text);
    }
    for (const qint64 text : std::as_const(texts))
        eraseText(sql, text);
    return doomed.size();
}

/// Erased words stay in the indexes until these are merged: all in steps of some pages, as FTS5's documentation has it
/// (a negative number begins, positive ones go on). Not in the transaction that erased: it has not reached the index
/// yet.
qint64 mergeIndexes(Sql &sql, int pages)
{
    const auto changes = [&sql] { return sql.number(u"SELECT total_changes()"_s).value_or(0); };
    const qint64 before = changes();
    for (const auto &index : {u"texts_fts"_s, u"recipients_fts"_s})
        sql.write(u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(index), {pages});
    return changes() - before;
}

struct Erasing
{
    Database &database;
    QDateTime before;
    qint64 last = 0;
    qint64 erased = 0;
};

QFuture<Result<qint64>> wipe(const std::shared_ptr<Erasing> &erasing, int pages)
{
    auto merged = erasing->database.write<qint64>(Database::Durability::Quick, {}, [pages](Sql &sql) -> Result<qint64> {
        sql.read(u"PRAGMA secure_delete = ON"_s).next();
        return mergeIndexes(sql, pages);
    });
    return whenDone(merged, &erasing->database,
                    [erasing](const Result<qint64> &changed) {
                        if (!changed)
                            return QtFuture::makeReadyFuture(changed);
                        constexpr qint64 nothingLeft = 4; // fewer than two changes an index
                        if (*changed < nothingLeft)
                            return QtFuture::makeReadyFuture(Result<qint64>(erasing->erased));
                        return wipe(erasing, stepPages);
                    })
        .unwrap();
}

QFuture<Result<qint64>> eraseFrom(const std::shared_ptr<Erasing> &erasing, qint64 after)
{
    auto stretchErased = erasing->database.write<qint64>(
        Database::Durability::Quick, Topic::Messages, [erasing, after](Sql &sql) -> Result<qint64> {
            sql.read(u"PRAGMA secure_delete = ON"_s).next();
            if (after == 0)
                erasing->last = lastIdBefore(sql, erasing->before);
            return eraseIn(sql, after, qMin(after + stretch, erasing->last), erasing->before);
        });
    return whenDone(stretchErased, &erasing->database,
                    [erasing, after](const Result<qint64> &erased) {
                        if (!erased)
                            return QtFuture::makeReadyFuture(erased);
                        erasing->erased += *erased;
                        if (after + stretch >= erasing->last)
                            return erasing->erased > 0 ? wipe(erasing, -stepPages)
                                                       : QtFuture::makeReadyFuture(Result<qint64>(0));
                        return eraseFrom(erasing, after + stretch);
                    })
        .unwrap();
}

} // namespace

QFuture<Result<qint64>> MessageStore::erase(const QDateTime &before)
{
    return eraseFrom(std::make_shared<Erasing>(Erasing{m_database, before}), 0);
}

} // namespace depesha
