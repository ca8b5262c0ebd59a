// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/await.h"
#include "clisession.h"
#include "model/accountdefaults.h"
#include "storage/accountstore.h"
#include "storage/settingsstore.h"
#include "support/rawserver.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestAccountCommands : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override { m_session = std::make_unique<CliSession>(); }
    CliResult add(const QStringList &options, const QByteArray &password = "secret\n");
    QJsonObject account(int index = 0);

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void addsWithDefaults();
    void addsWithEverything();
    void beginsAsTheSettingsSay();
    void speaksTheUsersLanguage();
    void refuses_data();
    void refuses();
    void refusesATakenName();
    void warnsOfAnUnencryptedAddress();
    void editsOnlyWhatIsGiven();
    void refusesEdits_data();
    void refusesEdits();
    void replacesThePassword();
    void removes();
    void tests_data();
    void tests();
    void saysAWrongPassword();
    void asksAllBalances();
    void carriesThePasswordToTheLetter_data();
    void carriesThePasswordToTheLetter();
};

CliResult TestAccountCommands::add(const QStringList &options, const QByteArray &password)
{
    return m_session->run(QStringList{u"account"_s, u"add"_s, u"--json"_s, u"--password-stdin"_s} + options, password);
}

QJsonObject TestAccountCommands::account(int index)
{
    return m_session->run({u"account"_s, u"list"_s, u"--json"_s}).array().at(index).toObject();
}

