// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/accountdesk.h"
#include "ui/messages/datesdialog.h"
#include "ui/messages/filterbar.h"
#include "ui/messages/groupdetail.h"
#include "ui/messages/messagedelegate.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagesbench.h"
#include "ui/messages/resenddialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using S = MessageState;

/// Sendings, filters and what is done about what is chosen, in the real place with mouse and keys.
class TestMessageChoice : public PlaceBench
{
    Q_OBJECT

private:
    /// The oldest message first.
    void settle(const QList<MessageState> &states)
    {
        for (const MessageState state : states)
            settleNext(state);
    }
    void show(int expected)
    {
        m_place->show();
        m_place->activateWindow();
        QTRY_COMPARE(rows(), expected);
        table().setFocus();
    }
    MessageModel &model() { return static_cast<MessageModel &>(*table().model()); }
    /// Once it is there and has its place.
    void press(const QString &text)
    {
        QTRY_VERIFY(button(text));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    QAbstractButton *chip(const QString &text) { return find<QAbstractButton>(text); }
    /// Chooses by words from the menu under "Filter", which the test's screen cannot show.
    bool choose(const QString &words)
    {
        QMetaObject::invokeMethod(m_place->findChild<FilterBar *>()->findChild<QMenu *>(), &QMenu::aboutToShow);
        const auto menus = m_place->findChild<FilterBar *>()->findChildren<QMenu *>();
        for (QMenu *menu : menus)
            for (QAction *action : menu->actions())
                if (QString(action->text()).remove(u'&') == words) {
                    action->trigger();
                    return true;
                }
        return false;
    }
    ResendDialog *confirmation() { return m_place->findChild<ResendDialog *>(); }

private Q_SLOTS:
    void keysOpenAndClose()
    {
        send(3, u"many"_s);
        send(1, u"newest"_s);
        show(2);
        table().selectRow(1);
        QTest::keyClick(&table(), Qt::Key_Right);
        QCOMPARE(rows(), 5);
        QTest::keyClick(&table(), Qt::Key_Right);
        QCOMPARE(table().currentIndex().row(), 2);
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Left);
        QCOMPARE(table().currentIndex().row(), 1);
        QTest::keyClick(&table(), Qt::Key_Left);
        QCOMPARE(rows(), 2);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(rows(), 5);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(rows(), 2);
    }

