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
        QTest::addColumn<int>("askedBefore"); // seconds before the request; -1: never
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("claims");
        const QString rubles = u"RUB"_s;
        QTest::newRow("fell") << 60 << qint64(100'000'000) << qint64(97'600'000) << rubles << u"fell by 2.40"_s << true;
        QTest::newRow("the same") << 60 << qint64(100'000'000) << qint64(100'000'000) << rubles << u"has not fallen"_s
                                  << true;
        QTest::newRow("topped up") << 60 << qint64(100'000'000) << qint64(200'000'000) << rubles << u"has not fallen"_s
                                   << true;
        QTest::newRow("asked after the request")
            << -60 << qint64(100'000'000) << qint64(97'600'000) << rubles << u"not known"_s << false;
        QTest::newRow("never asked") << -1 << qint64(0) << qint64(97'600'000) << rubles << u"not known"_s << false;
        QTest::newRow("another unit") << 60 << qint64(100'000'000) << qint64(97'600'000) << u"SMS"_s << u"not known"_s
                                      << false;
    }
    void balances()
    {
        QFETCH(int, askedBefore);
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(QString, unit);
        QFETCH(QString, says);
        QFETCH(bool, claims);
        const QDateTime sent(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        Message message;
        message.submittedAt = sent;
        std::optional<Balance> former;
        if (askedBefore != -1) {
            former.emplace();
            former->amount = Money::fromMicros(before, unit);
            former->at = sent.addSecs(-askedBefore);
        }
        Balance now;
        now.amount = Money::fromMicros(after, u"RUB"_s);
        now.at = sent.addSecs(600);
        const QString words = ProviderHint::wordsFor(former, now, message);
        QVERIFY2(words.contains(says), qPrintable(words));
        QCOMPARE(words.contains(u"It proves nothing"_s), claims);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestProviderHint)
#include "tst_providerhint.moc"
