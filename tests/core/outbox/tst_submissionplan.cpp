// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/submissionplan.h"
#include "providers/registry.h"
#include "support/stricttest.h"

#include <QTest>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestSubmissionPlan : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void recipients_data();
    void recipients();
    void costAndParts();
    void whatTheBalancePaysFor_data();
    void whatTheBalancePaysFor();
    void dayLimit_data();
    void dayLimit();
    void problems_data();
    void problems();
    void schedule();
    void personalTexts();
    void namesAreAskedFor();
    void bracesOfOnesOwn();
    void abroad();
};

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

Account accountOf(const QString &provider)
{
    Account account;
    account.id = 3;
    account.name = u"Reception"_s;
    account.provider = provider;
    account.senders = {u"Clinic"_s};
    return account;
}

const Capabilities &capabilitiesOf(const QString &provider)
{
    static const ProviderRegistry registry;
    return registry.find(provider)->capabilities();
}

SubmissionPlan plan(const Account &account, const Draft &draft)
{
    return planSubmission(account, capabilitiesOf(account.provider), draft, now);
}

} // namespace

void TestSubmissionPlan::recipients_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QList<int>>("badRows");
    QTest::addColumn<int>("duplicates");

    QTest::newRow("one") << u"iba"_s << QStringList{u"+7 (903) 123-45-67"_s} << QStringList{u"79031234567"_s}
                         << QList<int>{} << 0;
    QTest::newRow("the same in three formats")
        << u"iba"_s << QStringList{u"89031234567"_s, u"+79031234567"_s, u"8 903 123 45 67"_s}
        << QStringList{u"79031234567"_s} << QList<int>{} << 2;
    QTest::newRow("order kept, bad ones told by row")
        << u"iba"_s << QStringList{u"79031234567"_s, u"hello"_s, u"79041764995"_s, u"7,9E+10"_s}
        << QStringList{u"79031234567"_s, u"79041764995"_s} << QList<int>{2, 4} << 0;
    QTest::newRow("a Kyrgyz number is not for sms-ka")
        << u"smska"_s << QStringList{u"996550123456"_s} << QStringList{} << QList<int>{1} << 0;
    QTest::newRow("a Kyrgyz number as written there")
        << u"nikita"_s << QStringList{u"0555 12-34-56"_s} << QStringList{u"996555123456"_s} << QList<int>{} << 0;
}

void TestSubmissionPlan::recipients()
{
    QFETCH(QString, provider);
    QFETCH(QStringList, typed);
    QFETCH(QStringList, numbers);
    QFETCH(QList<int>, badRows);
    QFETCH(int, duplicates);

    const SubmissionPlan result = plan(accountOf(provider), {typed, u"Hello"_s, {}});
    QStringList found;
    for (const Submission::Item &item : result.submission.items)
        found.append(item.to);
    QList<int> rows;
    for (const SubmissionPlan::BadRecipient &bad : result.bad)
        rows.append(bad.row);
    QCOMPARE(found, numbers);
    QCOMPARE(rows, badRows);
    QCOMPARE(result.duplicates, duplicates);
    QCOMPARE(result.isReady(), badRows.isEmpty());
}

void TestSubmissionPlan::costAndParts()
{
    Account account = accountOf(u"iba"_s);
    const Draft draft{{u"79031234567"_s, u"79041764995"_s}, QString(100, u'я'), {}};
    SubmissionPlan result = plan(account, draft);
    QCOMPARE(result.count.parts, 2);
    QCOMPARE(result.parts, 4);
    QVERIFY2(!result.cost, "no price is known: no cost, and never zero");

    account.price = Money::parse(u"2.40", u"RUB"_s);
    result = plan(account, draft);
    QCOMPARE(result.cost->toPlainString(), u"9.60"_s);
    QCOMPARE(result.submission.price, account.price);
    QCOMPARE(result.submission.items.first().parts, 2);

    account.partRules = PartRules{140, 134, 140, 134};
    QCOMPARE(plan(account, draft).parts, 2);

    Draft test = draft;
    test.test = true;
    QCOMPARE(plan(account, test).cost->toPlainString(), u"0.00"_s);
}

void TestSubmissionPlan::whatTheBalancePaysFor_data()
{
    QTest::addColumn<QString>("balance");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("price");
    QTest::addColumn<qint64>("affordable");
    QTest::newRow("all") << u"998.00"_s << u"RUB"_s << u"2.50"_s << qint64(399);
    QTest::newRow("not one") << u"2.49"_s << u"RUB"_s << u"2.50"_s << qint64(0);
    QTest::newRow("in debt") << u"-5"_s << u"RUB"_s << u"2.50"_s << qint64(0);
    QTest::newRow("messages counted") << u"7"_s << u"SMS"_s << QString() << qint64(7);
    QTest::newRow("no price") << u"998.00"_s << u"RUB"_s << QString() << qint64(-1);
    QTest::newRow("no balance") << QString() << u"RUB"_s << u"2.50"_s << qint64(-1);
}

