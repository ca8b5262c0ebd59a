// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/parts.h"

#include <QRandomGenerator>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(depesha::PartRules)
Q_DECLARE_METATYPE(QList<depesha::CostlyCharacter>)

namespace {

constexpr auto gsm = int(Encoding::Gsm7);
constexpr auto ucs2 = int(Encoding::Ucs2);
const QString emoji = u"😀"_s;
const QString highHalf(QChar(0xd83d));
const QString lowHalf(QChar(0xde00));

QString times(int count, const QString &text) { return text.repeated(count); }

QTestData &characterRow(QChar character) { return QTest::addRow("U+%04X", character.unicode()) << QString(character); }

/// The same rules once more, written slowly: whole characters are laid into parts one after another.
QList<int> laidOut(const QString &text, const QString &twoSeptets, bool isGsm, int single, int part)
{
    QList<int> weights;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isGsm && text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            weights.append(2);
            ++at;
        } else {
            weights.append(isGsm && twoSeptets.contains(text[at]) ? 2 : 1);
        }
    }
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    if (sum <= single)
        return sum == 0 ? QList<int>() : QList<int>{sum};
    QList<int> parts{0};
    for (const int weight : weights) {
        if (parts.last() + weight > part)
            parts.append(0);
        parts.last() += weight;
    }
    return parts;
}

} // namespace

class TestParts : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void alphabet_data();
    void alphabet();
    void outsideAlphabet_data();
    void outsideAlphabet();
    void rules_data();
    void rules();
    void starts_data();
    void starts();
    void costly_data();
    void costly();
    void agreesWithTheSlowWay();
};

