// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/xmlelement.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestXmlElement : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheWay_data();
    void survivesTheWay();
    void replacesWhatIsForbidden_data();
    void replacesWhatIsForbidden();
    void readsChildren();
    void refuses_data();
    void refuses();
    void deepButAllowed();
};

void TestXmlElement::survivesTheWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<a href=\"x\">&amp; ' ]]> <!-- </a>"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n\td\r"_s;
    QTest::newRow("spaces around") << u"  a  "_s;
    QTest::newRow("emoji") << u"😀👍🏽 Ёж é"_s;
    QTest::newRow("last allowed") << QString(QChar(0xFFFD)) + QChar(0x7F) + QChar(0x85) + QChar(0xE000);
    QTest::newRow("empty") << QString();
}

void TestXmlElement::survivesTheWay()
{
    QFETCH(const QString, text);
    QCOMPARE(firstForbiddenInXml(text), qsizetype(-1));
    const auto read = readXml(writeXml({.name = u"a"_s, .text = text}));
    QVERIFY(read);
    QCOMPARE(read->text, text);
}

void TestXmlElement::replacesWhatIsForbidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("written");
    const QString mark(QChar::ReplacementCharacter);
    QTest::newRow("null") << QString(QChar(0)) << 0 << mark;
    QTest::newRow("bell") << u"ab\u0007c"_s << 2 << u"ab"_s + mark + u'c';
    QTest::newRow("escape, last") << u"a\u001b"_s << 1 << u"a"_s + mark;
    QTest::newRow("U+FFFE") << QString(QChar(0xFFFE)) << 0 << mark;
    QTest::newRow("U+FFFF") << QString(QChar(0xFFFF)) << 0 << mark;
    QTest::newRow("high half alone") << QString(QChar(0xD83D)) + u'x' << 0 << mark + u'x';
    QTest::newRow("high half last") << u"😀"_s + QChar(0xD83D) << 2 << u"😀"_s + mark;
    QTest::newRow("low half alone") << u"x"_s + QChar(0xDE00) << 1 << u"x"_s + mark;
}

void TestXmlElement::replacesWhatIsForbidden()
{
    QFETCH(const QString, text);
    QFETCH(const int, first);
    QFETCH(const QString, written);
    QCOMPARE(firstForbiddenInXml(text), qsizetype(first));
    const auto read = readXml(writeXml({.name = u"a"_s, .text = text}));
    QVERIFY(read);
    QCOMPARE(read->text, written);
}

void TestXmlElement::readsChildren()
{
    const auto root =
        readXml("\xEF\xBB\xBF\r\n<?xml version=\"1.0\"?>\n<!-- c --><r xmlns='urn:x'><a> 1 </a><b><a>2</a></b>"
                "<a><![CDATA[<3>]]></a></r>\n");
    QVERIFY(root);
    QCOMPARE(root->name, u"r"_s);
    QCOMPARE(root->value(u"a"), u"1"_s);
    QCOMPARE(root->value(u"absent"), QString());
    QCOMPARE(root->all(u"a").size(), 2);
    QCOMPARE(root->all(u"a").last().text, u"<3>"_s);
}

void TestXmlElement::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("0");
    QTest::newRow("cut") << QByteArray("<a><b></b>");
    QTest::newRow("crossed") << QByteArray("<a><b></a></b>");
    QTest::newRow("two roots") << QByteArray("<a/><b/>");
    QTest::newRow("words behind") << QByteArray("<a/>b");
    QTest::newRow("unknown entity") << QByteArray("<a>&nbsp;</a>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a><a/>");
    QTest::newRow("own entity") << QByteArray("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>");
    QTest::newRow("too deep") << QByteArray("<a>").repeated(100000) + QByteArray("</a>").repeated(100000);
    QTest::newRow("only a declaration") << QByteArray("<?xml version=\"1.0\"?>");
}

void TestXmlElement::refuses()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readXml(bytes));
}

void TestXmlElement::deepButAllowed()
{
    QVERIFY(readXml(QByteArray("<a>").repeated(16) + QByteArray("</a>").repeated(16)));
    QVERIFY(!readXml(QByteArray("<a>").repeated(17) + QByteArray("</a>").repeated(17)));
}

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestXmlElement)
#include "tst_xmlelement.moc"
