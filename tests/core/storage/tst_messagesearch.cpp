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
    /// Each its own: "заказ 1", "заказ 2" and "прочее 0", "прочее 3" …
    QList<qint64> enqueueTexts(int count)
    {
        Submission many = submission({});
        for (int at = 0; at < count; ++at)
            many.items.append(
                {u"79031111111"_s, u"79031111111"_s, {}, (at % 3 ? u"заказ %1"_s : u"прочее %1"_s).arg(at), 1});
        return valueOf(messages->enqueue(many, now));
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
    /// Rare messages with a common word: both ways to them are walked (storage/idstreams.h).
    void rareStateAndCommonWord_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("inARow");
        QTest::newRow("far apart") << 333 << 1;
        QTest::newRow("near") << 50 << 1;
        QTest::newRow("far apart, many together") << 700 << 40;
        QTest::newRow("one") << 2000 << 1;
    }
    void rareStateAndCommonWord()
    {
        QFETCH(int, every);
        QFETCH(int, inARow);
        const auto ids = enqueueTexts(2500);
        QList<qint64> rare;
        QList<qint64> expected;
        for (int at = 7; at < ids.size(); at += every)
            for (int next = at; next < at + inARow && next < ids.size(); ++next) {
                rare.append(ids.at(next));
                if (next % 3)
                    expected.prepend(ids.at(next));
            }
        valueOf(messages->cancel(rare, now));
        MessageFilter filter = searching(u"зак"_s);
        filter.states = {MessageState::Cancelled};
        QCOMPARE(page(filter, 0, 1000), expected);
        QCOMPARE(page(filter, expected.constFirst(), 3), expected.sliced(1).first(qMin(3, expected.size() - 1)));
        QCOMPARE(valueOf(messages->count(filter)), expected.size());
    }
    void whatWasErasedHidesNothing()
    {
        const auto ids = enqueueTexts(1200);
        valueOf(messages->cancel(ids.first(600), now));
        const auto erased = messages->erase(now.addSecs(1));
        QTRY_VERIFY(erased.isFinished());
        QCOMPARE(erased.result().value(), 600);
        valueOf(messages->cancel(ids.sliced(600), now));
        MessageFilter filter = searching(u"заказ"_s);
        filter.states = {MessageState::Cancelled};
        QCOMPARE(page(filter, 0, 1000).size(), 400);
        QCOMPARE(page(filter, ids.at(700), 1000).size(), 66);
        filter.states = {};
        QCOMPARE(page(filter, ids.at(700), 1000).size(), 66);
    }
    void beginningsWithManyWords()
    {
        const auto ids = enqueueTexts(1500); // too many numbers begin with 12 to be named one by one
        QList<qint64> orders;
        QList<qint64> all;
        for (int at = 0; at < ids.size(); ++at)
            if (QString::number(at).startsWith(u"12"_s)) {
                all.prepend(ids.at(at));
                if (at % 3)
                    orders.prepend(ids.at(at));
            }
        QCOMPARE(all.size(), 111);
        QCOMPARE(page(searching(u"12"_s), 0, 1000), all);
        QCOMPARE(page(searching(u"заказ 12"_s), 0, 1000), orders);
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
