// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaybench.h"
#include "support/stricttest.h"

#include <QJsonObject>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using Pairs = QList<QPair<QString, QString>>;

/// sms-ka.net and avist.biz: one number a request, by a posted form.
class TestForms : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void smskaRefuses_data();
    void smskaRefuses();
    void avistRefuses_data();
    void avistRefuses();
    void acceptsToTheLetter_data();
    void acceptsToTheLetter();
    void smskaReportsFates_data();
    void smskaReportsFates();
    void avistReportsFates_data();
    void avistReportsFates();
    void reportsBalances();
    void smskaReadsFormBodiesOnly();
    void avistReadsGetAndPost();
    void avistCountsOneSms_data();
    void avistCountsOneSms();
    void runsOutOfMoney();

protected:
    void setUp() override { m_bench = std::make_unique<GatewayBench>(); }
    void tearDown() override { m_bench.reset(); }

private:
    QByteArray ask(const QByteArray &path, const Pairs &fields) { return m_bench->post(path, form(fields)).body; }
    QByteArray smska(const Pairs &fields) { return ask("/smska/api/httppost.php", SmskaAccount + fields); }
    QByteArray avist(const Pairs &fields) { return ask("/avist/sms.php", AvistAccount + fields); }
    /// A good message with some fields changed; a null value takes one away.
    static Pairs changed(Pairs fields, const Pairs &change)
    {
        for (const auto &[name, value] : change) {
            fields.removeIf([&dropped = name](const auto &field) { return field.first == dropped; });
            if (!value.isNull())
                fields.append({name, value});
        }
        return fields;
    }
    static Pairs smskaMessage(const QString &to, const QString &text = u"Hello"_s)
    {
        return {{u"SenderID"_s, u"Depesha"_s}, {u"MSISDN"_s, to}, {u"Message"_s, text}};
    }
    static Pairs avistMessage(const QString &to, const QString &text = u"Hello"_s)
    {
        return {{u"action"_s, u"send_sms"_s}, {u"from"_s, u"Depesha"_s}, {u"phone"_s, to}, {u"message"_s, text}};
    }

    const Pairs SmskaAccount{{u"APIKey"_s, u"training-smska"_s}, {u"APIPassword"_s, u"training"_s}};
    const Pairs AvistAccount{{u"user"_s, u"training-avist"_s}, {u"pass"_s, u"training"_s}};
    std::unique_ptr<GatewayBench> m_bench;
};

void TestForms::smskaRefuses_data()
{
    QTest::addColumn<Pairs>("change");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("wrong password") << Pairs{{u"APIPassword"_s, u"wrong"_s}} << QByteArray("-1|Authentication failed.");
    QTest::newRow("wrong password, balance")
        << Pairs{{u"APIPassword"_s, u"wrong"_s}, {u"Action"_s, u"balance"_s}} << QByteArray("-1|");
    QTest::newRow("no login") << Pairs{{u"APIKey"_s, {}}} << QByteArray("-4|Argument validation failed.");
    QTest::newRow("unknown action") << Pairs{{u"Action"_s, u"sent"_s}} << QByteArray("-4|");
    QTest::newRow("no text") << Pairs{{u"Message"_s, {}}} << QByteArray("-4|");
    QTest::newRow("no sender") << Pairs{{u"SenderID"_s, {}}} << QByteArray("-4|");
    QTest::newRow("no number") << Pairs{{u"MSISDN"_s, {}}} << QByteArray("-4|");
    QTest::newRow("number with a plus") << Pairs{{u"MSISDN"_s, u"+79031234567"_s}} << QByteArray("-6|Invalid MSISDN.");
    QTest::newRow("landline") << Pairs{{u"MSISDN"_s, u"74951234567"_s}} << QByteArray("-6|");
    QTest::newRow("two numbers") << Pairs{{u"MSISDN"_s, u"79031234567,79031234568"_s}} << QByteArray("-6|");
    QTest::newRow("line break after the number") << Pairs{{u"MSISDN"_s, u"79031234567\n"_s}} << QByteArray("-6|");
    QTest::newRow("unknown sender") << Pairs{{u"SenderID"_s, u"WRONG"_s}}
                                    << QByteArray("-7|Your SenderID is not valid.");
    QTest::newRow("sender too long") << Pairs{{u"SenderID"_s, u"TwelveLetter"_s}} << QByteArray("-7|");
    QTest::newRow("not enough money") << Pairs{{u"Message"_s, QString(153 * 401, u'a')}}
                                      << QByteArray("-5|Insufficient Credits.");
    QTest::newRow("unknown id") << Pairs{{u"Action"_s, u"query"_s}, {u"BatchId"_s, u"1"_s}} << QByteArray("-4|");
}

