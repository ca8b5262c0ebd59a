// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaybench.h"
#include "support/stricttest.h"

#include <QJsonObject>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using Pairs = QList<QPair<QString, QString>>;

/// IBA Telecom and Stream Telecom: one platform, the same fields.
class TestPlatform : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void acceptsToTheLetter_data();
    void acceptsToTheLetter();
    void acceptsSeveralNumbers_data();
    void acceptsSeveralNumbers();
    void readsWindows1251();
    void reportsFates_data();
    void reportsFates();
    void reportsBalances();
    void chargesByDirection();
    void refusesFlood();
    void refusesPost_data();
    void refusesPost();

protected:
    void setUp() override { m_bench = std::make_unique<GatewayBench>(); }
    void tearDown() override { m_bench.reset(); }

private:
    QByteArray ask(const QString &provider, const Pairs &fields)
    {
        const QUrl endpoint = m_bench->gateway().endpoint(provider);
        const RawReply reply = m_bench->get(endpoint.path().toUtf8() + '?' + form(fields));
        return reply.status == 200 ? reply.body : "HTTP " + QByteArray::number(reply.status);
    }
    static Pairs account(const QString &provider)
    {
        return {{u"user"_s, TrainingGateway::login(provider)}, {u"pwd"_s, TrainingGateway::password()}};
    }
    static Pairs message(const QString &provider, const QString &to, const QString &text = u"Hello"_s)
    {
        return account(provider) + Pairs{{u"sadr"_s, u"Depesha"_s}, {u"dadr"_s, to}, {u"text"_s, text}};
    }
    QByteArray status(const QString &provider, const QByteArray &id)
    {
        return ask(provider, account(provider) + Pairs{{u"smsid"_s, QString::fromUtf8(id)}});
    }
    QByteArray balance(const QString &provider)
    {
        return ask(provider, account(provider) + Pairs{{u"balance"_s, u"1"_s}});
    }

    std::unique_ptr<GatewayBench> m_bench;
};

void TestPlatform::answers_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<Pairs>("change"); ///< replaces fields of a good message; a null value takes one away
    QTest::addColumn<QString>("answer");

    const auto row = [](const char *name, const Pairs &change, const QString &iba, const QString &stream) {
        QTest::addRow("iba, %s", name) << u"iba"_s << change << iba;
        QTest::addRow("stream, %s", name) << u"stream"_s << change << stream;
    };
    const QString zero = u"0"_s;
    const QString closed = u"Данное направление закрыто для Вас"_s;
    const QString noSender = u"Такого отправителя нет"_s;
    const QString badLogin = u"Неправильный логин или пароль"_s;
    row("wrong password", {{u"pwd"_s, u"wrong"_s}}, zero, badLogin);
    row("wrong login", {{u"user"_s, u"wrong"_s}}, zero, badLogin);
    row("no password", {{u"pwd"_s, {}}}, zero, badLogin);
    row("wrong password, balance", {{u"pwd"_s, u"wrong"_s}, {u"balance"_s, u"1"_s}}, {}, badLogin);
    row("wrong password, status", {{u"pwd"_s, u"wrong"_s}, {u"smsid"_s, u"1"_s}}, zero, badLogin);
    row("unknown id", {{u"smsid"_s, u"1"_s}}, zero, u"Сообщение с таким ID не принималось"_s);
    row("no sender", {{u"sadr"_s, {}}}, zero, u"Нет отправителя"_s);
    row("no text", {{u"text"_s, {}}}, zero, u"Нет текста сообщения"_s);
    row("empty text", {{u"text"_s, u""_s}}, zero, u"Нет текста сообщения"_s);
    row("no number", {{u"dadr"_s, {}}}, zero, u"Укажите номер телефона"_s);
    row("unknown sender", {{u"sadr"_s, u"WRONG"_s}}, zero, noSender);
    row("sender too long", {{u"sadr"_s, u"TwelveLetter"_s}}, zero, noSender);
    row("Cyrillic sender", {{u"sadr"_s, u"Депеша"_s}}, zero, noSender);
    row("sender of 16 digits", {{u"sadr"_s, u"1234567890123456"_s}}, zero, noSender);
    row("number with a plus", {{u"dadr"_s, u"+79031234567"_s}}, zero, closed);
    row("number with spaces", {{u"dadr"_s, u"7 903 1234567"_s}}, zero, closed);
    row("number too long", {{u"dadr"_s, u"7903123456789012"_s}}, zero, closed);
    row("number too short", {{u"dadr"_s, u"123456"_s}}, zero, closed);
    row("national number", {{u"dadr"_s, u"09031234567"_s}}, zero, closed);
    row("one bad number of two", {{u"dadr"_s, u"79031234567,x"_s}}, zero, closed);
    row("trailing comma", {{u"dadr"_s, u"79031234567,"_s}}, zero, closed);
    QStringList many;
    for (int i = 0; i < 51; ++i)
        many.append(QString::number(79031234500 + i));
    QTest::newRow("stream, not enough money")
        << u"stream"_s << Pairs{{u"dadr"_s, many.join(u',')}, {u"text"_s, QString(153 * 8, u'a')}} << closed;
    QTest::newRow("iba, eleven numbers") << u"iba"_s
                                         << Pairs{{u"dadr"_s,
                                                   QString(u"79031234567,"_s.repeated(10) + u"79031234567"_s)}}
                                         << zero;
    QTest::newRow("stream, one number twice")
        << u"stream"_s << Pairs{{u"dadr"_s, u"79031234567,79031234567"_s}} << u"Flood SMS"_s;
}

