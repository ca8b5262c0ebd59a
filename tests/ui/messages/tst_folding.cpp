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

/// Sendings of several messages as rows that open and close.
class TestFolding : public StorageTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        StorageTest::setUp();
        m_model = std::make_unique<MessageModel>(*messages, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void tearDown() override
    {
        m_tester.reset();
        m_model.reset();
        StorageTest::tearDown();
    }

    QList<qint64> send(int count, const QString &text)
    {
        Submission many = submission({});
        for (int at = 0; at < count; ++at)
            many.items.append({QString::number(79031234000 + at), {}, {}, text, 1});
        return valueOf(messages->enqueue(many, now));
    }
    void show(const MessageFilter &filter = {})
    {
        m_model->setFilter(filter);
        QTRY_COMPARE(m_model->extent(), Extent::Complete);
    }
    /// "+" a closed sending, "-" an open one, "." a message of one, "1" a message alone.
    QString shape() const
    {
        QString shape;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shape += m_model->isCampaign(row) ? (m_model->isOpen(row) ? u'-' : u'+')
                                              : (m_model->isMember(row) ? u'.' : u'1');
        return shape;
    }
    QString look(int row, int column = MessageModel::TextColumn)
    {
        return m_model->index(row, column).data().toString();
    }

    FakeClock m_clock;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void aSendingIsOneRow()
    {
        send(1, u"alone"_s);
        const auto ids = send(3, u"many"_s);
        send(1, u"newest"_s);
        show();
        QCOMPARE(shape(), u"1+1"_s);
        QCOMPARE(m_model->messageCount(), 5);
        QCOMPARE(look(1), u"many"_s);
        QCOMPARE(look(1, MessageModel::ToColumn), u"3 recipient(s)"_s);
        QCOMPARE(look(1, MessageModel::PartsColumn), u"3"_s);
        QCOMPARE(look(1, MessageModel::StateColumn), u"Being sent"_s);
        QCOMPARE(m_model->idsAt(1), (IdRange{ids.first(), ids.last()}));
        QVERIFY(m_model->index(1, MessageModel::TextColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"3 waiting"_s));
    }

    void opensAndCloses()
    {
        const auto ids = send(3, u"many"_s);
        send(1, u"newest"_s);
        show();
        const QPersistentModelIndex newest = m_model->index(0, 0);
        m_model->setOpen(1, true);
        QCOMPARE(shape(), u"1-..."_s);
        QCOMPARE(m_model->messageCount(), 4);
        QCOMPARE(m_model->idAt(2), ids.last());
        QCOMPARE(m_model->campaignRow(4), 1);
        QCOMPARE(m_model->campaignRow(0), -1);
        m_model->setOpen(1, false);
        QCOMPARE(shape(), u"1+"_s);
        QCOMPARE(newest.row(), 0);
        QCOMPARE(m_model->rowOf(ids.first()), 1);
    }

    void stayOpenWhileMoreComes()
    {
        const auto ids = send(3, u"many"_s);
        show();
        m_model->setOpen(0, true);
        const QPersistentModelIndex chosen = m_model->index(2, 0);
        send(4, u"newer"_s);
        m_model->refresh();
        QTRY_COMPARE(shape(), u"+-..."_s);
        QCOMPARE(chosen.row(), 3);
        QCOMPARE(m_model->idAt(3), ids.at(1));
        QCOMPARE(m_model->messageCount(), 7);
    }

    void stayOpenBehindAFilter()
    {
        const auto ids = send(3, u"many"_s);
        show();
        m_model->setOpen(0, true);
        MessageFilter searching;
        searching.search = u"many"_s;
        show(searching);
        QCOMPARE(shape(), u"111"_s);
        QCOMPARE(m_model->messageCount(), 3);
        show();
        QCOMPARE(shape(), u"-..."_s);
        QCOMPARE(m_model->messageCount(), 3);
    }

    void foldsWhereTheFilterTakesWholeSendings_data()
    {
        QTest::addColumn<MessageFilter>("filter");
        QTest::addColumn<QString>("expected");
        MessageFilter filter;
        filter.accountId = 1;
        QTest::newRow("account") << filter << u"1+"_s;
        filter = {};
        filter.since = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("dates") << filter << u"1+"_s;
        filter = {};
        filter.states = {MessageState::Queued};
        QTest::newRow("states") << filter << u"1111"_s;
        filter = {};
        filter.search = u"many"_s;
        QTest::newRow("words") << filter << u"111"_s;
        filter = {};
        filter.campaignId = 1;
        QTest::newRow("one sending") << filter << u"111"_s;
    }
    void foldsWhereTheFilterTakesWholeSendings()
    {
        QFETCH(MessageFilter, filter);
        send(3, u"many"_s);
        send(1, u"alone"_s);
        show(filter);
        QTEST(shape(), "expected");
    }

    /// Pages end between sendings, open ones too.
    void pagesMeet()
    {
        QString expected;
        for (int at = 0; at < 1200; ++at) {
            send(at % 3 == 0 ? 2 : 1, u"x"_s);
            expected.prepend(at % 3 == 0 ? u'+' : u'1');
        }
        show();
        QCOMPARE(shape(), expected);
        for (int row = m_model->rowCount() - 1; row >= 0; --row)
            m_model->setOpen(row, true);
        const QString open = expected.replace(u'+', u"-.."_s);
        QCOMPARE(shape(), open);
        show();
        QCOMPARE(shape(), open);
        QCOMPARE(m_model->messageCount(), 1600);
    }

    void countsFollow()
    {
        const auto ids = send(3, u"many"_s);
        show();
        look(0);
        QTRY_VERIFY(m_model->campaignAt(0));
        const QSignalSpy changes(m_model.get(), &MessageModel::dataChanged);
        valueOf(messages->cancel({ids.at(0)}, now));
        m_model->refresh();
        QTRY_VERIFY(look(0, MessageModel::StateColumn) == u"Being sent"_s && m_model->campaignAt(0) &&
                    m_model->campaignAt(0)->states.at(std::size_t(MessageState::Cancelled)) == 1);
        QCOMPARE(shape(), u"+"_s);
    }

    void aLargeOneOpensAtOnce()
    {
        send(100'000, u"many"_s);
        send(1, u"newest"_s);
        show();
        QCOMPARE(shape(), u"1+"_s);
        m_model->setOpen(1, true);
        QCOMPARE(m_model->rowCount(), 100'002);
        look(50'000);
        QTRY_VERIFY(m_model->messageAt(50'000));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestFolding)
#include "tst_folding.moc"
