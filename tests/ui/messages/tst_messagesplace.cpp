// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagesbench.h"

#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestMessagesPlace : public PlaceBench
{
    Q_OBJECT

private:
    /// Each alone, to numbers that count up.
    QList<qint64> enqueue(const QStringList &texts, const std::optional<QDateTime> &at = {})
    {
        QList<QFuture<Result<QList<qint64>>>> all;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Submission alone = submission(1, texts[i], int(i));
            alone.at = at;
            all.append(store().enqueue(alone, now()));
        }
        QList<qint64> ids;
        for (const auto &each : all)
            ids += UiBench::waitFor(each).value();
        return ids;
    }
    /// Texts "0", "1" …
    QList<qint64> enqueueMany(int count)
    {
        QStringList texts;
        for (int i = 0; i < count; ++i)
            texts.append(QString::number(i));
        return enqueue(texts);
    }
    void loseAnswer()
    {
        settleNext(MessageState::Unconfirmed, Error{ErrorKind::Timeout, u"No answer came in time."_s});
    }
    MessageDetail &detail() { return *m_place->findChild<MessageDetail *>(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void nothingYet()
    {
        m_place->show();
        QTRY_VERIFY(says(u"Nothing sent yet"_s));
    }

    void newestFirst()
    {
        enqueue({u"first"_s, u"second"_s});
        m_place->show();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cell(0, MessageModel::TextColumn), u"second"_s);
        QCOMPARE(cell(1, MessageModel::ToColumn), u"+7 903 123-45-00"_s);
        QCOMPARE(cell(0, MessageModel::StateColumn), stateWord(MessageState::Queued));
        QCOMPARE(cell(0, MessageModel::AccountColumn), u"Reception"_s);
    }

    void searchNarrows_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("a word in another case") << u"ЗАВТРА"_s << 1;
        QTest::newRow("е for ё") << u"счет"_s << 1;
        QTest::newRow("part of a number") << u"123-45-02"_s << 1;
        QTest::newRow("nothing") << u"zebra"_s << 0;
    }
    void searchNarrows()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        enqueue({u"Ждём вас завтра"_s, u"Ваш счёт готов"_s, u"Hello"_s});
        m_place->show();
        QTRY_COMPARE(rows(), 3);
        m_place->focusSearch();
        m_place->findChild<QLineEdit *>()->insert(typed);
        QTest::keyClick(m_place->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(rows(), found);
        if (found > 0)
            return;
        QTRY_VERIFY(button(u"Show all messages"_s));
        QTest::mouseClick(button(u"Show all messages"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 3);
    }

    void staysWhereItIsWhileMoreComes()
    {
        enqueue({u"first"_s, u"second"_s});
        m_place->show();
        QTRY_COMPARE(rows(), 2);
        table().selectRow(1);
        QTRY_VERIFY(detail().isVisible());
        enqueue({u"third"_s});
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(cell(0, MessageModel::TextColumn), u"third"_s);
        QCOMPARE(table().currentIndex().row(), 2);
        QCOMPARE(table().selectedRanges().size(), 1);
        QVERIFY(says(u"first"_s));
    }

    void userDecides_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<MessageState>("after");
        QTest::newRow("sent") << u"It was sent"_s << MessageState::Unreported;
        QTest::newRow("not sent") << u"It was not sent"_s << MessageState::Failed;
        QTest::newRow("again") << u"Send again"_s << MessageState::Queued;
    }
    void userDecides()
    {
        QFETCH(QString, choice);
        QFETCH(MessageState, after);
        const qint64 id = enqueue({u"Hello"_s}).first();
        loseAnswer();
        m_place->show();
        QTRY_COMPARE(rows(), 1);
        table().selectRow(0);
        QTRY_VERIFY(button(choice));
        QVERIFY(says(u"No answer came in time."_s));
        QVERIFY(!button(u"Cancel sending"_s));
        QTest::mouseClick(button(choice), Qt::LeftButton);
        QTRY_COMPARE(state(id), after);
        QTRY_COMPARE(cell(0, MessageModel::StateColumn), stateWord(after));
        QTRY_VERIFY(says(u"Your decision"_s));
    }

    void deleteKeyCancels()
    {
        const QList<qint64> ids = enqueue({u"one"_s, u"two"_s, u"three"_s});
        m_place->show();
        QTRY_COMPARE(rows(), 3);
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_COMPARE(state(ids[2]), MessageState::Cancelled);
        QCOMPARE(state(ids[1]), MessageState::Cancelled);
        QCOMPARE(state(ids[0]), MessageState::Queued);
    }

    void copyTakesTheSelectedRows()
    {
        enqueue({u"one"_s, u"two"_s});
        m_place->show();
        QTRY_COMPARE(rows(), 2);
        table().setFocus();
        table().selectAll();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        QTRY_VERIFY(copied().startsWith(u"+7 903 123-45-01\ttwo\t"_s));
        QCOMPARE(copied().count(u'\n'), 1);
    }

    void onlyTheUndecided()
    {
        enqueue({u"lost"_s, u"waits"_s});
        loseAnswer();
        m_place->show();
        QTRY_COMPARE(rows(), 2);
        m_place->showStates({MessageState::Unconfirmed});
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, MessageModel::TextColumn), u"lost"_s);
    }

    void missedTimeIsAsked()
    {
        const qint64 id = enqueue({u"late"_s}, now().addSecs(5)).first();
        missTheTime();
        m_place->show();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, MessageModel::StateColumn), u"Missed its time"_s);
        table().selectRow(0);
        QTRY_VERIFY(button(u"Send it now"_s));
        QTest::mouseClick(button(u"Do not send it"_s), Qt::LeftButton);
        QTRY_COMPARE(state(id), MessageState::Cancelled);
    }

    void fillsAsOneScrolls()
    {
        enqueueMany(3000);
        m_place->show();
        QTRY_COMPARE(rows(), 3000);
        QCOMPARE(cell(0, MessageModel::TextColumn), u"2999"_s);
        table().scrollToBottom();
        QTRY_COMPARE(cell(2999, MessageModel::TextColumn), u"0"_s);
        table().scrollTo(table().model()->index(1500, 0), QAbstractItemView::PositionAtTop);
        QTRY_COMPARE(cell(1500, MessageModel::TextColumn), u"1499"_s);
        QTRY_VERIFY(says(QLocale().toString(3000) + u" message(s)"_s));
    }

    void whoReadsFurtherDownStaysThere_data()
    {
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("after");
        QTest::newRow("at the top") << 0 << 0;
        QTest::newRow("further down") << 300 << 302;
    }
    void whoReadsFurtherDownStaysThere()
    {
        QFETCH(int, top);
        QFETCH(int, after);
        enqueueMany(1000);
        m_place->show();
        QTRY_COMPARE(rows(), 1000);
        table().selectRow(310);
        table().verticalScrollBar()->setValue(top);
        const QList<IdRange> selected = table().selectedRanges();
        enqueue({u"new"_s, u"newer"_s});
        QTRY_COMPARE(rows(), 1002);
        QCOMPARE(table().verticalScrollBar()->value(), after);
        QCOMPARE(table().selectedRanges(), selected);
        QCOMPARE(table().currentIndex().row(), 312);
    }

    void whatLeavesTheListAboveMovesNothing()
    {
        const QList<qint64> ids = enqueueMany(600);
        m_place->show();
        m_place->showStates({MessageState::Queued, MessageState::Sending});
        QTRY_COMPARE(rows(), 600);
        table().selectRow(320);
        table().verticalScrollBar()->setValue(300);
        const QList<IdRange> selected = table().selectedRanges();
        UiBench::waitFor(store().cancel({ids[599], ids[598], ids[0]}, now())).value();
        QTRY_COMPARE(rows(), 597);
        QCOMPARE(table().verticalScrollBar()->value(), 298);
        QCOMPARE(table().selectedRanges(), selected);
    }

    void aListThatChangedInManyPlacesIsFoundAgain()
    {
        const QList<qint64> ids = enqueueMany(900);
        m_place->show();
        m_place->showStates({MessageState::Queued, MessageState::Sending});
        QTRY_COMPARE(rows(), 900);
        table().selectRow(421);
        table().verticalScrollBar()->setValue(401);
        const QList<IdRange> selected = table().selectedRanges();
        QList<qint64> every;
        for (qsizetype at = 1; at < ids.size(); at += 2)
            every.append(ids[at]);
        QVERIFY(!every.contains(selected.first().first));
        UiBench::waitFor(store().cancel(every, now())).value();
        QTRY_COMPARE(rows(), 450);
        QCOMPARE(table().selectedRanges(), selected);
        QCOMPARE(table().currentIndex().row(), 210);
        QCOMPARE(table().verticalScrollBar()->value(), 200);
    }

    void lettersDoNotWalkThroughTheList()
    {
        enqueue({u"one"_s, u"two"_s});
        m_place->show();
        QTRY_COMPARE(rows(), 2);
        table().selectRow(0);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_D);
        QCOMPARE(table().currentIndex().row(), 0);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestMessagesPlace)
#include "tst_messagesplace.moc"
