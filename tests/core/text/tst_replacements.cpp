// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/parts.h"
#include "text/replacements.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestReplacements : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void replaced_data();
    void replaced();
    void allComeOutInTheAlphabet();
    void shortening();
    void mergedEdits();
};

void TestReplacements::replaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u"Plain \"text\" - it's 5 EUR"_s, u"Plain \"text\" - it's 5 EUR"_s);
    row("quotes", u"«a» „b“ “c” ‘d’ ‹e›"_s, u"\"a\" \"b\" \"c\" 'd' 'e'"_s);
    row("apostrophe", u"it’s"_s, u"it's"_s);
    row("dashes", u"a–b — c‑d −5"_s, u"a-b - c-d -5"_s);
    row("ellipsis", u"wait…"_s, u"wait..."_s);
    row("number sign", u"№5"_s, u"N5"_s);
    row("spaces", u"a\u00a0b\u202fc\u2009d\te"_s, u"a b c d e"_s);
    row("invisible", u"so\u00adft\u200b\ufeff\u200e"_s, u"soft"_s);
    row("joiner between letters", u"a\u200db"_s, u"ab"_s);
    row("parts of an emoji stay", u"👨\u200d👩 ❤\ufe0f\u200d🔥"_s, u"👨\u200d👩 ❤\ufe0f\u200d🔥"_s);
    row("letters stay", u"«Здоровье» é ñ 中"_s, u"\"Здоровье\" é ñ 中"_s);
    row("link stays", u"«https://a.com/–b»"_s, u"\"https://a.com/–b\""_s);
    row("placeholder stays", u"{name–x} – #a#"_s, u"{name–x} - #a#"_s);
    row("line break stays", u"a\nb"_s, u"a\nb"_s);
}

void TestReplacements::replaced()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(applied(text, replacements(text)), expected);
}

void TestReplacements::allComeOutInTheAlphabet()
{
    int replaceable = 0;
    for (int unit = 0; unit <= 0xffff; ++unit) {
        const QChar character(unit);
        const auto plain = plainFor(character);
        if (!plain)
            continue;
        ++replaceable;
        QCOMPARE(countParts(*plain).encoding, Encoding::Gsm7);
        QVERIFY2(countParts(QString(character)).encoding == Encoding::Ucs2, qPrintable(u"U+%1"_s.arg(unit, 4, 16)));
    }
    QVERIFY(replaceable > 40);
}

void TestReplacements::shortening()
{
    const QString text = u"«Тише\u00ad» №5\u200b"_s;
    QCOMPARE(applied(text, shorteningReplacements(text)), u"«Тише» №5"_s);
}

void TestReplacements::mergedEdits()
{
    const QList<TextEdit> first{{0, 2, u"x"_s}, {5, 1, u"y"_s}};
    const QList<TextEdit> second{{1, 1, u"lost"_s}, {2, 1, u"z"_s}, {4, 2, u"lost"_s}, {6, 1, QString()}};
    QCOMPARE(merged(first, second),
             (QList<TextEdit>{{0, 2, u"x"_s}, {2, 1, u"z"_s}, {5, 1, u"y"_s}, {6, 1, QString()}}));
    QCOMPARE(applied(u"abcdefgh"_s, merged(first, second)), u"xzdeyh"_s);
    QCOMPARE(applied(u"abc"_s, {}), u"abc"_s);
}

QTEST_GUILESS_MAIN(TestReplacements)
#include "tst_replacements.moc"
