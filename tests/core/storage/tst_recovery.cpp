// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damaged histories, and histories that are older than what was sent with them: what is put back, what is told, and
// above all that nothing of it leaves by itself.

#include "storage/copies.h"
#include "storage/recoverynote.h"
#include "storage/settingsstore.h"
#include "storage/sql.h"
#include "storagetest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

namespace {

constexpr qsizetype page = 4096;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool fill(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray damagedBy(const QString &damage, QByteArray bytes)
{
    const qsizetype middle = bytes.size() / page / 2 * page;
    if (damage == "noise"_L1)
        return QByteArray("\x7f\x01\x02 noise").repeated(5000);
    if (damage == "nothing left"_L1)
        return {};
    if (damage == "cut in the header"_L1)
        return bytes.first(50);
    if (damage == "cut in half"_L1)
        return bytes.first(bytes.size() / 2);
    if (damage == "a page short"_L1)
        return bytes.first(bytes.size() - page);
    if (damage == "first page"_L1)
        return bytes.replace(100, 3000, QByteArray(3000, '\xff'));
    if (damage == "a page of zeros"_L1)
        return bytes.replace(middle, page, QByteArray(page, '\0'));
    if (damage == "flipped bits"_L1)
        for (qsizetype at = 2 * page; at < bytes.size(); at += 8 * page)
            for (qsizetype byte = 0; byte < 12; ++byte)
                bytes[at + byte] = char(~bytes[at + byte]);
    return bytes;
}

} // namespace

class TestRecovery : public StorageTest
{
    Q_OBJECT

private:
    QString path(const QString &name = u"depesha.db"_s) const { return m_folder->filePath(name); }
    QStringList files(const QString &pattern) const { return QDir(m_folder->path()).entryList({pattern}, QDir::Files); }
    void close() { m_database.reset(); }
    Result<void> reopen()
    {
        m_database = std::make_unique<Database>();
        accounts = std::make_unique<AccountStore>(*m_database);
        messages = std::make_unique<MessageStore>(*m_database);
        outbox = std::make_unique<OutboxStore>(*m_database);
        return answerOf(m_database->open(m_folder->path()));
    }
    std::optional<RecoveryNote> note() { return recoveryIn(valueOf(SettingsStore(*m_database).all())); }
    qint64 schedule(const QDateTime &at, const QString &number)
    {
        Submission later = submission({number}, u"Later"_s);
        later.at = at;
        return valueOf(messages->enqueue(later, now)).constFirst();
    }
    /// One message in each open state, and others.
    void fillHistory()
    {
        now = QDateTime::currentDateTimeUtc();
        accepted = enqueue({u"79030000001"_s}).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Accepted, u"accepted"_s, u"p1"_s));
        sending = enqueue({u"79030000002"_s}).constFirst();
        QCOMPARE(claim(1, 1, true).constFirst().messageIds, QList<qint64>{sending});
        queued = enqueue({u"79030000003"_s}).constFirst();
        overdue = schedule(now.addSecs(-60), u"79030000004"_s);
        future = schedule(now.addDays(1), u"79030000005"_s);
        QStringList many;
        for (int at = 0; at < 500; ++at)
            many.append(QString::number(79040000000 + at));
        bulk = enqueue(many, u"One of many"_s);
    }
    void copyNow() { QCOMPARE(valueOf(keepCopy(m_folder->path(), QDateTime::currentDateTimeUtc())), true); }
    /// What happens between the copy and the damage: all that was queued leaves.
    void sendEverything()
    {
        for (auto claims = claim(100); !claims.isEmpty(); claims = claim(100))
            for (const Claim &one : claims)
                QVERIFY(finish(one, MessageState::Accepted, u"accepted"_s));
        enqueue({u"79039999999"_s}, u"After the copy"_s);
        QVERIFY(finish(claim().constFirst(), MessageState::Accepted, u"accepted"_s));
    }
    /// The outbox of a start, much later than everything was due.
    void checkThatNothingLeaves()
    {
        const QDateTime later = QDateTime::currentDateTimeUtc().addDays(30);
        for (const QList<qint64> &repeatSafe : {QList<qint64>{}, QList<qint64>{accountId}})
            QCOMPARE(valueOf(outbox->settleInterrupted(repeatSafe, later)), 0);
        for (const auto grace : {std::chrono::hours(0), std::chrono::hours(24 * 365)})
            QCOMPARE(valueOf(outbox->releaseScheduled(grace, later)), 0);
        QVERIFY(valueOf(outbox->claim({accountId, 1000, 50, true}, later)).isEmpty());
        QVERIFY(valueOf(outbox->claim({accountId, 1000, 1, false}, later)).isEmpty());
        QVERIFY(!valueOf(outbox->due(accountId)).send.isValid());
    }
    void checkHeld()
    {
        QCOMPARE(state(accepted), MessageState::Accepted);
        for (const qint64 id : QList<qint64>{sending, queued, overdue} + bulk)
            QCOMPARE(state(id), MessageState::Unconfirmed);
        QCOMPARE(state(future), MessageState::Scheduled);
        QVERIFY(message(future).missed);
        QVERIFY(message(queued).error && message(queued).error->message.contains("older state"_L1));
        QCOMPARE(kinds(queued).constLast(), u"restored"_s);
    }

    qint64 accepted = 0, sending = 0, queued = 0, overdue = 0, future = 0;
    QList<qint64> bulk;

