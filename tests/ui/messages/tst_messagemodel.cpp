// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storagetest.h"
#include "support/fakeclock.h"
#include "ui/messages/messagemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using Extent = MessageModel::Extent;

class TestMessageModel : public StorageTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        StorageTest::setUp();
        m_model = std::make_unique<MessageModel>(*messages, m_clock);
    }
    void tearDown() override
    {
        m_model.reset();
        StorageTest::tearDown();
    }

    /// Texts "0", "1" …, each sent alone: the last one becomes row 0.
    QList<qint64> enqueueMany(int count)
    {
        QList<QFuture<Result<QList<qint64>>>> all;
        for (int at = 0; at < count; ++at)
            all.append(messages->enqueue(submission({u"79031234567"_s}, QString::number(at)), now));
        QList<qint64> ids;
        for (auto &each : all)
            ids += valueOf(std::move(each));
        return ids;
    }
    void show(const MessageFilter &filter = {})
    {
        m_model->setFilter(filter);
        QTRY_COMPARE(m_model->extent(), Extent::Complete);
    }
    QString look(int row, int column = MessageModel::TextColumn)
    {
        return m_model->index(row, column).data().toString();
    }
    static MessageFilter waiting()
    {
        MessageFilter filter;
        filter.states = {MessageState::Queued};
        return filter;
    }

    FakeClock m_clock;
    std::unique_ptr<MessageModel> m_model;

private Q_SLOTS:
    void knowsAllAndReadsWhatIsLookedAt()
    {
        enqueueMany(3000);
        QCOMPARE(m_model->extent(), Extent::Unknown);
        show();
        QCOMPARE(m_model->rowCount(), 3000);
        QCOMPARE(look(0), u"2999"_s);
        QVERIFY(!m_model->messageAt(1500));
        QCOMPARE(look(1500), u"…"_s);
        QCOMPARE(look(1500, MessageModel::CostColumn), QString());
        QTRY_COMPARE(look(1500), u"1499"_s);
        QVERIFY(m_model->messageAt(1540)); // the neighbours come too
        QVERIFY(!m_model->messageAt(2500));
    }

    void theListGrowsFromTheNewest()
    {
        enqueueMany(3000);
        QList<int> lengths;
        QList<Extent> extents;
        connect(m_model.get(), &MessageModel::loaded, this, [&] {
            lengths.append(m_model->rowCount());
            extents.append(m_model->extent());
        });
        show();
        QVERIFY(lengths.size() > 2);
        QVERIFY(std::is_sorted(lengths.begin(), lengths.end()));
        QCOMPARE(extents.first(), Extent::Partial);
        QCOMPARE(extents.count(Extent::Complete), 1);
    }

    void farRowsLookedAtTogetherAllCome()
    {
        enqueueMany(3000);
        show();
        for (const int row : {2900, 700, 1500})
            look(row);
        for (const int row : {2900, 700, 1500})
            QTRY_VERIFY(m_model->messageAt(row));
    }

    void forgetsWhatNobodyLooksAt()
    {
        enqueueMany(6000);
        show();
        for (int row = 0; row < 6000; row += 100) {
            look(row);
            QTRY_VERIFY(m_model->messageAt(row));
        }
        QVERIFY(!m_model->messageAt(0));
        int here = 0;
        for (int row = 0; row < 6000; ++row)
            here += m_model->messageAt(row) ? 1 : 0;
        QVERIFY(here <= 4000);
        QCOMPARE(look(0), u"…"_s);
        QTRY_COMPARE(look(0), u"5999"_s);
    }

    void answersToAnOlderQuestionAreDropped()
    {
        const auto ids = enqueueMany(300);
        valueOf(messages->cancel({ids.at(7)}, now));
        MessageFilter cancelled;
        cancelled.states = {MessageState::Cancelled};
        m_model->setFilter({});
        m_model->setFilter(waiting());
        show(cancelled);
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->idAt(0), ids.at(7));
        QCOMPARE(m_model->rowOf(ids.at(8)), -1);
    }

    void newMessagesMoveNobody()
    {
        enqueueMany(500);
        show();
        const QPersistentModelIndex chosen = m_model->index(250, 0);
        const qint64 id = m_model->idAt(250);
        const QSignalSpy resets(m_model.get(), &MessageModel::modelReset);
        enqueueMany(150);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 650);
        QCOMPARE(chosen.row(), 400);
        QCOMPARE(m_model->idAt(400), id);
        QCOMPARE(look(0), u"149"_s);
        QCOMPARE(resets.size(), 0);
    }

    void aStateChangesInItsPlace()
    {
        const auto ids = enqueueMany(500);
        show();
        look(300);
        QTRY_VERIFY(m_model->messageAt(300));
        const QSignalSpy changes(m_model.get(), &MessageModel::dataChanged);
        const QSignalSpy removals(m_model.get(), &MessageModel::rowsRemoved);
        valueOf(messages->cancel({ids.at(199)}, now));
        m_model->refresh();
        QTRY_COMPARE(look(300, MessageModel::StateColumn), stateWord(MessageState::Cancelled));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 300);
        QCOMPARE(removals.size(), 0);
    }

    void refreshedOftenItKeepsUp()
    {
        enqueueMany(10);
        show();
        for (int at = 0; at < 20; ++at) {
            enqueueMany(1);
            m_model->refresh();
        }
        QTRY_COMPARE(m_model->rowCount(), 30);
    }

    void aListOfStatesLosesAndGains()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto ids = enqueueMany(2000);
        show(waiting());
        QCOMPARE(m_model->rowCount(), 2000);
        const QPersistentModelIndex chosen = m_model->index(1000, 0);
        const qint64 id = m_model->idAt(1000);
        valueOf(messages->cancel({ids.at(0), ids.at(1), ids.at(1500), ids.at(1999)}, now));
        enqueueMany(3);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 1999);
        QTRY_COMPARE(m_model->rowOf(ids.at(0)), -1);
        QCOMPARE(m_model->idAt(chosen.row()), id);
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->idAt(row) < m_model->idAt(row - 1));
    }

    void changedInManyPlacesItIsShownAnew()
    {
        const auto ids = enqueueMany(400);
        show(waiting());
        QList<qint64> every;
        for (qsizetype at = 0; at < ids.size(); at += 2)
            every.append(ids.at(at));
        const QSignalSpy resets(m_model.get(), &MessageModel::modelReset);
        valueOf(messages->cancel(every, now));
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 200);
        QVERIFY(resets.size() > 0);
        QCOMPARE(look(0), u"399"_s);
    }

    void saysWhatTheDatabaseSays()
    {
        m_database = std::make_unique<Database>(); // never opened
        MessageStore closed(*m_database);
        MessageModel model(closed, m_clock);
        const QSignalSpy failures(&model, &MessageModel::failed);
        model.setFilter({});
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(model.extent(), Extent::Unknown);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestMessageModel)
#include "tst_messagemodel.moc"
