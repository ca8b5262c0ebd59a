// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/messages/campaignreport.h"
#include "ui/messages/reportpages.h"
#include "ui/uibench.h"

#include <QBuffer>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestCampaignReport : public StrictTest
{
    Q_OBJECT

private:
    static Message message(int number)
    {
        Message message;
        message.id = number + 1;
        message.to = QString::number(79031200000 + number);
        message.text = u"Ваш заказ готов, ждём вас до 19:00. «Ромашка»"_s;
        message.accountName = u"Reception"_s;
        message.provider = u"iba"_s;
        message.sender = u"Romashka"_s;
        message.state = MessageState::Delivered;
        message.parts = 2;
        message.cost = Money::fromMicros(5'000'000, u"RUB"_s);
        message.createdAt = message.stateAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        return message;
    }
    static int pagesOf(const QByteArray &pdf) { return int(pdf.count("/Type /Page\n")); }

private Q_SLOTS:
    void gathersFacts()
    {
        CampaignFacts facts;
        facts.add(message(0));
        facts.add(message(1));
        QCOMPARE(facts.count, 2);
        QCOMPARE(facts.parts, 4);
        QCOMPARE(facts.cost, Money::fromMicros(10'000'000, u"RUB"_s));
        QCOMPARE(facts.states[int(MessageState::Delivered)], 2);
        QVERIFY(!facts.hasOtherTexts && !facts.hasNames);
        QCOMPARE(facts.text, message(0).text);
        QCOMPARE(facts.sender, u"Romashka"_s);

        Message other = message(2);
        other.text = u"Другой"_s;
        other.name = u"Анна"_s;
        other.cost.reset();
        facts.add(other);
        QVERIFY(facts.hasOtherTexts && facts.hasNames);
        QVERIFY(!facts.cost); // of part of them it would be too little
        facts.add(message(3));
        QVERIFY(!facts.cost);
    }

    void numbersAllPages_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 60, 66, 67, 68, 69, 70, 71, 72, 73, 74, 500})
            QTest::addRow("%d", count) << count;
    }
    void numbersAllPages()
    {
        QFETCH(int, count);
        CampaignFacts facts;
        for (int i = 0; i < count; ++i)
            facts.add(message(i));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        int told = 0;
        {
            ReportPages pages(buffer, facts, u"IBA Telecom"_s, facts.createdAt);
            told = pages.pageCount();
            for (int i = 0; i < count; ++i)
                pages.add(message(i));
            pages.add(message(count)); // not in the count
            pages.end();
        }
        QVERIFY(buffer.data().startsWith("%PDF-"));
        QVERIFY(buffer.data().contains("/FontFile2")); // its letters travel with it
        QCOMPARE(pagesOf(buffer.data()), told);
    }

    void takesTheLongestText()
    {
        Message one = message(0);
        one.text = QString(20'000, u'ж');
        CampaignFacts facts;
        facts.add(one);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ReportPages pages(buffer, facts, u"IBA Telecom"_s, facts.createdAt);
        QCOMPARE(pages.pageCount(), 1);
        pages.add(one);
        pages.end();
        QCOMPARE(pagesOf(buffer.data()), 1);
    }

    void writesTheFile()
    {
        UiBench bench;
        QVERIFY(bench.open());
        Submission submission;
        submission.accountId = bench.addAccount(u"iba"_s, u"Reception"_s).id;
        submission.sender = u"Depesha"_s;
        for (int i = 0; i < 1200; ++i)
            submission.items.append({QString::number(79031200000 + i), {}, {}, u"Ваш заказ готов"_s, 1});
        MessageStore &store = bench.services.messages();
        const auto ids = UiBench::waitFor(store.enqueue(submission, bench.services.clock().now())).value();
        const qint64 campaign = UiBench::waitFor(store.byIds({ids.first()})).value().first().campaignId;

        const QTemporaryDir folder;
        const ReportOrder order{campaign, folder.filePath(u"report.pdf"_s), bench.services.clock().now()};
        QList<qint64> steps;
        const Written written = writeReport(store, bench.services.providers(), order, [&](qint64 done, qint64) {
            steps.append(done);
            return true;
        });
        QVERIFY(written && *written == 1200);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.last(), 1200);
        QFile file(order.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(pagesOf(file.readAll()) > 20);
        QVERIFY(file.remove());

        const Written stopped = writeReport(store, bench.services.providers(), order,
                                            [](qint64 done, qint64 total) { return done < total / 2 + 1; });
        QVERIFY(stopped && !*stopped);
        QVERIFY(QDir(folder.path()).isEmpty());
        const Written nowhere =
            writeReport(store, bench.services.providers(), {campaign, folder.filePath(u"no/where.pdf"_s), order.now},
                        [](qint64, qint64) { return true; });
        QVERIFY(!nowhere);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestCampaignReport)
#include "tst_campaignreport.moc"
