// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaybench.h"
#include "support/stricttest.h"

#include <QJsonObject>
#include <QXmlStreamReader>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestNikita : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts();
    void acceptsToTheLetter_data();
    void acceptsToTheLetter();
    void refusesARepeatedId();
    void chargesNothingForATest();
    void paysForAllOrNone();
    void waitsForItsTime();
    void reportsFates_data();
    void reportsFates();
    void reportsOnePhone();
    void refusesReports_data();
    void refusesReports();
    void tellsTheAccount();
    void tellsAboutNumbers_data();
    void tellsAboutNumbers();
    void refusesGet_data();
    void refusesGet();

protected:
    void setUp() override { m_bench = std::make_unique<GatewayBench>(); }
    void tearDown() override { m_bench.reset(); }

private:
    static constexpr const char *Account = "<login>training-nikita</login><pwd>training</pwd>";

    QByteArray ask(const QByteArray &action, const QByteArray &xml)
    {
        const RawReply reply = m_bench->post("/nikita/api/" + action, xml, "text/xml");
        return reply.status == 200 ? reply.body : "HTTP " + QByteArray::number(reply.status);
    }
    /// The answer's elements in order, "name=text", children after their parent's bare name; "?" if it is not
    /// well-formed.
    static QString flat(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        QStringList elements;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() != u"response")
                elements.append(reader.name().toString());
            else if (reader.isCharacters() && !reader.isWhitespace())
                elements.last() += u'=' + reader.text().toString();
        }
        return reader.hasError() ? u"?"_s : elements.join(u' ');
    }
    QString send(const QByteArray &inner)
    {
        return flat(ask("message", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<message>" + inner + "</message>"));
    }
    static QByteArray message(const QByteArray &id, const QByteArray &phones = "<phone>996550123454</phone>",
                              const QByteArray &text = "Hello")
    {
        return Account + ("<id>" + id) + "</id><sender>My-company</sender><text>" + text + "</text><phones>" + phones +
               "</phones>";
    }
    QString report(const QByteArray &inner) { return flat(ask("dr", "<dr>" + (Account + inner) + "</dr>")); }

    std::unique_ptr<GatewayBench> m_bench;
};

void TestNikita::refuses_data()
{
    QTest::addColumn<QByteArray>("from"); ///< what of a good message is replaced
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *from, const QByteArray &to, int status) {
        QTest::newRow(name) << QByteArray(from) << to << status;
    };
    row("not XML", "<message>", "hello", 1);
    row("not closed", "</message>", "", 1);
    row("another root", "message>", "massage>", 1);
    row("a namespace", "<message>", "<message xmlns=\"http://Giper.mobi/schema/Info\">", 1);
    row("bare ampersand", "Hello", "a & b", 1);
    row("not UTF-8", "Hello", "\xe4\xe0", 1);
    row("unknown element", "<id>", "<tset>1</tset><id>", 1);
    row("element twice", "<id>", "<text>Two</text><id>", 1);
    row("element in a text", "Hello", "<b>Hello</b>", 1);
    row("phone outside of phones", "</phones>", "</phones><phone>996550123454</phone>", 1);
    row("more after the end", "</message>", "</message><message/>", 1);
    row("no login", "<login>training-nikita</login>", "", 1);
    row("no id", "<id>A1</id>", "", 1);
    row("empty id", "A1", "", 1);
    row("id of 13", "A1", "A123456789012", 1);
    row("id with a hyphen", "A1", "A-1", 1);
    row("no sender", "<sender>My-company</sender>", "", 1);
    row("no text", "<text>Hello</text>", "", 1);
    row("empty text", "Hello", "", 1);
    row("801 characters", "Hello", QByteArray(801, 'a'), 1);
    row("no phones", "<phone>996550123454</phone>", "", 1);
    row("51 phones", "<phone>996550123454</phone>", QByteArray("<phone>996550123454</phone>").repeated(51), 1);
    row("wrong login", "training-nikita", "nikita", 2);
    row("wrong password", "<pwd>training", "<pwd>wrong", 2);
    row("unknown sender", "My-company", "WRONG", 5);
    row("sender of 12 letters", "My-company", "My-company12", 5);
    row("sender of 15 digits", "My-company", "123456789012345", 5);
    row("sender with a space", "My-company", "My company", 5);
    row("stop word", "Hello", "Buy STOPWORD now", 6);
    row("Cyrillic stop word", "Hello", "Это СпамСпам!", 6);
    row("bad number", "996550123454", "0550123454", 7);
    row("number with spaces", "996550123454", "996 550 123454", 7);
    row("one bad number of two", "<phone>", "<phone>x</phone><phone>", 7);
    row("bad time", "<phones>", "<time>2026-03-02</time><phones>", 8);
    row("no such day", "<phones>", "<time>20260230000000</time><phones>", 8);
    row("no such hour", "<phones>", "<time>20260301250000</time><phones>", 8);
    row("none of these", "nothing to replace", "", 0);
}