void TestPlatform::answers()
{
    QFETCH(QString, provider);
    QFETCH(Pairs, change);
    Pairs fields = message(provider, u"79031234567"_s);
    for (const auto &[name, value] : change) {
        fields.removeIf([&dropped = name](const auto &field) { return field.first == dropped; });
        if (!value.isNull())
            fields.append({name, value});
    }
    QTEST(QString::fromUtf8(ask(provider, fields)), "answer");
    QCOMPARE(m_bench->gateway().ledger().size(), 0);
    QCOMPARE(m_bench->gateway().balance(provider).toPlainString(), u"1000.00"_s);
}

void TestPlatform::acceptsToTheLetter_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("parts");
    for (const QString &provider : {u"iba"_s, u"stream"_s}) {
        const QByteArray name = provider.toUtf8();
        QTest::addRow("%s, Latin", name.data()) << provider << u"Hello"_s << 1;
        QTest::addRow("%s, traps", name.data()) << provider << u"+ & % ; # < > = ? / \\ \" ' |\r\n\t100%25"_s << 1;
        QTest::addRow("%s, Cyrillic", name.data()) << provider << u"Ёлка — 5 ₽ «да»"_s << 1;
        QTest::addRow("%s, emoji", name.data()) << provider << u"👍🏽 ok 😀"_s << 1;
        QTest::addRow("%s, two parts", name.data()) << provider << QString(71, u'ю') << 2;
        QTest::addRow("%s, spaces around", name.data()) << provider << u"  a  "_s << 1;
    }
}

void TestPlatform::acceptsToTheLetter()
{
    QFETCH(QString, provider);
    QFETCH(QString, text);
    QFETCH(int, parts);
    const QByteArray id = ask(provider, message(provider, u"79031234560"_s, text));
    QVERIFY2(id.toLongLong() > 0, id.constData());
    const QJsonObject entry = m_bench->gateway().ledger().first().toObject();
    QCOMPARE(entry[u"text"_s].toString(), text);
    QCOMPARE(entry[u"id"_s].toString().toUtf8(), id);
    QCOMPARE(entry[u"to"_s].toString(), u"79031234560"_s);
    QCOMPARE(entry[u"sender"_s].toString(), u"Depesha"_s);
    QCOMPARE(entry[u"parts"_s].toInt(), parts);
    QCOMPARE(entry[u"cost"_s].toString(), parts == 1 ? u"2.50"_s : u"5.00"_s);
    QCOMPARE(m_bench->gateway().balance(provider).toPlainString(), parts == 1 ? u"997.50"_s : u"995.00"_s);
}

void TestPlatform::acceptsSeveralNumbers_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<char>("separator");
    QTest::newRow("iba") << u"iba"_s << '\n';
    QTest::newRow("stream") << u"stream"_s << ',';
}

void TestPlatform::acceptsSeveralNumbers()
{
    QFETCH(QString, provider);
    QFETCH(char, separator);
    const auto ids = ask(provider, message(provider, u"79031234560,79031234561,996555123452"_s)).split(separator);
    QCOMPARE(ids.size(), 3);
    const QJsonArray ledger = m_bench->gateway().ledger();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ledger.at(i)[u"id"_s].toString().toUtf8(), ids.at(i));
        QCOMPARE(ledger.at(i)[u"to"_s].toString().last(1), QString::number(i));
    }
    QCOMPARE(m_bench->gateway().balance(provider).toPlainString(), u"992.50"_s);
}

void TestPlatform::readsWindows1251()
{
    const QByteArray query = "&sadr=Depesha&dadr=79031234560&text=%E8%E1%E0%F2%E5%EB%E5%EA%EE%EC";
    QVERIFY(m_bench->get("/iba/sendsms.php?user=training-iba&pwd=training" + query).body.toLongLong() > 0);
    QCOMPARE(m_bench->gateway().ledger().first()[u"text"_s].toString(), u"ибателеком"_s);
    // Stream knows UTF-8 only.
    QCOMPARE(m_bench->get("/stream/get/?user=training-stream&pwd=training" + query).body, "Нет текста сообщения");
}

