// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templategroups.h"

#include "support/stricttest.h"
#include "ui/write/templatedesk.h"

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestTemplateGroups : public StrictTest
{
    Q_OBJECT

private:
    static QDateTime day(int day) { return {QDate(2026, 3, day), QTime(9, 0), Qt::UTC}; }
    static QList<TextTemplate> all()
    {
        return {{1, {}, u"Готов заказ"_s, u"заказ"_s, u"Ваш заказ 4521 готов"_s, {}},
                {2, u"Приём"_s, u"Перенос"_s, {}, u"Приём перенесён на вторник"_s, day(2)},
                {3, u"Приём"_s, u"Напоминание"_s, u"приём"_s, u"{имя}, ждём вас завтра"_s, {}},
                {4, u"Деньги"_s, u"Счёт"_s, u"счет"_s, u"Счёт 128 на 3 500 ₽"_s, day(5)},
                {5, u"Деньги"_s, u"Долг"_s, {}, u"Просим оплатить счет"_s, {}}};
    }
    /// "*4 | Приём: 3 2": the group of those used last has no name but the star.
    static QString told(const QList<TemplateGroup> &groups)
    {
        QStringList pieces;
        for (const TemplateGroup &group : groups) {
            QString piece = group.kind == TemplateGroup::Kind::Recent ? u"*"_s : group.section + u':';
            for (const TextTemplate &entry : group.templates)
                piece += u' ' + QString::number(entry.id);
            pieces.append(piece);
        }
        return pieces.join(u" | "_s);
    }

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("recent");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("sections, those without one last") << QString() << 0 << u"Деньги: 5 4 | Приём: 3 2 | : 1"_s;
        QTest::newRow("used last first") << QString() << 3 << u"* 4 2 | Деньги: 5 | Приём: 3 | : 1"_s;
        QTest::newRow("not more of them") << QString() << 1 << u"* 4 | Деньги: 5 | Приём: 3 2 | : 1"_s;
        QTest::newRow("blanks are no words") << u"   "_s << 0 << u"Деньги: 5 4 | Приём: 3 2 | : 1"_s;
        QTest::newRow("a word of the text") << u"вторник"_s << 0 << u"Приём: 2"_s;
        QTest::newRow("any case, е as ё") << u"СЧЕТ"_s << 0 << u"Деньги: 5 4"_s;
        QTest::newRow("ё as е") << u"счёт"_s << 0 << u"Деньги: 5 4"_s;
        QTest::newRow("a section") << u"деньг"_s << 3 << u"* 4 | Деньги: 5"_s;
        QTest::newRow("a shortcut, as it is typed") << u"/заказ"_s << 0 << u": 1"_s;
        QTest::newRow("all words must be there") << u"приём завтра"_s << 0 << u"Приём: 3"_s;
        QTest::newRow("in any order") << u"завтра приём"_s << 0 << u"Приём: 3"_s;
        QTest::newRow("none") << u"нет такого"_s << 3 << QString();
    }
    void groups()
    {
        QFETCH(QString, typed);
        QFETCH(int, recent);
        QFETCH(QString, wanted);
        QCOMPARE(told(templateGroups(all(), typed, recent)), wanted);
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"Ваш заказ готов."_s << u"Ваш заказ готов"_s;
        QTest::newRow("first words") << u"Напоминаем: завтра в 9:30 вас ждёт доктор Иванова, кабинет 12"_s
                                     << u"Напоминаем: завтра в 9:30 вас ждёт"_s;
        QTest::newRow("several lines") << u"Здравствуйте!\n\nВаш заказ"_s << u"Здравствуйте! Ваш заказ"_s;
        QTest::newRow("one long word") << QString(90, u'я') << QString(40, u'я');
        QTest::newRow("empty") << u" \n "_s << QString();
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(nameFromText(text), name);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestTemplateGroups)
#include "tst_templategroups.moc"