void TestNikita::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    const QByteArray good = "<message>" + message("A1") + "</message>";
    QByteArray changed = good;
    changed.replace(from, to);
    const QString reply = flat(ask("message", changed));
    QVERIFY2(reply.contains(u" status=%1 "_s.arg(status)), qPrintable(reply));
    QCOMPARE(m_bench->gateway().ledger().size(), status == 0 ? 1 : 0);
    QCOMPARE(changed == good, status == 0);
}

void TestNikita::accepts()
{
    QCOMPARE(send(message("A88726", "<phone>996550123456</phone><phone>+996550123457</phone>", QByteArray(161, 'a'))),
             u"id=A88726 status=0 phones=2 smscnt=2 message"_s);
    const QJsonArray ledger = m_bench->gateway().ledger();
    QCOMPARE(ledger.size(), 2);
    QCOMPARE(ledger.at(0)[u"id"_s].toString(), u"A88726"_s);
    QCOMPARE(ledger.at(1)[u"id"_s].toString(), u"A88726"_s);
    QCOMPARE(ledger.at(1)[u"to"_s].toString(), u"996550123457"_s);
    QCOMPARE(ledger.at(1)[u"cost"_s].toString(), u"1.00"_s);
    QCOMPARE(ledger.at(1)[u"unit"_s].toString(), u"KGS"_s);
    QCOMPARE(m_bench->gateway().balance(u"nikita"_s).toPlainString(), u"998.00"_s);
}

void TestNikita::acceptsToTheLetter_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QString>("text");
    QTest::newRow("traps") << QByteArray("+ &amp; % ; # &lt; &gt; &quot; '") << u"+ & % ; # < > \" '"_s;
    QTest::newRow("CDATA") << QByteArray("<![CDATA[<b>&amp;</b>]]>") << u"<b>&amp;</b>"_s;
    QTest::newRow("line breaks") << QByteArray("a\r\nb\n&#13;&#10;c&#9;") << u"a\nb\n\r\nc\t"_s;
    QTest::newRow("spaces around") << QByteArray("  a  ") << u"  a  "_s;
    QTest::newRow("Cyrillic") << QByteArray("Ёлка — «да»") << u"Ёлка — «да»"_s;
    QTest::newRow("emoji") << QByteArray("😀 &#x1F600;") << u"😀 😀"_s;
    QTest::newRow("800 characters") << QByteArray("😀").repeated(800) << u"😀"_s.repeated(800);
}

void TestNikita::acceptsToTheLetter()
{
    QFETCH(QByteArray, escaped);
    const QString reply = send(message("A1", "<phone>996550123454</phone>", escaped));
    QVERIFY2(reply.contains(u"status=0"), qPrintable(reply));
    QTEST(m_bench->gateway().ledger().first()[u"text"_s].toString(), "text");
}

