// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line on data of other versions: what every released one left is all there after an upgrade, and what a
// newer one wrote is refused in words and left as it is.

#include "app/olderdata.h"
#include "clisession.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestUpgrade : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override { m_session = std::make_unique<CliSession>(); }
    QString folder() const { return m_session->file(u"data"_s); }
    CliResult run(const QStringList &arguments) { return m_session->run(arguments); }

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void whatWasReleasedOpens_data()
    {
        QTest::addColumn<QString>("frozen");
        const QFileInfoList files = frozenSchemas();
        QCOMPARE(files.size(), migrationSteps().size());
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
    void whatWasReleasedOpens()
    {
        QFETCH(QString, frozen);
        makeData(folder(), sqlStatements(frozen));
        const QJsonArray history = run({u"history"_s, u"--json"_s}).array();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1][u"to"_s].toString(), u"79031234567"_s);
        QCOMPARE(history[1][u"text"_s].toString(), u"Ваш счёт готов"_s);
        QCOMPARE(history[1][u"state"_s].toString(), u"delivered"_s);
        QCOMPARE(history[0][u"state"_s].toString(), u"queued"_s);
        QCOMPARE(run({u"show"_s, u"1"_s, u"--json"_s}).object()[u"events"_s].toArray().size(), 4);

        const QJsonArray accounts = run({u"account"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0][u"name"_s].toString(), u"Приёмная"_s);
        QCOMPARE(accounts[0][u"provider"_s].toString(), u"nikita"_s);

        const QJsonArray findings = run({u"doctor"_s, u"--json"_s}).object()[u"findings"_s].toArray();
        QVERIFY(!findings.isEmpty());
        for (const auto &finding : findings) {
            const bool isOfData =
                QStringList{u"program"_s, u"folder"_s, u"history"_s}.contains(finding[u"area"_s].toString());
            QVERIFY2(!isOfData || finding[u"level"_s].toString() != u"bad"_s,
                     qPrintable(finding[u"text"_s].toString()));
        }
        // What was there before the first change of the schema is kept beside it.
        const bool isOld = sqlStatements(frozen) != sqlStatements(frozenSchemas().constLast().filePath());
        QCOMPARE(QDir(folder()).entryList({u"depesha-backup-v*.db"_s}).size(), isOld ? 1 : 0);
    }

    void aNewerOneIsRefused_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"C.UTF-8"_s << u"written by a newer Depesha"_s;
        QTest::newRow("Russian") << u"ru_RU.UTF-8"_s << u"записаны более новой версией Depesha"_s;
    }
    void aNewerOneIsRefused()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        makeNewerData(folder());
        const QByteArray before = content();
        const QByteArray former = qgetenv("LC_ALL");
        qputenv("LC_ALL", language.toUtf8());
        const CliResult plain = run({u"history"_s});
        const CliResult json = run({u"account"_s, u"list"_s, u"--json"_s});
        qputenv("LC_ALL", former);
        QCOMPARE(plain.code, 5);
        QVERIFY(plain.out.isEmpty());
        QVERIFY2(QString::fromUtf8(plain.err).contains(words), plain.err.constData());
        QCOMPARE(json.code, 5);
        QCOMPARE(json.errorKind(), u"storage"_s);
        QVERIFY2(json.object()[u"error"_s].toObject()[u"message"_s].toString().contains(words), json.out.constData());
        QCOMPARE(run({u"doctor"_s}).code, 5);
        QCOMPARE(content(), before);
    }

private:
    QByteArray content() const
    {
        QFile file(QDir(folder()).filePath(u"depesha.db"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
