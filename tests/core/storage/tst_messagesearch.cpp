// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestMessageSearch : public StorageTest
{
    Q_OBJECT

private:
    qint64 add(const QString &number, const QString &name, const QString &text)
    {
        Submission one;
        one.accountId = accountId;
        one.items = {{number, number, name, text, 1}};
        return valueOf(messages->enqueue(one, now)).constFirst();
    }
    QList<qint64> page(const MessageFilter &filter, qint64 before = 0, int limit = 100)
    {
        QList<qint64> ids;
        const auto found = valueOf(messages->page(filter, before, limit));
        for (const Message &message : found)
            ids.append(message.id);
        return ids;
    }
    static MessageFilter searching(const QString &search)
    {
        MessageFilter filter;
        filter.search = search;
        return filter;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &search, bool found = true) {
            QTest::newRow(qPrintable(search)) << search << found;
        };
        // The text: «Ваш счёт №123-45 готов, ООО "Ромашка" AND Ко» to Семёнов Пётр, 79031234567.
        row(u"счёт"_s);
        row(u"СЧЕТ"_s);
        row(u"счЁТ"_s);
        row(u"сче"_s);
        row(u"чёт"_s, false);
        row(u"готов ваш"_s);
        row(u"готов завтра"_s, false);
        row(u"ромашка"_s);
        row(u"«Ромашка»"_s);
        row(u"123-45"_s);
        row(u"счёт 123"_s);
        row(u"семенов"_s);
        row(u"СЕМЁНОВ"_s);
        row(u"ёнов"_s);
        row(u"пётр"_s);
        row(u"пё"_s);
        row(u"ПЕ"_s);
        row(u"семенов счет"_s);
        row(u"семенов 903 счет"_s);
        row(u"семенов договор"_s, false);
        row(u"пё счёт"_s);
        row(u"903"_s);
        row(u"1234567"_s);
        row(u"903 123-45"_s);
        row(u"+7 (903) 123-45-67"_s);
        row(u"8 903 123 45 67"_s);
        row(u"89031234567"_s);
        row(u"8(903)1234567"_s);
        row(u"903 1235"_s, false);
        row(u"67"_s);
        row(u"99"_s, false);
        row(u"семенов 67"_s);
        row(u"один два три четыре пять шесть"_s, false);
        row(u"ваш счет 123 готов ооо ромашка"_s);
        row(u"и"_s, false);
        // Nothing that somebody types is an expression.
        row(u"\""_s, false);
        row(u"\"счёт"_s);
        row(u"счёт*"_s);
        row(u"сч*ёт"_s, false);
        row(u"-счёт"_s);
        row(u"AND"_s);
        row(u"счёт AND готов"_s);
        row(u"счёт OR завтра"_s, false);
        row(u"NOT счёт"_s, false);
        row(u"NEAR(счёт готов)"_s, false);
        row(u"body:счёт"_s, false);
        row(u"^счёт"_s);
        row(u"(счёт"_s);
        row(u"счёт)"_s);
        row(u"{счёт} + готов"_s);
        row(u"счёт' OR 1=1 --"_s, false);
        row(u"%"_s, false);
        row(u"_"_s, false);
        row(u"*"_s, false);
        row(u"- - -"_s, false);
        row(u"😀"_s, false);
        row(u"счёт 😀"_s);
        QTest::newRow("NUL") << u"счёт"_s + QChar(u'\0') + u"готов"_s << true;
        QTest::newRow("lone surrogate") << u"счёт "_s + QChar(0xd800) << true;
        QTest::newRow("decomposed") << u"счёт"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("blank") << u"  \t"_s << true;
        QTest::newRow("no-break spaces") << u"903\u00a0123"_s << true;
    }
    void finds()
    {
        QFETCH(QString, search);
        QFETCH(bool, found);
        const qint64 id = add(u"79031234567"_s, u"Семёнов Пётр"_s, u"Ваш счёт №123-45 готов, ООО \"Ромашка\" AND Ко"_s);
        QCOMPARE(page(searching(search)), found ? QList<qint64>{id} : QList<qint64>{});
        QCOMPARE(valueOf(messages->count(searching(search))), found ? 1 : 0);
    }
    void nationalZeros()
    {
        const qint64 id = add(u"996555123456"_s, {}, u"x"_s);
        QCOMPARE(page(searching(u"0555 12-34-56"_s)), QList<qint64>{id});
        QCOMPARE(page(searching(u"00996555123456"_s)), QList<qint64>{id});
    }
    void newestFirstFromAllWays()
    {
        QList<qint64> expected;
        for (int at = 0; at < 30; ++at) {
            switch (at % 3) {
            case 0:
                expected.prepend(add(u"79030000001"_s, {}, u"Заказ 555"_s));
                break;
            case 1:
                expected.prepend(add(u"79035550000"_s, {}, u"прочее"_s));
                break;
            case 2:
                add(u"79030000002"_s, {}, u"прочее"_s);
                break;
            }
        }
        QCOMPARE(page(searching(u"555"_s)), expected);
        QCOMPARE(page(searching(u"555"_s), 0, 5), expected.first(5));
        QCOMPARE(page(searching(u"555"_s), expected.at(4), 5), expected.sliced(5, 5));
    }
    void countsByState()
    {
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s});
        valueOf(messages->cancel({ids.at(0)}, now));
        const QHash<MessageState, qint64> expected{{MessageState::Queued, 2}, {MessageState::Cancelled, 1}};
        QCOMPARE(valueOf(messages->countByState({})), expected);
        QCOMPARE(valueOf(messages->countByState(searching(u"hello"_s))), expected);
        const auto none = valueOf(messages->countByState(searching(u"nobody"_s)));
        QVERIFY(none.isEmpty());
    }
    void theClockMayGoBack()
    {
        const auto later = enqueue({u"79030000001"_s}).constFirst();
        now = now.addDays(-2);
        const auto earlier = enqueue({u"79030000002"_s}).constFirst();
        MessageFilter filter;
        filter.since = now.addDays(1);
        QCOMPARE(page(filter), QList<qint64>{later});
        filter.until = filter.since;
        filter.since = {};
        QCOMPARE(page(filter), QList<qint64>{earlier});
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestMessageSearch)
#include "tst_messagesearch.moc"
