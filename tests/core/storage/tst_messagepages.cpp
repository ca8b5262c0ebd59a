// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

/// All tests read one history: 1,000 messages on each of five days, every tenth cancelled, the last day a Friday.
class TestMessagePages : public StorageTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        if (m_database)
            return;
        StorageTest::setUp();
        for (int day = 0; day < 5; ++day) {
            Submission many;
            many.accountId = accountId;
            for (int at = 0; at < 1000; ++at) {
                const QString number = QString::number(79030000000 + day * 1000 + at);
                // Days with one text for all, and days with a text for each.
                many.items.append({number,
                                   number,
                                   {},
                                   u"Добрый день%1%2"_s.arg(day == 4 ? u", пятница"_s : QString(),
                                                            day % 2 ? u" №%1"_s.arg(at) : QString()),
                                   1});
            }
            const auto ids = valueOf(messages->enqueue(many, now.addDays(day)));
            QList<qint64> cancelled;
            for (qsizetype at = 0; at < ids.size(); at += 10)
                cancelled.append(ids.at(at));
            valueOf(messages->cancel(cancelled, now));
        }
    }
    void tearDown() override {}

private:
    static MessageFilter searching(const QString &search)
    {
        MessageFilter filter;
        filter.search = search;
        return filter;
    }

private Q_SLOTS:
    void everyPageOnce_data()
    {
        QTest::addColumn<MessageFilter>("filter");
        QTest::addColumn<int>("expected");
        MessageFilter filter;
        QTest::newRow("all") << filter << 5000;
        filter.states = {MessageState::Queued, MessageState::Cancelled};
        QTest::newRow("states") << filter << 5000;
        filter.states = {MessageState::Cancelled};
        QTest::newRow("state") << filter << 500;
        filter.accountId = 1;
        QTest::newRow("state and account") << filter << 500;
        filter.states = {};
        QTest::newRow("account") << filter << 5000;
        QTest::newRow("common word") << searching(u"день"_s) << 5000;
        QTest::newRow("rarer word") << searching(u"пятница"_s) << 1000;
        QTest::newRow("number") << searching(u"7903"_s) << 5000;
        QTest::newRow("short") << searching(u"79"_s) << 5000;
        filter = searching(u"день"_s);
        filter.states = {MessageState::Cancelled};
        QTest::newRow("word and state") << filter << 500;
        filter = searching(u"7903"_s);
        filter.accountId = 2;
        QTest::newRow("number and another account") << filter << 0;
        filter = {};
        filter.since = QDateTime(QDate(2026, 3, 3), QTime(0, 0), Qt::UTC);
        filter.until = filter.since.addDays(2);
        QTest::newRow("two of five days") << filter << 2000;
        filter.search = u"день"_s;
        QTest::newRow("word in two of five days") << filter << 2000;
        filter = {};
        filter.campaignId = 3;
        QTest::newRow("campaign") << filter << 1000;
        filter.search = u"7903"_s;
        QTest::newRow("number in campaign") << filter << 1000;
        filter.campaignId = 4711;
        QTest::newRow("no such campaign") << filter << 0;
    }
    void everyPageOnce()
    {
        QFETCH(MessageFilter, filter);
        QFETCH(int, expected);
        QSet<qint64> seen;
        qint64 before = 0;
        int pages = 0;
        while (true) {
            const auto found = valueOf(messages->page(filter, before, 137));
            if (found.isEmpty())
                break;
            for (const Message &message : found) {
                QVERIFY(before == 0 || message.id < before);
                before = message.id;
                seen.insert(message.id);
            }
            QVERIFY(++pages < 100);
        }
        QCOMPARE(seen.size(), expected);
        QCOMPARE(pages, (expected + 136) / 137);
        QCOMPARE(valueOf(messages->count(filter)), expected);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestMessagePages)
#include "tst_messagepages.moc"
