// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisession.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestSend : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override { m_session = std::make_unique<CliSession>(); }
    /// A number of the provider's country that ends with this digit: the digit is the fate.
    static QString number(const QString &provider, int fate = 1);
    CliResult send(const QStringList &options, const QString &text = u"text"_s, const QString &account = u"smska"_s);
    QJsonArray history() { return m_session->run({u"history"_s, u"--json"_s}).array(); }
    void addAccount(const QString &provider = u"smska"_s) { QCOMPARE(m_session->addAccount(provider).code, 0); }

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void arrivesToTheLetter_data();
    void arrivesToTheLetter();
    void printsTheContractsDocument();
    void refusesTheWholeCall_data();
    void refusesTheWholeCall();
    void namesTheLinesOfAFile();
    void foldsNumbers();
    void sendsToMany();
    void tellsARefusal_data();
    void tellsARefusal();
    void leavesNoAnswerUnconfirmed_data();
    void leavesNoAnswerUnconfirmed();
    void repeatsWhereThatIsSafe();
    void guardsAgainstTheSameTextTwice();
    void onlyQueues();
    void printsAPlan();
    void waitsForFinalStates_data();
    void waitsForFinalStates();
    void waitsNoLongerThanSaid();
    void schedulesHere();
    void schedulesAtTheProvider();
    void refusesThePast();
    void keepsToTheDaysLimit();
    void sendsATest();
};

QString TestSend::number(const QString &provider, int fate)
{
    return (provider == u"nikita"_s ? u"99655512345%1"_s : u"7903123456%1"_s).arg(fate);
}

CliResult TestSend::send(const QStringList &options, const QString &text, const QString &account)
{
    return m_session->run(QStringList{u"send"_s, u"--json"_s, u"--account"_s, account, u"--text"_s, text} + options);
}

void TestSend::arrivesToTheLetter_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("text");
    for (const QString &provider : TrainingGateway::providers()) {
        const auto row = [&](const QString &name, const QString &text) {
            QTest::newRow(qPrintable(provider + u": "_s + name)) << provider << text;
        };
        row(u"signs"_s, u"a+b & c%41; # <b>\"q\"</b> 'x' =?/\\ ]]> &amp; ~^|{}"_s);
        row(u"Cyrillic and emoji"_s, u"Привет, «мир»! Ёж — №5 + 5% & 👍"_s);
        row(u"line breaks"_s, u" one\ntwo\r\n\nfour\t "_s);
    }
}

void TestSend::arrivesToTheLetter()
{
    QFETCH(QString, provider);
    QFETCH(QString, text);
    addAccount(provider);
    const QString file = m_session->write(u"text"_s, text.toUtf8() + '\n');
    const CliResult result = m_session->run(
        {u"send"_s, u"--account"_s, provider, u"--to"_s, number(provider), u"--text-file"_s, file, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().value(u"messages"_s)[0][u"state"_s], u"accepted"_s);

    const QJsonArray ledger = m_session->gateway().ledger();
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger[0][u"text"_s].toString(), text);
    QCOMPARE(ledger[0][u"sender"_s], u"Depesha"_s);
    QCOMPARE(m_session->awaitState(provider, u"delivered"_s), u"delivered"_s);
    QCOMPARE(history()[0][u"text"_s].toString(), text);
    QCOMPARE(m_session->gateway().ledger().size(), 1);
}

void TestSend::printsTheContractsDocument()
{
    QCOMPARE(m_session->addAccount(u"smska"_s, {u"--price"_s, u"2.5"_s, u"--currency"_s, u"RUB"_s}).code, 0);
    const CliResult result = send({u"--to"_s, u"8 (903) 123-45-61"_s, u"+79031234562"_s}, QString(71, u'я'));
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().keys(), keysOf(u"messages segments cost currency"_s));
    QCOMPARE(result.object().value(u"segments"_s), 4);
    QCOMPARE(result.object().value(u"cost"_s), u"10.00"_s);
    QCOMPARE(result.object().value(u"currency"_s), u"RUB"_s);
    const QJsonArray messages = result.object().value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].toObject().keys(), keysOf(u"id to state provider_id segments error"_s));
    QCOMPARE(messages[0][u"id"_s], 1);
    QCOMPARE(messages[0][u"to"_s], u"79031234561"_s);
    QCOMPARE(messages[1][u"to"_s], u"79031234562"_s);
    QCOMPARE(messages[0][u"segments"_s], 2);
    QVERIFY(messages[0][u"provider_id"_s].isString());
    QCOMPARE(messages[0][u"error"_s], QJsonValue::Null);
}

