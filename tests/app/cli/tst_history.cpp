// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisession.h"
#include "support/stricttest.h"

#include <QJsonDocument>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestHistory : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_session = std::make_unique<CliSession>();
        QCOMPARE(m_session->addAccount(u"iba"_s).code, 0);
    }
    CliResult send(const QString &to, const QString &text, const QStringList &options = {u"--wait"_s, u"0"_s})
    {
        return m_session->run(
            QStringList{u"send"_s, u"--json"_s, u"--account"_s, u"iba"_s, u"--to"_s, to, u"--text"_s, text} + options);
    }
    QList<int> ids(const QStringList &options);
    QString state(int id);

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void listsNewestFirst();
    void filters_data();
    void filters();
    void shows();
    void printsForPeople();
    void decides_data();
    void decides();
    void decidesAllOrNothing();
    void cancels();
    void cancelsAllOrNothing();
    void exportsCsv();
    void exportsJson();
    void exportsXlsx();
    void looksUp();
    void keepsTheHistoryOfARemovedAccount();
    void staysWithItsProviderWhileUnderWay();
};

QList<int> TestHistory::ids(const QStringList &options)
{
    QList<int> found;
    for (const QJsonValue &message : m_session->run(QStringList{u"history"_s, u"--json"_s} + options).array())
        found += message[u"id"_s].toInt();
    return found;
}

QString TestHistory::state(int id)
{
    return m_session->run({u"show"_s, QString::number(id), u"--json"_s}).object().value(u"state"_s).toString();
}

void TestHistory::listsNewestFirst()
{
    QCOMPARE(send(u"79031234561"_s, u"one"_s).code, 0);
    QCOMPARE(send(u"79031234562"_s, u"two"_s).code, 0);
    const QJsonArray messages = m_session->run({u"history"_s, u"--json"_s}).array();
    QCOMPARE(messages.size(), 2);
    const QJsonObject newest = messages[0].toObject();
    QCOMPARE(newest.keys(),
             keysOf(u"id account provider to text sender state provider_id segments cost currency created_at "
                    "submitted_at final_at error"_s));
    QCOMPARE(newest.value(u"id"_s), 2);
    QCOMPARE(newest.value(u"account"_s), u"iba"_s);
    QCOMPARE(newest.value(u"provider"_s), u"iba"_s);
    QCOMPARE(newest.value(u"text"_s), u"two"_s);
    QCOMPARE(newest.value(u"sender"_s), u"Depesha"_s);
    QCOMPARE(newest.value(u"state"_s), u"queued"_s);
    QCOMPARE(newest.value(u"cost"_s), QJsonValue::Null);
    QCOMPARE(newest.value(u"submitted_at"_s), QJsonValue::Null);
    QVERIFY(QDateTime::fromString(newest.value(u"created_at"_s).toString(), Qt::ISODate).isValid());
    QVERIFY(newest.value(u"created_at"_s).toString().endsWith(u'Z'));
}

void TestHistory::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<int>>("found");
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    QTest::newRow("all") << QStringList() << QList<int>{4, 3, 2, 1};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"2"_s} << QList<int>{4, 3};
    QTest::newRow("next page") << QStringList{u"--limit"_s, u"2"_s, u"--after"_s, u"3"_s} << QList<int>{2, 1};
    QTest::newRow("word in any case, ё as е") << QStringList{u"--search"_s, u"СЧЕТ"_s} << QList<int>{2};
    QTest::newRow("part of a number") << QStringList{u"--search"_s, u"234563"_s} << QList<int>{3};
    QTest::newRow("state") << QStringList{u"--state"_s, u"cancelled"_s} << QList<int>{4};
    QTest::newRow("states") << QStringList{u"--state"_s, u"cancelled,delivered"_s, u"--state"_s, u"queued"_s}
                            << QList<int>{4, 3, 2, 1};
    QTest::newRow("account") << QStringList{u"--account"_s, u"IBA"_s} << QList<int>{4, 3, 2, 1};
    QTest::newRow("since yesterday") << QStringList{u"--since"_s, yesterday} << QList<int>{4, 3, 2, 1};
    QTest::newRow("since tomorrow") << QStringList{u"--since"_s, tomorrow} << QList<int>{};
    QTest::newRow("until yesterday") << QStringList{u"--until"_s, yesterday} << QList<int>{};
    QTest::newRow("until today") << QStringList{u"--until"_s, today, u"--since"_s, yesterday} << QList<int>{4, 3, 2, 1};
}