void TestForms::smskaRefuses()
{
    QFETCH(Pairs, change);
    QFETCH(QByteArray, code);
    const QByteArray reply =
        ask("/smska/api/httppost.php", changed(SmskaAccount + smskaMessage(u"79031234567"_s), change));
    QVERIFY2(reply.startsWith(code), reply.constData());
    QCOMPARE(m_bench->gateway().ledger().size(), 0);
}

void TestForms::avistRefuses_data()
{
    QTest::addColumn<Pairs>("change");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray auth = "Error: auth failed";
    const QByteArray message = "Error: can't send this message";
    const QByteArray number = "Error: unsupported phone number";
    QTest::newRow("wrong password") << Pairs{{u"pass"_s, u"wrong"_s}} << auth;
    QTest::newRow("no login") << Pairs{{u"user"_s, {}}} << auth;
    QTest::newRow("wrong password, balance") << Pairs{{u"pass"_s, u"wrong"_s}, {u"action"_s, u"balance"_s}} << auth;
    QTest::newRow("wrong password, status") << Pairs{{u"pass"_s, u"wrong"_s}, {u"action"_s, u"status"_s}} << auth;
    QTest::newRow("unknown action") << Pairs{{u"action"_s, u"send"_s}}
                                    << QByteArray("Error: service is unavailable now");
    QTest::newRow("no text") << Pairs{{u"message"_s, {}}} << message;
    QTest::newRow("no sender") << Pairs{{u"from"_s, {}}} << message;
    QTest::newRow("unknown sender") << Pairs{{u"from"_s, u"WRONG"_s}} << message;
    QTest::newRow("sender with a dot") << Pairs{{u"from"_s, u"My.company"_s}} << message;
    QTest::newRow("sender of 12 digits") << Pairs{{u"from"_s, u"123456789012"_s}} << message;
    QTest::newRow("no number") << Pairs{{u"phone"_s, {}}} << number;
    QTest::newRow("number of 12 digits") << Pairs{{u"phone"_s, u"790312345678"_s}} << number;
    QTest::newRow("foreign number") << Pairs{{u"phone"_s, u"996555123456"_s}} << number;
    QTest::newRow("number with a plus") << Pairs{{u"phone"_s, u"+7903123456"_s}} << number;
    QTest::newRow("unknown id") << Pairs{{u"action"_s, u"status"_s}, {u"mess_id"_s, u"1"_s}}
                                << QByteArray("Error: no such message");
}

void TestForms::avistRefuses()
{
    QFETCH(Pairs, change);
    QTEST(ask("/avist/sms.php", changed(AvistAccount + avistMessage(u"79031234567"_s), change)), "answer");
    QCOMPARE(m_bench->gateway().ledger().size(), 0);
}

void TestForms::acceptsToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"Hello"_s;
    QTest::newRow("traps") << u"+ & % ; # < > = ? / \\ \" ' |\r\n\t100%25"_s;
    QTest::newRow("Cyrillic") << u"Ёлка — 5 ₽ «да»"_s;
    QTest::newRow("emoji") << u"👍🏽 ok 😀"_s;
}

void TestForms::acceptsToTheLetter()
{
    QFETCH(QString, text);
    const QByteArray smskaReply = smska(smskaMessage(u"79031234560"_s, text));
    const QByteArray avistReply = avist(avistMessage(u"79031234561"_s, text));
    const QJsonArray ledger = m_bench->gateway().ledger();
    QCOMPARE(ledger.size(), 2);
    QCOMPARE(ledger.at(0)[u"text"_s].toString(), text);
    QCOMPARE(ledger.at(1)[u"text"_s].toString(), text);
    QCOMPARE(smskaReply, "0|Message sent|" + ledger.at(0)[u"id"_s].toString().toUtf8() + "|Balance status|997.50");
    QCOMPARE(avistReply, "Message successfully sent! Message_ID=" + ledger.at(1)[u"id"_s].toString().toUtf8());
    QCOMPARE(ledger.at(0)[u"cost"_s].toString(), u"2.50"_s);
    QCOMPARE(ledger.at(1)[u"unit"_s].toString(), u"SMS"_s);
}

void TestForms::smskaReportsFates_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("delivered") << u"79031234560"_s << QByteArray("0|Status|4|DELIVRD");
    QTest::newRow("undelivered") << u"79031234565"_s << QByteArray("0|Status|5|REJECTD");
    QTest::newRow("expired") << u"79031234566"_s << QByteArray("0|Status|7|EXPIRED");
    QTest::newRow("never") << u"79031234567"_s << QByteArray("0|Status|3|ACCEPTD");
    QTest::newRow("rejected") << u"79031234568"_s << QByteArray("0|Status|6|REJECTD");
    QTest::newRow("slow") << u"79031234569"_s << QByteArray("0|Status|3|ACCEPTD");
}