void TestSend::refusesTheWholeCall_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const QStringList good = {u"--to"_s, u"79031234561"_s};
    QTest::newRow("no number") << u"smska"_s << QStringList{u"--to"_s, u"Ivan"_s} << u"x"_s << u"recipient"_s;
    QTest::newRow("one bad among good") << u"smska"_s << good + QStringList{u"7903123456"_s + u"12"_s} << u"x"_s
                                        << u"recipient"_s;
    QTest::newRow("mangled by a spreadsheet")
        << u"smska"_s << QStringList{u"--to"_s, u"7.9E+10"_s} << u"x"_s << u"recipient"_s;
    QTest::newRow("a country it does not serve")
        << u"smska"_s << QStringList{u"--to"_s, u"+996555123451"_s} << u"x"_s << u"recipient"_s;
    QTest::newRow("empty text") << u"smska"_s << good << QString() << u"text"_s;
    QTest::newRow("too long for one part") << u"avist"_s << good << QString(71, u'я') << u"text"_s;
    QTest::newRow("more than 800 characters")
        << u"nikita"_s << QStringList{u"--to"_s, u"996555123451"_s} << QString(801, u'x') << u"text"_s;
    QTest::newRow("long sender") << u"smska"_s << good + QStringList{u"--sender"_s, u"TwelveLetter"_s} << u"x"_s
                                 << u"sender"_s;
    QTest::newRow("Cyrillic sender") << u"smska"_s << good + QStringList{u"--sender"_s, u"Сlinic"_s} << u"x"_s
                                     << u"sender"_s;
    QTest::newRow("empty sender") << u"smska"_s << good + QStringList{u"--sender"_s, QString()} << u"x"_s
                                  << u"sender"_s;
}

void TestSend::refusesTheWholeCall()
{
    QFETCH(QString, provider);
    QFETCH(QStringList, options);
    QFETCH(QString, text);
    addAccount(provider);
    const CliResult result = send(options, text, provider);
    QVERIFY2(result.code == 2, result.err.constData());
    QTEST(result.errorKind(), "kind");
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(history(), QJsonArray());
    QCOMPARE(m_session->gateway().requests(provider), 0);
}

void TestSend::namesTheLinesOfAFile()
{
    addAccount();
    const QString file = m_session->write(u"numbers"_s, "79031234561\n\nphone\n79031234562\n12\n");
    const CliResult result = send({u"--to-file"_s, file});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("line 3: ") && result.err.contains("line 5: "), result.err.constData());
    QVERIFY2(!result.err.contains("line 1: "), result.err.constData());
}

void TestSend::foldsNumbers()
{
    addAccount();
    const CliResult result = send({u"--to"_s, u"79031234561"_s, u"89031234561"_s, u"+7 903 123-45-61"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().value(u"messages"_s).toArray().size(), 1);
    QVERIFY2(result.err.contains('2'), result.err.constData());
    QCOMPARE(m_session->gateway().ledger().size(), 1);
}

void TestSend::sendsToMany()
{
    QCOMPARE(m_session->addAccount(u"iba"_s, {u"--per-second"_s, u"1000"_s}).code, 0);
    QByteArray numbers;
    for (int i = 0; i < 120; ++i)
        numbers += QByteArray::number(79031230000 + i) + ";Name\r\n";
    const CliResult result = send({u"--to-file"_s, m_session->write(u"numbers"_s, numbers)}, u"to many"_s, u"iba"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonArray messages = result.object().value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 120);
    QHash<QString, QString> idOf;
    for (const QJsonValue &entry : m_session->gateway().ledger())
        idOf.insert(entry[u"to"_s].toString(), entry[u"id"_s].toString());
    QCOMPARE(idOf.size(), 120);
    for (const QJsonValue &message : messages)
        QCOMPARE(message[u"provider_id"_s].toString(), idOf.value(message[u"to"_s].toString()));
}

void TestSend::tellsARefusal_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("kind");
    QTest::newRow("smska: wrong password") << u"smska"_s << u"wrong-password"_s << u"auth"_s;
    QTest::newRow("smska: no money") << u"smska"_s << u"no-money"_s << u"funds"_s;
    QTest::newRow("stream: wrong password") << u"stream"_s << u"wrong-password"_s << u"auth"_s;
    QTest::newRow("stream: flood") << u"stream"_s << u"flood"_s << u"flood"_s;
    QTest::newRow("avist: no money") << u"avist"_s << u"no-money"_s << u"funds"_s;
    QTest::newRow("nikita: no money") << u"nikita"_s << u"no-money"_s << u"funds"_s;
}

