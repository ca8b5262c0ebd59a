// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestAccountStore : public StorageTest
{
    Q_OBJECT

private:
    static Account full()
    {
        Account account;
        account.name = u"Приёмная"_s;
        account.provider = u"nikita"_s;
        account.login = u"clinic"_s;
        account.endpoint = QUrl(u"https://smspro.example.kg/api/?a=%2B"_s);
        account.senders = {u"Clinic"_s, u"Quote\"d, one"_s};
        account.senderNotes = {{u"Clinic"_s, {SenderNote::State::Approved, QDate(2026, 12, 31), u"договор № 7"_s}},
                               {u"Quote\"d, one"_s, {SenderNote::State::Waiting, {}, {}}}};
        account.price = Money::fromMicros(1'234'567, u"KGS"_s);
        account.dayLimit = 500;
        account.lowBalance = Money::fromMicros(100'500'000, {});
        account.region = u"KG"_s;
        account.perSecond = 3;
        account.inFlight = 2;
        account.batches = true;
        account.reportHours = 24;
        account.partRules = PartRules{140, 134, 70, 67};
        account.proxy = QUrl(u"socks5://proxy.example:1080"_s);
        return account;
    }
    static void compare(const Account &actual, const Account &expected)
    {
        QCOMPARE(actual.name, expected.name);
        QCOMPARE(actual.provider, expected.provider);
        QCOMPARE(actual.login, expected.login);
        QCOMPARE(actual.endpoint, expected.endpoint);
        QCOMPARE(actual.senders, expected.senders);
        QVERIFY(actual.senderNotes == expected.senderNotes);
        QVERIFY(actual.price == expected.price);
        QVERIFY(actual.dayLimit == expected.dayLimit);
        QCOMPARE(actual.lowBalance.has_value(), expected.lowBalance.has_value());
        if (expected.lowBalance)
            QCOMPARE(actual.lowBalance->micros(), expected.lowBalance->micros());
        QCOMPARE(actual.region, expected.region);
        QCOMPARE(actual.perSecond, expected.perSecond);
        QCOMPARE(actual.inFlight, expected.inFlight);
        QCOMPARE(actual.batches, expected.batches);
        QCOMPARE(actual.reportHours, expected.reportHours);
        QVERIFY(actual.partRules == expected.partRules);
        QCOMPARE(actual.proxy, expected.proxy);
    }

    bool record(qint64 id, qint64 micros, const QString &unit, const QDateTime &at)
    {
        Balance balance;
        balance.amount = Money::fromMicros(micros, unit);
        balance.at = at;
        return succeeds(accounts->recordBalance(id, balance));
    }
    /// As the database keeps it.
    static QDateTime ms(const QDateTime &time)
    {
        return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC);
    }

