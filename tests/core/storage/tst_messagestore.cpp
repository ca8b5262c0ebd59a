// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingsstore.h"
#include "storagetest.h"

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestMessageStore : public StorageTest
{
    Q_OBJECT

private:
    qint64 unconfirmed(const QString &number, bool withRequestId = false)
    {
        const qint64 id = enqueue({number}, number).constFirst();
        const auto claims = claim(1, 1, withRequestId);
        return finish(claims.constFirst(), MessageState::Unconfirmed, u"no-answer"_s) ? id : 0;
    }
    qint64 missed()
    {
        Submission later = submission({u"79030000009"_s});
        later.at = now.addSecs(-7200);
        const qint64 id = valueOf(messages->enqueue(later, now.addDays(-1))).constFirst();
        valueOf(outbox->releaseScheduled(std::chrono::seconds(600), now));
        return id;
    }

private Q_SLOTS:
    void keepsEverything()
    {
        Submission submission;
        submission.accountId = accountId;
        submission.sender = u"Clinic"_s;
        submission.price = Money::fromMicros(2'500'000, u"RUB"_s);
        submission.items = {{u"79031234567"_s, u"8 (903) 123-45-67"_s, u"Семён"_s, u"Привет, Семён"_s, 2},
                            {u"79037654321"_s, u"79037654321"_s, {}, u"Привет"_s, 1}};
        const auto ids = valueOf(messages->enqueue(submission, now));
        QCOMPARE(ids.size(), 2);
        QVERIFY(ids.at(0) < ids.at(1));

        const Message first = message(ids.at(0));
        QCOMPARE(first.id, ids.at(0));
        QCOMPARE(first.accountId, accountId);
        QVERIFY(first.campaignId > 0);
        QCOMPARE(first.accountName, u"Main"_s);
        QCOMPARE(first.provider, u"iba"_s);
        QCOMPARE(first.to, u"79031234567"_s);
        QCOMPARE(first.toOriginal, u"8 (903) 123-45-67"_s);
        QCOMPARE(first.name, u"Семён"_s);
        QCOMPARE(first.text, u"Привет, Семён"_s);
        QCOMPARE(first.sender, u"Clinic"_s);
        QCOMPARE(first.state, MessageState::Queued);
        QCOMPARE(first.parts, 2);
        QVERIFY(first.cost == Money::fromMicros(5'000'000, u"RUB"_s));
        QCOMPARE(first.createdAt, now);
        QCOMPARE(first.stateAt, now);
        QVERIFY(first.dueAt.isNull() && first.submittedAt.isNull() && first.finalAt.isNull());
        QVERIFY(!first.missed && !first.test && !first.error);

        const Message second = message(ids.at(1));
        QCOMPARE(second.campaignId, first.campaignId);
        QCOMPARE(second.toOriginal, u"79037654321"_s);
        QCOMPARE(second.text, u"Привет"_s);
        QCOMPARE(kinds(ids.at(1)), QStringList{u"created"_s});
    }
    void noPriceNoCost() { QVERIFY(!message(enqueue({u"79031234567"_s}).constFirst()).cost); }
    void schedules_data()
    {
        QTest::addColumn<bool>("serverSchedule");
        QTest::addColumn<MessageState>("state");
        QTest::newRow("here") << false << MessageState::Scheduled;
        QTest::newRow("at the provider") << true << MessageState::Queued;
    }
    void schedules()
    {
        QFETCH(bool, serverSchedule);
        QFETCH(MessageState, state);
        Submission later = submission({u"79031234567"_s});
        later.at = now.addSecs(3600);
        later.serverSchedule = serverSchedule;
        const Message stored = message(valueOf(messages->enqueue(later, now)).constFirst());
        QCOMPARE(stored.state, state);
        QCOMPARE(stored.dueAt, now.addSecs(3600));
        QCOMPARE(kinds(stored.id), (QStringList{u"created"_s, u"scheduled"_s}));
        QCOMPARE(claim().size(), serverSchedule ? 1 : 0);
    }
    void heldLeavesNotBefore()
    {
        Submission held = submission({u"79030000001"_s, u"79030000002"_s});
        held.holdUntil = now.addSecs(10);
        const auto ids = valueOf(messages->enqueue(held, now));
        QCOMPARE(state(ids.at(0)), MessageState::Queued);
        QVERIFY(claim(2).isEmpty());
        QCOMPARE(valueOf(outbox->due(accountId)).send, now.addSecs(10));
        now = now.addSecs(9);
        QVERIFY(claim(2).isEmpty());
        valueOf(messages->cancel({ids.at(0)}, now));
        now = now.addSecs(1);
        const auto claims = claim(2);
        QCOMPARE(claims.size(), 1);
        QCOMPARE(claims[0].messageIds, QList{ids.at(1)});
        QCOMPARE(claims[0].firstQueuedAt, now);
    }
    void queueingForgetsItsDraft()
    {
        SettingsStore settings(*m_database);
        QVERIFY(succeeds(settings.keepDraft(u"write"_s, u"Hello"_s)));
        QVERIFY(succeeds(settings.keepDraft(u"other"_s, u"stays"_s)));
        QCOMPARE(valueOf(settings.draft(u"write"_s)), u"Hello"_s);
        QVERIFY(valueOf(settings.all()).isEmpty());
        Submission refused = submission({});
        refused.draft = u"write"_s;
        QVERIFY(!answerOf(messages->enqueue(refused, now)));
        QCOMPARE(valueOf(settings.draft(u"write"_s)), u"Hello"_s);
        Submission sent = submission({u"79030000001"_s});
        sent.draft = u"write"_s;
        valueOf(messages->enqueue(sent, now));
        QCOMPARE(valueOf(settings.draft(u"write"_s)), QString());
        QCOMPARE(valueOf(settings.draft(u"other"_s)), u"stays"_s);
        QVERIFY(succeeds(settings.keepDraft(u"other"_s, {})));
        QCOMPARE(valueOf(settings.draft(u"other"_s)), QString());
    }
    void remembersSenders()
    {
        const auto send = [this](const QString &sender, bool test = false) {
            Submission one = submission({u"79030000001"_s});
            one.sender = sender;
            one.test = test;
            valueOf(messages->enqueue(one, now));
        };
        QCOMPARE(valueOf(messages->sendersUsed(accountId)), QStringList());
        for (const QString &sender : {u"Rare"_s, u"Often"_s, u"Often"_s, u"Often"_s, u"Some"_s, u"Some"_s, u"Last"_s})
            send(sender);
        send(u"Test"_s, true);
        QCOMPARE(valueOf(messages->sendersUsed(accountId)), (QStringList{u"Last"_s, u"Often"_s, u"Some"_s, u"Rare"_s}));
        QCOMPARE(valueOf(messages->sendersUsed(accountId + 1)), QStringList());
    }
    void nothingToQueueIsRefused()
    {
        QCOMPARE(answerOf(messages->enqueue(submission({}), now)).error().kind, ErrorKind::BadRequest);
        Submission foreign = submission({u"79031234567"_s});
        foreign.accountId = 4711;
        QCOMPARE(answerOf(messages->enqueue(foreign, now)).error().kind, ErrorKind::NotFound);
        QCOMPARE(valueOf(messages->count({})), 0);
    }
    void unknownIdsAreLeftOut()
    {
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const auto found = valueOf(messages->byIds({ids.at(1), 4711, ids.at(0)}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).id, ids.at(1));
        QCOMPARE(found.at(1).id, ids.at(0));
        QCOMPARE(answerOf(messages->events(4711)).error().kind, ErrorKind::NotFound);
    }

    void knowsWhatWasSentAlready()
    {
        const QString text = u"Сегодня приём"_s;
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s, u"79030000003"_s}, text);
        enqueue({u"79030000004"_s}, u"Другой текст"_s);
        valueOf(messages->cancel({ids.at(1)}, now));
        const QStringList all{u"79030000001"_s, u"79030000002"_s, u"79030000004"_s, u"79030000005"_s};

        const auto sent = valueOf(messages->alreadySent(text, all, now.addDays(-1)));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.value(u"79030000001"_s), now);
        QVERIFY(valueOf(messages->alreadySent(text, all, now.addSecs(1))).isEmpty());
        QVERIFY(valueOf(messages->alreadySent(text + u' ', all, now.addDays(-1))).isEmpty());
    }
    void knowsWhichPersonalTextsWereSent()
    {
        Submission first = submission({u"79030000001"_s, u"79030000002"_s});
        first.items[0].text = u"Hello, Ann"_s;
        first.items[1].text = u"Hello, Bob"_s;
        valueOf(messages->enqueue(first, now));
        first.items[1].text = u"Hello, Eve"_s;
        const auto sent = valueOf(messages->alreadySent(first.items, now.addDays(-1)));
        QCOMPARE(sent.keys(), QStringList{u"79030000001"_s});
    }
    void whatDidNotArriveWasNotSent_data()
    {
        QTest::addColumn<MessageState>("end");
        QTest::addColumn<bool>("counts");
        QTest::newRow("delivered") << MessageState::Delivered << true;
        QTest::newRow("unreported") << MessageState::Unreported << true;
        QTest::newRow("undelivered") << MessageState::Undelivered << false;
        QTest::newRow("expired") << MessageState::Expired << false;
        QTest::newRow("rejected") << MessageState::Rejected << false;
        QTest::newRow("deleted") << MessageState::Deleted << false;
    }
    void whatDidNotArriveWasNotSent()
    {
        QFETCH(MessageState, end);
        QFETCH(bool, counts);
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Accepted, u"accepted"_s, u"77"_s));
        QCOMPARE(valueOf(outbox->recordPolls({{id, end}}, now)), 1);
        QCOMPARE(valueOf(messages->alreadySent(u"Hello"_s, {u"79030000001"_s}, now.addDays(-1))).size(),
                 counts ? 1 : 0);
    }

    void decides_data()
    {
        QTest::addColumn<bool>("withRequestId");
        QTest::addColumn<int>("decision");
        QTest::addColumn<MessageState>("expected");
        QTest::newRow("sent") << false << int(Decision::Sent) << MessageState::Unreported;
        QTest::newRow("sent, can be asked about") << true << int(Decision::Sent) << MessageState::Accepted;
        QTest::newRow("not sent") << false << int(Decision::NotSent) << MessageState::Failed;
        QTest::newRow("resend") << true << int(Decision::Resend) << MessageState::Queued;
    }
    void decides()
    {
        QFETCH(bool, withRequestId);
        QFETCH(int, decision);
        QFETCH(MessageState, expected);
        const qint64 id = unconfirmed(u"79030000001"_s, withRequestId);
        const QString firstRequest = message(id).providerId;

        const auto decided = valueOf(messages->decide({id}, Decision(decision), now.addSecs(5)));
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided.constFirst().state, expected);
        QCOMPARE(decided.constFirst().finalAt.isValid(), isFinal(expected));
        QVERIFY(kinds(id).endsWith(u"decided"_s));
        now = now.addSecs(5);
        if (expected == MessageState::Accepted)
            QCOMPARE(valueOf(outbox->duePolls(accountId, 10, false, now)).size(), 1);
        if (expected == MessageState::Queued) {
            const auto again = claim(1, 1, true);
            QCOMPARE(again.size(), 1);
            QVERIFY(!again.constFirst().job.repeat);
            QCOMPARE(again.constFirst().tries, 1);
            QVERIFY(again.constFirst().job.requestId != firstRequest);
        }
    }
    void decidesAllOrNothing()
    {
        const qint64 open = unconfirmed(u"79030000001"_s);
        const qint64 queued = enqueue({u"79030000002"_s}).constFirst();
        const auto refused = answerOf(messages->decide({open, queued, 4711}, Decision::NotSent, now));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadRequest);
        QVERIFY(refused.error().message.contains(QString::number(queued)));
        QVERIFY(refused.error().message.contains("4711"_L1));
        QCOMPARE(state(open), MessageState::Unconfirmed);
        QVERIFY(!kinds(open).contains(u"decided"_s));
    }
    void aRemovedAccountSendsNothingAgain()
    {
        const qint64 first = unconfirmed(u"79030000001"_s, true);
        QVERIFY(succeeds(accounts->remove(accountId)));
        QCOMPARE(answerOf(messages->decide({first}, Decision::Resend, now)).error().kind, ErrorKind::BadRequest);
        QCOMPARE(state(first), MessageState::Unconfirmed);
        // There is nobody to ask any more.
        QCOMPARE(valueOf(messages->decide({first}, Decision::Sent, now)).constFirst().state, MessageState::Unreported);
    }
    void anIdMayBeNamedTwice()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        QCOMPARE(valueOf(messages->cancel({id, id}, now)).size(), 1);
    }
    void decidesWhatWasMissed_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<MessageState>("expected");
        QTest::newRow("now") << int(Decision::Resend) << true << MessageState::Queued;
        QTest::newRow("not at all") << int(Decision::NotSent) << true << MessageState::Cancelled;
        QTest::newRow("it was never sent") << int(Decision::Sent) << false << MessageState::Scheduled;
    }
    void decidesWhatWasMissed()
    {
        QFETCH(int, decision);
        QFETCH(bool, allowed);
        QFETCH(MessageState, expected);
        const qint64 id = missed();
        QVERIFY(message(id).missed);
        QCOMPARE(valueOf(messages->missed()).size(), 1);
        QVERIFY(claim().isEmpty());

        QCOMPARE(answerOf(messages->decide({id}, Decision(decision), now)).has_value(), allowed);
        QCOMPARE(state(id), expected);
        QCOMPARE(valueOf(messages->missed()).isEmpty(), allowed);
        QCOMPARE(claim().size(), expected == MessageState::Queued ? 1 : 0);
        QVERIFY(kinds(id).contains(u"missed"_s));
    }

    void cancelsWhatWaits()
    {
        const auto ids = enqueue({u"79030000001"_s, u"79030000002"_s});
        const auto cancelled = valueOf(messages->cancel(ids, now));
        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(cancelled.at(1).state, MessageState::Cancelled);
        QCOMPARE(cancelled.at(1).finalAt, now);
        QVERIFY(claim().isEmpty());
        QCOMPARE(kinds(ids.at(0)), (QStringList{u"created"_s, u"cancelled"_s}));
    }
    void cancelRefuses_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"on its way", "waits for its repetition", "unconfirmed", "resent", "delivered", "unknown"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void cancelRefuses()
    {
        QFETCH(QString, what);
        qint64 id = enqueue({u"79030000001"_s}).constFirst();
        if (what == "unknown"_L1) {
            id = 4711;
        } else {
            const Claim first = claim(1, 1, true).constFirst();
            if (what == "waits for its repetition"_L1)
                QVERIFY(finish(first, MessageState::Sending, u"busy"_s));
            if (what == "unconfirmed"_L1 || what == "resent"_L1)
                QVERIFY(finish(first, MessageState::Unconfirmed, u"no-answer"_s));
            if (what == "resent"_L1)
                valueOf(messages->decide({id}, Decision::Resend, now));
            if (what == "delivered"_L1) {
                QVERIFY(finish(first, MessageState::Accepted, u"accepted"_s));
                valueOf(outbox->recordPolls({{id, MessageState::Delivered}}, now));
            }
        }
        const qint64 waiting = enqueue({u"79030000002"_s}).constFirst();
        const auto refused = answerOf(messages->cancel({waiting, id}, now));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadRequest);
        QVERIFY(refused.error().message.contains(QString::number(id)));
        QCOMPARE(state(waiting), MessageState::Queued);
    }
    void cancelsAfterACertainFailure()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        QVERIFY(finish(claim().constFirst(), MessageState::Queued, u"not-sent"_s));
        QCOMPARE(valueOf(messages->cancel({id}, now)).constFirst().state, MessageState::Cancelled);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestMessageStore)
#include "tst_messagestore.moc"