    void mouseOpensAndCloses()
    {
        send(3, u"many"_s);
        show(1);
        table().clearSelection();
        const QRect cell = table().visualRect(model().index(0, MessageModel::StateColumn));
        const QPoint chevron = MessageDelegate::chevronRect(cell, &table()).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, chevron);
        QCOMPARE(rows(), 4);
        QVERIFY(table().selectedRanges().isEmpty());
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, chevron);
        QCOMPARE(rows(), 1);
        const QPoint words = table().visualRect(model().index(0, MessageModel::TextColumn)).center();
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, words);
        QCOMPARE(rows(), 4);
    }

    void theOnlyRowIsChosenByTheFocus()
    {
        send(1, u"Hello"_s);
        show(1);
        m_place->focusSearch();
        table().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(find<QLabel>(u"Hello"_s));
    }
    void aSendingTellsHowItStands()
    {
        send(5, u"Come at nine"_s);
        settle({S::Accepted, S::Failed, S::Unconfirmed});
        show(1);
        table().selectRow(0);
        QTRY_VERIFY(m_place->findChild<GroupDetail *>()->isVisible());
        for (const auto &words : {u"5 recipient(s)"_s, u"1 on the way"_s, u"1 refused"_s, u"1 to decide"_s,
                                  u"2 waiting"_s, u"Come at nine"_s, u"Reception"_s, u"Your decision"_s})
            QTRY_VERIFY2(says(words), qPrintable(words));
        QVERIFY(says((*m_account.price * 4).toDisplayString()));
    }

    void aSendingIsCancelledAsFarAsItWaits()
    {
        const auto ids = send(4, u"many"_s);
        settle({S::Accepted});
        show(1);
        table().selectRow(0);
        press(u"Cancel 3 waiting"_s);
        QTRY_COMPARE(state(ids.at(3)), S::Cancelled);
        QCOMPARE(state(ids.at(0)), S::Accepted);
        QTRY_VERIFY(says(u"3 message(s) cancelled."_s));
        QTRY_VERIFY(!button(u"Cancel 3 waiting"_s));
    }

    void decidedTogether()
    {
        const auto ids = send(3, u"many"_s);
        settle({S::Unconfirmed, S::Unconfirmed});
        show(1);
        table().selectRow(0);
        press(u"2 was/were not sent"_s);
        QTRY_COMPARE(state(ids.at(1)), S::Failed);
        QCOMPARE(state(ids.at(0)), S::Failed);
        QCOMPARE(state(ids.at(2)), S::Queued);
    }

    void whatMissedItsTimeIsAskedFirst()
    {
        Submission later = submission(2, u"many"_s);
        later.at = now().addSecs(5);
        const auto ids = send(later);
        missTheTime();
        show(1);
        table().selectRow(0);
        QTRY_VERIFY(button(u"Send 2 message(s) now"_s));
        QVERIFY(!button(u"Cancel 2 waiting"_s));
        press(u"Do not send 2 message(s)"_s);
        QTRY_COMPARE(state(ids.at(0)), S::Cancelled);
        QCOMPARE(state(ids.at(1)), S::Cancelled);
    }

    void manyOfWhichNobodyKnowsAreNotSentAgainAtOnce()
    {
        const auto ids = send(2, u"many"_s);
        settle({S::Unconfirmed, S::Unconfirmed});
        show(1);
        table().selectRow(0);
        press(u"Send again…"_s);
        QTRY_VERIFY(confirmation());
        QVERIFY(!confirmation()->findChild<QPushButton *>(u"resend"_s)->isEnabled());
        QCOMPARE(state(ids.at(0)), S::Unconfirmed);
    }

    void severalRowsAreCounted()
    {
        send(1, u"one"_s);
        send(2, u"many"_s);
        settle({S::Failed});
        show(2);
        table().selectAll();
        QTRY_VERIFY(says(u"3 message(s) chosen"_s));
        QTRY_VERIFY(says(u"1 refused"_s));
        QVERIFY(button(u"Send 1 failed again…"_s));
        QVERIFY(!button(u"Report (PDF)…"_s));
    }

    void whatFailedIsSentAgain()
    {
        const auto ids = send(4, u"Come at nine"_s);
        settle({S::Failed, S::Failed, S::Unconfirmed, S::Accepted});
        show(1);
        table().selectRow(0);
        press(u"Send 2 failed again…"_s);
        QTRY_VERIFY(confirmation());
        auto *send = confirmation()->findChild<QPushButton *>(u"resend"_s);
        QCOMPARE(QString(send->text()).remove(u'&'), u"Send 2 SMS again"_s);
        // Enter, still held down, does not send.
        QTest::keyClick(confirmation(), Qt::Key_Return);
        QTRY_VERIFY(!confirmation());
        // Asked after whatever the key may have set going.
        QCOMPARE(UiBench::waitFor(store().count({})).value(), 4);
        QCOMPARE(rows(), 1);

        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(confirmation());
        send = confirmation()->findChild<QPushButton *>(u"resend"_s);
        auto *doubtful = confirmation()->findChild<QCheckBox *>();
        QVERIFY(!doubtful->isChecked());
        QTest::mouseClick(doubtful, Qt::LeftButton, {}, QPoint(8, doubtful->height() / 2));
        QCOMPARE(QString(send->text()).remove(u'&'), u"Send 3 SMS again"_s);
        QVERIFY(confirmation()
                    ->findChild<QLabel *>(u"resendTotal"_s)
                    ->text()
                    .contains((*m_account.price * 3).toDisplayString()));
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(says(u"3 message(s) queued to be sent again."_s));
        const auto again = UiBench::waitFor(store().campaigns({ids.last() + 1})).value().value(0);
        QCOMPARE(again.messages.size(), 3);
        QCOMPARE(again.former, (IdRange{ids.first(), ids.last()}));
        QCOMPARE(again.text, u"Come at nine"_s);
        QCOMPARE(state(ids.first()), S::Failed);
        QCOMPARE(state(ids.at(2)), S::Unconfirmed);
    }

    void onceMoreTodayIsAsked()
    {
        send(1, u"Come at nine"_s);
        settle({S::Failed});
        send(1, u"Come at nine"_s);
        settle({S::Accepted});
        show(2);
        table().selectRow(1);
        press(u"Send again…"_s);
        QTRY_VERIFY(confirmation());
        auto *again = confirmation()->findChild<QPushButton *>(u"resend"_s);
        QVERIFY(!again->isEnabled());
        auto *box = confirmation()->findChild<QCheckBox *>();
        QVERIFY(QString(box->text()).remove(u'&').contains(u"once more"_s));
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(again->isEnabled());
    }

    void linksLeadToTheOtherMessage()
    {
        const auto former = send(2, u"many"_s);
        settle({S::Failed, S::Failed});
        Submission again = submission(1, u"many"_s);
        again.formerCampaign = UiBench::waitFor(store().byIds(former)).value().first().campaignId;
        const auto later = send(again);
        show(2);
        table().selectRow(0);
        QTRY_VERIFY(chip(u"Repeats an earlier message"_s));
        QTest::mouseClick(chip(u"Repeats an earlier message"_s), Qt::LeftButton);
        QCOMPARE(table().selectedRanges(), (QList<IdRange>{{former.first(), former.first()}}));
        QTRY_VERIFY(chip(u"Was sent again later"_s));
        // Also where a filter hides it.
        QVERIFY(choose(u"Refused"_s));
        QTRY_COMPARE(rows(), 2);
        table().selectRow(1);
        QTRY_VERIFY(chip(u"Was sent again later"_s));
        QTest::mouseClick(chip(u"Was sent again later"_s), Qt::LeftButton);
        QTRY_COMPARE(table().selectedRanges(), (QList<IdRange>{{later.first(), later.first()}}));
    }

    void chipsNarrowAndGo()
    {
        send(2, u"many"_s);
        settle({S::Failed});
        send(1, u"alone"_s);
        show(2);
        QVERIFY(choose(u"Refused"_s));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(says(u"1 message(s)"_s));
        QVERIFY(choose(u"Waiting to be sent"_s));
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(chip(u"Refused"_s));
        QTest::mouseClick(chip(u"Refused"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(choose(u"Reception"_s));
        QVERIFY(choose(u"Today"_s));
        QTRY_VERIFY(chip(u"Reception"_s));
        QTRY_VERIFY(chip(u"Today"_s));
        QTRY_VERIFY(chip(u"Waiting to be sent"_s));
        QTest::mouseClick(chip(u"Waiting to be sent"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(choose(u"Yesterday"_s));
        QTRY_VERIFY(says(u"No message matches"_s));
        QTest::keyClick(m_place.get(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!chip(u"Yesterday"_s));
    }

    void ownDatesAreAsked()
    {
        send(1, u"alone"_s);
        show(1);
        QVERIFY(choose(u"From … to …"_s));
        auto *dialog = m_place->findChild<DatesDialog *>();
        QVERIFY(dialog);
        const auto days = dialog->findChildren<QDateEdit *>();
        QCOMPARE(days.size(), 2);
        const QDate today = now().toLocalTime().date();
        QCOMPARE(days.last()->date(), today);
        days.first()->setDate(today.addDays(-5));
        days.last()->setDate(today.addDays(-2));
        dialog->accept();
        QTRY_VERIFY(says(u"No message matches"_s));
        const MessageFilter filter = m_place->filter();
        QCOMPARE(filter.since, today.addDays(-5).startOfDay().toUTC());
        QCOMPARE(filter.until, today.addDays(-1).startOfDay().toUTC());
    }

    void onlyThisSending()
    {
        const auto ids = send(3, u"many"_s);
        send(1, u"alone"_s);
        settle({S::Failed});
        show(2);
        table().selectRow(1);
        press(u"Show only 1 failed"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(model().idAt(0), ids.first());
        QTRY_VERIFY(chip(u"Not delivered"_s));
        QTest::mouseClick(chip(u"Not delivered"_s), Qt::LeftButton);
        QTRY_VERIFY(chip(u"Refused"_s));
        QTest::mouseClick(chip(u"Refused"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(chip(u"One sending only"_s));
        QTest::mouseClick(chip(u"One sending only"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 2);
    }

    void asksForReportAndExport()
    {
        const auto ids = send(3, u"many"_s);
        const qint64 campaign = UiBench::waitFor(store().byIds(ids)).value().first().campaignId;
        show(1);
        table().selectRow(0);
        const QSignalSpy reports(m_place.get(), &MessagesPlace::reportRequested);
        press(u"Report (PDF)…"_s);
        QCOMPARE(reports.size(), 1);
        QCOMPARE(reports.first().first().toLongLong(), campaign);
        const QSignalSpy exports(m_place.get(), &MessagesPlace::exportRequested);
        press(u"Export this sending…"_s);
        QCOMPARE(exports.size(), 1);
    }

    void theBalanceIsAHint()
    {
        const auto ids = send(1, u"lost"_s);
        settle({S::Unconfirmed});
        show(1);
        table().selectRow(0);
        QTRY_VERIFY(button(u"Look at the balance"_s));
        QVERIFY(says(u"Nobody knows yet"_s));
        press(u"Look at the balance"_s);
        QTRY_VERIFY(says(u"What it was before the request is not known."_s));
        QCOMPARE(state(ids.first()), S::Unconfirmed);
    }

    void theBalanceBeforeTheRequestIsRemembered()
    {
        const auto before = UiBench::waitFor(m_bench->ui().desk.balance(m_account));
        QVERIFY(before);
        send(1, u"lost"_s);
        settle({S::Unconfirmed});
        show(1);
        table().selectRow(0);
        QTRY_VERIFY(button(u"Look at the balance"_s));
        press(u"Look at the balance"_s);
        QTRY_VERIFY(says(u"The balance was %1 before the request"_s.arg(before->amount.toDisplayString())));
        QVERIFY(says(u"This suggests that it was not sent."_s));
    }

    void sendingsAreCopiedAsLines()
    {
        send(2, u"many\nlines"_s);
        send(1, u"alone"_s);
        show(2);
        table().selectAll();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const auto copied = [] { return QGuiApplication::clipboard()->text().split(u'\n'); };
        QTRY_COMPARE(copied().size(), 2);
        QVERIFY(copied().first().startsWith(u"+7 903 123-45-00\talone\tQueued\t"_s));
        QVERIFY(copied().last().startsWith(u"2 recipient(s)\tmany lines\t2 waiting\t"_s));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestMessageChoice)
#include "tst_messagechoice.moc"
