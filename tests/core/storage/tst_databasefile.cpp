// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasefile.h"
#include "storage/settingsstore.h"
#include "storagetest.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestDatabaseFile : public StrictTest
{
    Q_OBJECT

private:
    QString path(const QString &name = u"depesha.db"_s) const { return m_folder->filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void fill(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Runs SQL on the file as another program would.
    void meddle(const QStringList &statements)
    {
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
            connection.setDatabaseName(path());
            QVERIFY(connection.open());
            for (const QString &statement : statements) {
                QSqlQuery query(connection);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"meddle"_s);
    }
    Result<void> open(const QString &folder = {})
    {
        Database database;
        return answerOf(database.open(folder.isEmpty() ? m_folder->path() : folder));
    }
    /// A history worth losing.
    void makeHistory()
    {
        Database database;
        QVERIFY(succeeds(database.open(m_folder->path())));
        Account account;
        account.name = u"Main"_s;
        const qint64 id = valueOf(AccountStore(database).add(account)).id;
        Submission many;
        many.accountId = id;
        for (int at = 0; at < 2000; ++at)
            many.items.append({QString::number(79030000000 + at), {}, {}, u"Text %1"_s.arg(at), 1});
        QCOMPARE(valueOf(MessageStore(database).enqueue(many, QDateTime::currentDateTimeUtc())).size(), 2000);
    }
    QStringList backups() const { return QDir(m_folder->path()).entryList({u"depesha-backup-*.db"_s}, QDir::Files); }
    static QStringList schemaOf(Sql &sql)
    {
        QStringList schema;
        Rows rows = sql.read(u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
        while (rows.next())
            schema.append(rows.text(0) + u": "_s + rows.text(1).simplified());
        return schema;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

protected:
    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }
    void tearDown() override { m_folder.reset(); }

private Q_SLOTS:
    void whatIsCommittedReachesTheDisk()
    {
        const auto file = DatabaseFile::open(m_folder->path());
        QVERIFY(file);
        QCOMPARE((*file)->sql().number(u"PRAGMA synchronous"_s), 2);
        QCOMPARE((*file)->sql().number(u"PRAGMA fullfsync"_s), 1);
    }

    void createsFoldersAndFileForTheOwnerAlone()
    {
        const QString folder = path(u"a/b/Данные офиса"_s);
        QVERIFY(open(folder));
        QVERIFY(QFile::exists(folder + "/depesha.db"_L1));
#ifdef Q_OS_UNIX
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder) & others));
        QVERIFY(!(QFile::permissions(folder + "/depesha.db"_L1) & others));
#endif
        QVERIFY(open(folder));
    }
    void manyOpenANewOneAtOnce()
    {
        for (int round = 0; round < 10; ++round) {
            const QString folder = path(QString::number(round));
            std::vector<std::unique_ptr<Database>> databases;
            QList<QFuture<Result<void>>> opened;
            for (int at = 0; at < 4; ++at) {
                databases.push_back(std::make_unique<Database>());
                opened.append(databases.back()->open(folder));
            }
            for (const auto &one : opened)
                QVERIFY(succeeds(one));
        }
    }

    void saysWhatIsWrongWithTheFolder_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("words");
        QTest::newRow("a file") << u"$/file"_s << u"is a file, not a folder"_s;
        QTest::newRow("below a file") << u"$/file/sub"_s << u"cannot be created"_s;
        QTest::newRow("a folder where the file should be") << u"$/folder"_s << u"is not a file"_s;
#ifdef Q_OS_LINUX
        // Folders that nobody may write to, the administrator included.
        QTest::newRow("read-only folder") << u"/proc/self"_s << u"cannot create its data file"_s;
        QTest::newRow("in a read-only folder") << u"/proc/self/sub"_s << u"cannot be created"_s;
#endif
    }
    void saysWhatIsWrongWithTheFolder()
    {
        QFETCH(QString, folder);
        QFETCH(QString, words);
        fill(path(u"file"_s), "x");
        QDir(m_folder->path()).mkpath(u"folder/depesha.db"_s);
        const auto refused = open(folder.replace(u"$"_s, m_folder->path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
        QCOMPARE(contents(path(u"file"_s)), QByteArray("x"));
    }

    void leavesDamagedFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("noise") << QByteArray("\x7f\x01\x02 noise").repeated(5000);
        QTest::newRow("a text") << QByteArray("name;phone\r\n");
        QTest::newRow("cut short") << QByteArray("cut");
        QTest::newRow("cut in the header") << QByteArray("head");
        QTest::newRow("first page") << QByteArray("page");
    }
    void leavesDamagedFilesAlone()
    {
        QFETCH(QByteArray, damage);
        QByteArray bytes = damage;
        if (damage == "cut" || damage == "head" || damage == "page") {
            makeHistory();
            bytes = contents(path());
            QVERIFY(bytes.size() > 100'000);
            if (damage == "cut")
                bytes.truncate(bytes.size() / 2);
            else if (damage == "head")
                bytes.truncate(50);
            else
                bytes.replace(100, 3000, QByteArray(3000, '\xff'));
        }
        fill(path(), bytes);
        const auto refused = open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains("damaged"_L1), qPrintable(refused.error().message));
        QCOMPARE(contents(path()), bytes);
    }
    void refusesANewerOne()
    {
        makeHistory();
        meddle({u"PRAGMA user_version=99"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
        const QByteArray before = contents(path());
        const auto refused = open();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("newer Depesha"_L1), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains("99"_L1));
        QVERIFY(refused.error().message.contains(QString::number(migrationSteps().size())));
        QCOMPARE(contents(path()), before);
        QVERIFY(backups().isEmpty());
    }
    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("tables") << QStringList{u"CREATE TABLE t (x)"_s};
        QTest::newRow("another program's mark") << QStringList{u"PRAGMA application_id=7"_s, u"CREATE TABLE t (x)"_s};
    }
    void refusesWhatIsNotOurs()
    {
        QFETCH(QStringList, statements);
        meddle(statements);
        const QByteArray before = contents(path());
        const auto refused = open();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("another program"_L1), qPrintable(refused.error().message));
        QCOMPARE(contents(path()), before);
    }
    void backsUpAndMigrates()
    {
        makeHistory();
        MigrationSteps steps = migrationSteps();
        const auto version = steps.size();
        steps.append(QStringList{u"CREATE TABLE later (x INTEGER)"_s, u"INSERT INTO later VALUES (5)"_s});
        {
            const auto file = DatabaseFile::open(m_folder->path(), steps);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
            QCOMPARE((*file)->sql().number(u"SELECT x FROM later"_s).value_or(0), 5);
            QCOMPARE((*file)->sql().number(u"PRAGMA user_version"_s).value_or(0), version + 1);
            QCOMPARE((*file)->sql().number(u"SELECT count(*) FROM messages"_s).value_or(0), 2000);
        }
        QCOMPARE(backups().size(), 1);
        QVERIFY(backups().constFirst().startsWith(u"depesha-backup-v%1-"_s.arg(version)));
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path(backups().constFirst())) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
        QVERIFY(!open());

        // The backup is the old database, whole and usable in its place.
        const QString copy = path(u"back"_s);
        QVERIFY(QDir().mkpath(copy));
        QVERIFY(QFile::copy(path(backups().constFirst()), copy + "/depesha.db"_L1));
        Database database;
        QVERIFY(succeeds(database.open(copy)));
        QCOMPARE(valueOf(MessageStore(database).count({})), 2000);
        MessageFilter filter;
        filter.search = u"1234"_s;
        QCOMPARE(valueOf(MessageStore(database).count(filter)), 1);
    }
    void aStepThatFailsChangesNothing()
    {
        makeHistory();
        const auto version = migrationSteps().size();
        MigrationSteps steps = migrationSteps();
        steps.append(QStringList{u"CREATE TABLE later (x INTEGER)"_s, u"NONSENSE"_s});
        const auto refused = DatabaseFile::open(m_folder->path(), steps);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(backups().size(), 1);

        const auto file = DatabaseFile::open(m_folder->path());
        QVERIFY(file);
        QCOMPARE((*file)->sql().number(u"PRAGMA user_version"_s).value_or(0), version);
        QCOMPARE((*file)->sql().number(u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s).value_or(-1), 0);
        QCOMPARE((*file)->sql().number(u"SELECT count(*) FROM messages"_s).value_or(0), 2000);
    }

    void everyReleasedSchemaIsBroughtUpToDate_data()
    {
        QTest::addColumn<QString>("frozen");
        const QDir folder(QStringLiteral(DEPESHA_SOURCE_DIR "/tests/data/schemas"));
        const auto names = folder.entryList({u"v*.sql"_s}, QDir::Files);
        QCOMPARE(names.size(), migrationSteps().size());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyReleasedSchemaIsBroughtUpToDate()
    {
        QFETCH(QString, frozen);
        meddle(sqlStatements(frozen));
        {
            Database database;
            QVERIFY(succeeds(database.open(m_folder->path())));
            const auto accounts = valueOf(AccountStore(database).list());
            QCOMPARE(accounts.size(), 1);
            QCOMPARE(accounts.constFirst().name, u"Приёмная"_s);
            MessageStore messages(database);
            MessageFilter filter;
            filter.search = u"счет 903"_s;
            const auto found = valueOf(messages.page(filter, 0, 10));
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.constFirst().text, u"Ваш счёт готов"_s);
            QCOMPARE(found.constFirst().state, MessageState::Delivered);
            QCOMPARE(valueOf(messages.events(found.constFirst().id)).size(), 4);
            QCOMPARE(valueOf(SettingsStore(database).all()).value(u"language"_s), u"ru"_s);
        }
        QTemporaryDir fresh;
        const auto migrated = DatabaseFile::open(m_folder->path());
        const auto made = DatabaseFile::open(fresh.path());
        QVERIFY(migrated && made);
        QCOMPARE(schemaOf((*migrated)->sql()), schemaOf((*made)->sql()));
    }
    void statesAreNamedAsInTheProgram()
    {
        const auto file = DatabaseFile::open(m_folder->path());
        QVERIFY(file);
        Rows rows = (*file)->sql().read(u"SELECT id, name FROM states ORDER BY id"_s);
        for (int state = 0; state < messageStateCount; ++state) {
            QVERIFY(rows.next());
            QCOMPARE(rows.integer(0), state);
            QCOMPARE(rows.text(1), stateName(MessageState(state)));
        }
        QVERIFY(!rows.next());
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestDatabaseFile)
#include "tst_databasefile.moc"
