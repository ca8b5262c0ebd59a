// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/trainingthread.h"
#include "gatewaybench.h"
#include "support/stricttest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What all providers share: faults, ledger, pages, life in a thread.
class TestTrainingGateway : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void endpointsAreAllDifferent();
    void refusesInTheProvidersWords_data();
    void refusesInTheProvidersWords();
    void acceptsAndSaysNothing_data();
    void acceptsAndSaysNothing();
    void acceptsNothing_data();
    void acceptsNothing();
    void nikitaIsSafeToRepeat();
    void refusedMessagesAreAnsweredWhole();
    void delays();
    void faultsAreControlledByHttp();
    void faultsStrikeStatusAndBalance();
    void ledgerIsJsonLines();
    void countsRequests();
    void showsAPage();
    void knowsNoOtherPages_data();
    void knowsNoOtherPages();
    void idsGoOnAfterARestart();
    void speedMakesReportsFaster();
    void livesInAThread();
    void aThreadReportsATakenPort();

protected:
    void setUp() override { m_bench = std::make_unique<GatewayBench>(); }
    void tearDown() override { m_bench.reset(); }

private:
    /// One good message through that provider, with that text.
    RawReply send(const QString &provider, const QString &text, const QString &id = u"A1"_s,
                  const QString &to = u"79031234560"_s)
    {
        const QString login = TrainingGateway::login(provider);
        const QString password = TrainingGateway::password();
        const QByteArray path = m_bench->gateway().endpoint(provider).path().toUtf8();
        if (provider == u"smska")
            return m_bench->post(path, form({{u"APIKey"_s, login},
                                             {u"APIPassword"_s, password},
                                             {u"SenderID"_s, u"Depesha"_s},
                                             {u"MSISDN"_s, to},
                                             {u"Message"_s, text}}));
        if (provider == u"avist")
            return m_bench->post(path, form({{u"user"_s, login},
                                             {u"pass"_s, password},
                                             {u"action"_s, u"send_sms"_s},
                                             {u"from"_s, u"Depesha"_s},
                                             {u"phone"_s, to},
                                             {u"message"_s, text}}));
        if (provider == u"nikita")
            return m_bench->post(
                path + "message",
                u"<message><login>%1</login><pwd>%2</pwd><id>%3</id><sender>Depesha</sender><text>%4</text>"
                "<phones><phone>%5</phone></phones></message>"_s.arg(login, password, id, text, to)
                    .toUtf8());
        return m_bench->get(path + '?' +
                            form({{u"user"_s, login},
                                  {u"pwd"_s, password},
                                  {u"sadr"_s, u"Depesha"_s},
                                  {u"dadr"_s, to},
                                  {u"text"_s, text}}));
    }
    qsizetype accepted() const { return m_bench->gateway().ledger().size(); }
    static void addProviders()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("fault");
    }

    std::unique_ptr<GatewayBench> m_bench;
};

void TestTrainingGateway::endpointsAreAllDifferent()
{
    const QString base = u"http://127.0.0.1:%1"_s.arg(m_bench->gateway().port());
    const QStringList expected{base + u"/iba/sendsms.php"_s, base + u"/smska/api/httppost.php"_s,
                               base + u"/avist/sms.php"_s, base + u"/stream/get/"_s, base + u"/nikita/api/"_s};
    QStringList endpoints;
    for (const QString &provider : TrainingGateway::providers())
        endpoints.append(m_bench->gateway().endpoint(provider).toString());
    QCOMPARE(endpoints, expected);
    QCOMPARE(TrainingGateway::login(u"iba"_s), u"training-iba"_s);
    QCOMPARE(TrainingGateway::password(), u"training"_s);
}