void TestAccountCommands::addsWithDefaults()
{
    const CliResult result = add({u"--provider"_s, u"stream"_s, u"--name"_s, u"Приёмная"_s, u"--login"_s, u"desk"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.object(), (QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Приёмная"_s}}));
    const QJsonObject listed = account();
    QCOMPARE(listed.keys(), keysOf(u"id name provider login endpoint encrypted senders price currency balance"_s));
    QCOMPARE(listed.value(u"endpoint"_s), u"https://gateway.api.sc/get/"_s);
    QCOMPARE(listed.value(u"encrypted"_s), true);
    QCOMPARE(listed.value(u"senders"_s), QJsonArray());
    QCOMPARE(listed.value(u"price"_s), QJsonValue::Null);
    QCOMPARE(listed.value(u"balance"_s), QJsonValue::Null);
}

void TestAccountCommands::addsWithEverything()
{
    const CliResult result = add({u"--provider"_s,
                                  u"nikita"_s,
                                  u"--name"_s,
                                  u"Bishkek"_s,
                                  u"--login"_s,
                                  u"l+&% ;#<>"_s,
                                  u"--endpoint"_s,
                                  u"https://sms.example.org/api/"_s,
                                  u"--sender"_s,
                                  u"Clinic"_s,
                                  u"Clinic.kg"_s,
                                  u"--sender"_s,
                                  u"0312"_s,
                                  u"--price"_s,
                                  u"1,5"_s,
                                  u"--region"_s,
                                  u"kg"_s,
                                  u"--per-second"_s,
                                  u"3"_s,
                                  u"--in-flight"_s,
                                  u"2"_s,
                                  u"--batches"_s,
                                  u"yes"_s,
                                  u"--report-hours"_s,
                                  u"24"_s,
                                  u"--proxy"_s,
                                  u"socks5://127.0.0.1:1080"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject listed = account();
    QCOMPARE(listed.value(u"login"_s), u"l+&% ;#<>"_s);
    QCOMPARE(listed.value(u"senders"_s), (QJsonArray{u"Clinic"_s, u"Clinic.kg"_s, u"0312"_s}));
    QCOMPARE(listed.value(u"price"_s), u"1.50"_s);
    QCOMPARE(listed.value(u"currency"_s), u"KGS"_s);
}

void TestAccountCommands::beginsAsTheSettingsSay()
{
    {
        Database database;
        SettingsStore settings(database);
        QVERIFY(await(database.open(m_session->file(u"data"_s))));
        QVERIFY(await(settings.set(paceSetting, u"3"_s)));
        QVERIFY(await(settings.set(reportingSetting, u"24"_s)));
        QVERIFY(await(settings.set(proxySetting, u"http://proxy.office:3128"_s)));
    }
    QCOMPARE(add({u"--provider"_s, u"iba"_s, u"--name"_s, u"A"_s, u"--login"_s, u"me"_s}).code, 0);
    QCOMPARE(add({u"--provider"_s, u"iba"_s, u"--name"_s, u"B"_s, u"--login"_s, u"me"_s, u"--per-second"_s, u"5"_s,
                  u"--day-limit"_s, u"500"_s, u"--low-balance"_s, u"99,5"_s})
                 .code,
             0);
    Database database;
    AccountStore accounts(database);
    QVERIFY(await(database.open(m_session->file(u"data"_s))));
    const auto list = await(accounts.list());
    QVERIFY(list && list->size() == 2);
    for (const Account &one : *list) {
        QCOMPARE(one.perSecond, one.name == u"A"_s ? 3 : 5);
        QCOMPARE(one.reportHours, 24);
        QCOMPARE(one.proxy, QUrl(u"http://proxy.office:3128"_s));
    }
    QVERIFY(!list->constFirst().dayLimit && !list->constFirst().lowBalance);
    QCOMPARE(list->constLast().dayLimit.value_or(0), 500);
    QCOMPARE(list->constLast().lowBalance->micros(), 99'500'000);
}

void TestAccountCommands::speaksTheUsersLanguage()
{
    QCOMPARE(add({u"--provider"_s, u"iba"_s, u"--name"_s, u"A"_s, u"--login"_s, u"me"_s, u"--price"_s, u"2.5"_s}).code,
             0);
    // Installed or not: the language is told by the name.
    qputenv("LC_ALL", "ru_RU.UTF-8");
    const CliResult people = m_session->run({u"account"_s, u"list"_s});
    const QJsonObject json = account();
    qputenv("LC_ALL", "C.UTF-8");
    QVERIFY2(people.out.contains("2,50"), people.out.constData());
    QCOMPARE(json.value(u"price"_s), u"2.50"_s);
}

void TestAccountCommands::refuses_data()
{
    QTest::addColumn<QStringList>("changed");
    QTest::addColumn<QByteArray>("password");
    const QByteArray good = "secret\n";
    const auto row = [&](const char *name, const QString &option, const QString &value) {
        QTest::newRow(name) << QStringList{option, value} << good;
    };
    row("unknown provider", u"--provider"_s, u"acme"_s);
    row("empty name", u"--name"_s, u"  "_s);
    row("name with a line break", u"--name"_s, u"a\nb"_s);
    row("empty login", u"--login"_s, QString());
    row("no address", u"--endpoint"_s, u"gateway"_s);
    row("other scheme", u"--endpoint"_s, u"ftp://example.org/"_s);
    row("no host", u"--endpoint"_s, u"https:///path"_s);
    row("password in the address", u"--endpoint"_s, u"https://me:hidden@example.org/"_s);
    row("fragment", u"--endpoint"_s, u"https://example.org/#x"_s);
    row("sender too long", u"--sender"_s, u"TwelveLetter"_s);
    row("empty sender", u"--sender"_s, QString());
    row("limit in words", u"--day-limit"_s, u"many"_s);
    row("mark below zero", u"--low-balance"_s, u"-5"_s);
    row("price that is none", u"--price"_s, u"cheap"_s);
    row("price of nothing", u"--price"_s, u"0"_s);
    row("negative price", u"--price"_s, u"-1"_s);
    row("currency without price", u"--currency"_s, u"RUB"_s);
    row("region", u"--region"_s, u"Russia"_s);
    row("pace of nothing", u"--per-second"_s, u"0"_s);
    row("batches", u"--batches"_s, u"maybe"_s);
    row("proxy with a login", u"--proxy"_s, u"http://me:hidden@proxy:8080"_s);
    row("proxy without a port", u"--proxy"_s, u"http://proxy"_s);
    QTest::newRow("empty password") << QStringList() << "\n"_ba;
    QTest::newRow("no password at all") << QStringList() << QByteArray();
    QTest::newRow("password that is not UTF-8") << QStringList() << "\xEF\xF0\xE8\n"_ba;
}

void TestAccountCommands::refuses()
{
    QFETCH(QStringList, changed);
    QFETCH(QByteArray, password);
    QStringList options = {u"--provider"_s, u"iba"_s, u"--name"_s, u"A"_s, u"--login"_s, u"me"_s};
    const qsizetype at = changed.isEmpty() ? -1 : options.indexOf(changed[0]);
    if (at >= 0)
        options[at + 1] = changed[1];
    else
        options += changed;
    const CliResult result = add(options, password);
    QVERIFY2(result.code == 2, result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(!result.err.contains("hidden"));
    QCOMPARE(m_session->run({u"account"_s, u"list"_s, u"--json"_s}).array(), QJsonArray());
}

void TestAccountCommands::refusesATakenName()
{
    QCOMPARE(add({u"--provider"_s, u"iba"_s, u"--name"_s, u"Front"_s, u"--login"_s, u"a"_s}).code, 0);
    const CliResult result = add({u"--provider"_s, u"avist"_s, u"--name"_s, u"front"_s, u"--login"_s, u"b"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("ront"), result.err.constData());
    QCOMPARE(m_session->run({u"account"_s, u"list"_s, u"--json"_s}).array().size(), 1);
}

void TestAccountCommands::warnsOfAnUnencryptedAddress()
{
    const QStringList smska = {u"--provider"_s, u"smska"_s, u"--login"_s, u"a"_s};
    const CliResult loud = add(smska + QStringList{u"--name"_s, u"Loud"_s});
    QCOMPARE(loud.code, 0);
    QVERIFY2(loud.err.contains("unencrypted"), loud.err.constData());
    QCOMPARE(add(smska + QStringList{u"--name"_s, u"Quiet"_s, u"--quiet"_s}).err, QByteArray());
    QCOMPARE(account().value(u"encrypted"_s), false);
}

void TestAccountCommands::editsOnlyWhatIsGiven()
{
    QCOMPARE(add({u"--provider"_s, u"iba"_s, u"--name"_s, u"Front"_s, u"--login"_s, u"a"_s, u"--sender"_s, u"One"_s,
                  u"Two"_s, u"--price"_s, u"2.5"_s})
                 .code,
             0);
    QJsonObject expected = account();
    const CliResult result = m_session->run({u"account"_s, u"edit"_s, u"FRONT"_s, u"--name"_s, u"Back"_s, u"--sender"_s,
                                             u"Three"_s, u"--currency"_s, u"KZT"_s, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.object(), (QJsonObject{{u"id"_s, 1}}));
    expected.insert(u"name"_s, u"Back"_s);
    expected.insert(u"senders"_s, QJsonArray{u"Three"_s});
    expected.insert(u"currency"_s, u"KZT"_s);
    QCOMPARE(account(), expected);

    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"Back"_s, u"--provider"_s, u"stream"_s}).code, 0);
    QCOMPARE(account().value(u"endpoint"_s), u"https://gateway.api.sc/get/"_s);
}

void TestAccountCommands::refusesEdits_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("taken name") << QStringList{u"--name"_s, u"second"_s};
    QTest::newRow("bad endpoint") << QStringList{u"--endpoint"_s, u"http://"_s};
    QTest::newRow("a provider that cannot take the sender") << QStringList{u"--provider"_s, u"avist"_s};
}

void TestAccountCommands::refusesEdits()
{
    QFETCH(QStringList, options);
    QCOMPARE(add({u"--provider"_s, u"nikita"_s, u"--name"_s, u"First"_s, u"--login"_s, u"a"_s, u"--sender"_s,
                  u"Clinic.kg"_s})
                 .code,
             0);
    QCOMPARE(add({u"--provider"_s, u"iba"_s, u"--name"_s, u"Second"_s, u"--login"_s, u"a"_s}).code, 0);
    const QJsonObject before = account();
    const CliResult result = m_session->run(QStringList{u"account"_s, u"edit"_s, u"First"_s} + options);
    QVERIFY2(result.code == 2, result.err.constData());
    QCOMPARE(account(), before);
}

void TestAccountCommands::replacesThePassword()
{
    QCOMPARE(m_session->addAccount(u"iba"_s).code, 0);
    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"iba"_s, u"--password-stdin"_s}, "wrong\n").code, 0);
    QCOMPARE(m_session->run({u"account"_s, u"test"_s, u"iba"_s}).code, 1);
    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"iba"_s, u"--password-stdin"_s}, "\n").code, 2);
    QCOMPARE(m_session
                 ->run({u"account"_s, u"edit"_s, u"iba"_s, u"--password-stdin"_s},
                       TrainingGateway::password().toUtf8() + "\r\n")
                 .code,
             0);
    QCOMPARE(m_session->run({u"account"_s, u"test"_s, u"iba"_s}).code, 0);
}

