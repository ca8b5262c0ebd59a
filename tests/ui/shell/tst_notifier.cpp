// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "tests/ui/uibench.h"
#include "ui/shell/notifier.h"
#include "ui/shell/tray.h"

#include <QMap>
#include <QSignalSpy>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestNotifier : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
        m_notifier = std::make_unique<Notifier>(m_bench->ui());
        m_notifier->setWindowInFront(false);
        connect(m_notifier.get(), &Notifier::notified, this,
                [this](const QString &, const QString &text) { m_told.append(text); });
        m_told.clear();
    }
    void tearDown() override
    {
        m_notifier.reset();
        m_bench.reset();
    }

    void status(qint64 open, qint64 done)
    {
        OutboxStatus status;
        status.working = true;
        status.open = open;
        status.sentNow = done;
        status.total = open + done;
        m_notifier->showStatus(status);
    }
    void counts(qint64 unconfirmed, qint64 refused)
    {
        const AttentionCounts before = m_counts;
        m_counts.unconfirmed = unconfirmed;
        m_counts.refused = refused;
        m_notifier->showCounts(m_counts, before);
    }

    /// Low ones, by account.
    void balances(const QMap<int, int> &low)
    {
        const AttentionCounts before = m_counts;
        m_counts.low.clear();
        for (auto one = low.begin(); one != low.end(); ++one)
            m_counts.low.append({one.key(), u"Account %1"_s.arg(one.key()),
                                 Money::fromMicros(one.value() * 1'000'000, u"RUB"_s),
                                 Money::fromMicros(100'000'000, u"RUB"_s)});
        m_notifier->showCounts(m_counts, before);
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Notifier> m_notifier;
    AttentionCounts m_counts;
    QStringList m_told;

private Q_SLOTS:
    void aRunMakesOneNotificationOfEachKind()
    {
        m_counts = {};
        counts(0, 5);
        m_told.clear();
        status(100, 0);
        counts(0, 7);
        status(50, 50);
        counts(0, 9);
        QVERIFY(m_told.isEmpty()); // gathered until the end
        status(0, 0);
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.takeFirst().contains(u"100"_s));
        counts(0, 12);
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.constFirst().startsWith(u"7 "_s)); // since the run began
    }

    void decisionsAtOnce()
    {
        m_counts = {};
        counts(2, 0);
        QCOMPARE(m_told.size(), 1);
        counts(1, 0); // one was decided: nothing to tell
        QCOMPARE(m_told.size(), 1);
    }

    void silent_data()
    {
        QTest::addColumn<bool>("inFront");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("the window is in front") << true << true;
        QTest::newRow("not wanted") << false << false;
    }
    void silent()
    {
        QFETCH(bool, inFront);
        QFETCH(bool, wanted);
        PreferenceValues values;
        values.notifyDecisions = values.notifyFailures = values.notifyFinished = wanted;
        m_bench->preferences.set(values);
        m_notifier->setWindowInFront(inFront);
        m_counts = {};
        status(10, 0);
        status(0, 0);
        counts(1, 1);
        QVERIFY(m_told.isEmpty());
    }

    void oneMessageIsNoNews()
    {
        m_counts = {};
        status(1, 0);
        status(0, 0);
        QVERIFY(m_told.isEmpty());
    }

    void aLowBalanceIsToldOnce_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("running");
        QTest::newRow("at rest") << true << false;
        QTest::newRow("while sending") << true << true;
        QTest::newRow("not wanted") << false << false;
    }
    void aLowBalanceIsToldOnce()
    {
        QFETCH(bool, wanted);
        QFETCH(bool, running);
        PreferenceValues values;
        values.notifyBalance = wanted;
        m_bench->preferences.set(values);
        m_counts = {};
        if (running)
            status(100, 0);
        balances({{1, 99}});
        QCOMPARE(m_told.size(), wanted ? 1 : 0);
        // The next polls say less and less.
        balances({{1, 98}});
        balances({{1, 40}});
        QCOMPARE(m_told.size(), wanted ? 1 : 0);
        balances({{1, 40}, {2, 5}});
        QCOMPARE(m_told.size(), wanted ? 2 : 0);
        // Paid, and used up again.
        balances({{2, 5}});
        balances({{1, 100}, {2, 5}});
        QCOMPARE(m_told.size(), wanted ? 3 : 0);
        if (wanted) {
            QVERIFY(m_told[1].contains(u"Account 2"_s));
            QVERIFY(!m_told[1].contains(u"Account 1"_s));
        }
    }

    void trayLines()
    {
        QWidget window;
        Tray tray(&window);
        QCOMPARE(tray.lines().size(), 1);
        OutboxStatus sending;
        sending.working = true;
        sending.open = 880;
        sending.sentNow = 120;
        sending.total = 1000;
        tray.showStatus(sending);
        AttentionCounts waiting;
        waiting.unconfirmed = 2;
        waiting.missed = 1;
        waiting.scheduled = 4;
        tray.showCounts(waiting);
        QCOMPARE(tray.lines().size(), 4);
        QVERIFY(tray.lines()[1].contains(QLocale().toString(1000)));
        QVERIFY(tray.lines()[2].startsWith(u"3 "_s));
        QVERIFY(tray.lines()[3].startsWith(u"4 "_s));
        waiting.low = {{1, u"IBA"_s, Money::fromMicros(1, u"RUB"_s), Money::fromMicros(2, u"RUB"_s)}};
        tray.showCounts(waiting);
        QVERIFY(tray.lines().constLast().contains(u"IBA"_s));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestNotifier)
#include "tst_notifier.moc"