private Q_SLOTS:
    void keepsEverything()
    {
        const Account added = valueOf(accounts->add(full()));
        QVERIFY(added.id > 0);
        QVERIFY(!added.secretKey.isEmpty());
        compare(added, full());

        const Account read = valueOf(accounts->byId(added.id));
        compare(read, full());
        QCOMPARE(read.secretKey, added.secretKey);
        QVERIFY(!read.balance);
        QVERIFY(!read.removed);
    }
    void listsInTheOrderOfAdding()
    {
        addAccount(u"b"_s);
        addAccount(u"a"_s);
        QStringList names;
        const auto list = valueOf(accounts->list());
        for (const Account &account : list)
            names.append(account.name);
        QCOMPARE(names, (QStringList{u"Main"_s, u"b"_s, u"a"_s}));
    }
    void forgetsWhatIsTakenAway()
    {
        Account account = valueOf(accounts->add(full()));
        account.senders = {u"School"_s};
        account.dayLimit.reset();
        account.lowBalance.reset();
        QVERIFY(succeeds(accounts->update(account)));
        const Account read = valueOf(accounts->byId(account.id));
        QVERIFY(read.senderNotes.isEmpty());
        QVERIFY(!read.dayLimit);
        QVERIFY(!read.lowBalance);
    }
    void theMarkIsInTheUnitOfTheBalance()
    {
        const qint64 id = valueOf(accounts->add(full())).id;
        QVERIFY(record(id, 7'000'000, u"SMS"_s, now));
        QCOMPARE(*valueOf(accounts->byId(id)).lowBalance, Money::fromMicros(100'500'000, u"SMS"_s));
    }
    void reorder_data()
    {
        QTest::addColumn<QList<int>>("wanted"); // of Main, a, b, c as they were added
        QTest::addColumn<QString>("order");
        QTest::newRow("as it is") << QList<int>{0, 1, 2, 3} << u"Main a b c"_s;
        QTest::newRow("reversed") << QList<int>{3, 2, 1, 0} << u"c b a Main"_s;
        QTest::newRow("the rest follows") << QList<int>{2} << u"b Main a c"_s;
        QTest::newRow("one that is gone") << QList<int>{99, 3, 1} << u"c a Main b"_s;
    }
    void reorder()
    {
        QFETCH(QList<int>, wanted);
        QFETCH(QString, order);
        const QList<qint64> ids{accountId, addAccount(u"a"_s), addAccount(u"b"_s), addAccount(u"c"_s)};
        QList<qint64> asked;
        for (const int one : wanted)
            asked.append(ids.value(one, 4711));
        // Twice the same is the same.
        for (int i = 0; i < 2; ++i) {
            QVERIFY(succeeds(accounts->reorder(asked)));
            QStringList names;
            for (const Account &account : valueOf(accounts->list()))
                names.append(account.name);
            QCOMPARE(names.join(u' '), order);
        }
        addAccount(u"new"_s);
        QCOMPARE(valueOf(accounts->list()).constLast().name, u"new"_s);
    }
    void balancesAreNotedWhenTheyChange()
    {
        const QDateTime today = QDateTime::currentDateTimeUtc();
        const auto at = [&today](int daysAgo) { return today.addDays(-daysAgo); };
        QVERIFY(record(accountId, 5, u"RUB"_s, at(500)));
        QVERIFY(record(accountId, 9, u"RUB"_s, at(40)));
        QVERIFY(record(accountId, 9, u"RUB"_s, at(39)));
        QVERIFY(record(accountId, 7, u"RUB"_s, at(20)));
        QVERIFY(record(accountId, 7, u"RUB"_s, at(19)));
        QVERIFY(record(accountId, 7, u"SMS"_s, at(10)));
        const qint64 other = addAccount(u"other"_s);
        QVERIFY(record(other, 1, u"RUB"_s, at(1)));

        const auto curves = valueOf(accounts->balancesSince(at(30), 1000));
        QCOMPARE(curves.size(), 2);
        const QList<BalancePoint> expected{{ms(at(30)), Money::fromMicros(9, u"RUB"_s)},
                                           {ms(at(20)), Money::fromMicros(7, u"RUB"_s)},
                                           {ms(at(10)), Money::fromMicros(7, u"SMS"_s)}};
        QCOMPARE(curves.value(accountId).size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY(curves.value(accountId)[i] == expected[i]);
        QCOMPARE(curves.value(other).size(), 1);
        // What is older than is kept was dropped when a later one came.
        QCOMPARE(valueOf(accounts->balancesSince(at(1000), 100'000)).value(accountId).size(), 3);
    }
    void balancesAreThinned()
    {
        const QDateTime today = QDateTime::currentDateTimeUtc();
        for (int hour = 0; hour < 48; ++hour)
            QVERIFY(record(accountId, 1000 - hour, u"RUB"_s, today.addSecs(-3600 * (47 - hour))));
        const auto thin = valueOf(accounts->balancesSince(today.addDays(-2), 8)).value(accountId);
        QVERIFY2(thin.size() >= 8 && thin.size() <= 9, qPrintable(QString::number(thin.size())));
        QCOMPARE(thin.constLast().amount.micros(), 953); // the newest is always there
    }
    void balancesAroundARequest_data()
    {
        // A balance at a minute, "b5=9"; a request of the account at a minute, with what came of it, "accepted7"; of
        // another account, "other7"; the message's own at minute 10.
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("others");
        const auto row = [](const char *name, const QString &story, const QString &before, const QString &after,
                            int others) { QTest::newRow(name) << story << before << after << others; };
        row("fell behind it", u"b5=9 own b12=7"_s, u"5=9"_s, u"12=7"_s, 0);
        row("asked and the same", u"b5=9 own b12=9"_s, u"5=9"_s, {}, 0);
        row("the last one before and the first one behind", u"b1=9 b3=8 own b12=7 b13=6"_s, u"3=8"_s, u"12=7"_s, 0);
        row("at the same moment", u"b10=9 own b12=7"_s, u"10=9"_s, u"12=7"_s, 0);
        row("none before", u"own b12=7"_s, {}, u"12=7"_s, 0);
        row("none at all", u"own"_s, {}, {}, 0);
        row("another between", u"b5=9 accepted7 own b12=7"_s, u"5=9"_s, u"12=7"_s, 1);
        row("another behind", u"b5=9 own accepted11 b12=7"_s, u"5=9"_s, u"12=7"_s, 1);
        row("others too early and too late", u"accepted1 b5=9 own b12=7 accepted13"_s, u"5=9"_s, u"12=7"_s, 0);
        row("all since, where nothing changed", u"b5=9 own accepted13 accepted14"_s, u"5=9"_s, {}, 2);
        row("no word of another", u"b5=9 no-answer7 own b12=7"_s, u"5=9"_s, u"12=7"_s, 1);
        row("others that cost nothing", u"b5=9 refused6 busy7 not-sent8 own tested11 b12=7"_s, u"5=9"_s, u"12=7"_s, 0);
        row("of another account", u"b5=9 other7 own other11 b12=7"_s, u"5=9"_s, u"12=7"_s, 0);
    }
    void balancesAroundARequest()
    {
        QFETCH(QString, story);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, others);
        const QDateTime start = now;
        const qint64 other = addAccount(u"Other"_s);
        const auto at = [this, &start](int minute) { now = start.addSecs(60 * minute); };
        const auto request = [this](qint64 account, const QString &kind) {
            Submission asked = submission({u"79030000009"_s});
            asked.accountId = account;
            const qint64 id = valueOf(messages->enqueue(asked, now)).constFirst();
            const auto claims = valueOf(outbox->claim({account, 1, 1, false}, now));
            QVERIFY(finish(claims.constFirst(), MessageState::Unconfirmed, kind));
            QVERIFY(id);
        };
        qint64 own = 0;
        const QStringList steps = story.split(u' ');
        for (const QString &step : steps) {
            static const QRegularExpression pattern(u"^([a-z-]+?)(\\d*)(?:=(\\d+))?$"_s);
            const auto parts = pattern.match(step);
            const QString what = parts.captured(1);
            at(what == u"own"_s ? 10 : parts.captured(2).toInt());
            if (what == u"b"_s) {
                QVERIFY(record(accountId, parts.captured(3).toLongLong(), u"RUB"_s, now));
            } else if (what == u"own"_s) {
                Submission asked = submission({u"79030000001"_s, u"79030000002"_s});
                asked.items[0].parts = 2;
                own = valueOf(messages->enqueue(asked, now)).constFirst();
                QVERIFY(finish(claim(1, 10).constFirst(), MessageState::Unconfirmed, u"no-answer"_s));
            } else {
                request(what == u"other"_s ? other : accountId, what == u"other"_s ? u"accepted"_s : what);
            }
        }
        const BalanceAround around = valueOf(accounts->balanceAround(own));
        const auto told = [&start](const std::optional<BalancePoint> &point) {
            return point ? u"%1=%2"_s.arg(start.secsTo(point->at) / 60).arg(point->amount.micros()) : QString();
        };
        QCOMPARE(told(around.before), before);
        QCOMPARE(told(around.after), after);
        QCOMPARE(around.others, others);
        QCOMPARE(around.messages, 2);
        QCOMPARE(around.parts, 3);
    }
    void noBalanceAroundWhatDidNotLeave()
    {
        const qint64 id = enqueue({u"79030000001"_s}).constFirst();
        QCOMPARE(answerOf(accounts->balanceAround(id)).error().kind, ErrorKind::NotFound);
    }
    void partsOfADay_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("today");
        QTest::addColumn<qint64>("tomorrow");
        QTest::newRow("sent at once") << u"now"_s << qint64(6) << qint64(0);
        QTest::newRow("scheduled for tomorrow") << u"tomorrow"_s << qint64(0) << qint64(6);
        QTest::newRow("scheduled yesterday for today") << u"due"_s << qint64(6) << qint64(0);
        QTest::newRow("yesterday") << u"yesterday"_s << qint64(0) << qint64(0);
        QTest::newRow("a test") << u"test"_s << qint64(0) << qint64(0);
        QTest::newRow("one cancelled") << u"cancelled"_s << qint64(3) << qint64(0);
        QTest::newRow("one refused") << u"failed"_s << qint64(3) << qint64(0);
        QTest::newRow("from another account") << u"other"_s << qint64(0) << qint64(0);
    }
    void partsOfADay()
    {
        QFETCH(QString, what);
        QFETCH(qint64, today);
        QFETCH(qint64, tomorrow);
        const QDateTime midnight(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
        Submission asked = submission({u"79030000001"_s, u"79030000002"_s});
        for (Submission::Item &item : asked.items)
            item.parts = 3;
        QDateTime pressed = now;
        if (what == u"tomorrow"_s || what == u"due"_s)
            asked.at = what == u"due"_s ? now : now.addDays(1);
        if (what == u"due"_s || what == u"yesterday"_s)
            pressed = now.addDays(-1);
        asked.test = what == u"test"_s;
        if (what == u"other"_s)
            asked.accountId = addAccount(u"Other"_s);
        const auto ids = valueOf(messages->enqueue(asked, pressed));
        if (what == u"cancelled"_s)
            valueOf(messages->cancel({ids.constFirst()}, now));
        if (what == u"failed"_s)
            QVERIFY(finish(claim().constFirst(), MessageState::Failed, u"refused"_s));
        const QDateTime next = midnight.addDays(1);
        QCOMPARE(valueOf(accounts->partsBetween(accountId, midnight, next)), today);
        QCOMPARE(valueOf(accounts->partsBetween(accountId, next, next.addDays(1))), tomorrow);
    }
    void findsByNameInAnyCase()
    {
        const qint64 id = valueOf(accounts->add(full())).id;
        QCOMPARE(valueOf(accounts->byName(u"ПРИЁМНАЯ"_s)).id, id);
        const auto missing = answerOf(accounts->byName(u"nobody"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().message.contains("nobody"_L1));
    }
    void refusesATakenName()
    {
        Account account = full();
        account.name = u"mAIN"_s;
        const auto refused = answerOf(accounts->add(account));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadRequest);
        QVERIFY(refused.error().message.contains("mAIN"_L1));

        Account other = valueOf(accounts->add(full()));
        other.name = u"MAIN"_s;
        const auto renamed = answerOf(accounts->update(other));
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::BadRequest);
    }
    void updatesAllButKeyAndBalance()
    {
        const Account before = valueOf(accounts->byId(accountId));
        Balance balance;
        balance.amount = Money::fromMicros(5'000'000, u"RUB"_s);
        QVERIFY(succeeds(accounts->recordBalance(accountId, balance)));

        Account changed = full();
        changed.id = accountId;
        changed.secretKey = u"other"_s;
        QVERIFY(succeeds(accounts->update(changed)));
        const Account after = valueOf(accounts->byId(accountId));
        compare(after, full());
        QCOMPARE(after.secretKey, before.secretKey);
        QVERIFY(after.balance.has_value());
        QCOMPARE(after.balance->amount, balance.amount);

        changed.id = 4711;
        changed.name = u"free"_s;
        QCOMPARE(answerOf(accounts->update(changed)).error().kind, ErrorKind::NotFound);
    }
    void keepsTheBalance()
    {
        Balance balance;
        balance.amount = Money::fromMicros(-7'463'000'001, u"RUB"_s);
        balance.price = Money::fromMicros(500'000, u"RUB"_s);
        balance.directions = {{u"Россия «А»"_s, Money::fromMicros(9'007'199'254'740'993, u"RUB"_s)}};
        balance.state = Balance::State::Blocked;
        balance.at = now;
        QVERIFY(succeeds(accounts->recordBalance(accountId, balance)));
        QVERIFY(valueOf(accounts->byId(accountId)).balance == balance);

        Balance sumOnly;
        sumOnly.amount = Money::fromMicros(1, u"RUB"_s);
        sumOnly.at = now.addSecs(5);
        QVERIFY(succeeds(accounts->recordBalance(accountId, sumOnly)));
        sumOnly.price = balance.price;
        QVERIFY(valueOf(accounts->byId(accountId)).balance == sumOnly);
    }
    void removingKeepsTheHistoryAndFreesTheName()
    {
        const auto queued = enqueue({u"79030000001"_s});
        Submission later = submission({u"79030000002"_s});
        later.at = now.addDays(1);
        const auto scheduled = valueOf(messages->enqueue(later, now));
        const auto left = enqueue({u"79030000003"_s}, u"other"_s);
        auto claims = claim(2);
        QCOMPARE(claims.size(), 2);
        QVERIFY(finish(claims.at(0), MessageState::Queued, u"busy"_s));

        QVERIFY(succeeds(accounts->remove(accountId)));
        QVERIFY(valueOf(accounts->list()).isEmpty());
        QVERIFY(!answerOf(accounts->byName(u"Main"_s)));
        QVERIFY(valueOf(accounts->byId(accountId)).removed);
        QCOMPARE(valueOf(accounts->everByName(valueOf(accounts->byId(accountId)).name)).id, accountId);
        QCOMPARE(state(queued.constFirst()), MessageState::Cancelled);
        QCOMPARE(state(scheduled.constFirst()), MessageState::Cancelled);
        QCOMPARE(state(left.constFirst()), MessageState::Sending);
        QCOMPARE(message(left.constFirst()).accountName, u"Main"_s);

        // What was on its way is still settled by its answer, and never goes back into a queue that nobody works.
        QVERIFY(finish(claims.at(1), MessageState::Queued, u"busy"_s));
        QCOMPARE(state(left.constFirst()), MessageState::Cancelled);

        QCOMPARE(answerOf(accounts->remove(accountId)).error().kind, ErrorKind::NotFound);
        QCOMPARE(answerOf(messages->enqueue(submission({u"79030000004"_s}), now)).error().kind, ErrorKind::NotFound);
        QVERIFY(addAccount(u"Main"_s) != accountId);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestAccountStore)
#include "tst_accountstore.moc"
