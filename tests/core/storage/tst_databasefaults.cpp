// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left when the program is killed while it writes, and when the disk is full. The program under test is this
// one again, started with other arguments.

#include "storage/settingsstore.h"
#include "storage/sql.h"
#include "storagetest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace depesha {

namespace {

Submission threeOf(qint64 accountId, int round)
{
    Submission submission;
    submission.accountId = accountId;
    for (int at = 0; at < 3; ++at)
        submission.items.append({QString::number(79030000000 + at), {}, {}, u"Round %1"_s.arg(round), 1});
    return submission;
}

/// Queues and claims for ever, and tells what is on disk: "queued 1 2 3", "claimed 1".
int writeForEver(const QString &folder, qint64 accountId)
{
    Database database;
    if (!succeeds(database.open(folder)))
        return 1;
    MessageStore messages(database);
    OutboxStore outbox(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int round = 0;; ++round) {
        auto queued = messages.enqueue(threeOf(accountId, round), now);
        auto claimed = outbox.claim({accountId, 2, 1, true}, now);
        std::printf("queued");
        const auto ids = valueOf(queued);
        for (const qint64 id : ids)
            std::printf(" %lld", id);
        const auto claims = valueOf(claimed);
        for (const Claim &claim : claims)
            std::printf("\nclaimed %lld", claim.messageIds.constFirst());
        std::printf("\n");
        std::fflush(stdout);
    }
}

#ifdef Q_OS_UNIX
/// Writes until the limit for the size of a file is reached, as on a full disk; then goes on when there is space again.
int writeUntilFull(const QString &folder, qint64 accountId)
{
    std::signal(SIGXFSZ, SIG_IGN);
    Database database;
    if (!succeeds(database.open(folder)))
        return 1;
    MessageStore messages(database);
    const auto limitTo = [](rlim_t bytes) {
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = bytes;
        return setrlimit(RLIMIT_FSIZE, &limit) == 0;
    };
    if (!limitTo(1'000'000))
        return 2;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int whole = 0;
    std::optional<Error> error;
    while (!error && whole < 100'000) {
        const auto queued = answerOf(messages.enqueue(threeOf(accountId, whole), now));
        if (queued)
            ++whole;
        else
            error = queued.error();
    }
    // What is there can still be read.
    const qint64 kept = valueOf(messages.count({}));
    limitTo(RLIM_INFINITY);
    const bool goesOn = answerOf(messages.enqueue(threeOf(accountId, whole), now)).has_value();
    std::printf("%d %lld %d %s\n", whole, kept, int(goesOn), error ? qPrintable(error->message) : "");
    return 0;
}
#endif

} // namespace

