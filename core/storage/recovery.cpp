// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recovery.h"

#include "storage/copies.h"
#include "storage/messagemoves.h"
#include "storage/sqlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum MessageState;

// Ids given since the copy was made are never given again: an accounting program may have written them down.
constexpr qint64 idGap = 1'000'000;

QString markOf(const QString &database) { return database + ".damaged"_L1; }
QString readyOf(const QString &database) { return database + ".restored"_L1; }

bool isSound(const QString &copy, int newestVersion)
{
    try {
        SqlFile file(copy, SqlFile::Access::ReadAlone);
        const qint64 version = file.sql().number(u"PRAGMA user_version"_s).value_or(0);
        return version > 0 && version <= newestVersion && findDamage(file.sql(), false).isEmpty();
    } catch (const SqlFailure &) {
        return false;
    }
}

Result<void> duplicate(const QString &from, const QString &to)
{
    constexpr qint64 block = 1 << 20;
    QFile source(from);
    QSaveFile target(to); // on the disk before it has its name
    bool ok = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly);
    if (ok)
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (ok && !source.atEnd()) {
        const QByteArray bytes = source.read(block);
        ok = !bytes.isEmpty() && target.write(bytes) == bytes.size();
    }
    if (!ok || !target.commit())
        return failure(ErrorKind::Storage,
                       StorageWords::tr("The history is damaged, and its copy cannot be put in its place: look whether "
                                        "you may write to %1 and whether the disk is full. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(QFileInfo(to).path())),
                       source.errorString() + u' ' + target.errorString());
    return {};
}

/// The name under which a damaged database and its log stand from now on.
QString asideName(const QString &database, const QDateTime &now)
{
    const QDir folder = QFileInfo(database).dir();
    const QString time = now.toString(u"yyyyMMdd-HHmmss"_s);
    QString name = u"depesha-damaged-%1.db"_s.arg(time);
    for (int again = 2; folder.exists(name); ++again)
        name = u"depesha-damaged-%1-%2.db"_s.arg(time).arg(again);
    return name;
}

bool setAside(const QString &database, const QString &name)
{
    const QString aside = QFileInfo(database).dir().filePath(name);
    // The log first: a database must never be seen with the log of another.
    bool ok = true;
    for (const auto part : {"-wal"_L1, "-shm"_L1, ""_L1})
        if (QFile::exists(database + part))
            ok = QFile::rename(database + part, aside + part) && ok;
    return ok;
}

/// A copy ready to take its place, with the note of why.
Result<void> prepare(const HistoryCopy &copy, const QString &database, const QString &aside, const QDateTime &now)
{
    const QString part = database + ".part"_L1;
    if (const auto copied = duplicate(copy.path, part); !copied)
        return copied;
    try {
        SqlFile file(part, SqlFile::Access::Write);
        const QDateTime madeAt = QDateTime::fromString(settingOf(file.sql(), copyMadeAtSetting), Qt::ISODateWithMs);
        const QDateTime from = madeAt.isValid() ? madeAt : copy.madeAt;
        writeSetting(file.sql(), copyMadeAtSetting, from.toUTC().toString(Qt::ISODateWithMs));
        writeSetting(file.sql(), recoverySetting, recoveryToJson({RecoveryNote::Cause::Damaged, now, from, aside, 0}));
    } catch (const SqlFailure &failed) {
        QFile::remove(part);
        return tl::unexpected(failed.error);
    }
    QFile::remove(readyOf(database));
    QFile::rename(part, readyOf(database));
    return {};
}

/// How a message in this state comes to wait for the user's word, by allowed moves.
QList<MessageState> pathFrom(MessageState state)
{
    switch (state) {
    case Scheduled:
        return {Queued, Sending, Unconfirmed};
    case Queued:
        return {Sending, Unconfirmed};
    case Sending:
        return {Unconfirmed};
    default:
        return {};
    }
}

struct Open
{
    qint64 id = 0;
    MessageState state = Queued;
    QDateTime dueAt;
    bool isMissed = false;
};

QList<Open> openMessages(Sql &sql)
{
    QList<Open> open;
    Rows rows = sql.read(u"SELECT id, state, due_at, missed FROM messages WHERE state IN (?, ?, ?) ORDER BY id"_s,
                         {int(Scheduled), int(Queued), int(Sending)});
    while (rows.next())
        open.append({rows.integer(0), MessageState(rows.integer(1)), rows.time(2), rows.integer(3) == 1});
    return open;
}