void TestSend::tellsARefusal()
{
    QFETCH(QString, provider);
    QFETCH(QString, fault);
    QFETCH(QString, kind);
    addAccount(provider);
    QVERIFY(m_session->gateway().setFault({provider, fault}));
    const CliResult result = send({u"--to"_s, number(provider)}, u"text"_s, provider);
    QVERIFY2(result.code == 1, (result.out + result.err).constData());
    const QJsonValue message = result.object().value(u"messages"_s)[0];
    QCOMPARE(message[u"state"_s], u"failed"_s);
    QCOMPARE(message[u"error"_s].toObject().keys(), keysOf(u"kind message provider_code"_s));
    QCOMPARE(message[u"error"_s][u"kind"_s], kind);
    QCOMPARE(m_session->gateway().ledger().size(), 0);
}

void TestSend::leavesNoAnswerUnconfirmed_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("fault");
    for (const QString &provider : {u"iba"_s, u"smska"_s, u"avist"_s, u"stream"_s})
        for (const QString &fault : {u"no-answer"_s, u"cut"_s})
            QTest::newRow(qPrintable(provider + u": "_s + fault)) << provider << fault;
}

void TestSend::leavesNoAnswerUnconfirmed()
{
    QFETCH(QString, provider);
    QFETCH(QString, fault);
    addAccount(provider);
    QVERIFY(m_session->gateway().setFault({provider, fault}));
    const CliResult result = send({u"--to"_s, number(provider), number(provider, 2)}, u"text"_s, provider);
    QVERIFY2(result.code == 3, (result.out + result.err).constData());
    const QJsonArray messages = result.object().value(u"messages"_s).toArray();
    QStringList states = {messages[0][u"state"_s].toString(), messages[1][u"state"_s].toString()};
    states.sort();
    QCOMPARE(states, (QStringList{u"accepted"_s, u"unconfirmed"_s}));
    // Nothing repeats it, however often the outbox works.
    QCOMPARE(m_session->run({u"run"_s, u"--until-idle"_s}).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), 2);
}

void TestSend::repeatsWhereThatIsSafe()
{
    addAccount(u"nikita"_s);
    QVERIFY(m_session->gateway().setFault({u"nikita"_s, u"no-answer"_s}));
    const CliResult result = send({u"--to"_s, number(u"nikita"_s)}, u"text"_s, u"nikita"_s);
    QVERIFY2(result.code == 0, (result.out + result.err).constData());
    QCOMPARE(result.object().value(u"messages"_s)[0][u"state"_s], u"accepted"_s);
    QCOMPARE(m_session->gateway().ledger().size(), 1);
}

void TestSend::guardsAgainstTheSameTextTwice()
{
    addAccount();
    QCOMPARE(send({u"--to"_s, u"79031234561"_s}).code, 0);
    const CliResult again = send({u"--to"_s, u"79031234562"_s, u"89031234561"_s});
    QCOMPARE(again.code, 2);
    QCOMPARE(again.errorKind(), u"duplicate"_s);
    QVERIFY2(again.err.contains("79031234561 (") && !again.err.contains("79031234562"), again.err.constData());
    QCOMPARE(history().size(), 1);
    QCOMPARE(send({u"--to"_s, u"79031234561"_s}, u"another text"_s).code, 0);
    QCOMPARE(send({u"--to"_s, u"79031234561"_s, u"--allow-duplicate"_s}).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), 3);
}

void TestSend::keepsToTheDaysLimit()
{
    QCOMPARE(m_session->addAccount(u"smska"_s, {u"--day-limit"_s, u"3"_s}).code, 0);
    QCOMPARE(send({u"--to"_s, u"79031234561"_s, u"79031234562"_s}).code, 0);
    const CliResult over = send({u"--to"_s, u"79031234563"_s, u"79031234564"_s});
    QCOMPARE(over.code, 2);
    QCOMPARE(over.errorKind(), u"throttled"_s);
    QVERIFY2(over.err.contains("2 are used today"), over.err.constData());
    QCOMPARE(history().size(), 2);
    QCOMPARE(send({u"--to"_s, u"79031234563"_s}).code, 0);
    // Without a limit again.
    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"smska"_s, u"--day-limit"_s, QString()}).code, 0);
    QCOMPARE(send({u"--to"_s, u"79031234564"_s}).code, 0);
}

