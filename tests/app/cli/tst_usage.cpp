// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a call is said before anything is opened: no keychain and no network are needed here.

#include "clisession.h"
#include "support/stricttest.h"

#include <QJsonDocument>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestUsage : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override { m_session = std::make_unique<CliSession>(); }

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void helps_data();
    void helps();
    void refuses_data();
    void refuses();
    void counts_data();
    void counts();
    void countsAFile();
    void anUnusableDataFolder_data();
    void anUnusableDataFolder();
    void findsTheDataFolder();
    void listsNothingInANewFolder();
    void survivesAPlainLocale_data();
    void survivesAPlainLocale();
};

void TestUsage::helps_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("all") << QStringList{u"--help"_s} << "Commands:"_ba;
    QTest::newRow("short") << QStringList{u"-h"_s} << "Commands:"_ba;
    QTest::newRow("version") << QStringList{u"--version"_s} << "depesha-cli "_ba;
    QTest::newRow("family") << QStringList{u"account"_s, u"--help"_s} << "account remove"_ba;
    QTest::newRow("command") << QStringList{u"send"_s, u"--help"_s} << "--allow-duplicate"_ba;
    QTest::newRow("before the command") << QStringList{u"--help"_s, u"account"_s, u"add"_s} << "--password-stdin"_ba;
    QTest::newRow("training") << QStringList{u"training"_s, u"--help"_s} << "--speed"_ba;
}

void TestUsage::helps()
{
    QFETCH(QStringList, given);
    QFETCH(QByteArray, said);
    const CliResult result = m_session->run(given);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains(said), result.out.constData());
    QCOMPARE(result.err, QByteArray());
}

void TestUsage::refuses_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no such command") << u"sned --account A"_s;
    QTest::newRow("half a command") << u"account"_s;
    QTest::newRow("no such second word") << u"account delete A"_s;
    QTest::newRow("unknown option") << u"account list --verbose"_s;
    QTest::newRow("unknown option before") << u"--verbose account list"_s;
    QTest::newRow("missing name") << u"account test"_s;
    QTest::newRow("one name too many") << u"account test A B"_s;
    QTest::newRow("no account") << u"send --to 79031234567 --text x"_s;
    QTest::newRow("no recipient") << u"send --account A --text x"_s;
    QTest::newRow("no text") << u"send --account A --to 79031234567"_s;
    QTest::newRow("two texts") << u"send --account A --to 79031234567 --text x --text-file y"_s;
    QTest::newRow("negative wait") << u"send --account A --to 79031234567 --text x --wait -1"_s;
    QTest::newRow("bad time") << u"send --account A --to 79031234567 --text x --at noon"_s;
    QTest::newRow("unknown account") << u"send --account A --to 79031234567 --text x"_s;
    QTest::newRow("unknown account for a balance") << u"balance --account A"_s;
    QTest::newRow("unknown message") << u"show 1"_s;
    QTest::newRow("a message that is no number") << u"show one"_s;
    QTest::newRow("unknown message to cancel") << u"cancel 1"_s;
    QTest::newRow("no decision") << u"resolve 1"_s;
    QTest::newRow("two decisions") << u"resolve 1 --sent --resend"_s;
    QTest::newRow("unknown message to resolve") << u"resolve 1 --sent"_s;
    QTest::newRow("unknown state") << u"history --state lost"_s;
    QTest::newRow("limit of none") << u"history --limit 0"_s;
    QTest::newRow("bad date") << u"history --since yesterday"_s;
    QTest::newRow("no format") << u"export --output x"_s;
    QTest::newRow("unknown format") << u"export --format ods --output x"_s;
    QTest::newRow("no output") << u"export --format csv"_s;
    QTest::newRow("output in no folder") << u"export --format csv --output /nowhere/at/all.csv"_s;
    QTest::newRow("no text to count") << u"count"_s;
    QTest::newRow("no account to look up through") << u"lookup 996555123456"_s;
    QTest::newRow("the demo with more") << u"training --demo --port 1"_s;
    QTest::newRow("bad speed") << u"training --speed none"_s;
}

