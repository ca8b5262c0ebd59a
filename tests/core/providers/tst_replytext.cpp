// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/replytext.h"
#include "providers/windows1251.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using Form = ReplyText::Form;

class TestReplyText : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wholeTable();
    void decodes_data();
    void decodes();
    void reads_data();
    void reads();
    void compares_data();
    void compares();
    void quotes_data();
    void quotes();
};

void TestReplyText::wholeTable()
{
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes.append(char(byte));
    QCOMPARE(fromWindows1251(bytes), u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
                                     "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"_s);
}

void TestReplyText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QByteArray("abc") << u"abc"_s;
    QTest::newRow("utf-8") << QByteArray("\xD0\x96") << u"Ж"_s;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF\xD0\x96") << u"Ж"_s;
    QTest::newRow("windows-1251") << QByteArray("\xC6\xF3\xEA") << u"Жук"_s;
    QTest::newRow("utf-8 cut in a letter") << QByteArray("a\xD0") << u"aР"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestReplyText::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(fromUtf8OrWindows1251(bytes), text);
}

void TestReplyText::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, Form form, const QString &text) {
        QTest::newRow(name) << body << int(form) << text;
    };
    row("plain", " a b\r\n", Form::Plain, u"a b"_s);
    row("old mac lines", "a\rb", Form::Plain, u"a\nb"_s);
    row("breaks", "a<br>b<br/>c<BR >d", Form::Plain, u"a\nb\nc\nd"_s);
    row("entities", "&lt;a&gt; &amp;amp; &quot;&#39;&#x410;&nbsp;&foo;&#0;", Form::Plain,
        u"<a> &amp; \"'А &foo;&#0;"_s);
    row("wrapped", "<!DOCTYPE html><html lang=ru><head><meta charset=utf-8><title></title></head><body>a</body></html>",
        Form::Wrapped, u"a"_s);
    row("paragraphs", "<p>a</p><p>b</p>", Form::Wrapped, u"a\n\nb"_s);
    row("titled", "<html><head><title>Oops &amp; co</title></head><body>5</body></html>", Form::Page, u"Oops & co"_s);
    row("headed", "<h1>5</h1>", Form::Page, QString());
    row("scripted", "<script>5</script>", Form::Page, QString());
    row("xml", "<?xml version=\"1.0\"?><a>5</a>", Form::Page, QString());
    row("not closed", "<html><body>5</body>", Form::Page, QString());
    row("closed twice", "5</b>", Form::Page, QString());
    row("cut in a tag", "5<b", Form::Page, QString());
    row("empty", "", Form::Plain, QString());
}

void TestReplyText::reads()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, form);
    QFETCH(const QString, text);
    const ReplyText read = readReplyText(body);
    QCOMPARE(int(read.form), form);
    QCOMPARE(read.text, text);
}

void TestReplyText::compares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("case") << u"Flood SMS"_s << u"flood sms"_s;
    QTest::newRow("around") << u" \"«Ещё раз!»\". "_s << u"еще раз"_s;
    QTest::newRow("inside stays") << u"can't  -  won't"_s << u"can't - won't"_s;
}

void TestReplyText::compares()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(comparable(text), plain);
}

void TestReplyText::quotes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("as it is") << u"Error: 5"_s << QString() << u"Error: 5"_s;
    QTest::newRow("lines") << u"a\n  b"_s << QString() << u"a b"_s;
    QTest::newRow("address") << u"no https://u:p@h/x here"_s << QString() << u"no …"_s;
    QTest::newRow("password") << u"no /s.php?user=a&pwd=secret word"_s << QString() << u"no …"_s;
    QTest::newRow("password, spaced") << u"pass = secret word"_s << QString() << u"…"_s;
    QTest::newRow("password, encoded") << u"got APIPassword%3Dsecret"_s << QString() << u"got …"_s;
    QTest::newRow("password, element") << u"got <pwd>secret</pwd>"_s << QString() << u"got …"_s;
    QTest::newRow("an id is no field") << u"Message_ID=5"_s << QString() << u"Message_ID=5"_s;
    QTest::newRow("the text") << u"Cannot send Good day now"_s << u"Good\nday"_s << u"Cannot send … now"_s;
    QTest::newRow("a short text") << u"No id 12"_s << u"12"_s << u"No id 12"_s;
    QTest::newRow("just fits") << QString(200, u'x') << QString() << QString(200, u'x');
    QTest::newRow("too long") << QString(201, u'x') << QString() << QString(199, u'x') + u'…';
}

void TestReplyText::quotes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, text);
    QFETCH(const QString, quoted);
    QCOMPARE(quotable(words, text), quoted);
}

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestReplyText)
#include "tst_replytext.moc"