void TestSubmissionPlan::whatTheBalancePaysFor()
{
    QFETCH(QString, balance);
    QFETCH(QString, unit);
    QFETCH(QString, price);
    QFETCH(qint64, affordable);
    Account account = accountOf(u"iba"_s);
    if (!balance.isEmpty())
        account.balance = Balance{*Money::parse(balance, unit), {}, {}, {}, {}};
    if (!price.isEmpty())
        account.price = Money::parse(price, u"RUB"_s);
    QCOMPARE(plan(account, {{u"79031234567"_s}, u"Hello"_s, {}}).affordable, affordable);
}

void TestSubmissionPlan::dayLimit_data()
{
    QTest::addColumn<int>("limit");   // 0: none
    QTest::addColumn<qint64>("used"); // -1: not known
    QTest::addColumn<int>("recipients");
    QTest::addColumn<int>("daysAhead");
    QTest::addColumn<bool>("test");
    QTest::addColumn<QStringList>("words"); // of the problem; empty: none

    const QStringList none;
    QTest::newRow("no limit") << 0 << qint64(1000) << 2 << 0 << false << none;
    QTest::newRow("not known") << 500 << qint64(-1) << 2 << 0 << false << none;
    QTest::newRow("to the last part") << 500 << qint64(498) << 2 << 0 << false << none;
    QTest::newRow("one too many") << 500 << qint64(499) << 2 << 0 << false
                                  << QStringList{u"500"_s, u"499 are used today"_s, u"1 more"_s};
    QTest::newRow("nothing left") << 500 << qint64(500) << 1 << 0 << false
                                  << QStringList{u"500"_s, u"no more can go"_s};
    QTest::newRow("lowered meanwhile") << 500 << qint64(700) << 1 << 0 << false
                                       << QStringList{u"700 are used today"_s, u"no more can go"_s};
    QTest::newRow("said before there are recipients")
        << 500 << qint64(500) << 0 << 0 << false << QStringList{u"no more can go"_s};
    QTest::newRow("another day") << 500 << qint64(499) << 2 << 1 << false
                                 << QStringList{u"used on"_s,
                                                QLocale().toString(QDate(2026, 3, 3), QLocale::ShortFormat)};
    QTest::newRow("a test is free") << 500 << qint64(500) << 1 << 0 << true << none;
}

void TestSubmissionPlan::dayLimit()
{
    QFETCH(int, limit);
    QFETCH(qint64, used);
    QFETCH(int, recipients);
    QFETCH(int, daysAhead);
    QFETCH(bool, test);
    QFETCH(QStringList, words);
    Account account = accountOf(u"iba"_s);
    if (test)
        account = accountOf(u"nikita"_s);
    if (limit > 0)
        account.dayLimit = limit;
    Draft draft{{}, u"Hello"_s, {}};
    for (int i = 0; i < recipients; ++i)
        draft.recipients.append(test ? u"99655512345%1"_s.arg(i) : u"7903123456%1"_s.arg(i));
    if (daysAhead > 0)
        draft.at = now.addDays(daysAhead);
    draft.test = test;
    if (used >= 0)
        draft.partsThatDay = used;
    const SubmissionPlan made = plan(account, draft);
    QCOMPARE(made.isReady(), words.isEmpty() && recipients > 0);
    QCOMPARE(made.problems.size(), words.isEmpty() ? 0 : 1);
    if (words.isEmpty())
        return;
    QCOMPARE(made.problems.constFirst().kind, ErrorKind::Throttled);
    for (const QString &one : words)
        QVERIFY2(made.problems.constFirst().message.contains(one), qPrintable(made.problems.constFirst().message));
    const Day day = dayOf(draft, now);
    QCOMPARE(day.from.toLocalTime().date(), now.addDays(daysAhead).toLocalTime().date());
    QCOMPARE(day.from.daysTo(day.until), 1);
}

void TestSubmissionPlan::problems_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("test");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    using Kinds = QList<ErrorKind>;
    QTest::newRow("none") << u"iba"_s << u"Hello"_s << u"Clinic"_s << false << Kinds{};
    QTest::newRow("the account's first sender stands in") << u"iba"_s << u"Hello"_s << QString() << false << Kinds{};
    QTest::newRow("no text") << u"iba"_s << QString() << u"Clinic"_s << false << Kinds{ErrorKind::Text};
    QTest::newRow("sender too long") << u"iba"_s << u"Hello"_s << u"TwelveLetter"_s << false
                                     << Kinds{ErrorKind::Sender};
    QTest::newRow("long text where one part is all")
        << u"avist"_s << QString(71, u'я') << u"Clinic"_s << false << Kinds{ErrorKind::Text};
    QTest::newRow("801 characters") << u"nikita"_s << QString(801, u'a') << u"Clinic"_s << false
                                    << Kinds{ErrorKind::Text};
    QTest::newRow("test send where there is none")
        << u"iba"_s << u"Hello"_s << u"Clinic"_s << true << Kinds{ErrorKind::BadRequest};
    QTest::newRow("test send") << u"nikita"_s << u"Hello"_s << u"Clinic"_s << true << Kinds{};
}