void TestUsage::refuses()
{
    QFETCH(QString, given);
    const QStringList arguments = given.split(u' ', Qt::SkipEmptyParts);
    const CliResult result = m_session->run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("depesha-cli: "), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);

    if (arguments.isEmpty() || arguments.constFirst() == u"training"_s)
        return;
    const CliResult asJson = m_session->run(arguments + QStringList{u"--json"_s});
    QCOMPARE(asJson.code, 2);
    QCOMPARE(asJson.err, result.err);
    QCOMPARE(asJson.object().value(u"error"_s).toObject().keys(), keysOf(u"kind message provider_code"_s));
}

void TestUsage::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty")
        << QString()
        << R"({"encoding":"GSM-7","units":0,"segments":0,"per_segment":160,"remaining":160,"unit_splits":[],"non_gsm":[]})"_ba;
    QTest::newRow("of the contract")
        << QString(81, u'я') + u"«»"_s
        << R"({"encoding":"UCS-2","units":83,"segments":2,"per_segment":67,"remaining":51,"unit_splits":[67,16],"non_gsm":["я","«","»"]})"_ba;
    QTest::newRow("extension")
        << u"€[]"_s
        << R"({"encoding":"GSM-7","units":6,"segments":1,"per_segment":160,"remaining":154,"unit_splits":[6],"non_gsm":[]})"_ba;
    QTest::newRow("outside the basic plane")
        << u"a👍👍"_s
        << R"({"encoding":"UCS-2","units":5,"segments":1,"per_segment":70,"remaining":65,"unit_splits":[5],"non_gsm":["👍"]})"_ba;
}

void TestUsage::counts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    const CliResult result = m_session->run({u"count"_s, u"--json"_s, u"--text"_s, text});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object(), QJsonDocument::fromJson(json).object());
}

void TestUsage::countsAFile()
{
    const QString file = m_session->write(u"text"_s, "\xEF\xBB\xBFone\ntwo\n");
    const CliResult result = m_session->run({u"--json"_s, u"count"_s, u"--text-file"_s, file});
    QCOMPARE(result.object().value(u"units"_s), 7);
    const CliResult people = m_session->run({u"count"_s, u"--text-file"_s, file});
    QVERIFY2(people.out.contains("GSM-7"), people.out.constData());
}

void TestUsage::anUnusableDataFolder_data()
{
    QTest::addColumn<QStringList>("given");
    for (const QString &command : {u"account list"_s, u"balance"_s, u"history"_s, u"run --until-idle"_s, u"poll"_s})
        QTest::newRow(qPrintable(command)) << command.split(u' ');
}

void TestUsage::anUnusableDataFolder()
{
    QFETCH(QStringList, given);
    const QString file = m_session->write(u"a file"_s, "not a folder");
    const CliResult result = m_session->run(given + QStringList{u"--json"_s, u"--data-dir"_s, file});
    QCOMPARE(result.code, 5);
    QCOMPARE(result.errorKind(), u"storage"_s);
    QCOMPARE(result.err.count('\n'), 1);
}

void TestUsage::findsTheDataFolder()
{
    QCOMPARE(m_session->run({u"history"_s}).code, 0);
    QVERIFY(QFile::exists(m_session->file(u"data/depesha.db"_s)));
    QCOMPARE(m_session->run({u"--data-dir"_s, m_session->file(u"other"_s), u"history"_s}).code, 0);
    QVERIFY(QFile::exists(m_session->file(u"other/depesha.db"_s)));
    QCOMPARE(m_session->run({u"history"_s, u"--data-dir"_s, QString()}).code, 2);
}

void TestUsage::listsNothingInANewFolder()
{
    for (const QString &command : {u"account list"_s, u"balance"_s, u"history"_s}) {
        const CliResult result = m_session->run(command.split(u' ') + QStringList{u"--json"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.out, "[]\n"_ba);
    }
    QCOMPARE(m_session->run({u"poll"_s, u"--json"_s}).object(), (QJsonObject{{u"asked"_s, 0}, {u"changed"_s, 0}}));
}

void TestUsage::survivesAPlainLocale_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("a scheduler's") << "C"_ba;
    QTest::newRow("another encoding") << "ru_RU.KOI8-R"_ba;
    QTest::newRow("not installed") << "xx_XX.UTF-8"_ba;
}

void TestUsage::survivesAPlainLocale()
{
    QFETCH(QByteArray, locale);
    qputenv("LC_ALL", locale);
    const CliResult result = m_session->run({u"count"_s, u"--text"_s, u"Привет"_s, u"--json"_s});
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.object().value(u"units"_s), 6);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