void TestHistory::filters()
{
    QFETCH(QStringList, options);
    QCOMPARE(send(u"79031234561"_s, u"первое"_s).code, 0);
    QCOMPARE(send(u"79031234562"_s, u"ваш счёт готов"_s).code, 0);
    QCOMPARE(send(u"79031234563"_s, u"third"_s).code, 0);
    QCOMPARE(send(u"79031234564"_s, u"fourth"_s).code, 0);
    QCOMPARE(m_session->run({u"cancel"_s, u"4"_s}).code, 0);
    QTEST(ids(options), "found");
}

void TestHistory::shows()
{
    QCOMPARE(send(u"79031234561"_s, u"text"_s, {}).code, 0);
    const CliResult result = m_session->run({u"show"_s, u"1"_s, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().keys(),
             keysOf(u"id account provider to text sender state provider_id segments cost currency created_at "
                    "submitted_at final_at error events"_s));
    const QJsonArray events = result.object().value(u"events"_s).toArray();
    QStringList kinds;
    for (const QJsonValue &event : events) {
        QCOMPARE(event.toObject().keys(), keysOf(u"at kind detail"_s));
        kinds += event[u"kind"_s].toString();
    }
    QCOMPARE(kinds, (QStringList{u"created"_s, u"request"_s, u"accepted"_s}));
}

void TestHistory::printsForPeople()
{
    QCOMPARE(send(u"79031234561"_s, u"first\nline \x1b[2J"_s).code, 0);
    const CliResult list = m_session->run({u"history"_s});
    QCOMPARE(list.code, 0);
    QVERIFY2(list.out.contains("first line"), list.out.constData());
    QCOMPARE(list.out.count('\n'), 2);
    const CliResult shown = m_session->run({u"show"_s, u"1"_s});
    QVERIFY2(shown.out.contains("first\nline"), shown.out.constData());
    // A text must not drive the terminal.
    QVERIFY(!list.out.contains('\x1b') && !shown.out.contains('\x1b'));
    QCOMPARE(m_session->run({u"cancel"_s, u"1"_s, u"--quiet"_s}).out, QByteArray());
}

void TestHistory::decides_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("sentInAll");
    QTest::newRow("sent") << u"--sent"_s << u"unreported"_s << 1;
    QTest::newRow("not sent") << u"--not-sent"_s << u"failed"_s << 1;
    QTest::newRow("send again") << u"--resend"_s << u"queued"_s << 2;
}

void TestHistory::decides()
{
    QFETCH(QString, word);
    QFETCH(int, sentInAll);
    QVERIFY(m_session->gateway().setFault({u"iba"_s, u"no-answer"_s}));
    QCOMPARE(send(u"79031234561"_s, u"text"_s, {}).code, 3);
    const CliResult result = m_session->run({u"resolve"_s, u"1"_s, word, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.array().size(), 1);
    QTEST(result.array()[0][u"state"_s].toString(), "state");
    QCOMPARE(m_session->run({u"run"_s, u"--until-idle"_s}).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), sentInAll);
}

void TestHistory::decidesAllOrNothing()
{
    QVERIFY(m_session->gateway().setFault({u"iba"_s, u"no-answer"_s}));
    QCOMPARE(send(u"79031234561"_s, u"text"_s, {}).code, 3);
    QCOMPARE(send(u"79031234562"_s, u"text"_s).code, 0);
    const CliResult result = m_session->run({u"resolve"_s, u"1"_s, u"2"_s, u"--not-sent"_s, u"--json"_s});
    QCOMPARE(result.code, 2);
    QCOMPARE(state(1), u"unconfirmed"_s);
    QCOMPARE(state(2), u"queued"_s);
}