void TestPlatform::reportsFates_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("after3s");
    QTest::addColumn<QByteArray>("after20s");
    const QByteArray ibaWords[] = {"deliver", "Send", "Send", "Send", "Send", "Send"};
    const QByteArray streamWords[] = {"deliver", "not_deliver", "expired", "send", "not_deliver", "send"};
    const char *numbers[] = {"79031234564", "79031234565", "79031234566", "79031234567", "79031234568", "79031234569"};
    for (int i = 0; i < 6; ++i) {
        const QString number = QString::fromLatin1(numbers[i]);
        const bool slow = i == 5;
        QTest::addRow("iba %s", numbers[i])
            << u"iba"_s << number << ibaWords[i] << (slow ? QByteArray("deliver") : ibaWords[i]);
        QTest::addRow("stream %s", numbers[i])
            << u"stream"_s << number << streamWords[i] << (slow ? QByteArray("deliver") : streamWords[i]);
    }
}

void TestPlatform::reportsFates()
{
    QFETCH(QString, provider);
    QFETCH(QString, number);
    const QByteArray onItsWay = provider == u"iba" ? "Send" : "send";
    const QByteArray id = ask(provider, message(provider, number));
    QCOMPARE(status(provider, id), onItsWay);
    m_bench->clock().advance(std::chrono::milliseconds(2'999));
    QCOMPARE(status(provider, id), onItsWay);
    m_bench->clock().advance(std::chrono::milliseconds(1));
    QTEST(status(provider, id), "after3s");
    m_bench->clock().advance(std::chrono::seconds(17));
    QTEST(status(provider, id), "after20s");
}

void TestPlatform::reportsBalances()
{
    QCOMPARE(balance(u"iba"_s), "1000.00\nRUB\nРоссия: 800.00\nДругие страны: 200.00");
    QCOMPARE(balance(u"stream"_s), "1000.00");
    ask(u"iba"_s, message(u"iba"_s, u"79031234560,996555123456"_s));
    ask(u"stream"_s, message(u"stream"_s, u"79031234560"_s));
    QCOMPARE(balance(u"iba"_s), "995.00\nRUB\nРоссия: 797.50\nДругие страны: 197.50");
    QCOMPARE(balance(u"stream"_s), "997.50");
}

void TestPlatform::chargesByDirection()
{
    // 200.00 pay for 80 parts abroad, 10 numbers × 8 parts; Russia has money left.
    const QString eightParts(153 * 8, u'a');
    const QString abroad = u"996555123456,"_s.repeated(9) + u"996555123456"_s;
    QVERIFY(ask(u"iba"_s, message(u"iba"_s, abroad, eightParts)) != "0");
    QCOMPARE(balance(u"iba"_s), "800.00\nRUB\nРоссия: 800.00\nДругие страны: 0.00");
    QCOMPARE(ask(u"iba"_s, message(u"iba"_s, u"79031234560,996555123456"_s)), "0");
    QCOMPARE(balance(u"iba"_s), "800.00\nRUB\nРоссия: 800.00\nДругие страны: 0.00");
    QVERIFY(ask(u"iba"_s, message(u"iba"_s, u"79031234560"_s)) != "0");
}

void TestPlatform::refusesFlood()
{
    const Pairs first = message(u"stream"_s, u"79031234560"_s);
    QVERIFY(ask(u"stream"_s, first).toLongLong() > 0);
    m_bench->clock().advance(std::chrono::seconds(59));
    QCOMPARE(ask(u"stream"_s, first), "Flood SMS");
    QVERIFY(ask(u"stream"_s, message(u"stream"_s, u"79031234560"_s, u"Another"_s)).toLongLong() > 0);
    QVERIFY(ask(u"stream"_s, message(u"stream"_s, u"79031234561"_s)).toLongLong() > 0);
    m_bench->clock().advance(std::chrono::seconds(1));
    QVERIFY(ask(u"stream"_s, first).toLongLong() > 0);
    // IBA's document knows no such rule.
    QVERIFY(ask(u"iba"_s, message(u"iba"_s, u"79031234560"_s)).toLongLong() > 0);
    QVERIFY(ask(u"iba"_s, message(u"iba"_s, u"79031234560"_s)).toLongLong() > 0);
}

void TestPlatform::refusesPost_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("iba") << QByteArray("/iba/sendsms.php");
    QTest::newRow("stream") << QByteArray("/stream/get/");
}

void TestPlatform::refusesPost()
{
    QFETCH(QByteArray, path);
    const RawReply reply = m_bench->post(path, "user=training-iba&pwd=training&balance=1");
    QCOMPARE(reply.status, 405);
    QVERIFY(reply.head.contains("\r\nAllow: GET\r\n"));
    QCOMPARE(m_bench->get(path + "?user=%").status, 400);
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