void TestTrainingGateway::refusesInTheProvidersWords_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); ///< how it begins; for nikita, what it holds
    const auto row = [](const char *provider, const char *fault, const QByteArray &body, int status = 200) {
        QTest::addRow("%s %s", provider, fault)
            << QString::fromLatin1(provider) << QString::fromLatin1(fault) << status << body;
    };
    for (const char *fault : {"busy", "flood", "no-money", "wrong-password", "blocked"})
        row("iba", fault, "0");
    row("smska", "busy", "-3|");
    row("smska", "flood", "-3|");
    row("smska", "no-money", "-5|");
    row("smska", "wrong-password", "-1|");
    row("smska", "blocked", "-1|");
    row("avist", "busy", "Error: service is unavailable now");
    row("avist", "flood", "Error: can't send this message");
    row("avist", "no-money", "Error: your credit is null");
    row("avist", "wrong-password", "Error: auth failed");
    row("avist", "blocked", "Error: auth failed");
    row("stream", "busy", "503 ", 503);
    row("stream", "flood", "Flood SMS");
    row("stream", "no-money", "Данное направление закрыто для Вас");
    row("stream", "wrong-password", "Неправильный логин или пароль");
    row("stream", "blocked", "Ваш аккаунт заблокирован");
    row("nikita", "busy", "<status>9</status>");
    row("nikita", "flood", "<status>6</status>");
    row("nikita", "no-money", "<status>4</status>");
    row("nikita", "wrong-password", "<status>2</status>");
    row("nikita", "blocked", "<status>2</status>");
    for (const char *provider : {"iba", "smska", "avist", "stream", "nikita"}) {
        row(provider, "500", "500 Internal Server Error", 500);
        row(provider, "html", "<!DOCTYPE html>");
    }
}

void TestTrainingGateway::refusesInTheProvidersWords()
{
    QFETCH(QString, provider);
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const RawReply byText = send(provider, u"Hello #"_s + fault);
    QCOMPARE(byText.status, status);
    QVERIFY2(provider == u"nikita" ? byText.body.contains(body) : byText.body.startsWith(body),
             byText.body.constData());
    QVERIFY(m_bench->gateway().setFault({.provider = provider, .fault = fault}));
    QCOMPARE(send(provider, u"Hello"_s).body.left(10), byText.body.left(10));
    QCOMPARE(accepted(), 0);
    send(provider, u"Hello"_s);
    QCOMPARE(accepted(), 1);
}

void TestTrainingGateway::acceptsAndSaysNothing_data()
{
    addProviders();
    for (const QString &provider : TrainingGateway::providers())
        for (const QString &fault : {u"no-answer"_s, u"cut"_s})
            QTest::addRow("%s %s", qPrintable(provider), qPrintable(fault)) << provider << fault;
}

void TestTrainingGateway::acceptsAndSaysNothing()
{
    QFETCH(QString, provider);
    QFETCH(QString, fault);
    const RawReply byText = send(provider, u"Hello #"_s + fault);
    QVERIFY(!byText.whole);
    QCOMPARE(byText.status, fault == u"cut" ? 200 : 0);
    QCOMPARE(accepted(), 1);
    QVERIFY(m_bench->gateway().setFault({.provider = provider, .fault = fault, .times = 2}));
    QVERIFY(!send(provider, u"One"_s, u"A2"_s).whole);
    QVERIFY(!send(provider, u"Two"_s, u"A3"_s).whole);
    QCOMPARE(accepted(), 3);
    QVERIFY(send(provider, u"Three"_s, u"A4"_s).whole);
}

void TestTrainingGateway::acceptsNothing_data()
{
    addProviders();
    for (const QString &provider : TrainingGateway::providers())
        for (const QString &fault : {u"hang-up"_s, u"500"_s, u"html"_s, u"busy"_s})
            QTest::addRow("%s %s", qPrintable(provider), qPrintable(fault)) << provider << fault;
}

void TestTrainingGateway::acceptsNothing()
{
    QFETCH(QString, provider);
    QFETCH(QString, fault);
    const RawReply first = send(provider, u"Hello #"_s + fault);
    QCOMPARE(first.whole, fault != u"hang-up");
    QCOMPARE(accepted(), 0);
    QCOMPARE(m_bench->gateway().requests(provider), 1);
    QVERIFY(send(provider, u"Hello #"_s + fault).whole);
    QCOMPARE(accepted(), 1);
}

void TestTrainingGateway::nikitaIsSafeToRepeat()
{
    QVERIFY(!send(u"nikita"_s, u"Hello #no-answer"_s).whole);
    const RawReply repeated = send(u"nikita"_s, u"Hello #no-answer"_s);
    QVERIFY(repeated.whole);
    QVERIFY(repeated.body.contains("<status>10</status>"));
    QCOMPARE(accepted(), 1);
}

void TestTrainingGateway::refusedMessagesAreAnsweredWhole()
{
    const RawReply reply = send(u"avist"_s, u"#cut"_s, {}, u"123"_s);
    QVERIFY(reply.whole);
    QCOMPARE(reply.body, "Error: unsupported phone number");
}

