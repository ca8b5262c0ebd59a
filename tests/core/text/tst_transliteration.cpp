// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/transliteration.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestTransliteration : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void latin_data();
    void latin();
    void everyLetterComesOut();
};

void TestTransliteration::latin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"Hello, world 5"_s, u"Hello, world 5"_s);
    row(u"Ваш заказ 4521 готов. Ждём вас до 20:00."_s, u"Vash zakaz 4521 gotov. Zhdyom vas do 20:00."_s);
    row(u"Щи, ЩИ, ЩИт, Щ"_s, u"Shchi, SHCHI, SHCHIt, Shch"_s);
    row(u"ОБЪЯВЛЕНИЕ Я"_s, u"OBYAVLENIE Ya"_s);
    row(u"хлеб цех чай шум эхо юг яма ёж йод"_s, u"khleb tsekh chay shum ekho yug yama yozh yod"_s);
    row(u"подъезд семьёй бульон статьи льняной соль"_s, u"podyezd semyoy bulyon statyi lnyanoy sol"_s);
    row(u"новый синий мой Новый-2"_s, u"novy siniy moy Novy-2"_s);
    row(u"НОВЫЙ выйти"_s, u"NOVY vyyti"_s);
    row(u"жаңы өлкө үйү ҮЙ Өмүр Ңы"_s, u"zhangy olko uyu UY Omur Ngy"_s);
    row(u"їжак є ґанок Україна"_s, u"yizhak ye ganok Ukrayina"_s);
    row(u"қала әке ғылым ұл"_s, u"qala ake gylym ul"_s);
    row(u"500 ₽"_s, u"500 rub"_s);
    row(u"Код ЛЕТО2026 на пример.рф"_s, u"Kod ЛЕТО2026 na пример.рф"_s);
    row(u"Привет, {имя}, #город#"_s, u"Privet, {имя}, #город#"_s);
    row(u"10руб 2-й"_s, u"10rub 2-y"_s);
    row(u"é 😀 «да»"_s, u"é 😀 «da»"_s);
}

void TestTransliteration::latin()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(applied(text, transliteration(text)), expected);
}

void TestTransliteration::everyLetterComesOut()
{
    for (const QString &alphabet : {u"АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"_s, u"ҢӨҮ"_s, u"ІЇЄҐЎ"_s, u"ӘҒҚҰҺ"_s}) {
        for (const QString &text : {alphabet, alphabet.toLower()}) {
            const QString latin = applied(text, transliteration(text));
            for (const QChar letter : latin)
                QVERIFY2(letter.unicode() < 128, qPrintable(latin));
        }
    }
}

QTEST_GUILESS_MAIN(TestTransliteration)
#include "tst_transliteration.moc"
