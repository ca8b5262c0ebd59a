// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/http.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

using Show = HttpRequest::Field::Show;

class TestHttp : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void everyByteReachesTheUrlAsEncoded();
    void joinsFields();
    void keepsTheEndpointsQuery_data();
    void keepsTheEndpointsQuery();
    void postsAForm();
    void postsXml();
    void masks();
    void shownStaysInItsLine();
    void findsHeaders();
};

void TestHttp::encodes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("unreserved") << u"AZaz09-._~"_s << QByteArray("AZaz09-._~");
    QTest::newRow("traps") << u"+&%;#<>"_s << QByteArray("%2B%26%25%3B%23%3C%3E");
    QTest::newRow("white space") << u"a b\r\n\t"_s << QByteArray("a%20b%0D%0A%09");
    QTest::newRow("sub-delimiters") << u"!$'()*,=/?:@[]"_s << QByteArray("%21%24%27%28%29%2A%2C%3D%2F%3F%3A%40%5B%5D");
    QTest::newRow("odd ones") << u"\"\\^`{|}"_s << QByteArray("%22%5C%5E%60%7B%7C%7D");
    QTest::newRow("already encoded") << u"%2B"_s << QByteArray("%252B");
    QTest::newRow("Cyrillic") << u"Привет"_s << QByteArray("%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82");
    QTest::newRow("emoji") << u"😀"_s << QByteArray("%F0%9F%98%80");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("%00");
}

void TestHttp::encodes()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, encoded);

    QCOMPARE(HttpRequest::encode({{u"text"_s, value}}), "text=" + encoded);
    QCOMPARE(HttpRequest::encode({{value, u"v"_s}}), encoded + "=v");
    const HttpRequest request = HttpRequest::get(QUrl(u"http://127.0.0.1:8080/send.php"_s), {{u"text"_s, value}});
    QCOMPARE(request.url.toEncoded(), "http://127.0.0.1:8080/send.php?text=" + encoded);
}

void TestHttp::everyByteReachesTheUrlAsEncoded()
{
    QString all;
    for (char16_t character = 0; character < 0x3000; ++character)
        all += QChar(character);
    const QList<HttpRequest::Field> fields{{u"user"_s, u"a+b&c"_s}, {u"text"_s, all}};
    const HttpRequest request = HttpRequest::get(QUrl(u"https://gateway.example/get/"_s), fields);
    QCOMPARE(request.url.toEncoded(), "https://gateway.example/get/?" + HttpRequest::encode(fields));
    QCOMPARE(request.url.query(QUrl::FullyEncoded).toLatin1(), HttpRequest::encode(fields));
    QVERIFY(request.url.isValid());
    // And back, as a server reads it.
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray text = query.sliced(query.indexOf("&text=") + 6);
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(text)), all);
}

void TestHttp::joinsFields()
{
    QCOMPARE(HttpRequest::encode({}), QByteArray());
    QCOMPARE(HttpRequest::encode({{u"a"_s, u"1"_s}, {u"b"_s, {}}, {u"c"_s, u"2 3"_s}}), QByteArray("a=1&b=&c=2%203"));
}

void TestHttp::keepsTheEndpointsQuery_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("withFields");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("none") << u"https://a.example/s.php"_s << true << QByteArray("https://a.example/s.php?x=%2B");
    QTest::newRow("no path") << u"https://a.example"_s << true << QByteArray("https://a.example?x=%2B");
    QTest::newRow("bare question mark") << u"https://a.example/s?"_s << true << QByteArray("https://a.example/s?x=%2B");
    QTest::newRow("one") << u"https://a.example/s?key=%2B%20"_s << true
                         << QByteArray("https://a.example/s?key=%2B%20&x=%2B");
    QTest::newRow("no fields") << u"https://a.example/s?key=1"_s << false << QByteArray("https://a.example/s?key=1");
    QTest::newRow("nothing at all") << u"https://a.example/s"_s << false << QByteArray("https://a.example/s");
}

void TestHttp::keepsTheEndpointsQuery()
{
    QFETCH(QString, endpoint);
    QFETCH(bool, withFields);
    QFETCH(QByteArray, expected);

    const QList<HttpRequest::Field> fields{{u"x"_s, u"+"_s}};
    const HttpRequest request = HttpRequest::get(QUrl(endpoint), withFields ? fields : QList<HttpRequest::Field>());
    QCOMPARE(request.verb, HttpRequest::Verb::Get);
    QCOMPARE(request.url.toEncoded(), expected);
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.contentType.isEmpty());
}

void TestHttp::postsAForm()
{
    const HttpRequest request = HttpRequest::postForm(QUrl(u"http://a.example/s.php?key=1"_s),
                                                      {{u"user"_s, u"me"_s}, {u"text"_s, u"a b+c&d"_s, Show::Length}});
    QCOMPARE(request.verb, HttpRequest::Verb::Post);
    QCOMPARE(request.url.toEncoded(), QByteArray("http://a.example/s.php?key=1"));
    QCOMPARE(request.contentType, QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body, QByteArray("user=me&text=a%20b%2Bc%26d"));
    QCOMPARE(request.shown, u"POST http://a.example/s.php?***\nuser=me&text=<7 characters>"_s);
}

void TestHttp::postsXml()
{
    const QByteArray body = "<message><pwd>hidden</pwd></message>";
    const HttpRequest request =
        HttpRequest::postXml(QUrl(u"https://a.example/api/message"_s), body, "<message><pwd>***</pwd></message>");
    QCOMPARE(request.verb, HttpRequest::Verb::Post);
    QCOMPARE(request.body, body);
    QCOMPARE(request.contentType, QByteArray("text/xml; charset=utf-8"));
    QCOMPARE(request.shown, u"POST https://a.example/api/message\n<message><pwd>***</pwd></message>"_s);
}

void TestHttp::masks()
{
    const QList<HttpRequest::Field> fields{{u"user"_s, u"клиника"_s},
                                           {u"pwd"_s, u"p+ss wörd"_s, Show::Never},
                                           {u"text"_s, u"Пароль 😀"_s, Show::Length},
                                           {u"none"_s, {}, Show::Never}};
    const HttpRequest request = HttpRequest::get(QUrl(u"http://name:word@a.example:81/s?token=t0ken#f"_s), fields);
    QCOMPARE(request.shown, u"GET http://a.example:81/s?***&user=клиника&pwd=***&text=<8 characters>&none=***"_s);
}

void TestHttp::shownStaysInItsLine()
{
    const HttpRequest request =
        HttpRequest::get(QUrl(u"http://a.example/"_s), {{u"sadr"_s, u"a\r\nb\u2028c\u0085d"_s}});
    QCOMPARE(request.shown, u"GET http://a.example/?sadr=a  b c d"_s);
}

void TestHttp::findsHeaders()
{
    const HttpReply reply{200, {{"Content-Type", "text/html"}, {"X-A", "1"}, {"x-a", "2"}}, {}};
    QCOMPARE(reply.header("content-type"), QByteArray("text/html"));
    QCOMPARE(reply.header("X-a"), QByteArray("1"));
    QCOMPARE(reply.header("Content"), QByteArray());
    QCOMPARE(HttpReply().header("Date"), QByteArray());
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