void TestTrainingGateway::delays()
{
    QVERIFY(m_bench->gateway().setFault({.provider = u"iba"_s, .fault = u"slow"_s, .on = u"any"_s, .delay = 90s}));
    RawClient client(m_bench->gateway().port());
    client.write("GET /iba/sendsms.php?user=training-iba&pwd=training&balance=1 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_bench->clock().nextAlarm(), m_bench->clock().now().addSecs(90));
    // Others are served meanwhile.
    QCOMPARE(send(u"iba"_s, u"Hello"_s).status, 200);
    m_bench->clock().advance(90s);
    QCOMPARE(client.next().status, 200);
}

void TestTrainingGateway::faultsAreControlledByHttp()
{
    const QByteArray fault = R"({"provider":"iba","fault":"no-answer","times":3})";
    const RawReply set = m_bench->post("/faults", fault, "application/json");
    QCOMPARE(set.status, 200);
    QCOMPARE(QJsonDocument::fromJson(set.body).array().size(), 1);
    QVERIFY(!send(u"iba"_s, u"Hello"_s).whole);
    QCOMPARE(QJsonDocument::fromJson(m_bench->get("/faults").body)[0][u"times"_s].toInt(), 2);
    QCOMPARE(m_bench->exchange("DELETE /faults HTTP/1.1\r\nHost: x\r\n\r\n").body, "[]\n");
    QVERIFY(send(u"iba"_s, u"Hello"_s).whole);

    const RawReply wrong = m_bench->post("/faults", R"({"provider":"mts","fault":"cut"})", "application/json");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.body.contains("mts"));
    QCOMPARE(m_bench->post("/faults", fault, "application/json", "PUT").status, 405);
    QVERIFY(send(u"iba"_s, u"Hello"_s).whole);
}

void TestTrainingGateway::faultsStrikeStatusAndBalance()
{
    const auto arm = [&](const QString &provider, const QString &fault, const QString &on) {
        QVERIFY(m_bench->gateway().setFault({.provider = provider, .fault = fault, .on = on}));
    };
    const QByteArray account = "<login>training-nikita</login><pwd>training</pwd>";
    const QByteArray info = "<info xmlns=\"http://Giper.mobi/schema/Info\">" + account + "</info>";
    arm(u"nikita"_s, u"busy"_s, u"status"_s);
    QVERIFY(m_bench->post("/nikita/api/dr", "<dr>" + account + "<id>A1</id></dr>").body.contains("<status>5</status>"));
    arm(u"nikita"_s, u"blocked"_s, u"balance"_s);
    QVERIFY(m_bench->post("/nikita/api/info", info).body.contains("<state>1</state>"));
    arm(u"nikita"_s, u"wrong-password"_s, u"balance"_s);
    QVERIFY(m_bench->post("/nikita/api/info", info).body.contains("<status>2</status>"));
    arm(u"nikita"_s, u"busy"_s, u"balance"_s);
    QCOMPARE(m_bench->post("/nikita/api/info", info).status, 503);
    QVERIFY(m_bench->post("/nikita/api/info", info).body.contains("<state>0</state>"));

    const QByteArray balance = "/iba/sendsms.php?user=training-iba&pwd=training&balance=1";
    arm(u"iba"_s, u"wrong-password"_s, u"balance"_s);
    QCOMPARE(m_bench->get(balance).body, QByteArray());
    arm(u"iba"_s, u"cut"_s, u"balance"_s);
    QVERIFY(!m_bench->get(balance).whole);
    QVERIFY(m_bench->get(balance).whole);
}

void TestTrainingGateway::ledgerIsJsonLines()
{
    QCOMPARE(m_bench->get("/ledger").body, QByteArray());
    send(u"iba"_s, u"Привет\n«мир»"_s);
    send(u"nikita"_s, u"Hello"_s, u"A7"_s, u"996550123455"_s);
    m_bench->clock().advance(1s);
    const RawReply reply = m_bench->get("/ledger");
    QVERIFY(reply.head.contains("Content-Type: application/x-ndjson"));
    const QList<QByteArray> lines = reply.body.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.last(), QByteArray());
    const QJsonObject second = QJsonDocument::fromJson(lines.at(1)).object();
    const QJsonObject expected{{u"time"_s, u"2026-03-02T09:00:00.000Z"_s},
                               {u"provider"_s, u"nikita"_s},
                               {u"id"_s, u"A7"_s},
                               {u"to"_s, u"996550123455"_s},
                               {u"sender"_s, u"Depesha"_s},
                               {u"text"_s, u"Hello"_s},
                               {u"parts"_s, 1},
                               {u"cost"_s, u"0.50"_s},
                               {u"unit"_s, u"KGS"_s},
                               {u"status"_s, u"enroute"_s}};
    QCOMPARE(second, expected);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0))[u"text"_s].toString(), u"Привет\n«мир»"_s);
    m_bench->clock().advance(2s);
    QCOMPARE(m_bench->gateway().ledger().at(0)[u"status"_s].toString(), u"delivered"_s);
    QCOMPARE(m_bench->gateway().ledger().at(1)[u"status"_s].toString(), u"undelivered"_s);
}

