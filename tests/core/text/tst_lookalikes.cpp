// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/lookalikes.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The letters of the other alphabet in a text of one, marked so that a reader of this file sees them: "<С>ity".
QString marked(const QString &text, const QList<LookAlike> &found)
{
    QString shown;
    auto next = found.cbegin();
    for (qsizetype at = 0; at < text.size(); ++at)
        if (next != found.cend() && next->at == at) {
            shown += u'<' + QString(text[at]) + u'>';
            ++next;
        } else {
            shown += text[at];
        }
    return shown;
}

} // namespace

class TestLookAlikes : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void saysWhere();
    void twinsAgree();
    void names_data();
    void names();
};

void TestLookAlikes::found_data()
{
    // Cyrillic letters in Latin words are escaped: \u0421 С, \u0430 а, \u0435 е, \u043e о, \u0440 р, \u041a К.
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("repaired");
    const auto row = [](const char *name, const QString &text, const QString &expected, const QString &repaired) {
        QTest::newRow(name) << text << expected << repaired;
    };
    const auto well = [row](const char *name, const QString &text) { row(name, text, text, text); };

    well("nothing", QString());
    well("Latin", u"Sberbank City, OK"_s);
    well("Cyrillic", u"Сбербанк, ваш заказ у нас. ОК"_s);
    well("both, each for itself", u"Привет from Depesha"_s);
    row("Cyrillic in Latin", u"\u0421ity"_s, u"<\u0421>ity"_s, u"City"_s);
    row("several", u"\u0421\u0430fe"_s, u"<\u0421><\u0430>fe"_s, u"Cafe"_s);
    row("Latin in Cyrillic", u"Сб\u0065рбанк"_s, u"Сб<e>рбанк"_s, u"Сбербанк"_s);
    row("Latin capitals", u"Cбербанк КACCА"_s, u"<C>бербанк К<A><C><C>А"_s, u"Сбербанк КАССА"_s);
    row("loosely alike", u"Сbeрбанк"_s, u"С<b><e>рбанк"_s, u"Сбербанк"_s);
    row("loose in Latin", u"Bit\u043aoin"_s, u"Bit<\u043a>oin"_s, u"Bitkoin"_s);
    well("meant to be mixed", u"SMSки и iPhoneом, wi-fiшный"_s);
    well("Russian ending of a Latin name", u"нет iPhone\u0430 тут"_s);
    row("the same in a Latin text", u"no iPhone\u0430 here"_s, u"no iPhone<\u0430> here"_s, u"no iPhonea here"_s);
    row("undecided, Latin before", u"Big \u0421a"_s, u"Big <\u0421>a"_s, u"Big Ca"_s);
    row("undecided, Cyrillic before", u"Дай \u0421a"_s, u"Дай \u0421<a>"_s, u"Дай Са"_s);
    row("undecided, Cyrillic behind", u"\u0421a дай"_s, u"\u0421<a> дай"_s, u"Са дай"_s);
    well("undecided, alone", u"\u0421a"_s);
    row("clear majority", u"Пей \u0421oca"_s, u"Пей <\u0421>oca"_s, u"Пей Coca"_s);
    row("majority, alone", u"\u0421\u0430oac"_s, u"<\u0421><\u0430>oac"_s, u"Caoac"_s);
    row("majority", u"\u0421oca"_s, u"<\u0421>oca"_s, u"Coca"_s);
    row("stray word in Latin text", u"All is \u041e\u041a now"_s, u"All is <\u041e><\u041a> now"_s, u"All is OK now"_s);
    row("stray letter", u"Cabinet \u0410, floor 2"_s, u"Cabinet <\u0410>, floor 2"_s, u"Cabinet A, floor 2"_s);
    well("one-letter words in Russian", u"Coca с собой"_s);
    well("link", u"http://\u0441ity.ru/\u0430b"_s);
    well("host", u"go to \u0441ity.com now"_s);
    well("mail", u"m\u0430il@x.ru"_s);
    well("code", u"code \u0410B7x and \u0410BC-12"_s);
    well("placeholder", u"{n\u0430me} #n\u0430me#"_s);
    row("hyphen", u"\u0421ity-Banк here"_s, u"<\u0421>ity-Ban<\u043a> here"_s, u"City-Bank here"_s);
}

void TestLookAlikes::found()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, repaired);

    const QList<LookAlike> letters = lookAlikes(text);
    QCOMPARE(marked(text, letters), expected);
    const QString cured = applied(text, repairs(letters));
    QCOMPARE(cured, repaired);
    QVERIFY(lookAlikes(cured).isEmpty());
}

void TestLookAlikes::saysWhere()
{
    QCOMPARE(lookAlikes(u"In the \u0421ity"_s), (QList<LookAlike>{{7, u"\u0421ity"_s, 1, QChar(0x0421), u'C', true}}));
    QCOMPARE(lookAlikes(u"Заказ готoв"_s), (QList<LookAlike>{{9, u"готoв"_s, 4, u'o', QChar(0x043e), false}}));
}

void TestLookAlikes::twinsAgree()
{
    int twins = 0;
    for (ushort unit = 'A'; unit <= 'z'; ++unit) {
        const QChar cyrillic = cyrillicTwin(QChar(unit));
        if (cyrillic.isNull())
            continue;
        ++twins;
        QCOMPARE(cyrillic.script(), QChar::Script_Cyrillic);
        QCOMPARE(latinTwin(cyrillic), QChar(unit));
    }
    QCOMPARE(twins, 19);
    QVERIFY(latinTwin(u'Ж').isNull());
    QVERIFY(cyrillicTwin(u'S').isNull());
}

void TestLookAlikes::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("latin");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("Latin") << u"Clinic-24"_s << u"Clinic-24"_s;
    QTest::newRow("one letter") << u"\u0421linic"_s << u"Clinic"_s;
    QTest::newRow("all of it") << u"\u0421\u0410\u0422"_s << u"CAT"_s;
    QTest::newRow("login") << u"\u043effice_7"_s << u"office_7"_s;
    QTest::newRow("truly Cyrillic") << u"Клиника"_s << u"Клиника"_s;
    QTest::newRow("half") << u"\u0421линик"_s << u"\u0421линик"_s;
}

void TestLookAlikes::names()
{
    QFETCH(QString, name);
    QTEST(latinName(name), "latin");
}

QTEST_GUILESS_MAIN(TestLookAlikes)
#include "tst_lookalikes.moc"