void TestNikita::refusesARepeatedId()
{
    QVERIFY(send(message("A1")).contains(u"status=0"));
    QCOMPARE(send(message("A1")), u"id=A1 status=10 phones=1 smscnt=1 message"_s);
    QCOMPARE(send(message("A1", "<phone>996550123455</phone>", "Another")).section(u' ', 1, 1), u"status=10"_s);
    m_bench->clock().advance(std::chrono::hours(24 * 365));
    QCOMPARE(send(message("A1")).section(u' ', 1, 1), u"status=10"_s);
    QVERIFY(send(message("a1")).contains(u"status=0"));
    QCOMPARE(m_bench->gateway().ledger().size(), 2);
}

void TestNikita::chargesNothingForATest()
{
    QCOMPARE(send(message("A1") + "<test>1</test>"), u"id=A1 status=11 phones=1 smscnt=1 message"_s);
    QCOMPARE(m_bench->gateway().ledger().size(), 0);
    QCOMPARE(m_bench->gateway().balance(u"nikita"_s).toPlainString(), u"1000.00"_s);
    QVERIFY(send(message("A1") + "<test>0</test>").contains(u"status=0"));
    QVERIFY(send(message("A2") + "<test></test><time></time>").contains(u"status=0"));
}

void TestNikita::paysForAllOrNone()
{
    // 50 numbers × 6 parts × 0.50 = 150.00: six such packets fit into 1000.00.
    const QByteArray packet = QByteArray("<phone>996550123454</phone>").repeated(50);
    const QByteArray sixParts(153 * 5 + 1, 'a');
    for (int i = 0; i < 6; ++i)
        QVERIFY(send(message('A' + QByteArray::number(i), packet, sixParts)).contains(u"status=0"));
    QCOMPARE(send(message("B1", packet, sixParts)), u"id=B1 status=4 phones=50 smscnt=6 message"_s);
    QCOMPARE(m_bench->gateway().balance(u"nikita"_s).toPlainString(), u"100.00"_s);
    QVERIFY(send(message("B1")).contains(u"status=0"));
}

void TestNikita::waitsForItsTime()
{
    // 09:00 UTC is 15:00 in Bishkek.
    QVERIFY(send(message("A1") + "<time>20260302160000</time>").contains(u"status=0"));
    QVERIFY(send(message("A2") + "<time>20200101000000</time>").contains(u"status=0"));
    m_bench->clock().advance(std::chrono::hours(1));
    QCOMPARE(report("<id>A1</id>"), u"status=0 phone number=996550123454 report=0 sendTime rcvTime"_s);
    QCOMPARE(report("<id>A2</id>"),
             u"status=0 phone number=996550123454 report=3 sendTime=20260302150001 rcvTime=20260302150003"_s);
    m_bench->clock().advance(std::chrono::seconds(3));
    QCOMPARE(report("<id>A1</id>"),
             u"status=0 phone number=996550123454 report=3 sendTime=20260302160001 rcvTime=20260302160003"_s);
}

void TestNikita::reportsFates_data()
{
    QTest::addColumn<QByteArray>("digit");
    QTest::addColumn<QString>("code");
    QTest::newRow("delivered") << QByteArray("0") << u"3"_s;
    QTest::newRow("undelivered") << QByteArray("5") << u"4"_s;
    QTest::newRow("expired") << QByteArray("6") << u"7"_s;
    QTest::newRow("never") << QByteArray("7") << u"1"_s;
    QTest::newRow("rejected") << QByteArray("8") << u"2"_s;
    QTest::newRow("slow") << QByteArray("9") << u"1"_s;
}

void TestNikita::reportsFates()
{
    QFETCH(QByteArray, digit);
    QFETCH(QString, code);
    send(message("A1", "<phone>99655012345" + digit + "</phone>"));
    const QString start = u"status=0 phone number=99655012345%1 report="_s.arg(QString::fromUtf8(digit));
    QCOMPARE(report("<id>A1</id>"), start + u"0 sendTime rcvTime"_s);
    m_bench->clock().advance(std::chrono::seconds(1));
    QCOMPARE(report("<id>A1</id>"), start + u"1 sendTime=20260302150001 rcvTime"_s);
    m_bench->clock().advance(std::chrono::seconds(2));
    const QString received = code == u"1" ? u""_s : u"=20260302150003"_s;
    QCOMPARE(report("<id>A1</id>"), start + code + u" sendTime=20260302150001 rcvTime"_s + received);
}