void TestTrainingGateway::countsRequests()
{
    send(u"iba"_s, u"Hello"_s);
    m_bench->get("/iba/sendsms.php");
    m_bench->post("/iba/sendsms.php", {});
    send(u"nikita"_s, u"#hang-up"_s);
    m_bench->get("/ledger");
    QCOMPARE(QJsonDocument::fromJson(m_bench->get("/requests").body).object(),
             (QJsonObject{{u"iba"_s, 3}, {u"smska"_s, 0}, {u"avist"_s, 0}, {u"stream"_s, 0}, {u"nikita"_s, 1}}));
}

void TestTrainingGateway::showsAPage()
{
    send(u"iba"_s, u"<script>alert(1)</script> & \"ok\""_s);
    const RawReply page = m_bench->get("/");
    QCOMPARE(page.status, 200);
    QVERIFY(page.head.contains("Content-Type: text/html; charset=UTF-8"));
    QVERIFY(page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;ok&quot;"));
    QVERIFY(!page.body.contains("<script>"));
    for (const QString &provider : TrainingGateway::providers())
        QVERIFY(page.body.contains(m_bench->gateway().endpoint(provider).toString().toUtf8()));
    QVERIFY(page.body.contains("#no-answer"));
    QVERIFY(page.body.contains("0–4"));
}

void TestTrainingGateway::knowsNoOtherPages_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/iba", "/iba/", "/iba/sendsms.php/x", "/stream/get", "/nikita/api/", "/nikita/api/other", "/sms.php"})
        QTest::newRow(path) << QByteArray(path);
}

void TestTrainingGateway::knowsNoOtherPages()
{
    QFETCH(QByteArray, path);
    QCOMPARE(m_bench->get(path).status, 404);
    QCOMPARE(m_bench->post("/ledger", {}).status, 405);
}

void TestTrainingGateway::idsGoOnAfterARestart()
{
    // A message of an earlier run is asked about still: its id must not mean another one now.
    const qint64 first = send(u"iba"_s, u"Hello"_s).body.toLongLong();
    FakeClock later(m_bench->clock().now().addSecs(1));
    TrainingGateway gateway(later, 1);
    QVERIFY(gateway.listen());
    RawClient client(gateway.port());
    client.write("GET /iba/sendsms.php?user=training-iba&pwd=training&sadr=A&dadr=79031234560&text=B HTTP/1.1\r\nHost: "
                 "x\r\n\r\n");
    QVERIFY(client.next().body.toLongLong() > first);
}

void TestTrainingGateway::speedMakesReportsFaster()
{
    m_bench = std::make_unique<GatewayBench>(10);
    send(u"iba"_s, u"Hello"_s);
    m_bench->clock().advance(300ms);
    QCOMPARE(m_bench->gateway().ledger().at(0)[u"status"_s].toString(), u"delivered"_s);
}

void TestTrainingGateway::livesInAThread()
{
    quint16 port = 0;
    {
        TrainingThread training;
        QVERIFY(training.endpoint(u"iba"_s).isEmpty());
        const auto started = training.start();
        QVERIFY(started);
        port = *started;
        QCOMPARE(training.endpoint(u"nikita"_s), QUrl(u"http://127.0.0.1:%1/nikita/api/"_s.arg(port)));
        QCOMPARE(training.price(u"nikita"_s), Money::parse(u"0.50", u"KGS"_s).value());
        RawClient client(port);
        client.write("GET /avist/sms.php?user=training-avist&pass=training&action=balance HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(client.next().body, "Balance: 400 SMS");
    }
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestTrainingGateway::aThreadReportsATakenPort()
{
    TrainingThread training;
    const auto started = training.start(m_bench->gateway().port());
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Network);
    QVERIFY(training.endpoint(u"iba"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestTrainingGateway)
#include "tst_traininggateway.moc"
