// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/untouchable.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestUntouchable : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void covers_data();
    void covers();
};

/// In `expected` every covered unit is "#".
void TestUntouchable::covers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(QString(), QString());
    row(u"Обычный текст, 5 раз."_s, u"Обычный текст, 5 раз."_s);
    row(u"см. https://a.ru/б?в=«"_s, u"см. #################«"_s);
    row(u"«www.a.kg»."_s, u"«########»."_s);
    row(u"на clinic.ru, тел."_s, u"на #########, тел."_s);
    row(u"на clck.ru/AбC."_s, u"на ###########."_s);
    row(u"пример.рф"_s, u"#########"_s);
    row(u"t.me/клиника"_s, u"############"_s);
    row(u"привет.как дела"_s, u"привет.как дела"_s);
    row(u"и т.д."_s, u"и т.д."_s);
    row(u"vk.cc/x1 ok"_s, u"######## ok"_s);
    row(u"пишите a.b+с@почта.ru!"_s, u"пишите ##############!"_s);
    row(u"наш @канал_1"_s, u"наш ########"_s);
    row(u"Здравствуйте, {имя}!"_s, u"Здравствуйте, #####!"_s);
    row(u"{a\nb}"_s, u"{a\nb}"_s);
    row(u"код #name# тут"_s, u"код ###### тут"_s);
    row(u"дом #5"_s, u"дом #5"_s);
    row(u"код ЛЕТО2026"_s, u"код ########"_s);
    row(u"пароль aБ7х"_s, u"пароль ####"_s);
    row(u"ABC-123 и Ту-154"_s, u"####### и Ту-154"_s);
    row(u"2-й этаж, 10руб, 5ти, 20мин"_s, u"2-й этаж, 10руб, 5ти, 20мин"_s);
    row(u"5литровый бак"_s, u"######### бак"_s);
    row(u"9:30-18:00"_s, u"9:30-18:00"_s);
    row(u"х_1аБ и х_1а-б"_s, u"##### и х_1а-б"_s);
}

void TestUntouchable::covers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const Untouchable untouchable(text);
    QString shown = text;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (untouchable.covers(at))
            shown[at] = u'#';
    QCOMPARE(shown, expected);
}

QTEST_GUILESS_MAIN(TestUntouchable)
#include "tst_untouchable.moc"