void TestParts::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("units");
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<int>("perPart");
    QTest::addColumn<int>("remaining");

    const auto row = [](const char *name, const QString &text, int encoding, int units, const QList<int> &parts,
                        int perPart, int remaining) {
        QTest::newRow(name) << text << encoding << units << parts << perPart << remaining;
    };
    const QString a = u"a"_s;
    const QString ya = u"я"_s;
    const QString euro = u"€"_s;

    row("empty", {}, gsm, 0, {}, 160, 160);
    row("null", QString(), gsm, 0, {}, 160, 160);
    row("one letter", a, gsm, 1, {1}, 160, 159);
    row("one Cyrillic letter", ya, ucs2, 1, {1}, 70, 69);
    row("NUL", QString(QChar(0)), ucs2, 1, {1}, 70, 69);
    row("NUL inside", a + QChar(0) + a, ucs2, 3, {3}, 70, 67);
    row("NUL past 160", times(160, a) + QChar(0), ucs2, 161, {67, 67, 27}, 67, 40);
    row("escape character", QString(QChar(0x1b)), ucs2, 1, {1}, 70, 69);
    row("83 Cyrillic units", times(83, ya), ucs2, 83, {67, 16}, 67, 51);

    row("GSM 159", times(159, a), gsm, 159, {159}, 160, 1);
    row("GSM 160", times(160, a), gsm, 160, {160}, 160, 0);
    row("GSM 161", times(161, a), gsm, 161, {153, 8}, 153, 145);
    row("GSM 305", times(305, a), gsm, 305, {153, 152}, 153, 1);
    row("GSM 306", times(306, a), gsm, 306, {153, 153}, 153, 0);
    row("GSM 307", times(307, a), gsm, 307, {153, 153, 1}, 153, 152);
    row("GSM 459", times(459, a), gsm, 459, {153, 153, 153}, 153, 0);
    row("GSM 460", times(460, a), gsm, 460, {153, 153, 153, 1}, 153, 152);
    row("GSM 800", times(800, a), gsm, 800, {153, 153, 153, 153, 153, 35}, 153, 118);

    row("UCS-2 69", times(69, ya), ucs2, 69, {69}, 70, 1);
    row("UCS-2 70", times(70, ya), ucs2, 70, {70}, 70, 0);
    row("UCS-2 71", times(71, ya), ucs2, 71, {67, 4}, 67, 63);
    row("UCS-2 133", times(133, ya), ucs2, 133, {67, 66}, 67, 1);
    row("UCS-2 134", times(134, ya), ucs2, 134, {67, 67}, 67, 0);
    row("UCS-2 135", times(135, ya), ucs2, 135, {67, 67, 1}, 67, 66);
    row("UCS-2 201", times(201, ya), ucs2, 201, {67, 67, 67}, 67, 0);
    row("UCS-2 202", times(202, ya), ucs2, 202, {67, 67, 67, 1}, 67, 66);
    row("one costly letter at the end", times(160, a) + ya, ucs2, 161, {67, 67, 27}, 67, 40);
    row("one costly letter at the start", ya + times(69, a), ucs2, 70, {70}, 70, 0);
    row("one costly letter in the middle", times(40, a) + ya + times(30, a), ucs2, 71, {67, 4}, 67, 63);

    row("euro alone", euro, gsm, 2, {2}, 160, 158);
    row("euro fills the single part", times(158, a) + euro, gsm, 160, {160}, 160, 0);
    row("euro one too far", times(159, a) + euro, gsm, 161, {153, 8}, 153, 145);
    row("80 euros", times(80, euro), gsm, 160, {160}, 160, 0);
    row("81 euros: each part one septet short", times(81, euro), gsm, 162, {152, 10}, 153, 143);
    row("152 euros", times(152, euro), gsm, 304, {152, 152}, 153, 1);
    row("153 euros", times(153, euro), gsm, 306, {152, 152, 2}, 153, 151);
    row("euro ends at 153", times(151, a) + euro + times(8, a), gsm, 161, {153, 8}, 153, 145);
    row("euro would be cut at 153", times(152, a) + euro + times(7, a), gsm, 161, {152, 9}, 153, 144);
    row("euro begins part two", times(153, a) + euro + times(6, a), gsm, 161, {153, 8}, 153, 145);
    row("euro would be cut, 306 in all", times(152, a) + euro + times(152, a), gsm, 306, {152, 153, 1}, 153, 152);
    row("euros cut at both boundaries", times(152, a) + euro + times(150, a) + euro + a, gsm, 307, {152, 152, 3}, 153,
        150);
    row("euro before a letter outside", euro + ya, ucs2, 2, {2}, 70, 68);
    row("euros count one in UCS-2", times(69, euro) + ya, ucs2, 70, {70}, 70, 0);

    row("one emoji", emoji, ucs2, 2, {2}, 70, 68);
    row("35 emoji", times(35, emoji), ucs2, 70, {70}, 70, 0);
    row("36 emoji: each part one unit short", times(36, emoji), ucs2, 72, {66, 6}, 67, 61);
    row("66 emoji", times(66, emoji), ucs2, 132, {66, 66}, 67, 1);
    row("67 emoji", times(67, emoji), ucs2, 134, {66, 66, 2}, 67, 65);
    row("emoji ends at 67", times(65, ya) + emoji + times(4, ya), ucs2, 71, {67, 4}, 67, 63);
    row("emoji would be cut at 67", times(66, ya) + emoji + times(3, ya), ucs2, 71, {66, 5}, 67, 62);
    row("emoji begins part two", times(67, ya) + emoji + times(2, ya), ucs2, 71, {67, 4}, 67, 63);
    row("emoji would be cut, 134 in all", times(66, ya) + emoji + times(66, ya), ucs2, 134, {66, 67, 1}, 67, 66);
    row("emoji fills the single part", times(68, ya) + emoji, ucs2, 70, {70}, 70, 0);
    row("emoji one too far", times(69, ya) + emoji, ucs2, 71, {67, 4}, 67, 63);
    row("flag of two pairs", u"🇰🇬"_s, ucs2, 4, {4}, 70, 66);
    row("family of seven code points", u"👨‍👩‍👧‍👦"_s, ucs2, 11, {11}, 70, 59);
    row("letter and combining accent", u"e\u0301"_s, ucs2, 2, {2}, 70, 68);

    row("lone high surrogate", highHalf, ucs2, 1, {1}, 70, 69);
    row("lone low surrogate", lowHalf, ucs2, 1, {1}, 70, 69);
    row("halves the wrong way round", lowHalf + highHalf, ucs2, 2, {2}, 70, 68);
    row("71 high surrogates", times(71, highHalf), ucs2, 71, {67, 4}, 67, 63);
    row("71 low surrogates", times(71, lowHalf), ucs2, 71, {67, 4}, 67, 63);
    row("high surrogate at 67, a letter behind", times(66, ya) + highHalf + times(4, ya), ucs2, 71, {67, 4}, 67, 63);
    row("low surrogate behind 67 letters", times(67, ya) + lowHalf + times(3, ya), ucs2, 71, {67, 4}, 67, 63);
    row("two high surrogates, then low, at 67", times(65, ya) + highHalf + highHalf + lowHalf + times(3, ya), ucs2, 71,
        {66, 5}, 67, 62);

    row("line feed and return", u"a\r\nb"_s, gsm, 4, {4}, 160, 156);
    row("form feed", u"\f"_s, gsm, 2, {2}, 160, 158);
    row("byte order mark", u"\ufeffa"_s, ucs2, 2, {2}, 70, 68);
    row("no-break space", u"a\u00a0b"_s, ucs2, 3, {3}, 70, 67);
    row("Kyrgyz", u"Саламатсызбы, төлөм өттү"_s, ucs2, 24, {24}, 70, 46);
    row("typographic quotes", u"«Depesha»"_s, ucs2, 9, {9}, 70, 61);
    row("the whole extension table", u"\f^{}\\[~]|€"_s, gsm, 20, {20}, 160, 140);
    row("link with tilde", u"http://a.kg/~b?c=[1]"_s, gsm, 23, {23}, 160, 137);
}

