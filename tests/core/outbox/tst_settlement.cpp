// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rule about money, row by row: what came of a request, and what may happen next.

#include "outbox/gaps.h"
#include "outbox/settlement.h"
#include "support/stricttest.h"

#include <QTest>

using namespace depesha;
using Verdict = SendOutcome::Verdict;

class TestSettlement : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void acceptedIdsGoToTheirNumbers();
    void scheduledAtTheProviderIsAskedAfterItsTime();
    void whatIsOutOfDateIsGivenUp();
    void refusedBatchIsHalved_data();
    void refusedBatchIsHalved();
};

namespace {

enum class What { Accepted, Tested, Refused, RefusedFunds, Busy, Unrecognised, NotSent, MayHaveLeft };

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

Claim claimOf(int numbers, int tries, bool repeat)
{
    Claim claim;
    claim.attemptId = 7;
    claim.job.requestId = QStringLiteral("A88726");
    claim.job.repeat = repeat;
    claim.tries = tries;
    claim.firstQueuedAt = now.addSecs(-60);
    for (int i = 0; i < numbers; ++i) {
        claim.messageIds.append(100 + i);
        claim.job.to.append(QStringLiteral("79031234567"));
    }
    return claim;
}

AttemptResult settle(const SettlementContext &context, What what)
{
    SendOutcome outcome;
    outcome.error = Error{ErrorKind::Text, QStringLiteral("stop word")};
    switch (what) {
    case What::Accepted:
        outcome.verdict = Verdict::Accepted;
        outcome.error.reset();
        break;
    case What::Tested:
        outcome.verdict = Verdict::Tested;
        outcome.error.reset();
        break;
    case What::Refused:
        outcome.verdict = Verdict::Refused;
        break;
    case What::RefusedFunds:
        outcome.verdict = Verdict::Refused;
        outcome.error->kind = ErrorKind::Funds;
        break;
    case What::Busy:
        outcome.verdict = Verdict::Busy;
        break;
    case What::Unrecognised:
        outcome.verdict = Verdict::Unrecognised;
        break;
    case What::NotSent:
        return settleFailure(context, {Error{ErrorKind::Network, QStringLiteral("refused")}, false});
    case What::MayHaveLeft:
        return settleFailure(context, {Error{ErrorKind::Timeout, QStringLiteral("late")}, true});
    }
    return settleOutcome(context, outcome, QStringLiteral("answer"));
}

} // namespace

void TestSettlement::rule_data()
{
    QTest::addColumn<What>("what");
    QTest::addColumn<bool>("repeatSafe");
    QTest::addColumn<bool>("repeat");
    QTest::addColumn<int>("tries");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<bool>("again"); ///< retryAt is set
    QTest::addColumn<bool>("asked"); ///< pollAt is set

    using S = MessageState;
    const bool no = false;
    const bool yes = true;
    // clang-format off
    QTest::newRow("accepted")                            << What::Accepted     << no  << no  << 1 << S::Accepted    << no  << yes;
    QTest::newRow("accepted when repeated")              << What::Accepted     << yes << yes << 3 << S::Accepted    << no  << yes;
    QTest::newRow("tested")                              << What::Tested       << yes << no  << 1 << S::Tested      << no  << no;
    QTest::newRow("refused")                             << What::Refused      << no  << no  << 1 << S::Failed      << no  << no;
    QTest::newRow("refused: no money")                   << What::RefusedFunds << no  << no  << 1 << S::Failed      << no  << no;
    QTest::newRow("no answer: never again by itself")    << What::MayHaveLeft  << no  << no  << 1 << S::Unconfirmed << no  << no;
    QTest::newRow("an answer that nobody knows")         << What::Unrecognised << no  << no  << 1 << S::Unconfirmed << no  << no;
    QTest::newRow("certainly not sent")                  << What::NotSent      << no  << no  << 1 << S::Queued      << yes << no;
    QTest::newRow("certainly not sent, fifth try")       << What::NotSent      << no  << no  << 5 << S::Queued      << yes << no;
    QTest::newRow("certainly not sent, last try")        << What::NotSent      << no  << no  << 6 << S::Failed      << no  << no;
    QTest::newRow("busy")                                << What::Busy         << no  << no  << 1 << S::Queued      << yes << no;
    QTest::newRow("busy, last try")                      << What::Busy         << no  << no  << 6 << S::Failed      << no  << no;

    QTest::newRow("repeat-safe: busy, same request")     << What::Busy         << yes << no  << 1 << S::Sending     << yes << no;
    QTest::newRow("repeat-safe: no answer, same request") << What::MayHaveLeft << yes << no  << 1 << S::Sending     << yes << no;
    QTest::newRow("repeat-safe: strange answer")         << What::Unrecognised << yes << no  << 1 << S::Sending     << yes << no;
    QTest::newRow("repeat-safe: tries at an end")        << What::MayHaveLeft  << yes << yes << 6 << S::Unconfirmed << no  << yes;
    QTest::newRow("repeat-safe: not sent, first try")    << What::NotSent      << yes << no  << 1 << S::Queued      << yes << no;
    QTest::newRow("repeat-safe: repeat did not leave")   << What::NotSent      << yes << yes << 2 << S::Sending     << yes << no;
    QTest::newRow("repeat-safe: last repeat not sent")   << What::NotSent      << yes << yes << 6 << S::Unconfirmed << no  << yes;
    QTest::newRow("repeat refused for what it says")     << What::Refused      << yes << yes << 2 << S::Failed      << no  << no;
    QTest::newRow("repeat refused for want of money: the first may have been taken")
                                                         << What::RefusedFunds << yes << yes << 2 << S::Unconfirmed << no  << yes;
    // clang-format on
}