void TestAccountCommands::removes()
{
    QCOMPARE(m_session->addAccount(u"iba"_s).code, 0);
    const CliResult result = m_session->run({u"account"_s, u"remove"_s, u"iba"_s, u"--json"_s});
    QCOMPARE(result.object(), (QJsonObject{{u"id"_s, 1}}));
    QCOMPARE(m_session->run({u"account"_s, u"list"_s, u"--json"_s}).array(), QJsonArray());
    QCOMPARE(m_session->run({u"account"_s, u"test"_s, u"iba"_s}).code, 2);
    // Its name is free again.
    QCOMPARE(m_session->addAccount(u"iba"_s).code, 0);
}

void TestAccountCommands::tests_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QJsonObject>("expected");
    const auto row = [](const QString &provider, const QString &unit) {
        QTest::newRow(qPrintable(provider)) << provider << QJsonObject{{u"unit"_s, unit}};
    };
    row(u"iba"_s, u"RUB"_s);
    row(u"smska"_s, u"RUB"_s);
    row(u"avist"_s, u"SMS"_s);
    row(u"stream"_s, u"RUB"_s);
    row(u"nikita"_s, u"KGS"_s);
}

void TestAccountCommands::tests()
{
    QFETCH(QString, provider);
    QFETCH(QJsonObject, expected);
    QCOMPARE(m_session->addAccount(provider).code, 0);
    const CliResult result = m_session->run({u"account"_s, u"test"_s, provider, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject answer = result.object();
    QCOMPARE(answer.keys(), keysOf(u"account ok amount unit price directions state error"_s));
    QCOMPARE(answer.value(u"ok"_s), true);
    QCOMPARE(answer.value(u"unit"_s), expected.value(u"unit"_s));
    QCOMPARE(answer.value(u"amount"_s), m_session->gateway().balance(provider).toPlainString());
    QCOMPARE(answer.value(u"directions"_s).toArray().isEmpty(), provider != u"iba"_s);
    QCOMPARE(answer.value(u"state"_s).isString(), provider == u"nikita"_s);
    // What was asked is known from then on.
    const QJsonObject known = account().value(u"balance"_s).toObject();
    QCOMPARE(known.keys(), keysOf(u"amount unit at"_s));
    QCOMPARE(known.value(u"amount"_s), answer.value(u"amount"_s));
    QVERIFY(known.value(u"at"_s).toString().endsWith(u'Z'));
}

void TestAccountCommands::saysAWrongPassword()
{
    QCOMPARE(m_session->addAccount(u"smska"_s).code, 0);
    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"smska"_s, u"--password-stdin"_s}, "wrong\n").code, 0);
    const CliResult result = m_session->run({u"account"_s, u"test"_s, u"smska"_s, u"--json"_s});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.object().value(u"ok"_s), false);
    QCOMPARE(result.object().value(u"amount"_s), QJsonValue::Null);
    QCOMPARE(result.errorKind(), u"auth"_s);
    QCOMPARE(result.object().value(u"error"_s).toObject().value(u"provider_code"_s), u"-1"_s);
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(!result.err.contains("wrong"));
}