void TestParts::counts()
{
    QFETCH(QString, text);
    QFETCH(int, encoding);
    QFETCH(int, units);
    QFETCH(QList<int>, parts);
    QFETCH(int, perPart);
    QFETCH(int, remaining);

    const PartCount count = countParts(text);
    QCOMPARE(int(count.encoding), encoding);
    QCOMPARE(count.units, units);
    QCOMPARE(count.parts, int(parts.size()));
    QCOMPARE(count.perPart, perPart);
    QCOMPARE(count.remaining, remaining);
    QCOMPARE(partUnits(text), parts);
    QCOMPARE(partStarts(text).size(), parts.size());
}

void TestParts::alphabet_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<int>("units");

    // By code chart columns of 3GPP TS 23.038 table 6.2.1, less ESC.
    const QString basic = u"@£$¥èéùìòÇ\nØø\rÅå"
                          u"Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
                          u" !\"#¤%&'()*+,-./"
                          u"0123456789:;<=>?"
                          u"¡ABCDEFGHIJKLMNO"
                          u"PQRSTUVWXYZÄÖÑÜ§"
                          u"¿abcdefghijklmno"
                          u"pqrstuvwxyzäöñüà"_s;
    QCOMPARE(basic.size(), 127);
    for (const QChar character : basic)
        characterRow(character) << 1;
    for (const QChar character : u"\f^{}\\[~]|€"_s)
        characterRow(character) << 2;
}

void TestParts::alphabet()
{
    QFETCH(QString, character);
    QFETCH(int, units);

    const PartCount count = countParts(character);
    QCOMPARE(int(count.encoding), gsm);
    QCOMPARE(count.units, units);
    QCOMPARE(count.remaining, 160 - units);
    QCOMPARE(costlyCharacters(character).size(), units - 1);
    QCOMPARE(countParts(character.repeated(70)).units, 70 * units);
}