void TestSettlement::rule()
{
    QFETCH(What, what);
    QFETCH(bool, repeatSafe);
    QFETCH(bool, repeat);
    QFETCH(int, tries);
    QFETCH(MessageState, state);
    QFETCH(bool, again);
    QFETCH(bool, asked);

    Capabilities capabilities;
    capabilities.repeatSafe = repeatSafe;
    const Claim claim = claimOf(1, tries, repeat);
    const AttemptResult result = settle({claim, capabilities, now, 0.5}, what);

    QCOMPARE(result.attemptId, 7);
    QCOMPARE(result.settlements.size(), 1);
    const Settlement &settlement = result.settlements.first();
    QCOMPARE(settlement.messageId, 100);
    QCOMPARE(settlement.state, state);
    QCOMPARE(settlement.retryAt.isValid(), again);
    QVERIFY(!again || settlement.retryAt > now);
    QCOMPARE(settlement.pollAt.isValid(), asked);
    QVERIFY(canMove(MessageState::Sending, settlement.state));
}

void TestSettlement::acceptedIdsGoToTheirNumbers()
{
    const Claim claim = claimOf(3, 1, false);
    SendOutcome outcome;
    outcome.verdict = Verdict::Accepted;
    outcome.ids = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    const AttemptResult result = settleOutcome({claim, {}, now, 0}, outcome, {});
    QCOMPARE(result.settlements.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(result.settlements[i].messageId, 100 + i);
        QCOMPARE(result.settlements[i].providerId, QString::number(i + 1));
    }
}

void TestSettlement::scheduledAtTheProviderIsAskedAfterItsTime()
{
    Claim claim = claimOf(1, 1, false);
    claim.job.at = now.addDays(2);
    SendOutcome outcome;
    outcome.verdict = Verdict::Accepted;
    const AttemptResult result = settleOutcome({claim, {}, now, 0}, outcome, {});
    QVERIFY(result.settlements.first().pollAt > now.addDays(2));
}

void TestSettlement::whatIsOutOfDateIsGivenUp()
{
    Claim claim = claimOf(1, 2, false);
    claim.firstQueuedAt = now.addSecs(-std::chrono::seconds(validity).count() - 1);
    const AttemptResult result = settle({claim, {}, now, 0}, What::NotSent);
    QCOMPARE(result.settlements.first().state, MessageState::Failed);
}

void TestSettlement::refusedBatchIsHalved_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<int>("batch"); ///< 0: all failed
    QTest::newRow("a bad number among fifty") << ErrorKind::Recipient << 50 << 25;
    QTest::newRow("a bad number among three") << ErrorKind::Recipient << 3 << 2;
    QTest::newRow("a bad number alone") << ErrorKind::Recipient << 1 << 0;
    QTest::newRow("money for some") << ErrorKind::Funds << 4 << 2;
    QTest::newRow("a stop word concerns all") << ErrorKind::Text << 50 << 0;
    QTest::newRow("a wrong password concerns all") << ErrorKind::Auth << 50 << 0;
}

void TestSettlement::refusedBatchIsHalved()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, numbers);
    QFETCH(int, batch);
    Capabilities capabilities;
    capabilities.repeatSafe = true;
    capabilities.refusesWholeBatch = true;
    const Claim claim = claimOf(numbers, 1, false);
    SendOutcome outcome;
    outcome.verdict = Verdict::Refused;
    outcome.error = Error{kind, QStringLiteral("no")};
    const AttemptResult result = settleOutcome({claim, capabilities, now, 0}, outcome, {});
    QCOMPARE(result.settlements.size(), numbers);
    for (const Settlement &settlement : result.settlements) {
        QCOMPARE(settlement.state, batch > 0 ? MessageState::Queued : MessageState::Failed);
        QCOMPARE(settlement.batch.value_or(0), batch);
    }
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
