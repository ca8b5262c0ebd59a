// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests of many numbers: they are settled together where all is alike, and each for itself where it is not.

#include "storagetest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestOutboxBatch : public StorageTest
{
    Q_OBJECT

private Q_SLOTS:
    void allAlike()
    {
        Submission many = submission({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s});
        many.price = Money::fromMicros(2'000'000, u"KGS"_s);
        const QList<qint64> ids = valueOf(messages->enqueue(many, now));
        const Claim request = claim(1, 50, true).value(0);
        QCOMPARE(request.messageIds, ids);
        AttemptResult result = resultFor(request, MessageState::Accepted, u"accepted"_s);
        for (Settlement &settlement : result.settlements) {
            settlement.providerId = request.job.requestId;
            settlement.parts = 2;
            settlement.pollAt = now.addSecs(5);
        }
        QVERIFY(succeeds(outbox->finish({result}, now.addSecs(1))));
        for (const qint64 id : ids) {
            const Message accepted = message(id);
            QCOMPARE(accepted.state, MessageState::Accepted);
            QCOMPARE(accepted.stateAt, now.addSecs(1));
            QCOMPARE(accepted.providerId, request.job.requestId);
            QCOMPARE(accepted.parts, 2);
            QCOMPARE(accepted.cost, Money::fromMicros(4'000'000, u"KGS"_s));
            QCOMPARE(accepted.providerAnswer, u"answer"_s);
            QCOMPARE(kinds(id), QStringList({u"created"_s, u"request"_s, u"accepted"_s}));
        }
        QCOMPARE(valueOf(outbox->due(accountId)).poll, now.addSecs(5));
    }

    void oneWentOnMeanwhile()
    {
        const QList<qint64> ids = enqueue({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s});
        const Claim request = claim(1, 50, true).value(0);
        QCOMPARE(valueOf(outbox->settleInterrupted({}, now)), 3);
        QVERIFY(answerOf(messages->decide({ids.at(1)}, Decision::NotSent, now)));
        QVERIFY(succeeds(outbox->finish({resultFor(request, MessageState::Accepted, u"accepted"_s)}, now)));
        QCOMPARE(state(ids.at(0)), MessageState::Accepted);
        QCOMPARE(state(ids.at(1)), MessageState::Failed);
        QCOMPARE(state(ids.at(2)), MessageState::Accepted);
    }

    void eachWithItsOwnId()
    {
        const QList<qint64> ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        AttemptResult result = resultFor(claim(1, 50).value(0), MessageState::Accepted, u"accepted"_s);
        result.settlements[0].providerId = u"11"_s;
        result.settlements[1].providerId = u"22"_s;
        QVERIFY(succeeds(outbox->finish({result}, now)));
        QCOMPARE(message(ids.at(0)).providerId, u"11"_s);
        QCOMPARE(message(ids.at(1)).providerId, u"22"_s);
    }

    void theAccountWasRemoved()
    {
        const QList<qint64> ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const Claim request = claim(1, 50, true).value(0);
        QVERIFY(succeeds(accounts->remove(accountId)));
        QVERIFY(succeeds(outbox->finish({resultFor(request, MessageState::Queued, u"not-sent"_s)}, now)));
        for (const qint64 id : ids)
            QCOMPARE(state(id), MessageState::Cancelled);
    }

    void neverRepeatsWithoutARequestId()
    {
        const QList<qint64> ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const Claim request = claim(1, 50).value(0);
        QCOMPARE(
            answerOf(outbox->finish({resultFor(request, MessageState::Sending, u"no-answer"_s)}, now)).error().kind,
            ErrorKind::BadRequest);
        for (const qint64 id : ids)
            QCOMPARE(state(id), MessageState::Sending);
    }

    void severalRequestsAtOnce()
    {
        const QList<qint64> ids = enqueue({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s});
        const QList<Claim> requests = claim(3);
        QList<AttemptResult> results;
        for (const Claim &request : requests)
            results.append(resultFor(request, MessageState::Accepted, u"accepted"_s));
        results[1] = resultFor(requests.at(1), MessageState::Unconfirmed, u"no-answer"_s);
        QVERIFY(succeeds(outbox->finish(results, now)));
        QCOMPARE(state(ids.at(0)), MessageState::Accepted);
        QCOMPARE(state(ids.at(1)), MessageState::Unconfirmed);
        QCOMPARE(state(ids.at(2)), MessageState::Accepted);
    }

private:
    static AttemptResult resultFor(const Claim &request, MessageState state, const QString &kind)
    {
        AttemptResult result{request.attemptId, kind, u"answer"_s, {}};
        for (const qint64 id : request.messageIds) {
            Settlement settlement;
            settlement.messageId = id;
            settlement.state = state;
            result.settlements.append(settlement);
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(TestOutboxBatch)
#include "tst_outboxbatch.moc"