private Q_SLOTS:
    void aCopyTakesThePlaceOfADamagedFile_data()
    {
        QTest::addColumn<QString>("damage");
        for (const auto &damage : {u"noise"_s, u"nothing left"_s, u"cut in the header"_s, u"cut in half"_s,
                                   u"a page short"_s, u"first page"_s, u"a page of zeros"_s, u"flipped bits"_s})
            QTest::newRow(qPrintable(damage)) << damage;
    }
    void aCopyTakesThePlaceOfADamagedFile()
    {
        QFETCH(QString, damage);
        fillHistory();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        copyNow();
        const QDateTime after = QDateTime::currentDateTimeUtc();
        sendEverything();
        const qint64 newest = enqueue({u"79030000009"_s}).constFirst();
        close();
        const QByteArray bytes = damagedBy(damage, contents(path()));
        QVERIFY(fill(path(), bytes));
        QVERIFY(fill(path(u"depesha.db-wal"_s), "a log of it"));

        QVERIFY(reopen());
        const auto told = note();
        QVERIFY(told);
        QCOMPARE(told->cause, RecoveryNote::Cause::Damaged);
        QVERIFY(told->from >= before && told->from <= after);
        QCOMPARE(told->held, 4 + int(bulk.size()));
        QCOMPARE(files(u"depesha-damaged-*.db"_s), QStringList{told->setAside});
        QCOMPARE(contents(path(told->setAside)), bytes);
        // SQLite itself tidies away a log that it cannot read, wherever it can read the database at all.
        if (damage == "noise"_L1)
            QCOMPARE(contents(path(told->setAside + "-wal"_L1)), QByteArray("a log of it"));
        QVERIFY(recoveryWords(*told).contains(told->setAside));
        QVERIFY(!QFile::exists(path(u"depesha.db.restored"_s)) && !QFile::exists(path(u"depesha.db.part"_s)));
        checkHeld();
        checkThatNothingLeaves();

        // An id is never given twice, and what is new leaves as ever.
        now = QDateTime::currentDateTimeUtc();
        const qint64 fresh = enqueue({u"79030000010"_s}).constFirst();
        QVERIFY(fresh > newest);
        const auto claims = claim(10);
        QCOMPARE(claims.size(), 1);
        QVERIFY(finish(claims.constFirst(), MessageState::Accepted, u"accepted"_s));
        close();
        QVERIFY(reopen());
        QCOMPARE(note(), told);
        QCOMPARE(state(fresh), MessageState::Accepted);
        QCOMPARE(files(u"depesha-damaged-*.db"_s).size(), 1);
    }

    void theNewestSoundCopyCounts()
    {
        fillHistory();
        QVERIFY(succeeds(saveCopy(m_folder->path(), path(u"depesha-backup-v1-20200101-000000-000.db"_s))));
        copyNow();
        const QString newest = copiesIn(m_folder->path()).constFirst().path;
        QVERIFY(newest.contains("/copies/"_L1));
        QVERIFY(fill(newest, damagedBy(u"a page of zeros"_s, contents(newest))));
        close();
        QVERIFY(fill(path(), "damaged"));
        QVERIFY(reopen());
        checkHeld();
        checkThatNothingLeaves();
        QVERIFY(QFile::exists(newest));
    }
    void withoutACopyNothingIsTouched()
    {
        fillHistory();
        close();
        QVERIFY(fill(path(), "damaged"));
        const auto refused = reopen();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("no copy"_L1), qPrintable(refused.error().message));
        QCOMPARE(contents(path()), QByteArray("damaged"));
        QVERIFY(files(u"depesha-damaged-*"_s).isEmpty());
    }
    void nobodyRepairsUnderAnothersFeet()
    {
        fillHistory();
        copyNow();
        QVERIFY(fill(path(), "damaged"));
        Database other;
        const auto refused = answerOf(other.open(m_folder->path()));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("another Depesha"_L1), qPrintable(refused.error().message));
        QCOMPARE(contents(path()), QByteArray("damaged"));
    }
    void damageMetInUse()
    {
        fillHistory();
        copyNow();
        close();
        QVERIFY(reopen());
        QSignalSpy damaged(m_database.get(), &Database::damaged);
        QByteArray bytes = contents(path());
        for (qsizetype at = 5 * page; at + page <= bytes.size(); at += page)
            bytes.replace(at, page, QByteArray(page, '\xff'));
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        // Another database makes this one read anew.
        const auto refused = answerOf(m_database->read<qint64>([](Sql &sql) -> Result<qint64> {
            sql.once(u"PRAGMA shrink_memory"_s);
            return sql.number(u"SELECT sum(length(number)) FROM messages NOT INDEXED"_s).value_or(0);
        }));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("damaged"_L1), qPrintable(refused.error().message));
        QTRY_COMPARE(damaged.size(), 1);
        // Nothing more is told from it, and nothing leaves.
        const auto claims = answerOf(outbox->claim({accountId, 10, 1, false}, now));
        QVERIFY(!claims);
        QVERIFY2(claims.error().message.contains("Start Depesha again"_L1), qPrintable(claims.error().message));

        QVERIFY(succeeds(m_database->open(m_folder->path())));
        QCOMPARE(note()->cause, RecoveryNote::Cause::Damaged);
        checkHeld();
        checkThatNothingLeaves();
    }
    void damageMetByACopy()
    {
        fillHistory();
        copyNow();
        close();
        QVERIFY(reopen());
        QSignalSpy damaged(m_database.get(), &Database::damaged);
        QVERIFY(succeeds(giveUpIfDamaged(*m_database, m_folder->path())));
        const QByteArray bytes = damagedBy(u"flipped bits"_s, contents(path()));
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        const auto copies = copiesIn(m_folder->path());
        QVERIFY(!answerOf(keepCopy(m_folder->path(), QDateTime::currentDateTimeUtc().addDays(2))));
        QCOMPARE(copiesIn(m_folder->path()).size(), copies.size());
        const auto refused = answerOf(giveUpIfDamaged(*m_database, m_folder->path()));
        QVERIFY(!refused);
        QTRY_COMPARE(damaged.size(), 1);
        QVERIFY(reopen());
        checkHeld();
        checkThatNothingLeaves();
    }
    void aFalseAlarmLosesNothing()
    {
        fillHistory();
        copyNow();
        const qint64 later = enqueue({u"79030000009"_s}).constFirst();
        close();
        QVERIFY(fill(path(u"depesha.db.damaged"_s), {}));
        QVERIFY(reopen());
        QVERIFY(!note());
        QCOMPARE(state(later), MessageState::Queued);
        QVERIFY(!QFile::exists(path(u"depesha.db.damaged"_s)));
    }

    void killedWhilePutting_data()
    {
        QTest::addColumn<bool>("wasSetAside");
        QTest::newRow("before the damaged file was set aside") << false;
        QTest::newRow("before the copy got its name") << true;
    }
    void killedWhilePutting()
    {
        QFETCH(bool, wasSetAside);
        fillHistory();
        copyNow();
        const QString copy = copiesIn(m_folder->path()).constFirst().path;
        close();
        QVERIFY(QFile::copy(copy, path(u"depesha.db.restored"_s)));
        QVERIFY(fill(path(), "damaged"));
        if (wasSetAside)
            QVERIFY(QFile::rename(path(), path(u"depesha-damaged-1.db"_s)));
        QVERIFY(reopen());
        QCOMPARE(files(u"depesha-damaged-*.db"_s).size(), 1);
        QCOMPARE(contents(path(files(u"depesha-damaged-*.db"_s).constFirst())), QByteArray("damaged"));
        checkHeld();
        checkThatNothingLeaves();
    }

    void aCopyPutBackByHand()
    {
        fillHistory();
        const QString copy = path(u"Моя копия.db"_s);
        QVERIFY(succeeds(saveCopy(m_folder->path(), copy)));
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
        sendEverything();
        close();
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::copy(copy, path()));
        QVERIFY(reopen());
        QCOMPARE(note()->cause, RecoveryNote::Cause::CopyPutBack);
        QVERIFY(note()->from.isValid());
        checkHeld();
        checkThatNothingLeaves();
    }
    void aCopyOnAnotherComputer()
    {
        fillHistory();
        const QTemporaryDir other;
        QVERIFY(succeeds(saveCopy(m_folder->path(), other.filePath(u"depesha.db"_s))));
        close();
        m_folder->remove();
        m_database = std::make_unique<Database>();
        QVERIFY(succeeds(m_database->open(other.path())));
        accounts = std::make_unique<AccountStore>(*m_database);
        messages = std::make_unique<MessageStore>(*m_database);
        outbox = std::make_unique<OutboxStore>(*m_database);
        checkHeld();
        checkThatNothingLeaves();
        m_database.reset();
    }

    void theHistoryIsOlderThanWhatWasSent_data()
    {
        QTest::addColumn<bool>("withIndex");
        QTest::newRow("the log is gone") << false;
        QTest::newRow("the log and its index are gone") << true;
    }
    void theHistoryIsOlderThanWhatWasSent()
    {
        QFETCH(bool, withIndex);
        fillHistory();
        QVERIFY(succeeds(m_database->read<void>([](Sql &) -> Result<void> { return {}; })));
        const auto checkpoint = [this] {
            return valueOf(m_database->read<qint64>([](Sql &sql) -> Result<qint64> {
                sql.once(u"COMMIT"_s);
                sql.once(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
                sql.once(u"BEGIN"_s);
                return 1;
            }));
        };
        QCOMPARE(checkpoint(), 1);
        const QByteArray older = contents(path());
        sendEverything();
        const QByteArray mark = contents(path(u"requests.mark"_s));
        close();
        // As a kill and a lost log leave it.
        QVERIFY(fill(path(), older));
        QFile::remove(path(u"depesha.db-wal"_s));
        if (!withIndex)
            QVERIFY(fill(path(u"depesha.db-shm"_s), QByteArray(32768, '\0')));
        QCOMPARE(contents(path(u"requests.mark"_s)), mark);

        QVERIFY(reopen());
        QVERIFY(note());
        QCOMPARE(note()->cause, RecoveryNote::Cause::Older);
        checkHeld();
        checkThatNothingLeaves();
        close();
        QVERIFY(reopen());
        QCOMPARE(note()->held, 4 + int(bulk.size()));
        enqueue({u"79030000010"_s});
        QCOMPARE(claim().size(), 1);
        close();
        QVERIFY(reopen());
        // Known to be on its way: the next start's business, no longer an older history.
        QCOMPARE(valueOf(messages->countByState({})).value(MessageState::Sending), 1);
    }
    void everyStartIsNoAlarm()
    {
        fillHistory();
        for (int start = 0; start < 3; ++start) {
            close();
            QVERIFY(reopen());
            QVERIFY(!note());
            QCOMPARE(state(bulk.constLast()), MessageState::Queued);
            QCOMPARE(claim(2).size(), 2);
        }
        // Begun anew: the mark of the old history is no news to the new one.
        close();
        QVERIFY(QFile::rename(path(), path(u"moved away"_s)));
        QVERIFY(reopen());
        accountId = addAccount(u"Main"_s);
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        close();
        QVERIFY(reopen());
        QVERIFY(!note());
        QCOMPARE(state(id), MessageState::Queued);
    }

    void copiesAreKeptAndPruned()
    {
        const QString folder = m_folder->path();
        QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-20 * 3600);
        fillHistory();
        QCOMPARE(valueOf(keepCopy(folder, time)), true);
        QCOMPARE(valueOf(keepCopy(folder, time.addSecs(1800))), false);
        for (int copy = 0; copy < 5; ++copy) {
            time = time.addSecs(3601);
            QCOMPARE(valueOf(keepCopy(folder, time)), true);
        }
        const auto copies = copiesIn(folder);
        QCOMPARE(copies.size(), 3);
        QCOMPARE(copies.constFirst().madeAt.secsTo(time) == 0, true);
        QVERIFY(copies.constFirst().bytes > 0);

        // Of an unchanged history no second copy is made.
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        QCOMPARE(valueOf(keepCopy(folder, tomorrow)), true);
        QCOMPARE(valueOf(keepCopy(folder, tomorrow.addDays(1))), false);
    }
    void backupsBeforeMigrationsArePruned()
    {
        for (int at = 0; at < 4; ++at)
            QVERIFY(fill(path(u"depesha-backup-v1-2020010%1-000000-000.db"_s.arg(at + 1)), "x"));
        copyNow();
        QCOMPARE(files(u"depesha-backup-*"_s), (QStringList{u"depesha-backup-v1-20200103-000000-000.db"_s,
                                                            u"depesha-backup-v1-20200104-000000-000.db"_s}));
    }
    void aCopyCannotBeWritten_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("no folder") << u"no/such/folder.db"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("the history itself") << u"depesha.db"_s;
    }
    void aCopyCannotBeWritten()
    {
        QFETCH(QString, target);
        QVERIFY(QDir(m_folder->path()).mkpath(u"folder/in it"_s));
        const auto refused = answerOf(saveCopy(m_folder->path(), path(target)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(files(u"*.part"_s).isEmpty());
        QVERIFY(succeeds(m_database->read<void>([](Sql &) -> Result<void> { return {}; })));
    }
    void writersAreNotHeldUp()
    {
        fillHistory();
        const auto copied = saveCopy(m_folder->path(), path(u"copy.db"_s));
        const qint64 id = enqueue({u"79030000011"_s}).constFirst();
        QVERIFY(succeeds(copied));
        QCOMPARE(state(id), MessageState::Queued);
    }

    void noteThereAndBack()
    {
        const QDateTime time(QDate(2026, 3, 2), QTime(9, 0, 1, 5), Qt::UTC);
        const RecoveryNote whole{RecoveryNote::Cause::Damaged, time, time.addSecs(-60), u"depesha-damaged.db"_s, 7};
        QCOMPARE(recoveryFromJson(recoveryToJson(whole)), std::optional(whole));
        QCOMPARE(recoveryFromJson({}), std::nullopt);
        QCOMPARE(recoveryFromJson(u"{\"cause\":\"else\"}"_s), std::nullopt);
        QVERIFY(recoveryWords(whole).contains("7"_L1));
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestRecovery)
#include "tst_recovery.moc"
