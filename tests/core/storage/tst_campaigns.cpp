// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestCampaigns : public StorageTest
{
    Q_OBJECT

private:
    static QStringList numbers(int count)
    {
        QStringList numbers;
        for (int at = 0; at < count; ++at)
            numbers.append(QString::number(79031234000 + at));
        return numbers;
    }
    QList<qint64> send(int count, qint64 account = 0, const QDateTime &at = {})
    {
        Submission many = submission(numbers(count));
        many.price = Money::fromMicros(2'400'000, u"RUB"_s);
        if (account > 0)
            many.accountId = account;
        return valueOf(messages->enqueue(many, at.isValid() ? at : now));
    }
    static IdRange rangeOf(const QList<qint64> &ids) { return {ids.constFirst(), ids.constLast()}; }
    Campaign campaignOf(qint64 id) { return valueOf(messages->campaigns({id})).value(0); }
    static qint64 of(const Campaign &campaign, MessageState state) { return campaign.states.at(std::size_t(state)); }
    bool settle(MessageState state) { return finish(claim().constFirst(), state, u"x"_s); }

private Q_SLOTS:
    void sendingsComeInPages()
    {
        QList<IdRange> all;
        for (const int count : {3, 1, 1, 5, 2})
            all.prepend(rangeOf(send(count)));
        QList<IdRange> read;
        while (true) {
            const auto page = valueOf(messages->sendings({}, read.isEmpty() ? 0 : read.constLast().first, 2));
            if (page.isEmpty())
                break;
            read += page;
        }
        QCOMPARE(read, all);
    }

    void sendingsNarrowByAccountAndDates_data()
    {
        QTest::addColumn<bool>("other");
        QTest::addColumn<int>("fromDay");
        QTest::addColumn<int>("untilDay");
        QTest::addColumn<QList<int>>("sizes");
        QTest::newRow("all") << false << -1 << -1 << QList{4, 3, 2, 1};
        QTest::newRow("the other account") << true << -1 << -1 << QList{4, 2};
        QTest::newRow("from the second day") << false << 1 << -1 << QList{4, 3, 2};
        QTest::newRow("until the second day") << false << -1 << 1 << QList{1};
        QTest::newRow("a day between") << false << 1 << 2 << QList{2};
        QTest::newRow("later than all") << false << 9 << -1 << QList<int>();
        QTest::newRow("earlier than all") << false << -1 << -9 << QList<int>();
        QTest::newRow("account and dates") << true << 2 << -1 << QList{4};
    }
    void sendingsNarrowByAccountAndDates()
    {
        QFETCH(bool, other);
        QFETCH(int, fromDay);
        QFETCH(int, untilDay);
        const qint64 second = addAccount(u"Second"_s);
        for (int day = 0; day < 4; ++day)
            send(day + 1, day % 2 ? second : 0, now.addDays(day));
        MessageFilter filter;
        if (other)
            filter.accountId = second;
        if (fromDay >= 0)
            filter.since = now.addDays(fromDay);
        if (untilDay != -1)
            filter.until = now.addDays(untilDay);
        QList<int> sizes;
        const auto found = valueOf(messages->sendings(filter, 0, 100));
        for (const IdRange &range : found)
            sizes.append(int(range.size()));
        QTEST(sizes, "sizes");
    }

    void countsWhatBecameOfThem()
    {
        const auto ids = send(5);
        QVERIFY(settle(MessageState::Accepted));
        QVERIFY(settle(MessageState::Failed));
        QVERIFY(settle(MessageState::Unconfirmed));
        const Campaign campaign = campaignOf(ids.at(2));
        QCOMPARE(campaign.messages, rangeOf(ids));
        QCOMPARE(of(campaign, MessageState::Accepted), 1);
        QCOMPARE(of(campaign, MessageState::Failed), 1);
        QCOMPARE(of(campaign, MessageState::Unconfirmed), 1);
        QCOMPARE(of(campaign, MessageState::Queued), 2);
        QCOMPARE(campaign.parts, 5);
        // What was refused costs nothing.
        QCOMPARE(campaign.cost->toPlainString(), u"9.60"_s);
        QCOMPARE(campaign.text, u"Hello"_s);
        QCOMPARE(campaign.sender, u"Depesha"_s);
        QCOMPARE(campaign.accountName, u"Main"_s);
        QVERIFY(!campaign.personal);
    }

    void knowsTextsOfOnesOwn()
    {
        Submission many = submission(numbers(2));
        many.items[1].text = u"Another"_s;
        const auto ids = valueOf(messages->enqueue(many, now));
        QVERIFY(campaignOf(ids.first()).personal);
    }

    void severalAtOnceAndNoneTwiceAsLong()
    {
        const auto small = send(2);
        const auto large = send(30'000);
        const auto last = send(2);
        const auto first = valueOf(messages->campaigns({large.first(), small.first(), last.first()}));
        QCOMPARE(first.size(), 1);
        QCOMPARE(of(first.first(), MessageState::Queued), 30'000);
        QCOMPARE(valueOf(messages->campaigns({small.first(), last.first()})).size(), 2);
        QVERIFY(valueOf(messages->campaigns({last.last() + 1})).isEmpty());
    }

    void formerAndLaterAreLinked()
    {
        const auto former = send(3);
        Submission again = submission({numbers(3).at(1)});
        again.formerCampaign = message(former.first()).campaignId;
        const auto later = valueOf(messages->enqueue(again, now));
        QCOMPARE(campaignOf(former.first()).later, QList{rangeOf(later)});
        QCOMPARE(campaignOf(later.first()).former, rangeOf(former));
        QCOMPARE(valueOf(messages->links(later.first())), (MessageLinks{former.at(1), {}}));
        QCOMPARE(valueOf(messages->links(former.at(1))), (MessageLinks{0, later}));
        QCOMPARE(valueOf(messages->links(former.at(0))), MessageLinks());
    }

    void cancelsWhatWaits()
    {
        const auto ids = send(4);
        QVERIFY(settle(MessageState::Accepted));
        const auto outcome = valueOf(messages->cancelWaiting({{ids.at(0), ids.at(2)}}, now));
        QCOMPARE(outcome.cancelled, 2);
        QCOMPARE(outcome.left, 1);
        QCOMPARE(state(ids.at(0)), MessageState::Accepted);
        QCOMPARE(state(ids.at(1)), MessageState::Cancelled);
        QCOMPARE(state(ids.at(2)), MessageState::Cancelled);
        QCOMPARE(state(ids.at(3)), MessageState::Queued);
        QCOMPARE(kinds(ids.at(1)), (QStringList{u"created"_s, u"cancelled"_s}));
        const auto again = answerOf(messages->cancelWaiting({{ids.at(0), ids.at(2)}}, now));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::BadRequest);
    }

    void whatMayHaveLeftIsNotCancelled()
    {
        const auto ids = send(1);
        QVERIFY(settle(MessageState::Unconfirmed));
        valueOf(messages->decide(ids, Decision::Resend, now));
        QCOMPARE(state(ids.first()), MessageState::Queued);
        QVERIFY(!answerOf(messages->cancelWaiting({rangeOf(ids)}, now)));
        QCOMPARE(state(ids.first()), MessageState::Queued);
    }

    void findsByState()
    {
        const auto ids = send(6);
        QVERIFY(settle(MessageState::Failed));
        QVERIFY(settle(MessageState::Unconfirmed));
        const QList<IdRange> ranges{{ids.at(5), ids.at(5)}, {ids.at(0), ids.at(2)}};
        QCOMPARE(valueOf(messages->idsIn(ranges, {MessageState::Failed, MessageState::Queued}, 10)),
                 (QList{ids.at(5), ids.at(2), ids.at(0)}));
        QCOMPARE(valueOf(messages->idsIn(ranges, {MessageState::Queued}, 1)), QList{ids.at(5)});
        const StateCounts counts = valueOf(messages->countByStateIn(ranges));
        QCOMPARE(counts.at(std::size_t(MessageState::Queued)), 2);
        QCOMPARE(counts.at(std::size_t(MessageState::Failed)), 1);
        QCOMPARE(valueOf(messages->undecidedIn(ranges, false)), QList{ids.at(1)});
    }

    void missedOnesAwaitADecision()
    {
        Submission later = submission(numbers(2));
        later.at = now.addSecs(60);
        const auto ids = valueOf(messages->enqueue(later, now));
        valueOf(outbox->releaseScheduled(std::chrono::seconds(0), now.addSecs(600)));
        QCOMPARE(campaignOf(ids.first()).missed, 2);
        QCOMPARE(valueOf(messages->undecidedIn({rangeOf(ids)}, true)), ids);
        QVERIFY(valueOf(messages->undecidedIn({rangeOf(ids)}, false)).isEmpty());
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestCampaigns)
#include "tst_campaigns.moc"