void TestParts::outsideAlphabet_data()
{
    QTest::addColumn<QString>("character");

    // Near misses: lower ç, backtick, Greek that looks Latin or is lower, tab, quotes and dashes of a word processor.
    for (const QChar character :
         u"ç`αβγδΑΒΕΖΗΙΚΜΝΟΡΤΥΧωÀÈÌÒÙáíóúÁÍÓÚâêîôûëïÿ«»„“”‘’–—…·•№°©®™±×÷¢¬¦¨¯´¸¹²³¼½ªºãõþð"
         u"ёЁАаЯяІіЇїҚқӨөҮүҢң₽₸₴₺￠\u007f\u0080\u009f\u00ad\u2028\u200b\u202f"_s)
        characterRow(character);
    for (char16_t control = 0; control < 0x20; ++control)
        if (control != u'\n' && control != u'\r' && control != u'\f')
            characterRow(control);
}

void TestParts::outsideAlphabet()
{
    QFETCH(QString, character);

    const PartCount count = countParts(u"Hello"_s + character);
    QCOMPARE(int(count.encoding), ucs2);
    QCOMPARE(count.units, 6);
    for (int before = 0; before < 40; ++before)
        QCOMPARE(int(countParts(times(before, u"a"_s) + character + times(20, u"a"_s)).encoding), ucs2);
    QCOMPARE(costlyCharacters(u"{Hello}"_s + character),
             (QList<CostlyCharacter>{{character, CostlyCharacter::Reason::ForcesUcs2, 1}}));
}

void TestParts::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PartRules>("rules");
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<int>("perPart");
    QTest::addColumn<int>("remaining");

    const PartRules narrow{140, 134, 70, 67};
    const PartRules wide{160, 153, 140, 134};
    const PartRules tiny{4, 2, 4, 2};
    const PartRules senseless{4, 0, 4, -1};
    const QString a = u"a"_s;
    const QString ya = u"я"_s;
    QTest::newRow("140") << times(140, a) << narrow << QList<int>{140} << 140 << 0;
    QTest::newRow("141") << times(141, a) << narrow << QList<int>{134, 7} << 134 << 127;
    QTest::newRow("268") << times(268, a) << narrow << QList<int>{134, 134} << 134 << 0;
    QTest::newRow("269") << times(269, a) << narrow << QList<int>{134, 134, 1} << 134 << 133;
    QTest::newRow("escape at 134") << times(133, a) + u"€"_s + times(6, a) << narrow << QList<int>{133, 8} << 134
                                   << 126;
    QTest::newRow("Cyrillic is not touched") << times(71, ya) << narrow << QList<int>{67, 4} << 67 << 63;
    QTest::newRow("empty") << QString() << narrow << QList<int>() << 140 << 140;
    QTest::newRow("Cyrillic 140") << times(140, ya) << wide << QList<int>{140} << 140 << 0;
    QTest::newRow("Cyrillic 141") << times(141, ya) << wide << QList<int>{134, 7} << 134 << 127;
    QTest::newRow("emoji at 134") << times(133, ya) + emoji + times(6, ya) << wide << QList<int>{133, 8} << 134 << 126;
    QTest::newRow("a pair fills a part") << times(3, emoji) << tiny << QList<int>{2, 2, 2} << 2 << 0;
    QTest::newRow("parts too small for a pair") << times(3, emoji) << senseless << QList<int>{2, 2, 2} << 2 << 0;
    QTest::newRow("parts too small for an escape") << times(3, u"€"_s) << senseless << QList<int>{2, 2, 2} << 2 << 0;
}

void TestParts::rules()
{
    QFETCH(QString, text);
    QFETCH(PartRules, rules);
    QFETCH(QList<int>, parts);
    QFETCH(int, perPart);
    QFETCH(int, remaining);

    QCOMPARE(partUnits(text, rules), parts);
    const PartCount count = countParts(text, rules);
    QCOMPARE(count.parts, int(parts.size()));
    QCOMPARE(count.perPart, perPart);
    QCOMPARE(count.remaining, remaining);
}