void TestHistory::cancels()
{
    QCOMPARE(send(u"79031234561"_s, u"text"_s).code, 0);
    const CliResult result = m_session->run({u"cancel"_s, u"1"_s, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.array()[0][u"state"_s], u"cancelled"_s);
    QCOMPARE(m_session->run({u"run"_s, u"--until-idle"_s}).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), 0);
}

void TestHistory::cancelsAllOrNothing()
{
    QCOMPARE(send(u"79031234561"_s, u"text"_s, {}).code, 0);
    QCOMPARE(send(u"79031234562"_s, u"text"_s).code, 0);
    QCOMPARE(m_session->run({u"cancel"_s, u"2"_s, u"1"_s}).code, 2);
    QCOMPARE(state(2), u"queued"_s);
}

void TestHistory::exportsCsv()
{
    QCOMPARE(send(u"79031234561"_s, u"=1+1;\"x\""_s).code, 0);
    QCOMPARE(send(u"79031234562"_s, u"привет"_s).code, 0);
    const QString path = m_session->write(u"out.csv"_s, "older");
    const CliResult result = m_session->run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, path, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().value(u"exported"_s), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("\xEF\xBB\xBFid;account;"));
    QVERIFY2(lines[1].contains("\"\t79031234562\";привет;Depesha;queued;"), lines[1].constData());
    QVERIFY2(lines[2].contains(";\"'=1+1;\"\"x\"\"\";"), lines[2].constData());
    QCOMPARE(
        m_session->run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, path, u"--limit"_s, u"1"_s, u"--json"_s})
            .object()
            .value(u"exported"_s),
        1);
}

void TestHistory::exportsJson()
{
    QCOMPARE(send(u"79031234561"_s, u"one"_s).code, 0);
    QCOMPARE(send(u"79031234562"_s, u"two"_s).code, 0);
    const QString path = m_session->file(u"out.json"_s);
    QCOMPARE(m_session->run({u"export"_s, u"--format"_s, u"json"_s, u"--output"_s, path}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array(), m_session->run({u"history"_s, u"--json"_s}).array());
}

void TestHistory::exportsXlsx()
{
    QCOMPARE(send(u"79031234561"_s, u"=1+1"_s).code, 0);
    const QString path = m_session->file(u"out.xlsx"_s);
    const CliResult result = m_session->run({u"export"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, path, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().value(u"exported"_s), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK\3\4"));
}

void TestHistory::looksUp()
{
    QCOMPARE(m_session->addAccount(u"nikita"_s).code, 0);
    const CliResult result =
        m_session->run({u"lookup"_s, u"--account"_s, u"nikita"_s, u"0555 12-34-56"_s, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().keys(), keysOf(u"region operator utc_offset"_s));
    QCOMPARE(result.object().value(u"utc_offset"_s), 6);
    QCOMPARE(m_session->run({u"lookup"_s, u"--account"_s, u"nikita"_s, u"05"_s}).code, 2);
    QCOMPARE(m_session->run({u"lookup"_s, u"--account"_s, u"iba"_s, u"79031234561"_s}).code, 2);
}

void TestHistory::keepsTheHistoryOfARemovedAccount()
{
    QCOMPARE(send(u"79031234561"_s, u"one"_s, {}).code, 0);
    QCOMPARE(send(u"79031234562"_s, u"two"_s).code, 0);
    QCOMPARE(m_session->run({u"account"_s, u"remove"_s, u"iba"_s}).code, 0);
    QCOMPARE(ids({}), (QList<int>{2, 1}));
    QCOMPARE(state(2), u"cancelled"_s);
}

void TestHistory::staysWithItsProviderWhileUnderWay()
{
    QCOMPARE(send(u"79031234561"_s, u"one"_s, {}).code, 0);
    const CliResult result = m_session->run({u"account"_s, u"edit"_s, u"iba"_s, u"--provider"_s, u"stream"_s});
    QCOMPARE(result.code, 2);
    QCOMPARE(m_session->awaitState(u"iba"_s, u"delivered"_s), u"delivered"_s);
    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"iba"_s, u"--provider"_s, u"stream"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
