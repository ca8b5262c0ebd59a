// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

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
        account.price = Money::fromMicros(1'234'567, u"KGS"_s);
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
        QVERIFY(actual.price == expected.price);
        QCOMPARE(actual.region, expected.region);
        QCOMPARE(actual.perSecond, expected.perSecond);
        QCOMPARE(actual.inFlight, expected.inFlight);
        QCOMPARE(actual.batches, expected.batches);
        QCOMPARE(actual.reportHours, expected.reportHours);
        QVERIFY(actual.partRules == expected.partRules);
        QCOMPARE(actual.proxy, expected.proxy);
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
