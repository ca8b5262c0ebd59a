// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Write place says, word for word.

#include "support/stricttest.h"
#include "ui/write/englishplurals.h"
#include "ui/write/writewords.h"

#include <QTest>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

Money rubles(qint64 kopecks) { return Money::fromMicros(kopecks * 10'000, u"RUB"_s); }

SubmissionPlan planOf(int messages, int partsEach, std::optional<Money> price = {})
{
    SubmissionPlan plan;
    for (int i = 0; i < messages; ++i)
        plan.submission.items.append({u"7903%1"_s.arg(i), {}, {}, u"x"_s, partsEach});
    plan.count.parts = partsEach;
    plan.parts = qint64(messages) * partsEach;
    plan.submission.price = price;
    if (price)
        plan.cost = *price * plan.parts;
    return plan;
}

} // namespace

Q_DECLARE_METATYPE(depesha::SubmissionPlan)

class TestWriteWords : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override { QCoreApplication::installTranslator(&m_plurals); }
    void tearDown() override { QCoreApplication::removeTranslator(&m_plurals); }

    EnglishPlurals m_plurals;

private Q_SLOTS:
    void counter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QString() << u"0 of 160 · 160 left"_s;
        QTest::newRow("latin") << u"Hello"_s << u"5 of 160 · part 1 of 1 · 155 left · Latin (GSM-7)"_s;
        QTest::newRow("full part") << QString(160, u'a') << u"160 of 160 · part 1 of 1 · 0 left · Latin (GSM-7)"_s;
        QTest::newRow("second part") << QString(161, u'a') << u"8 of 153 · part 2 of 2 · 145 left · Latin (GSM-7)"_s;
        QTest::newRow("extension counts two") << u"€"_s << u"2 of 160 · part 1 of 1 · 158 left · Latin (GSM-7)"_s;
        QTest::newRow("cyrillic") << QString(115, u'я') << u"48 of 67 · part 2 of 2 · 19 left · Cyrillic (UCS-2)"_s;
        QTest::newRow("one cyrillic letter") << u"Cafe я"_s << u"6 of 70 · part 1 of 1 · 64 left · Cyrillic (UCS-2)"_s;
        QTest::newRow("emoji") << u"Hi 😀"_s << u"5 of 70 · part 1 of 1 · 65 left · Unicode (UCS-2)"_s;
    }
    void counter()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(WriteWords::counter(countParts(text), text), words);
    }

    void costReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u"Hello"_s << QString();
        QTest::newRow("letter and sign") << u"abc я – x"_s << u"70 instead of 160 because of: я, «–»"_s;
        QTest::newRow("a text in Russian") << u"Здравствуйте"_s << u"70 instead of 160 because of: Cyrillic letters"_s;
        QTest::newRow("Russian with a dash")
            << u"Привет –"_s << u"70 instead of 160 because of: Cyrillic letters, «–»"_s;
        QTest::newRow("not to be seen") << u"1\u00a0000"_s << u"70 instead of 160 because of: non-breaking space"_s;
        QTest::newRow("unnamed") << u"a\u2003b"_s << u"70 instead of 160 because of: U+2003"_s;
        QTest::newRow("quotation marks") << u"abc «x»"_s << u"70 instead of 160 because of: «, »"_s;
        QTest::newRow("two each") << u"5 € [now]"_s << u"count as two: «€», «[», «]»"_s;
        QTest::newRow("many") << u"①②③④⑤⑥⑦⑧⑨⑩"_s
                              << u"70 instead of 160 because of: «①», «②», «③», «④», «⑤», «⑥», «⑦», «⑧», 2 more"_s;
    }
    void costReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(WriteWords::costReason(costlyCharacters(text), {}), words);
    }

    void recipients_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QList{0, 0, 0, 0} << QString();
        QTest::newRow("one") << QList{1, 0, 0, 0} << u"1 recipient"_s;
        QTest::newRow("all kinds")
            << QList{350, 3, 2, 1}
            << u"350 recipients · 3 duplicates removed · 2 not numbers · 1 not taken by this provider"_s;
    }
    void recipients()
    {
        QFETCH(QList<int>, counts);
        QFETCH(QString, words);
        QCOMPARE(WriteWords::recipients(counts[0], counts[1], counts[2], counts[3]), words);
    }

    void total_data()
    {
        QTest::addColumn<SubmissionPlan>("plan");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << planOf(0, 0) << QString();
        QTest::newRow("text only") << planOf(0, 2) << u"2 parts for each recipient"_s;
        QTest::newRow("recipients only") << planOf(3, 0) << u"3 recipients"_s;
        QTest::newRow("one") << planOf(1, 1, rubles(240)) << u"1 recipient × 1 = 1 part ≈ 2.40\u00a0₽"_s;
        QTest::newRow("many") << planOf(204, 2, rubles(240))
                              << u"204 recipients × 2 = 408 parts ≈ 979.20\u00a0₽"_s;
        QTest::newRow("no price") << planOf(204, 2) << u"204 recipients × 2 = 408 parts · cost not known"_s;
    }
    void total()
    {
        QFETCH(SubmissionPlan, plan);
        QFETCH(QString, words);
        QCOMPARE(WriteWords::total(plan), words);
    }

    void balance()
    {
        Account account;
        SubmissionPlan plan = planOf(204, 2, rubles(240));
        QCOMPARE(WriteWords::shortage(plan, account), QString());
        QCOMPARE(WriteWords::balanceAfter(plan, account), QString());

        account.balance = Balance{rubles(100'000), {}};
        plan.affordable = 208;
        QCOMPARE(WriteWords::shortage(plan, account), QString());
        QCOMPARE(WriteWords::balanceAfter(plan, account), u"20.80\u00a0₽"_s);

        account.balance = Balance{rubles(50'000), {}};
        plan.affordable = 104;
        QCOMPARE(WriteWords::shortage(plan, account),
                 u"The balance of 500.00\u00a0₽ pays for 104 of 204 messages."_s);
        QCOMPARE(WriteWords::balanceAfter(plan, account), QString());
        plan.affordable = 0;
        QCOMPARE(WriteWords::shortage(plan, account),
                 u"The balance of 500.00\u00a0₽ does not pay for one message."_s);

        account.balance = Balance{Money::fromMicros(20'000'000, u"KGS"_s), {}};
        QCOMPARE(WriteWords::balanceAfter(plan, account), QString());
    }

    void sendButton()
    {
        QCOMPARE(WriteWords::sendButton(planOf(204, 2), SendKind::Now), u"&Send 204 SMS (408 parts)"_s);
        QCOMPARE(WriteWords::sendButton(planOf(1, 1), SendKind::Now), u"&Send 1 SMS (1 part)"_s);
        QCOMPARE(WriteWords::sendButton(planOf(0, 1), SendKind::Now), u"&Send"_s);
        QCOMPARE(WriteWords::sendButton(planOf(2, 1), SendKind::Later), u"&Schedule 2 SMS (2 parts)"_s);
        QCOMPARE(WriteWords::sendButton(planOf(1, 3), SendKind::Test), u"&Test 1 SMS (3 parts)"_s);
    }

    void obstacle()
    {
        SubmissionPlan plan = planOf(1, 1);
        QCOMPARE(WriteWords::obstacle(plan, false), QString());

        plan.problems = {Error{ErrorKind::Sender, u"Bad name."_s}};
        QCOMPARE(WriteWords::obstacle(plan, false), u"Correct the sender name to send."_s);
        plan.count.parts = 0;
        QCOMPARE(WriteWords::obstacle(plan, false), u"Write a text to send."_s);
        plan.submission.items.clear();
        QCOMPARE(WriteWords::obstacle(plan, false), u"Add a recipient to send."_s);
        plan.bad = {{1, u"x"_s, {}}, {2, u"y"_s, {}}};
        QCOMPARE(WriteWords::obstacle(plan, false), u"2 recipients cannot be used: correct or remove first."_s);
        QCOMPARE(WriteWords::obstacle(plan, true), u"Finish the number to send."_s);
    }

    void whatIsLeftAfter_data()
    {
        QTest::addColumn<QString>("balance");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("left");
        QTest::newRow("money") << u"10"_s << u"RUB"_s << u"6.00\u00a0₽"_s;
        QTest::newRow("to the last kopeck") << u"4"_s << u"RUB"_s << u"0.00\u00a0₽"_s;
        QTest::newRow("not enough") << u"3.99"_s << u"RUB"_s << QString();
        QTest::newRow("another currency") << u"10"_s << u"KGS"_s << QString();
        QTest::newRow("messages counted") << u"5"_s << u"SMS"_s << u"3 SMS"_s;
        QTest::newRow("too few messages") << u"1"_s << u"SMS"_s << QString();
    }
    void whatIsLeftAfter()
    {
        QFETCH(QString, balance);
        QFETCH(QString, unit);
        SubmissionPlan plan = planOf(2, 1);
        plan.parts = 2;
        plan.cost = Money::fromMicros(4'000'000, u"RUB"_s);
        Account account;
        account.balance = Balance{*Money::parse(balance, unit), {}, {}, {}, {}};
        QTEST(WriteWords::balanceAfter(plan, account), "left");
    }

    void howFarAhead_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("ahead");
        QTest::newRow("minutes") << 59 << u"in 59 minutes"_s;
        QTest::newRow("one hour") << 60 << u"in 1 hour"_s;
        QTest::newRow("hours and minutes") << 84 << u"in 1 hour 24 minutes"_s;
        QTest::newRow("hours") << 47 * 60 + 10 << u"in 47 hours"_s;
        QTest::newRow("days") << 72 * 60 + 10 << u"in 3 days"_s;
    }
    void howFarAhead()
    {
        QFETCH(int, minutes);
        QFETCH(QString, ahead);
        const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        const QString words = WriteWords::willLeave(planOf(1, 1), now.addSecs(60LL * minutes), QTimeZone::utc(), now);
        QVERIFY2(words.endsWith(u", "_s + ahead + u'.'), qPrintable(words));
    }

    void aShortageIsHelped()
    {
        const SubmissionPlan plan = planOf(2, 1);
        Capabilities capabilities;
        capabilities.name = u"Nikita"_s;
        QVERIFY(!WriteWords::shortageHelp(plan, capabilities).contains(u"Nikita"_s));
        capabilities.refusesWholeBatch = true;
        QVERIFY(WriteWords::shortageHelp(plan, capabilities).contains(u"Nikita refuses a whole packet"_s));
        QVERIFY(!WriteWords::shortageHelp(planOf(1, 1), capabilities).contains(u"Nikita"_s));
    }

    void alreadySent()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC);
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 4), Qt::UTC);
        const QString time = QLocale().toString(QTime(12, 4), QLocale::ShortFormat);
        QCOMPARE(WriteWords::alreadySent(1, 1, noon, now),
                 u"This very text went to this number today at %1."_s.arg(time));
        QCOMPARE(WriteWords::alreadySent(3, 9, noon, now),
                 u"This very text went to 3 of these 9 numbers, last today at %1."_s.arg(time));
        QCOMPARE(WriteWords::alreadySent(9, 9, noon, now),
                 u"This very text went to all of these 9 numbers, last today at %1."_s.arg(time));
    }
};

QTEST_MAIN(TestWriteWords)
#include "tst_writewords.moc"