void TestSend::onlyQueues()
{
    addAccount();
    const CliResult result = send({u"--to"_s, u"79031234561"_s, u"--wait"_s, u"0"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().value(u"messages"_s)[0][u"state"_s], u"queued"_s);
    QCOMPARE(result.object().value(u"messages"_s)[0][u"provider_id"_s], QJsonValue::Null);
    QCOMPARE(m_session->gateway().requests(u"smska"_s), 0);

    QCOMPARE(m_session->run({u"run"_s, u"--until-idle"_s}).code, 0);
    QCOMPARE(history()[0][u"state"_s], u"accepted"_s);
    QCOMPARE(m_session->gateway().ledger().size(), 1);
}

void TestSend::printsAPlan()
{
    QCOMPARE(m_session->addAccount(u"smska"_s, {u"--price"_s, u"2"_s}).code, 0);
    const CliResult result = send({u"--to"_s, u"79031234561"_s, u"79031234562"_s, u"--dry-run"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().keys(), keysOf(u"messages segments cost currency"_s));
    QCOMPARE(result.object().value(u"cost"_s), u"4.00"_s);
    const QJsonArray messages = result.object().value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].toObject().keys(), keysOf(u"id to state provider_id segments error"_s));
    QCOMPARE(messages[0][u"id"_s], QJsonValue::Null);
    QCOMPARE(messages[0][u"state"_s], QJsonValue::Null);
    QCOMPARE(history(), QJsonArray());
    QCOMPARE(m_session->gateway().requests(u"smska"_s), 0);
    QCOMPARE(send({u"--to"_s, u"7903"_s, u"--dry-run"_s}).code, 2);
}

void TestSend::waitsForFinalStates_data()
{
    QTest::addColumn<int>("fate");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("code");
    QTest::newRow("delivered") << 1 << u"delivered"_s << 0;
    QTest::newRow("undelivered") << 5 << u"undelivered"_s << 1;
}

void TestSend::waitsForFinalStates()
{
    QFETCH(int, fate);
    addAccount(u"avist"_s);
    const CliResult result = send({u"--to"_s, number(u"avist"_s, fate), u"--wait"_s, u"60"_s}, u"text"_s, u"avist"_s);
    QTEST(result.object().value(u"messages"_s)[0][u"state"_s].toString(), "state");
    QTEST(result.code, "code");
}

void TestSend::waitsNoLongerThanSaid()
{
    addAccount();
    const CliResult result = send({u"--to"_s, number(u"smska"_s, 7), u"--wait"_s, u"2"_s});
    QCOMPARE(result.code, 0);
    const QString state = result.object().value(u"messages"_s)[0][u"state"_s].toString();
    QVERIFY2(state == u"accepted"_s || state == u"enroute"_s, qPrintable(state));
}

void TestSend::schedulesHere()
{
    addAccount();
    const QString tomorrow = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
    const CliResult result = send({u"--to"_s, u"79031234561"_s, u"--at"_s, tomorrow});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().value(u"messages"_s)[0][u"state"_s], u"scheduled"_s);
    QVERIFY2(result.err.contains("must be on"), result.err.constData());
    QCOMPARE(m_session->run({u"run"_s, u"--until-idle"_s}).code, 0);
    QCOMPARE(history()[0][u"state"_s], u"scheduled"_s);
    QCOMPARE(m_session->gateway().ledger().size(), 0);
}

void TestSend::schedulesAtTheProvider()
{
    addAccount(u"nikita"_s);
    const QString tomorrow = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
    const CliResult result = send({u"--to"_s, number(u"nikita"_s), u"--at"_s, tomorrow}, u"text"_s, u"nikita"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().value(u"messages"_s)[0][u"state"_s], u"accepted"_s);
    QVERIFY2(!result.err.contains("must be on"), result.err.constData());
    QCOMPARE(m_session->gateway().ledger().size(), 1);
}

void TestSend::refusesThePast()
{
    addAccount();
    QCOMPARE(send({u"--to"_s, u"79031234561"_s, u"--at"_s, u"2020-01-01T09:00"_s}).code, 2);
    QCOMPARE(history(), QJsonArray());
}

void TestSend::sendsATest()
{
    addAccount(u"nikita"_s);
    const CliResult result = send({u"--to"_s, number(u"nikita"_s), u"--test"_s}, u"text"_s, u"nikita"_s);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object().value(u"messages"_s)[0][u"state"_s], u"tested"_s);
    QCOMPARE(m_session->gateway().ledger().size(), 0);

    addAccount();
    QCOMPARE(send({u"--to"_s, u"79031234561"_s, u"--test"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestSend)
#include "tst_send.moc"
