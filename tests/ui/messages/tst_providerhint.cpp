// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/messages/providerhint.h"

#include <QTest>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestProviderHint : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data()
    {
        QTest::addColumn<Result<QList<Report>>>("reports");
        QTest::addColumn<QString>("says");
        const auto report = [](const QString &to, std::optional<MessageState> state) {
            Report made;
            made.to = to;
            made.state = state;
            return made;
        };
        const auto row = [](const char *name, const Result<QList<Report>> &reports, const QString &says) {
            QTest::newRow(name) << reports << says;
        };
        row("delivered", QList{report(u"79031234567"_s, MessageState::Delivered)}, u"“Delivered”. So it was sent."_s);
        row("no number named", QList{report({}, MessageState::Enroute)}, u"“On its way”"_s);
        row("of another number", QList{report(u"79030000000"_s, MessageState::Delivered)},
            u"suggests that it was not"_s);
        row("no news", QList{report({}, {})}, u"no news"_s);
        row("nothing", QList<Report>(), u"suggests that it was not sent"_s);
        row("not found", failure(ErrorKind::NotFound, u"no"_s), u"suggests that it was not sent"_s);
        row("no answer", failure(ErrorKind::Timeout, u"No answer came."_s), u"No answer came."_s);
    }
    void reports()
    {
        QFETCH(Result<QList<Report>>, reports);
        QFETCH(QString, says);
        Message message;
        message.to = u"79031234567"_s;
        const QString words = ProviderHint::wordsFor(reports, message);
        QVERIFY2(words.contains(says), qPrintable(words));
    }

    void balances_data()
    {
        // Balances in rubles, unless a unit is named; nothing: not known, or no change seen.
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("price"); // of a part
        QTest::addColumn<int>("messages");  // in the request, of two parts each
        QTest::addColumn<int>("others");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("suggests");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &price,
                            int messages, int others, const QString &says, const QString &suggests) {
            QTest::newRow(name) << before << after << price << messages << others << says << suggests;
        };
        const QString sent = u"was sent"_s;
        const QString notSent = u"was not sent"_s;
        const QString nothing;
        row("by what it costs", u"100"_s, u"95.20"_s, u"2.40"_s, 1, 0,
            u"fell by 4.80 ₽: from 100.00 ₽ before the request to 95.20 ₽ at 09:05. By the account's price the request costs 4.80 ₽."_s,
            sent);
        row("no price is known", u"100"_s, u"95.20"_s, {}, 1, 0, u"fell by 4.80 ₽"_s, sent);
        row("the price is of another unit", u"100"_s, u"95.20"_s, u"2.40 KGS"_s, 1, 0, u"fell by 4.80 ₽"_s, sent);
        row("by more", u"100"_s, u"90"_s, u"2.40"_s, 1, 0, u"fell by 10.00 ₽"_s, sent);
        row("by less", u"100"_s, u"98"_s, u"2.40"_s, 1, 0, u"does not tell"_s, nothing);
        row("the same", u"100"_s, {}, u"2.40"_s, 1, 0,
            u"The balance was 100.00 ₽ before the request, and still is at 09:10."_s, notSent);
        row("topped up", u"100"_s, u"197.60"_s, u"2.40"_s, 1, 0, u"rose from 100.00 ₽"_s, nothing);
        row("another one was sent too", u"100"_s, u"95.20"_s, u"2.40"_s, 1, 1, u"1 other request(s) left"_s, nothing);
        row("many were sent too", u"100"_s, u"10"_s, u"2.40"_s, 1, BalanceAround::manyRequests,
            u"Many other requests"_s, nothing);
        row("others were sent, nothing was charged", u"100"_s, {}, u"2.40"_s, 1, 3, u"3 other request(s) left"_s,
            nothing);
        row("with others in one request", u"100"_s, u"85.60"_s, u"2.40"_s, 3, 0,
            u"held 3 message(s). By the account's price the request costs 14.40 ₽"_s, sent);
        row("some of one request", u"100"_s, u"95.20"_s, u"2.40"_s, 3, 0, u"not all of them were charged"_s, nothing);
        row("messages are counted", u"150 SMS"_s, u"148 SMS"_s, {}, 1, 0, u"the request costs 2 SMS"_s, sent);
        row("never asked before", {}, u"95.20"_s, u"2.40"_s, 1, 0, u"before the request is not known"_s, nothing);
        row("another unit before", u"100 SMS"_s, u"95.20"_s, u"2.40"_s, 1, 0, u"before the request is not known"_s,
            nothing);
    }
    void balances()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, price);
        QFETCH(int, messages);
        QFETCH(int, others);
        QFETCH(QString, says);
        QFETCH(QString, suggests);
        const auto money = [](const QString &words) {
            return *Money::parse(words.section(u' ', 0, 0), words.contains(u' ') ? words.section(u' ', 1) : u"RUB"_s);
        };
        const QDateTime left(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        Message message;
        message.parts = 2;
        message.submittedAt = left;
        if (!price.isEmpty())
            message.cost = money(price) * message.parts;
        BalanceAround around;
        around.messages = messages;
        around.parts = 2 * messages;
        around.others = others;
        if (!before.isEmpty())
            around.before = BalancePoint{left.addSecs(-600), money(before)};
        if (!after.isEmpty())
            around.after = BalancePoint{left.addSecs(300), money(after)};
        Balance now;
        now.amount = after.isEmpty() ? money(before) : money(after);
        now.at = left.addSecs(600);
        const QString words = ProviderHint::wordsFor(around, now, message).replace(QChar::Nbsp, u' ');
        QVERIFY2(words.contains(says), qPrintable(words));
        QCOMPARE(words.contains(u"It proves nothing"_s), !suggests.isEmpty());
        QVERIFY2(suggests.isEmpty() || words.contains(u"This suggests that it "_s + suggests), qPrintable(words));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestProviderHint)
#include "tst_providerhint.moc"
