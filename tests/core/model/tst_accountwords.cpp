// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/accountdefaults.h"
#include "model/accountwords.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestAccountWords : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void senderStates()
    {
        using enum SenderNote::State;
        for (const auto state : {Unknown, Approved, Waiting, Refused}) {
            QCOMPARE(senderStateFromName(senderStateName(state)), state);
            QVERIFY(!senderStateWord(state).isEmpty());
        }
        QCOMPARE(senderStateFromName(u"of a later version"_s), Unknown);
    }

    void senderTroubles_data()
    {
        QTest::addColumn<SenderNote>("note");
        QTest::addColumn<QString>("words"); // empty: nothing speaks against it
        using enum SenderNote::State;
        const QDate today(2026, 3, 2);
        QTest::newRow("nothing known") << SenderNote{} << QString();
        QTest::newRow("approved") << SenderNote{Approved, {}, {}} << QString();
        QTest::newRow("paid to the end of today") << SenderNote{Approved, today, {}} << QString();
        QTest::newRow("no longer paid") << SenderNote{Approved, today.addDays(-1), {}} << u"paid only until"_s;
        QTest::newRow("paid, else unknown") << SenderNote{Unknown, today.addDays(-1), {}} << u"paid only until"_s;
        QTest::newRow("waiting") << SenderNote{Waiting, today.addDays(9), {}} << u"waiting for approval"_s;
        QTest::newRow("refused") << SenderNote{Refused, {}, u"a note"_s} << u"refused"_s;
    }
    void senderTroubles()
    {
        QFETCH(SenderNote, note);
        QFETCH(QString, words);
        const QString trouble = senderTrouble(note, QDate(2026, 3, 2));
        QCOMPARE(trouble.isEmpty(), words.isEmpty());
        QVERIFY2(trouble.startsWith(words), qPrintable(trouble));
    }

    void lowBalance_data()
    {
        QTest::addColumn<qint64>("balance"); // -1: not known
        QTest::addColumn<qint64>("mark");    // -1: none
        QTest::addColumn<bool>("low");
        QTest::newRow("above") << qint64(101) << qint64(100) << false;
        QTest::newRow("at the mark") << qint64(100) << qint64(100) << true;
        QTest::newRow("below") << qint64(0) << qint64(100) << true;
        QTest::newRow("no mark") << qint64(0) << qint64(-1) << false;
        QTest::newRow("not known") << qint64(-1) << qint64(100) << false;
    }
    void lowBalance()
    {
        QFETCH(qint64, balance);
        QFETCH(qint64, mark);
        QFETCH(bool, low);
        Account account;
        if (balance >= 0)
            account.balance = Balance{Money::fromMicros(balance, u"RUB"_s), {}};
        if (mark >= 0)
            account.lowBalance = Money::fromMicros(mark, u"RUB"_s);
        QCOMPARE(isBalanceLow(account), low);
    }

    void defaults_data()
    {
        QTest::addColumn<QString>("pace");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<Account>("expected");
        const Account plain;
        Account set;
        set.perSecond = 3;
        set.reportHours = 24;
        set.proxy = QUrl(u"http://proxy.office:3128"_s);
        QTest::newRow("never set up") << QString() << QString() << QString() << plain;
        QTest::newRow("set up") << u"3"_s << u"24"_s << u"http://proxy.office:3128"_s << set;
        QTest::newRow("unreadable") << u"0"_s << u"x"_s << u"http://a:b@proxy.office:3128"_s << plain;
    }
    void defaults()
    {
        QFETCH(QString, pace);
        QFETCH(QString, hours);
        QFETCH(QString, proxy);
        QFETCH(Account, expected);
        const Account made = newAccount({{paceSetting, pace}, {reportingSetting, hours}, {proxySetting, proxy}});
        QCOMPARE(made.perSecond, expected.perSecond);
        QCOMPARE(made.reportHours, expected.reportHours);
        QCOMPARE(made.proxy, expected.proxy);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestAccountWords)
#include "tst_accountwords.moc"