class TestDatabaseFaults : public StorageTest
{
    Q_OBJECT

private:
    void start(QProcess &process, const QString &what)
    {
        m_database.reset();
        process.start(QCoreApplication::applicationFilePath(), {what, m_folder->path(), QString::number(accountId)});
        QVERIFY(process.waitForStarted());
    }
    void reopen()
    {
        m_database = std::make_unique<Database>();
        QVERIFY(succeeds(m_database->open(m_folder->path())));
        accounts = std::make_unique<AccountStore>(*m_database);
        messages = std::make_unique<MessageStore>(*m_database);
        outbox = std::make_unique<OutboxStore>(*m_database);
    }
    QString integrity()
    {
        return valueOf(m_database->read<QString>([](Sql &sql) -> Result<QString> {
            Rows rows = sql.read(u"PRAGMA integrity_check"_s);
            return rows.next() ? rows.text(0) : QString();
        }));
    }

private Q_SLOTS:
    void killedWhileItWrites_data()
    {
        QTest::addColumn<int>("lines");
        for (const int lines : {1, 10, 50, 51, 77, 200})
            QTest::newRow(qPrintable(QString::number(lines))) << lines;
    }
    void killedWhileItWrites()
    {
        QFETCH(int, lines);
        QProcess process;
        process.setReadChannel(QProcess::StandardOutput);
        start(process, u"--write"_s);
        QByteArray told;
        while (told.count('\n') < lines) {
            QVERIFY(process.waitForReadyRead(30'000));
            told += process.readAll();
        }
        process.kill();
        process.waitForFinished();
        told += process.readAll();
        reopen();

        QCOMPARE(integrity(), u"ok"_s);
        const auto toldLines = told.first(told.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : toldLines) {
            const auto words = line.split(' ');
            for (const QByteArray &word : words.sliced(1)) {
                const Message found = message(word.toLongLong());
                QCOMPARE(found.id, word.toLongLong());
                if (words.constFirst() == "claimed")
                    QCOMPARE(found.state, MessageState::Sending);
            }
        }
        // No submission is there in part, and every message that is taken has its attempt.
        QCOMPARE(valueOf(messages->count({})) % 3, 0);
        const qint64 taken = valueOf(messages->countByState({})).value(MessageState::Sending);
        QCOMPARE(valueOf(outbox->settleInterrupted({accountId}, now)), taken);
    }

    void fullDiskIsSaidAndUndone()
    {
        const auto kept = enqueue({u"79030000001"_s});
        const auto limit = [this](const QString &pages) {
            return succeeds(m_database->write<void>(Database::Durability::Quick, {}, [pages](Sql &sql) -> Result<void> {
                const auto used = sql.number(u"PRAGMA page_count"_s).value_or(0);
                sql.once(u"PRAGMA max_page_count=%1"_s.arg(pages.isEmpty() ? used + 20 : pages.toLongLong()));
                return {};
            }));
        };
        QVERIFY(limit({}));
        QStringList numbers;
        for (int at = 0; at < 5000; ++at)
            numbers.append(QString::number(79030000000 + at));
        auto tooMuch = messages->enqueue(submission(numbers), now);
        const auto refused = answerOf(tooMuch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains("is full"_L1), qPrintable(refused.error().message));
        QCOMPARE(valueOf(messages->count({})), 1);

        QVERIFY(limit(u"1000000"_s));
        QCOMPARE(valueOf(messages->enqueue(submission(numbers), now)).size(), 5000);
        QCOMPARE(state(kept.constFirst()), MessageState::Queued);
        QCOMPARE(integrity(), u"ok"_s);
    }
    void readOnlyIsSaid()
    {
        const auto queryOnly = [this](bool on) {
            return succeeds(m_database->read<void>([on](Sql &sql) -> Result<void> {
                sql.once(on ? u"PRAGMA query_only=1"_s : u"PRAGMA query_only=0"_s);
                return {};
            }));
        };
        QVERIFY(queryOnly(true));
        const auto refused = answerOf(messages->enqueue(submission({u"79030000001"_s}), now));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("may not write"_L1), qPrintable(refused.error().message));
        QVERIFY(queryOnly(false));
        QCOMPARE(enqueue({u"79030000001"_s}).size(), 1);
    }
#ifdef Q_OS_UNIX
    void nothingIsHalfWrittenAtTheLimit()
    {
        QProcess process;
        start(process, u"--fill"_s);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const auto words = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u' ');
        QVERIFY(words.size() > 4);
        const qint64 whole = words.at(0).toLongLong();
        QVERIFY(whole > 10);
        QCOMPARE(words.at(1).toLongLong(), whole * 3);
        QCOMPARE(words.at(2), u"1"_s);
        const QString said = words.sliced(3).join(u' ');
        QVERIFY2(said.contains("full"_L1), qPrintable(said));
        reopen();
        QCOMPARE(integrity(), u"ok"_s);
        QCOMPARE(valueOf(messages->count({})), (whole + 1) * 3);
    }
#endif
};

} // namespace depesha

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--write"_L1)
        return depesha::writeForEver(arguments.at(2), arguments.at(3).toLongLong());
#ifdef Q_OS_UNIX
    if (arguments.size() == 4 && arguments.at(1) == "--fill"_L1)
        return depesha::writeUntilFull(arguments.at(2), arguments.at(3).toLongLong());
#endif
    depesha::TestDatabaseFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_databasefaults.moc"