void TestSubmissionPlan::problems()
{
    QFETCH(QString, provider);
    QFETCH(QString, text);
    QFETCH(QString, sender);
    QFETCH(bool, test);
    QFETCH(QList<ErrorKind>, kinds);
    Draft draft{{u"79031234567"_s}, text, sender};
    draft.test = test;
    QList<ErrorKind> found;
    const SubmissionPlan result = plan(accountOf(provider), draft);
    for (const Error &problem : result.problems) {
        found.append(problem.kind);
        QVERIFY(!problem.message.isEmpty());
    }
    QCOMPARE(found, kinds);
    QCOMPARE(result.isReady(), kinds.isEmpty());
}

void TestSubmissionPlan::schedule()
{
    Draft draft{{u"79031234567"_s}, u"Hello"_s, {}};
    draft.at = now.addSecs(3600);
    QVERIFY(!plan(accountOf(u"iba"_s), draft).submission.serverSchedule);
    QVERIFY(plan(accountOf(u"nikita"_s), draft).submission.serverSchedule);
    draft.keepHere = true;
    QVERIFY(!plan(accountOf(u"nikita"_s), draft).submission.serverSchedule);
    draft.keepHere = false;
    QCOMPARE(plan(accountOf(u"iba"_s), draft).submission.at, draft.at);
    draft.at = now;
    QVERIFY(!plan(accountOf(u"iba"_s), draft).isReady());
}

void TestSubmissionPlan::personalTexts()
{
    Account account = accountOf(u"iba"_s);
    account.price = Money::parse(u"2.00"_s, u"RUB"_s);
    account.balance = Balance{*Money::parse(u"5.00"_s, u"RUB"_s), {}, {}, {}, {}};
    Draft draft{{u"79031234567"_s, u"79031234567"_s, u"79041764995"_s}, u"{name}, "_s + QString(64, u'ж'), {}};
    draft.names = {u"Аня"_s, u"Нет"_s, u"Александра"_s};
    draft.personal = true;
    const SubmissionPlan result = plan(account, draft);
    QVERIFY(result.isReady());
    QVERIFY(result.personal);
    const auto &items = result.submission.items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].text, u"Аня, "_s + QString(64, u'ж'));
    QCOMPARE(items[0].name, u"Аня"_s);
    QCOMPARE(items[1].text, u"Александра, "_s + QString(64, u'ж'));
    QCOMPARE(items[0].parts, 1);
    QCOMPARE(items[1].parts, 2);
    QCOMPARE(result.parts, 3);
    QCOMPARE(result.cost->toPlainString(), u"6.00"_s);
    QCOMPARE(result.count.parts, 2);
    QCOMPARE(result.affordable, 1);

    // The longest of them is too much for a provider of one part.
    account.provider = u"avist"_s;
    QCOMPARE(plan(account, draft).problems.size(), 1);
    QCOMPARE(plan(account, draft).problems[0].kind, ErrorKind::Text);
}

void TestSubmissionPlan::namesAreAskedFor()
{
    Draft draft{{u"79031234567"_s, u"79041764995"_s}, u"Привет, {имя}"_s, {}};
    draft.names = {u"Аня"_s};
    draft.personal = true;
    const SubmissionPlan result = plan(accountOf(u"iba"_s), draft);
    QCOMPARE(result.nameless, 1);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems[0].kind, ErrorKind::Text);
}

void TestSubmissionPlan::bracesOfOnesOwn()
{
    Draft draft{{u"79031234567"_s}, u"Hello, {name}"_s, {}};
    draft.names = {u"Ann"_s};
    const SubmissionPlan result = plan(accountOf(u"iba"_s), draft);
    QVERIFY(result.isReady());
    QCOMPARE(result.submission.items[0].text, u"Hello, {name}"_s);
    QCOMPARE(result.submission.items[0].name, u"Ann"_s);
}

void TestSubmissionPlan::abroad()
{
    const Draft draft{{u"79031234567"_s, u"+77011234567"_s, u"+996555123456"_s}, u"Hello"_s, {}};
    Account account = accountOf(u"iba"_s);
    account.region = u"RU"_s;
    QCOMPARE(plan(account, draft).abroad, 2);
}

QTEST_GUILESS_MAIN(TestSubmissionPlan)
#include "tst_submissionplan.moc"