void TestParts::starts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("expected");

    const QString a = u"a"_s;
    const QString ya = u"я"_s;
    QTest::newRow("empty") << QString() << QList<qsizetype>();
    QTest::newRow("one part") << times(160, a) << QList<qsizetype>{0};
    QTest::newRow("GSM") << times(307, a) << QList<qsizetype>{0, 153, 306};
    QTest::newRow("escape pair moves on") << times(152, a) + u"€"_s + times(152, a) << QList<qsizetype>{0, 152, 304};
    QTest::newRow("81 euros") << times(81, u"€"_s) << QList<qsizetype>{0, 76};
    QTest::newRow("UCS-2") << times(135, ya) << QList<qsizetype>{0, 67, 134};
    QTest::newRow("surrogate pair moves on") << times(66, ya) + emoji + times(66, ya) << QList<qsizetype>{0, 66, 133};
}

void TestParts::starts()
{
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, expected);

    QCOMPARE(partStarts(text), expected);
}

void TestParts::costly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<CostlyCharacter>>("expected");

    using List = QList<CostlyCharacter>;
    constexpr auto forces = CostlyCharacter::Reason::ForcesUcs2;
    constexpr auto two = CostlyCharacter::Reason::CountsTwo;
    QTest::newRow("empty") << QString() << List();
    QTest::newRow("cheap") << u"Hello, world @ 5 £"_s << List();
    QTest::newRow("quotes in order") << u"»a«b»"_s << List{{u"»"_s, forces, 2}, {u"«"_s, forces, 1}};
    QTest::newRow("two septets") << u"[a] [b] €"_s << List{{u"["_s, two, 2}, {u"]"_s, two, 2}, {u"€"_s, two, 1}};
    QTest::newRow("UCS-2 hides two septets") << u"[a] ё"_s << List{{u"ё"_s, forces, 1}};
    QTest::newRow("whole code points") << u"😀a😀😁"_s << List{{u"😀"_s, forces, 2}, {u"😁"_s, forces, 1}};
    QTest::newRow("lone halves") << lowHalf + highHalf + highHalf << List{{lowHalf, forces, 1}, {highHalf, forces, 2}};
    QTest::newRow("a half and a pair") << highHalf + emoji << List{{highHalf, forces, 1}, {emoji, forces, 1}};
    QTest::newRow("NUL") << QString(QChar(0)) + QChar(0) << List{{QString(QChar(0)), forces, 2}};
}

void TestParts::costly()
{
    QFETCH(QString, text);
    QFETCH(QList<CostlyCharacter>, expected);

    QCOMPARE(costlyCharacters(text), expected);
}

void TestParts::agreesWithTheSlowWay()
{
    const QString extension = u"\f^{}\\[~]|€"_s;
    const QStringList gsmWords{u"a"_s, u"Z9"_s, u"€"_s, u"[]"_s, u"\n"_s, u"Ω"_s};
    const QStringList ucs2Words{u"я"_s, u"a"_s, u"€"_s, emoji, highHalf, lowHalf, u"«»"_s};
    QRandomGenerator random(20260302);
    for (int round = 0; round < 4000; ++round) {
        const bool isGsm = random.bounded(2) == 0;
        const QStringList &words = isGsm ? gsmWords : ucs2Words;
        QString text = isGsm ? QString() : u"я"_s;
        for (int left = random.bounded(400); left > 0; --left)
            text += words[random.bounded(words.size())];
        const QList<int> expected = laidOut(text, extension, isGsm, isGsm ? 160 : 70, isGsm ? 153 : 67);

        QCOMPARE(partUnits(text), expected);
        const PartCount count = countParts(text);
        QCOMPARE(count.parts, int(expected.size()));
        int sum = 0;
        for (const int units : expected)
            sum += units;
        QCOMPARE(count.units, sum);
        QCOMPARE(count.remaining, count.perPart - (expected.isEmpty() ? 0 : expected.last()));
        for (const qsizetype start : partStarts(text))
            QVERIFY(start == 0 || !(text[start].isLowSurrogate() && text[start - 1].isHighSurrogate()));
    }
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