void hold(Sql &sql, const Open &message, const QDateTime &from, const QDateTime &now)
{
    const Error error{ErrorKind::Timeout,
                      StorageWords::tr("The history was put back from an older state. This message may have been sent "
                                       "or cancelled since.")};
    const QString columns = u"missed = ?, error_kind = ?, error_message = ?, error_detail = NULL, error_code = NULL"_s;
    const auto move = [&](MessageState state, MessageState to, bool missed) {
        if (const auto moved = moveMessage(sql, {message.id, state, to, now}, columns,
                                           {int(missed), errorKindName(error.kind), error.message});
            !moved)
            throw SqlFailure{moved.error(), true};
    };
    noteEvent(sql, message.id, now, u"restored"_s);
    // One whose time is still to come cannot have been sent, only cancelled.
    if (message.state == Scheduled && !message.isMissed && message.dueAt > now && now >= from) {
        move(Scheduled, Scheduled, true);
        return;
    }
    MessageState state = message.state;
    for (const MessageState next : pathFrom(state)) {
        move(state, next, false);
        state = next;
    }
}

void raiseIds(Sql &sql, std::optional<qint64> newestRequest)
{
    sql.once(u"INSERT INTO sqlite_sequence (name, seq) SELECT 'attempts', 0 "
             "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'attempts')"_s);
    sql.once(
        u"UPDATE sqlite_sequence SET seq = seq + %1 WHERE name IN ('messages', 'attempts', 'campaigns', 'texts')"_s.arg(
            idGap));
    sql.write(u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'attempts'"_s,
              {newestRequest.value_or(0) + idGap});
}

} // namespace

void markDamaged(const QString &database)
{
    QFile mark(markOf(database));
    [[maybe_unused]] const bool marked = mark.open(QIODevice::WriteOnly); // more cannot be done
}

bool isMarkedDamaged(const QString &database) { return QFile::exists(markOf(database)); }

void unmarkDamaged(const QString &database) { QFile::remove(markOf(database)); }

Result<void> putCopyInPlace(const QString &database, int newestVersion)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto copies = copiesIn(QFileInfo(database).path());
    const auto copy = std::find_if(copies.begin(), copies.end(),
                                   [&](const HistoryCopy &one) { return isSound(one.path, newestVersion); });
    if (copy == copies.end())
        return failure(ErrorKind::NotFound, {});
    const QString aside = asideName(database, now);
    if (const auto prepared = prepare(*copy, database, aside, now); !prepared)
        return prepared;
    if (!setAside(database, aside) || !QFile::rename(readyOf(database), database))
        return failure(ErrorKind::Storage,
                       StorageWords::tr("The history is damaged, and cannot be moved out of the way to put its copy in "
                                        "its place. Close other programs that use %1, then try again.")
                           .arg(QDir::toNativeSeparators(QFileInfo(database).path())));
    unmarkDamaged(database);
    return {};
}

void finishPutting(const QString &database)
{
    if (!QFile::exists(readyOf(database)))
        return;
    QString aside = asideName(database, QDateTime::currentDateTimeUtc());
    try {
        SqlFile file(readyOf(database), SqlFile::Access::ReadAlone);
        if (const auto note = recoveryFromJson(settingOf(file.sql(), recoverySetting)))
            aside = note->setAside;
    } catch (const SqlFailure &) {
        // Whole when it got its name: it is the disk that fails, and opening will say so.
    }
    setAside(database, aside);
    if (QFile::rename(readyOf(database), database))
        unmarkDamaged(database);
}

void holdIfOlder(Sql &sql, std::optional<qint64> newestRequest, const QDateTime &now)
{
    const QString copied = settingOf(sql, copyMadeAtSetting);
    const bool isOlder = newestRequest && newestRequestIn(sql) < *newestRequest &&
                         sql.number(u"SELECT 1 FROM messages LIMIT 1"_s).has_value();
    if (copied.isEmpty() && !isOlder)
        return;

    sql.once(u"PRAGMA synchronous=FULL"_s);
    sql.once(u"BEGIN IMMEDIATE"_s);
    try {
        RecoveryNote note{isOlder ? RecoveryNote::Cause::Older : RecoveryNote::Cause::CopyPutBack, now};
        if (!copied.isEmpty()) {
            note.cause = RecoveryNote::Cause::CopyPutBack;
            note.from = QDateTime::fromString(copied, Qt::ISODateWithMs);
            // One that was left with the copy tells why it was put back.
            if (const auto prepared = recoveryFromJson(settingOf(sql, recoverySetting));
                prepared && prepared->from == note.from)
                note = *prepared;
        }
        const auto open = openMessages(sql);
        for (const Open &message : open)
            hold(sql, message, note.from, now);
        note.held = int(open.size());
        raiseIds(sql, newestRequest);
        writeSetting(sql, recoverySetting, recoveryToJson(note));
        sql.write(u"DELETE FROM settings WHERE name = ?"_s, {QString(copyMadeAtSetting)});
        sql.once(u"COMMIT"_s);
    } catch (const SqlFailure &) {
        try {
            sql.once(u"ROLLBACK"_s);
        } catch (const SqlFailure &) {
            // SQLite has rolled back by itself.
        }
        throw;
    }
}

qint64 newestRequestIn(Sql &sql)
{
    return sql.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'attempts'"_s).value_or(0);
}

} // namespace depesha
