// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingsstore.h"
#include "storage/sql.h"
#include "storagetest.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestDatabase : public StorageTest
{
    Q_OBJECT

private:
    using Job = std::function<Result<void>(Sql &)>;

    /// Keeps the database thread busy until it is released, so that what is posted meanwhile waits together.
    QFuture<Result<void>> block(QSemaphore &semaphore)
    {
        QSemaphore blocks;
        auto blocked = m_database->read<void>([&](Sql &) -> Result<void> {
            blocks.release();
            semaphore.acquire();
            return {};
        });
        blocks.acquire();
        return blocked;
    }
    /// What earlier writes have to say is said.
    void settleSignals()
    {
        settings();
        QCoreApplication::processEvents();
    }
    QFuture<Result<void>> set(const QString &name, const QString &value = u"x"_s)
    {
        return SettingsStore(*m_database).set(name, value);
    }
    QFuture<Result<void>> write(const Job &job)
    {
        return m_database->write<void>(Database::Durability::Quick, Topic::Settings, job);
    }
    QHash<QString, QString> settings() { return valueOf(SettingsStore(*m_database).all()); }

private Q_SLOTS:
    void remembersSettings()
    {
        QVERIFY(settings().isEmpty());
        QVERIFY(succeeds(set(u"window"_s, u"1"_s)));
        QVERIFY(succeeds(set(u"window"_s, u"два"_s)));
        QVERIFY(succeeds(set(u"empty"_s, {})));
        const QHash<QString, QString> expected{{u"window"_s, u"два"_s}, {u"empty"_s, u""_s}};
        QCOMPARE(settings(), expected);
    }

    void writesThatWaitTogetherAreCommittedTogether()
    {
        settleSignals();
        QSignalSpy spy(m_database.get(), &Database::changed);
        QSemaphore semaphore;
        auto blocked = block(semaphore);
        QList<QFuture<Result<void>>> writes;
        for (int at = 0; at < 200; ++at)
            writes.append(set(QString::number(at)));
        QVERIFY(!writes.constFirst().isFinished());
        semaphore.release();
        for (const auto &write : writes)
            QVERIFY(succeeds(write));
        // After the first future of a commit all its rows can be read by others.
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().constFirst().value<Topics>(), Topics(Topic::Settings));
        QCOMPARE(settings().size(), 200);
        // One signal is one commit: a read has come between, so this is another one.
        QVERIFY(succeeds(set(u"more"_s)));
        QTRY_COMPARE(spy.size(), 2);
    }
    void whoFindsNothingToDoWakesNobody()
    {
        settleSignals();
        QSignalSpy spy(m_database.get(), &Database::changed);
        QVERIFY(claim().isEmpty());
        QCOMPARE(valueOf(outbox->settleInterrupted({}, now)), 0);
        QVERIFY(succeeds(set(u"a"_s)));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.constFirst().constFirst().value<Topics>(), Topics(Topic::Settings));
    }
    void aFutureEndsAfterTheCommit()
    {
        Database other;
        QVERIFY(succeeds(other.open(m_folder->path())));
        for (int at = 1; at <= 50; ++at) {
            QVERIFY(succeeds(set(QString::number(at))));
            QCOMPARE(valueOf(SettingsStore(other).all()).size(), at);
        }
    }
    void aFailedWriteTakesNoOtherAlong()
    {
        QSemaphore semaphore;
        auto blocked = block(semaphore);
        auto before = set(u"before"_s);
        auto undone = write([](Sql &sql) -> Result<void> {
            sql.write(u"INSERT INTO settings (name, value) VALUES ('undone', '')"_s);
            return failure(ErrorKind::BadRequest, u"No."_s);
        });
        auto refused = write([](Sql &sql) -> Result<void> {
            sql.write(u"INSERT INTO settings (name, value) VALUES ('half', '')"_s);
            sql.write(u"INSERT INTO settings (name, value) VALUES ('before', '')"_s);
            return {};
        });
        auto after = set(u"after"_s);
        semaphore.release();
        QVERIFY(succeeds(before));
        QCOMPARE(answerOf(undone).error().message, u"No."_s);
        const auto constraint = answerOf(refused);
        QCOMPARE(constraint.error().kind, ErrorKind::Storage);
        QVERIFY(constraint.error().detail.contains("UNIQUE"_L1));
        QVERIFY(succeeds(after));
        const QHash<QString, QString> expected{{u"before"_s, u"x"_s}, {u"after"_s, u"x"_s}};
        QCOMPARE(settings(), expected);
    }
    void aFailedCommitFailsAll()
    {
        settleSignals();
        QSignalSpy spy(m_database.get(), &Database::changed);
        QSemaphore semaphore;
        auto blocked = block(semaphore);
        auto good = set(u"good"_s);
        auto bad = write([](Sql &sql) -> Result<void> {
            // A reference to nothing that shows at the commit only.
            sql.write(u"PRAGMA defer_foreign_keys=ON"_s);
            sql.write(u"INSERT INTO events (message_id, at, kind) VALUES (4711, 0, 'x')"_s);
            return {};
        });
        semaphore.release();
        QVERIFY(!answerOf(good));
        QVERIFY(!answerOf(bad));
        QCOMPARE(answerOf(good).error(), answerOf(bad).error());
        QVERIFY(settings().isEmpty());
        QVERIFY(succeeds(set(u"later"_s)));
        QTRY_COMPARE(spy.size(), 1);
    }
    void readsSeeWhatWasWrittenBefore()
    {
        QSemaphore semaphore;
        auto blocked = block(semaphore);
        auto first = set(u"a"_s);
        auto between = SettingsStore(*m_database).all();
        auto second = set(u"b"_s);
        semaphore.release();
        QVERIFY(succeeds(second));
        QCOMPARE(valueOf(between).size(), 1);
    }

    void seesOtherProcesses()
    {
        settleSignals();
        QSignalSpy spy(m_database.get(), &Database::changed);
        Database other;
        QVERIFY(succeeds(other.open(m_folder->path())));
        QVERIFY(succeeds(set(u"ours"_s)));
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(succeeds(SettingsStore(other).set(u"theirs"_s, u"x"_s)));
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(spy.constFirst().constFirst().value<Topics>(), Topics(Topic::Settings));
        QCOMPARE(spy.constLast().constFirst().value<Topics>(), Topic::Settings | Topic::Messages | Topic::Accounts);
        QCOMPARE(settings().size(), 2);
    }
    void manyWritersInTwoConnections()
    {
        Database other;
        QVERIFY(succeeds(other.open(m_folder->path())));
        QList<QFuture<Result<void>>> writes;
        for (int at = 0; at < 500; ++at) {
            writes.append(set(u"a%1"_s.arg(at)));
            writes.append(SettingsStore(other).set(u"b%1"_s.arg(at), u"x"_s));
        }
        for (const auto &write : writes)
            QVERIFY(succeeds(write));
        QCOMPARE(settings().size(), 1000);
    }
    void saysWhenAnotherProgramHoldsIt()
    {
        QVERIFY(succeeds(m_database->read<void>([](Sql &sql) -> Result<void> {
            sql.once(u"PRAGMA busy_timeout=20"_s);
            return {};
        })));
        Database other;
        QVERIFY(succeeds(other.open(m_folder->path())));
        QSemaphore holds;
        QSemaphore mayEnd;
        auto held = other.write<void>(Database::Durability::Quick, {}, [&](Sql &) -> Result<void> {
            holds.release();
            mayEnd.acquire();
            return {};
        });
        holds.acquire();
        const auto refused = answerOf(set(u"a"_s));
        // Reading goes on all the same.
        QVERIFY(settings().isEmpty());
        mayEnd.release();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains("Another program"_L1), qPrintable(refused.error().message));
        QVERIFY(succeeds(held));
        QVERIFY(succeeds(set(u"a"_s)));
    }
    void twoProcessesNeverClaimTheSameMessage()
    {
        QStringList numbers;
        for (int at = 0; at < 300; ++at)
            numbers.append(QString::number(79030000000 + at));
        enqueue(numbers);
        Database other;
        QVERIFY(succeeds(other.open(m_folder->path())));
        OutboxStore theirs(other);
        QList<QFuture<Result<QList<Claim>>>> claims;
        for (int at = 0; at < 50; ++at) {
            claims.append(outbox->claim({accountId, 5, 1}, now));
            claims.append(theirs.claim({accountId, 5, 1}, now));
        }
        QList<qint64> taken;
        for (const auto &future : claims)
            for (const Claim &claim : valueOf(future))
                taken += claim.messageIds;
        QCOMPARE(taken.size(), 300);
        std::ranges::sort(taken);
        QVERIFY(std::ranges::adjacent_find(taken) == taken.end());
    }

    void finishesWhatWasAskedBeforeItCloses()
    {
        QList<QFuture<Result<void>>> writes;
        for (int at = 0; at < 300; ++at)
            writes.append(set(QString::number(at)));
        m_database.reset();
        for (const auto &write : writes) {
            QVERIFY(write.isFinished());
            QVERIFY(write.result().has_value());
        }
        m_database = std::make_unique<Database>();
        QVERIFY(succeeds(m_database->open(m_folder->path())));
        QCOMPARE(settings().size(), 300);
    }
    void withoutAFolderNothingWorks()
    {
        Database closed;
        const auto refused = answerOf(SettingsStore(closed).all());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
    }
    void jobsAreAnsweredInTheCallersThread()
    {
        QThread *answeredIn = nullptr;
        set(u"a"_s).then(this, [&](const Result<void> &) { answeredIn = QThread::currentThread(); });
        QTRY_COMPARE(answeredIn, thread());
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestDatabase)
#include "tst_database.moc"