void TestForms::smskaReportsFates()
{
    QFETCH(QString, number);
    const QString id = QString::fromUtf8(smska(smskaMessage(number)).split('|').at(2));
    QCOMPARE(id.size(), 17);
    const Pairs query{{u"Action"_s, u"query"_s}, {u"BatchId"_s, id}};
    QCOMPARE(smska(query), "0|Status|3|ACCEPTD");
    m_bench->clock().advance(std::chrono::seconds(3));
    QTEST(smska(query), "report");
}

void TestForms::avistReportsFates_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("delivered") << u"79031234564"_s << QByteArray("delivered");
    QTest::newRow("undelivered") << u"79031234565"_s << QByteArray("not delivered");
    QTest::newRow("expired") << u"79031234566"_s << QByteArray("not delivered");
    QTest::newRow("never") << u"79031234567"_s << QByteArray("unknown");
    QTest::newRow("rejected") << u"79031234568"_s << QByteArray("not delivered");
    QTest::newRow("slow") << u"79031234569"_s << QByteArray("unknown");
}

void TestForms::avistReportsFates()
{
    QFETCH(QString, number);
    QFETCH(QByteArray, report);
    const QByteArray id = avist(avistMessage(number)).split('=').last();
    const Pairs query{{u"action"_s, u"status"_s}, {u"mess_id"_s, QString::fromUtf8(id)}};
    QCOMPARE(avist(query), "Mess_ID=" + id + " Status: unknown");
    m_bench->clock().advance(std::chrono::seconds(3));
    QCOMPARE(avist(query), "Mess_ID=" + id + " Status: " + report);
}

void TestForms::reportsBalances()
{
    QCOMPARE(smska({{u"Action"_s, u"balance"_s}}), "_0|Balance status|1000.00");
    QCOMPARE(avist({{u"action"_s, u"balance"_s}}), "Balance: 400 SMS");
    smska(smskaMessage(u"79031234560"_s, QString(161, u'a')));
    avist(avistMessage(u"79031234560"_s));
    QCOMPARE(smska({{u"Action"_s, u"balance"_s}}), "_0|Balance status|995.00");
    QCOMPARE(avist({{u"action"_s, u"balance"_s}}), "Balance: 399 SMS");
}

void TestForms::smskaReadsFormBodiesOnly()
{
    const QByteArray fields = form(SmskaAccount + Pairs{{u"Action"_s, u"balance"_s}});
    const QByteArray path = "/smska/api/httppost.php";
    QCOMPARE(m_bench->get(path + '?' + fields).status, 405);
    QVERIFY(m_bench->post(path + '?' + fields, {}).body.startsWith("-4|"));
    QVERIFY(m_bench->post(path, fields, "text/plain").body.startsWith("-4|"));
    QVERIFY(m_bench->post(path, fields, "application/x-www-form-urlencoded; charset=UTF-8").body.startsWith("_0|"));
    QCOMPARE(m_bench->post(path, "Message=%").status, 400);
}

void TestForms::avistReadsGetAndPost()
{
    const QByteArray fields = form(AvistAccount + Pairs{{u"action"_s, u"balance"_s}});
    QCOMPARE(m_bench->get("/avist/sms.php?" + fields).body, "Balance: 400 SMS");
    QCOMPARE(m_bench->post("/avist/sms.php", fields).body, "Balance: 400 SMS");
    QCOMPARE(m_bench->post("/avist/sms.php", fields, "text/plain").body, "Error: auth failed");
    QCOMPARE(m_bench->post("/avist/sms.php", fields, "application/x-www-form-urlencoded", "PUT").status, 405);
}

void TestForms::avistCountsOneSms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("160 Latin") << QString(160, u'a') << true;
    QTest::newRow("161 Latin") << QString(161, u'a') << false;
    QTest::newRow("70 Cyrillic") << QString(70, u'ж') << true;
    QTest::newRow("71 Cyrillic") << QString(71, u'ж') << false;
    QTest::newRow("71 with one Cyrillic letter") << QString(QString(70, u'a') + u'а') << false;
}

void TestForms::avistCountsOneSms()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    const QByteArray reply = avist(avistMessage(u"79031234560"_s, text));
    QCOMPARE(reply.startsWith("Message successfully sent!"), fits);
    QCOMPARE(reply == "Error: can't send this message", !fits);
}

void TestForms::runsOutOfMoney()
{
    for (int i = 0; i < 400; ++i)
        QVERIFY(avist(avistMessage(u"79031234560"_s)).startsWith("Message"));
    QCOMPARE(avist(avistMessage(u"79031234560"_s)), "Error: your credit is null");
    QCOMPARE(avist({{u"action"_s, u"balance"_s}}), "Balance: 0 SMS");
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