void TestNikita::reportsOnePhone()
{
    send(message("A1", "<phone>996550123450</phone><phone>996550123457</phone>"));
    QCOMPARE(report("<id>A1</id>"), u"status=0 phone number=996550123450 report=0 sendTime rcvTime "
                                    u"phone number=996550123457 report=0 sendTime rcvTime"_s);
    QCOMPARE(report("<id>A1</id><phone>+996550123457</phone>"),
             u"status=0 phone number=996550123457 report=0 sendTime rcvTime"_s);
}

void TestNikita::refusesReports_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("status");
    const QByteArray account = Account;
    QTest::newRow("unknown id") << "<dr>" + account + "<id>A2</id></dr>" << u"status=4"_s;
    QTest::newRow("unknown phone") << "<dr>" + account + "<id>A1</id><phone>996550123451</phone></dr>" << u"status=4"_s;
    QTest::newRow("no id") << "<dr>" + account + "</dr>" << u"status=1"_s;
    QTest::newRow("not XML") << QByteArray("id=A1") << u"status=1"_s;
    QTest::newRow("wrong password") << QByteArray("<dr><login>training-nikita</login><pwd>x</pwd><id>A1</id></dr>")
                                    << u"status=2"_s;
}

void TestNikita::refusesReports()
{
    send(message("A1"));
    QFETCH(QByteArray, xml);
    QTEST(flat(ask("dr", xml)), "status");
}

void TestNikita::tellsTheAccount()
{
    const QByteArray account = Account;
    const QByteArray request = "<info xmlns=\"http://Giper.mobi/schema/Info\">" + account + "</info>";
    const QByteArray reply = ask("info", request);
    QCOMPARE(flat(reply), u"status=0 state=0 account=1000.00 smsprice=0.50"_s);
    QVERIFY(reply.contains("<response xmlns=\"http://Giper.mobi/schema/Info\">"));
    QCOMPARE(flat(ask("info", "<info>" + account + "</info>")), u"status=1"_s);
    QByteArray wrong = request;
    QCOMPARE(flat(ask("info", wrong.replace("<pwd>training", "<pwd>wrong"))), u"status=2"_s);
    send(message("A1"));
    QCOMPARE(flat(ask("info", request)), u"status=0 state=0 account=999.50 smsprice=0.50"_s);
}

void TestNikita::tellsAboutNumbers_data()
{
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<QString>("answer");
    QTest::newRow("MegaCom") << QByteArray("<phone>996550123456</phone>")
                             << u"status=0 region=Бишкек , Бишкек operator=MegaCom timezone=6"_s;
    QTest::newRow("O!") << QByteArray("<phone>+996700123456</phone>")
                        << u"status=0 region=Бишкек , Бишкек operator=O! timezone=6"_s;
    QTest::newRow("Russian") << QByteArray("<phone>79031234567</phone>") << u"status=4"_s;
    QTest::newRow("badly written") << QByteArray("<phone>0550 123456</phone>") << u"status=3"_s;
    QTest::newRow("none") << QByteArray() << u"status=1"_s;
}

void TestNikita::tellsAboutNumbers()
{
    QFETCH(QByteArray, phone);
    QTEST(flat(ask("def", "<def xmlns=\"http://Giper.mobi/schema/PhoneDEF\">" + (Account + phone) + "</def>")),
          "answer");
}

void TestNikita::refusesGet_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : {"message", "dr", "def", "info"})
        QTest::newRow(action) << QByteArray(action);
}

void TestNikita::refusesGet()
{
    QFETCH(QByteArray, action);
    const RawReply reply = m_bench->get("/nikita/api/" + action);
    QCOMPARE(reply.status, 405);
    QVERIFY(reply.head.contains("\r\nAllow: POST\r\n"));
    QCOMPARE(m_bench->get("/nikita/api/").status, 404);
}

QTEST_GUILESS_MAIN(TestNikita)
#include "tst_nikita.moc"
