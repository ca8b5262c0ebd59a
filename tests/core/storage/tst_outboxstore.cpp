// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace depesha {

class TestOutboxStore : public StorageTest
{
    Q_OBJECT

private Q_SLOTS:
    void claimIsOnDiskBeforeItIsAnswered()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        const auto claims = claim();
        QCOMPARE(claims.size(), 1);
        const Claim &first = claims.constFirst();
        QVERIFY(first.attemptId > 0);
        QCOMPARE(first.accountId, accountId);
        QCOMPARE(first.messageIds, QList<qint64>{id});
        QCOMPARE(first.job, (SendJob{{}, u"Depesha"_s, u"Hello"_s, {u"79030000001"_s}}));
        QCOMPARE(first.firstQueuedAt, now);
        QCOMPARE(first.tries, 1);

        // Another connection, as another process has it, sees it taken.
        Database other;
        QVERIFY(succeeds(other.open(m_folder->path())));
        QVERIFY(valueOf(OutboxStore(other).claim({accountId, 5, 5}, now)).isEmpty());
        const Message taken = valueOf(MessageStore(other).byIds({id})).constFirst();
        QCOMPARE(taken.state, MessageState::Sending);
        QCOMPARE(taken.submittedAt, now);
    }
    void oldestFirst()
    {
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s});
        const auto claims = claim(2);
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims.at(0).messageIds, QList<qint64>{ids.at(0)});
        QCOMPARE(claims.at(1).messageIds, QList<qint64>{ids.at(1)});
        QCOMPARE(claim(2).constFirst().messageIds, QList<qint64>{ids.at(2)});
        QVERIFY(claim(2).isEmpty());
    }
    void batchesHoldOneTextOneSenderOneKind()
    {
        Submission mixed = submission({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s, u"79030000004"_s});
        mixed.items[1].text = u"Other"_s;
        const auto ids = valueOf(messages->enqueue(mixed, now));
        Submission test = submission({u"79030000005"_s});
        test.test = true;
        const auto testIds = valueOf(messages->enqueue(test, now));

        const auto claims = claim(10, 50);
        QCOMPARE(claims.size(), 4);
        QCOMPARE(claims.at(0).messageIds, QList<qint64>{ids.at(0)});
        QCOMPARE(claims.at(1).messageIds, QList<qint64>{ids.at(1)});
        QCOMPARE(claims.at(2).messageIds, (QList<qint64>{ids.at(2), ids.at(3)}));
        QCOMPARE(claims.at(2).job.to, (QStringList{u"79030000003"_s, u"79030000004"_s}));
        QCOMPARE(claims.at(3).messageIds, testIds);
        QVERIFY(claims.at(3).job.test);
    }
    void batchesAreFilledAndLimited()
    {
        QStringList numbers;
        for (int at = 0; at < 120; ++at)
            numbers.append(QString::number(79030000000 + at));
        const auto ids = enqueue(numbers);
        const auto claims = claim(2, 50);
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims.at(0).messageIds, ids.first(50));
        QCOMPARE(claims.at(1).messageIds, ids.sliced(50, 50));
        QCOMPARE(claim(2, 50).constFirst().messageIds, ids.sliced(100));
    }
    void aRequestNamesANumberOnce()
    {
        enqueue({u"79030000001"_s, u"79030000001"_s});
        QCOMPARE(claim(5, 50).size(), 2);
    }
    void requestIdsAreUnique()
    {
        QStringList numbers;
        for (int at = 0; at < 200; ++at)
            numbers.append(QString::number(79030000000 + at));
        enqueue(numbers);
        QSet<QString> ids;
        const auto claims = claim(200, 1, true);
        for (const Claim &one : claims) {
            QCOMPARE(one.job.requestId.size(), 12);
            for (const QChar letter : one.job.requestId)
                QVERIFY(letter.isLetterOrNumber() && letter.unicode() < 128);
            ids.insert(one.job.requestId);
        }
        QCOMPARE(ids.size(), 200);
    }
    void theProvidersOwnScheduleTravelsAlong()
    {
        Submission later = submission({u"79030000001"_s});
        later.at = now.addSecs(3600);
        later.serverSchedule = true;
        valueOf(messages->enqueue(later, now));
        QCOMPARE(claim().constFirst().job.at.value(), now.addSecs(3600));
    }

    void accepts()
    {
        Submission priced = submission({u"79030000001"_s});
        priced.price = Money::fromMicros(2'500'000, u"RUB"_s);
        const qint64 id = valueOf(messages->enqueue(priced, now)).constFirst();
        const Claim first = claim().constFirst();
        Settlement settlement;
        settlement.messageId = id;
        settlement.state = MessageState::Accepted;
        settlement.providerId = u"83759227"_s;
        settlement.parts = 3;
        settlement.pollAt = now.addSecs(10);
        QVERIFY(succeeds(
            outbox->finish({{first.attemptId, u"accepted"_s, u"id=83759227"_s, {settlement}}}, now.addSecs(1))));

        const Message accepted = message(id);
        QCOMPARE(accepted.state, MessageState::Accepted);
        QCOMPARE(accepted.stateAt, now.addSecs(1));
        QCOMPARE(accepted.providerId, u"83759227"_s);
        QCOMPARE(accepted.parts, 3);
        QVERIFY(accepted.cost == Money::fromMicros(7'500'000, u"RUB"_s));
        QCOMPARE(accepted.providerAnswer, u"id=83759227"_s);
        QVERIFY(accepted.finalAt.isNull());
        QCOMPARE(kinds(id), (QStringList{u"created"_s, u"request"_s, u"accepted"_s}));
        QVERIFY(valueOf(outbox->duePolls(accountId, 10, false, now.addSecs(9))).isEmpty());
        QCOMPARE(valueOf(outbox->duePolls(accountId, 10, false, now.addSecs(10))).constFirst().providerId,
                 u"83759227"_s);
    }
    void refuses()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        const Claim first = claim().constFirst();
        const Error error{ErrorKind::Funds, u"Not enough money."_s, u"status 4"_s, u"-5"_s};
        Settlement settlement;
        settlement.messageId = id;
        settlement.state = MessageState::Failed;
        settlement.error = error;
        QVERIFY(succeeds(outbox->finish({{first.attemptId, u"refused"_s, u"-5"_s, {settlement}}}, now)));
        const Message failed = message(id);
        QCOMPARE(failed.state, MessageState::Failed);
        QCOMPARE(failed.finalAt, now);
        QVERIFY(failed.error == error);
        const auto events = valueOf(messages->events(id));
        QCOMPARE(events.constLast().kind, u"refused"_s);
        QCOMPARE(events.constLast().detail, u"Not enough money."_s);
    }
    void retriesWhatCertainlyDidNotLeave()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        const Claim first = claim(1, 1, true).constFirst();
        Settlement settlement;
        settlement.messageId = id;
        settlement.state = MessageState::Queued;
        settlement.retryAt = now.addSecs(30);
        QVERIFY(succeeds(outbox->finish({{first.attemptId, u"not-sent"_s, {}, {settlement}}}, now)));
        QVERIFY(claim().isEmpty());
        QCOMPARE(valueOf(outbox->due(accountId)).send, now.addSecs(30));

        const QDateTime begin = now;
        now = now.addSecs(30);
        const Claim second = claim(1, 1, true).constFirst();
        QCOMPARE(second.tries, 2);
        QCOMPARE(second.firstQueuedAt, begin);
        QVERIFY(!second.job.repeat);
        QVERIFY(second.job.requestId != first.job.requestId);
        QCOMPARE(kinds(id), (QStringList{u"created"_s, u"request"_s, u"not-sent"_s, u"retry"_s}));
    }
    void splitsABatch()
    {
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s});
        const Claim whole = claim(1, 50, true).constFirst();
        QCOMPARE(whole.messageIds, ids);
        AttemptResult result{whole.attemptId, u"refused"_s, {}, {}};
        for (const qint64 id : ids) {
            Settlement settlement;
            settlement.messageId = id;
            settlement.state = MessageState::Queued;
            settlement.batch = 2;
            result.settlements.append(settlement);
        }
        QVERIFY(succeeds(outbox->finish({result}, now)));
        const auto parts = claim(5, 50, true);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).messageIds, ids.first(2));
        QCOMPARE(parts.at(0).tries, 1);
        QCOMPARE(parts.at(1).messageIds, ids.last(1));
    }
    void repeatsTheSameRequest()
    {
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const Claim first = claim(1, 50, true).constFirst();
        AttemptResult result{first.attemptId, u"no-answer"_s, {}, {}};
        for (const qint64 id : ids) {
            Settlement settlement;
            settlement.messageId = id;
            settlement.state = MessageState::Sending;
            settlement.retryAt = now.addSecs(5);
            result.settlements.append(settlement);
        }
        QVERIFY(succeeds(outbox->finish({result}, now)));
        QVERIFY(claim(1, 50, true).isEmpty());

        now = now.addSecs(5);
        const auto younger = enqueue({u"79030000003"_s});
        const Claim again = claim(1, 50, true).constFirst();
        QVERIFY(again.attemptId != first.attemptId);
        QCOMPARE(again.messageIds, ids);
        SendJob expected = first.job;
        expected.repeat = true;
        QCOMPARE(again.job, expected);
        QCOMPARE(again.tries, 2);
        QVERIFY(claim(1, 50, true).constFirst().messageIds == younger);
        QCOMPARE(kinds(ids.at(0)), (QStringList{u"created"_s, u"request"_s, u"no-answer"_s, u"repeat"_s}));
    }
    void aRepetitionGoesWhereTheFirstWent_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<MessageState>("after");
        QTest::newRow("the same") << u"https://a b"_s << u"https://a b"_s << MessageState::Sending;
        QTest::newRow("another address") << u"https://a b"_s << u"https://c b"_s << MessageState::Unconfirmed;
        QTest::newRow("of an older version") << QString() << u"https://c b"_s << MessageState::Sending;
    }
    void aRepetitionGoesWhereTheFirstWent()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(MessageState, after);
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const auto claims = valueOf(outbox->claim({accountId, 1, 50, true, first}, now));
        AttemptResult result{claims.constFirst().attemptId, u"no-answer"_s, {}, {}};
        for (const qint64 id : ids) {
            Settlement settlement;
            settlement.messageId = id;
            settlement.state = MessageState::Sending;
            settlement.retryAt = now;
            result.settlements.append(settlement);
        }
        QVERIFY(succeeds(outbox->finish({result}, now)));
        const auto again = valueOf(outbox->claim({accountId, 1, 50, true, then}, now));
        QCOMPARE(again.size(), after == MessageState::Sending ? 1 : 0);
        for (const qint64 id : ids) {
            QCOMPARE(state(id), after);
            QCOMPARE(kinds(id).constLast(), after == MessageState::Sending ? u"repeat"_s : u"no-answer"_s);
        }
        QVERIFY(valueOf(outbox->claim({accountId, 1, 50, true, then}, now)).isEmpty());
    }
    void neverRepeatsWithoutARequestId()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        const Claim first = claim().constFirst();
        Settlement settlement;
        settlement.messageId = id;
        settlement.state = MessageState::Sending;
        QCOMPARE(answerOf(outbox->finish({{first.attemptId, u"busy"_s, {}, {settlement}}}, now)).error().kind,
                 ErrorKind::BadRequest);
        QCOMPARE(kinds(id), (QStringList{u"created"_s, u"request"_s}));
    }
    void refusesImpossibleMoves_data()
    {
        QTest::addColumn<MessageState>("to");
        for (int to = 0; to < messageStateCount; ++to)
            if (!canMove(MessageState::Sending, MessageState(to)))
                QTest::newRow(qPrintable(stateName(MessageState(to)))) << MessageState(to);
    }
    void refusesImpossibleMoves()
    {
        QFETCH(MessageState, to);
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const auto claims = claim(2);
        Settlement good;
        good.messageId = ids.at(0);
        good.state = MessageState::Accepted;
        Settlement bad;
        bad.messageId = ids.at(1);
        bad.state = to;
        const auto refused = answerOf(outbox->finish(
            {{claims.at(0).attemptId, u"x"_s, {}, {good}}, {claims.at(1).attemptId, u"x"_s, {}, {bad}}}, now));
        QVERIFY(!refused);
        QCOMPARE(state(ids.at(0)), MessageState::Sending);
        QCOMPARE(state(ids.at(1)), MessageState::Sending);
    }
    void aLateAnswerDoesNotUndoWhatIsKnown()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        const Claim first = claim().constFirst();
        QCOMPARE(valueOf(outbox->settleInterrupted({}, now)), 1);
        valueOf(messages->decide({id}, Decision::Resend, now));
        const Claim second = claim().constFirst();
        QVERIFY(finish(first, MessageState::Accepted, u"accepted"_s, u"55"_s));
        QCOMPARE(state(id), MessageState::Sending);
        QVERIFY(finish(second, MessageState::Accepted, u"accepted"_s, u"66"_s));
        QCOMPARE(message(id).providerId, u"66"_s);
    }
    void aLateAcceptanceConfirms()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        const Claim first = claim().constFirst();
        QCOMPARE(valueOf(outbox->settleInterrupted({}, now)), 1);
        QVERIFY(finish(first, MessageState::Accepted, u"accepted"_s, u"55"_s));
        QCOMPARE(state(id), MessageState::Accepted);
        QCOMPARE(message(id).providerId, u"55"_s);
    }

    void settlesWhatAStoppedWorkerLeft()
    {
        const qint64 plain = enqueue({u"79030000001"_s}).constFirst();
        claim();
        const qint64 safeAccount = addAccount(u"Nikita"_s, u"nikita"_s);
        const qint64 plainAccount = std::exchange(accountId, safeAccount);
        const qint64 safe = enqueue({u"79030000002"_s}).constFirst();
        const Claim left = claim(1, 1, true).constFirst();

        now = now.addSecs(100);
        QCOMPARE(valueOf(outbox->settleInterrupted({safeAccount}, now)), 2);
        QCOMPARE(state(plain), MessageState::Unconfirmed);
        QVERIFY(message(plain).error.has_value());
        QVERIFY(kinds(plain).endsWith(u"no-answer"_s));
        QCOMPARE(state(safe), MessageState::Sending);
        QCOMPARE(valueOf(outbox->settleInterrupted({safeAccount}, now)), 0);

        const Claim again = claim(1, 1, true).constFirst();
        QVERIFY(again.job.repeat);
        QCOMPARE(again.job.requestId, left.job.requestId);
        QCOMPARE(again.tries, 1); // what our own end cut short does not count
        accountId = plainAccount;
        QVERIFY(claim().isEmpty());
    }

    void releasesInTimeAndAsksWhenMissed()
    {
        Submission later = submission({u"79030000001"_s});
        later.at = now.addSecs(100);
        const qint64 inTime = valueOf(messages->enqueue(later, now)).constFirst();
        later.at = now.addSecs(-1000);
        const qint64 tooLate = valueOf(messages->enqueue(later, now.addDays(-1))).constFirst();
        QCOMPARE(valueOf(outbox->due(accountId)).schedule, now.addSecs(-1000));

        QCOMPARE(valueOf(outbox->releaseScheduled(600s, now.addSecs(99))), 0);
        QCOMPARE(state(tooLate), MessageState::Scheduled);
        QVERIFY(message(tooLate).missed);
        QCOMPARE(valueOf(outbox->due(accountId)).schedule, now.addSecs(100));
        QCOMPARE(valueOf(outbox->releaseScheduled(600s, now.addSecs(101))), 1);
        QCOMPARE(state(inTime), MessageState::Queued);
        QCOMPARE(valueOf(outbox->releaseScheduled(600s, now.addSecs(102))), 0);
        QVERIFY(!valueOf(outbox->due(accountId)).schedule.isValid());
        QCOMPARE(kinds(tooLate), (QStringList{u"created"_s, u"scheduled"_s, u"missed"_s}));
    }
    void theProvidersOwnScheduleCanBeMissedToo()
    {
        Submission later = submission({u"79030000001"_s});
        later.at = now.addSecs(100);
        later.serverSchedule = true;
        const qint64 id = valueOf(messages->enqueue(later, now)).constFirst();
        now = now.addSecs(1000);
        QCOMPARE(valueOf(outbox->releaseScheduled(600s, now)), 0);
        QVERIFY(message(id).missed);
        QVERIFY(claim().isEmpty());
        QCOMPARE(valueOf(outbox->due(accountId)).open, 0);
        valueOf(messages->decide({id}, Decision::Resend, now));
        QVERIFY(!message(id).missed);
        QCOMPARE(valueOf(outbox->releaseScheduled(600s, now.addDays(1))), 0);
        QVERIFY(!claim().constFirst().job.at);
    }

    void polls()
    {
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s});
        const auto claims = claim(3);
        for (const Claim &one : claims)
            QVERIFY(finish(one, MessageState::Accepted, u"accepted"_s, u"P%1"_s.arg(one.messageIds.constFirst())));
        now = now.addSecs(60);
        const auto due = valueOf(outbox->duePolls(accountId, 2, false, now));
        QCOMPARE(due.size(), 2);
        QCOMPARE(due.constFirst().messageId, ids.at(0));
        QCOMPARE(due.constFirst().to, u"79030000001"_s);
        QCOMPARE(due.constFirst().state, MessageState::Accepted);
        QCOMPARE(due.constFirst().asked, 0);
        QCOMPARE(due.constFirst().submittedAt, now.addSecs(-60));

        PollResult noNews{ids.at(0)};
        noNews.answer = u"unknown"_s;
        noNews.nextAt = now.addSecs(120);
        PollResult enroute{ids.at(1), MessageState::Enroute};
        enroute.nextAt = now.addSecs(30);
        PollResult delivered{ids.at(2), MessageState::Delivered, u"DELIVRD"_s, u"0|Status|4|DELIVRD"_s};
        delivered.nextAt = now.addSecs(5);
        QCOMPARE(valueOf(outbox->recordPolls({noNews, enroute, delivered}, now)), 2);
        QCOMPARE(state(ids.at(0)), MessageState::Accepted);
        QCOMPARE(message(ids.at(0)).providerAnswer, u"unknown"_s);
        QCOMPARE(state(ids.at(1)), MessageState::Enroute);
        QCOMPARE(state(ids.at(2)), MessageState::Delivered);
        QCOMPARE(message(ids.at(2)).finalAt, now);
        QCOMPARE(message(ids.at(2)).providerAnswer, u"0|Status|4|DELIVRD"_s);
        QCOMPARE(valueOf(messages->events(ids.at(2))).constLast().detail, u"DELIVRD"_s);
        QCOMPARE(valueOf(outbox->due(accountId)).poll, now.addSecs(30));

        const auto all = valueOf(outbox->duePolls(accountId, 10, true, now));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).messageId, ids.at(1));
        QCOMPARE(all.at(1).messageId, ids.at(0));
        QCOMPARE(all.at(1).asked, 1);
    }
    void impossibleReportsAreNoted()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Accepted, u"accepted"_s, u"7"_s));
        QCOMPARE(valueOf(outbox->recordPolls({{id, MessageState::Delivered}}, now)), 1);
        PollResult late{id, MessageState::Enroute, u"Send"_s};
        late.nextAt = now.addSecs(5);
        QCOMPARE(valueOf(outbox->recordPolls({late}, now)), 0);
        QCOMPARE(state(id), MessageState::Delivered);
        QVERIFY(kinds(id).endsWith(u"report-ignored"_s));
        QVERIFY(!valueOf(outbox->due(accountId)).poll.isValid());
    }

    void aLatePollLeavesAQueuedMessageInItsPlace()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Unconfirmed, u"no-answer"_s));
        valueOf(messages->decide({id}, Decision::Resend, now));
        QCOMPARE(valueOf(outbox->recordPolls({PollResult{id}}, now)), 0);
        QCOMPARE(claim().size(), 1);
    }

    void reports_data()
    {
        QTest::addColumn<Report>("report");
        QTest::addColumn<int>("changed");
        const QDateTime when(QDate(2026, 3, 2), QTime(9, 5), Qt::UTC);
        const auto delivered = MessageState::Delivered;
        QTest::newRow("request and number") << Report{{}, u"$"_s, u"+79030000002"_s, delivered, {}, {}, when} << 1;
        QTest::newRow("provider id") << Report{u"ID-79030000002"_s, {}, {}, delivered, {}, {}, when} << 1;
        QTest::newRow("request alone may be several") << Report{{}, u"$"_s, {}, delivered, {}, {}, when} << 0;
        QTest::newRow("another number") << Report{{}, u"$"_s, u"79030000007"_s, delivered, {}, {}, when} << 0;
        QTest::newRow("unknown id") << Report{u"ID-1"_s, {}, {}, delivered, {}, {}, when} << 0;
        QTest::newRow("no news") << Report{u"ID-79030000002"_s, {}, {}, {}, {}, {}, when} << 0;
        QTest::newRow("no id") << Report{{}, {}, u"79030000002"_s, delivered, {}, {}, when} << 0;
    }
    void reports()
    {
        QFETCH(Report, report);
        QFETCH(int, changed);
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const Claim first = claim(1, 50, true).constFirst();
        AttemptResult result{first.attemptId, u"accepted"_s, {}, {}};
        for (qsizetype at = 0; at < ids.size(); ++at) {
            Settlement settlement;
            settlement.messageId = ids.at(at);
            settlement.state = MessageState::Accepted;
            settlement.providerId = "ID-"_L1 + first.job.to.at(at);
            result.settlements.append(settlement);
        }
        QVERIFY(succeeds(outbox->finish({result}, now)));
        report.requestId.replace(u"$"_s, first.job.requestId);

        QCOMPARE(valueOf(outbox->recordReports(accountId + 1, {report}, now)), 0);
        QCOMPARE(valueOf(outbox->recordReports(accountId, {report}, now)), changed);
        QCOMPARE(state(ids.at(0)), MessageState::Accepted);
        QCOMPARE(state(ids.at(1)), changed ? MessageState::Delivered : MessageState::Accepted);
        if (changed) {
            QCOMPARE(message(ids.at(1)).finalAt, report.finalAt);
            QCOMPARE(valueOf(outbox->recordReports(accountId, {report}, now)), 0);
        }
    }

    void givesUpAfterTheReportingPeriod()
    {
        const qint64 old = enqueue({u"79030000001"_s}).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Accepted, u"accepted"_s, u"1"_s));
        Submission atProvider = submission({u"79030000002"_s});
        atProvider.at = now.addDays(5);
        atProvider.serverSchedule = true;
        const qint64 scheduled = valueOf(messages->enqueue(atProvider, now)).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Accepted, u"accepted"_s, u"2"_s));
        now = now.addDays(3);
        const qint64 fresh = enqueue({u"79030000003"_s}).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Accepted, u"accepted"_s, u"3"_s));

        QCOMPARE(valueOf(outbox->giveUpUnreported(accountId, now.addDays(-3), now)), 0);
        QCOMPARE(valueOf(outbox->giveUpUnreported(accountId, now.addSecs(-3600), now)), 1);
        QCOMPARE(state(old), MessageState::Unreported);
        QCOMPARE(message(old).finalAt, now);
        QVERIFY(kinds(old).endsWith(u"unreported"_s));
        QCOMPARE(state(scheduled), MessageState::Accepted);
        QCOMPARE(state(fresh), MessageState::Accepted);
        // A report that comes after all is still the truth.
        QCOMPARE(valueOf(outbox->recordReports(accountId, {{u"1"_s, {}, {}, MessageState::Delivered}}, now)), 1);
        QCOMPARE(state(old), MessageState::Delivered);
    }
    void knowsWhatIsDue()
    {
        OutboxDue due = valueOf(outbox->due(accountId));
        QVERIFY(!due.send.isValid() && !due.schedule.isValid() && !due.poll.isValid());
        QCOMPARE(due.open, 0);
        enqueue({u"79030000001"_s, u"79030000002"_s});
        claim();
        due = valueOf(outbox->due(accountId));
        QCOMPARE(due.send, now);
        QCOMPARE(due.open, 2);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestOutboxStore)
#include "tst_outboxstore.moc"