void TestAccountCommands::asksAllBalances()
{
    for (const QString &provider : TrainingGateway::providers())
        QCOMPARE(m_session->addAccount(provider).code, 0);
    const CliResult all = m_session->run({u"balance"_s, u"--json"_s});
    QVERIFY2(all.code == 0, all.err.constData());
    QCOMPARE(all.array().size(), 5);
    for (const QJsonValue &answer : all.array())
        QVERIFY(answer.toObject().value(u"ok"_s).toBool());

    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"avist"_s, u"--password-stdin"_s}, "wrong\n").code, 0);
    const CliResult some = m_session->run({u"balance"_s, u"--json"_s});
    QCOMPARE(some.code, 1);
    QCOMPARE(some.array().size(), 5);
    QVERIFY2(some.err.startsWith("depesha-cli: avist: "), some.err.constData());
    QCOMPARE(m_session->run({u"balance"_s, u"--account"_s, u"iba"_s, u"--json"_s}).array().size(), 1);
}

void TestAccountCommands::carriesThePasswordToTheLetter_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("signs") << "a+b&c%41;#<>=?/\\\"' \n"_ba
                           << "a+b&c%41;#<>=?/\\\"' "_ba;
    QTest::newRow("spaces at both ends") << "  x  \n"_ba
                                         << "  x  "_ba;
    QTest::newRow("Cyrillic and emoji") << "пароль🔑\n"_ba
                                        << "пароль🔑"_ba;
    QTest::newRow("Windows line end") << "secret\r\n"_ba
                                      << "secret"_ba;
    QTest::newRow("no line end") << "secret"_ba
                                 << "secret"_ba;
    QTest::newRow("only the first line") << "secret\nsecond\n"_ba
                                         << "secret"_ba;
}

void TestAccountCommands::carriesThePasswordToTheLetter()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, password);
    RawServer server(RawServer::Kind::Plain);
    server.script({RawStep::send(httpAnswer("100.00\nRUB\n"))});
    const QString endpoint = u"http://127.0.0.1:%1/sendsms.php"_s.arg(server.port());
    QCOMPARE(
        add({u"--provider"_s, u"iba"_s, u"--name"_s, u"A"_s, u"--login"_s, u"me"_s, u"--endpoint"_s, endpoint}, input)
            .code,
        0);
    const CliResult result = m_session->run({u"account"_s, u"test"_s, u"A"_s, u"--json"_s});
    QVERIFY2(result.code == 0, result.err.constData());

    const QByteArray request = server.requests().constFirst();
    const qsizetype begin = request.indexOf("pwd=") + 4;
    const QByteArray sent = request.mid(begin, request.indexOf('&', begin) - begin);
    QCOMPARE(QByteArray::fromPercentEncoding(sent), password);
    QVERIFY2(!sent.contains('+'), sent.constData());
}

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_accountcommands.moc"
