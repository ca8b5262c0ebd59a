// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountstore.h"
#include "storage/outboxstore.h"
#include "support/stricttest.h"
#include "ui/messages/datesdialog.h"
#include "ui/messages/filterbar.h"
#include "ui/messages/groupdetail.h"
#include "ui/messages/messagedelegate.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagesplace.h"
#include "ui/messages/messagetable.h"
#include "ui/messages/resenddialog.h"
#include "ui/uibench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using S = MessageState;

/// Sendings, filters and what is done about what is chosen, in the real place with mouse and keys.
class TestMessageChoice : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
        m_account = m_bench->addAccount(u"iba"_s, u"Reception"_s);
        m_place = std::make_unique<MessagesPlace>(m_bench->ui());
        m_place->resize(1200, 700);
    }
    void tearDown() override
    {
        m_place.reset();
        m_bench.reset();
    }

    MessageStore &store() { return m_bench->services.messages(); }
    QDateTime now() { return m_bench->services.clock().now(); }
    QList<qint64> send(int count, const QString &text, std::optional<QDateTime> due = {})
    {
        Submission many;
        many.accountId = m_account.id;
        many.sender = u"Depesha"_s;
        many.at = due;
        many.price = Money::fromMicros(2'400'000, u"RUB"_s);
        for (int at = 0; at < count; ++at) {
            const QString to = QString::number(79031234500 + at);
            many.items.append({to, to, {}, text, 1});
        }
        return UiBench::waitFor(store().enqueue(many, now())).value();
    }
    /// As the outbox would, the oldest message first.
    void settle(const QList<MessageState> &states)
    {
        OutboxStore outbox(m_bench->services.database());
        for (const MessageState state : states) {
            const auto claims = UiBench::waitFor(outbox.claim({m_account.id, 1, 1, false}, now())).value();
            QCOMPARE(claims.size(), 1);
            Settlement settlement;
            settlement.messageId = claims.first().messageIds.first();
            settlement.state = state;
            QVERIFY(UiBench::waitFor(outbox.finish({{claims.first().attemptId, u"x"_s, {}, {settlement}}}, now())));
        }
    }
    void show(int expected)
    {
        m_place->show();
        m_place->activateWindow();
        QTRY_COMPARE(rows(), expected);
        table().setFocus();
    }
    MessageTable &table() { return *m_place->findChild<MessageTable *>(); }
    MessageModel &model() { return static_cast<MessageModel &>(*table().model()); }
    int rows() { return table().model()->rowCount(); }
    MessageState state(qint64 id) { return UiBench::waitFor(store().byIds({id})).value().value(0).state; }
    template<typename T>
    T *find(const QString &text)
    {
        const auto all = m_place->findChildren<T *>();
        for (T *candidate : all)
            if (candidate->isVisible() && QString(candidate->text()).remove(u'&') == text)
                return candidate;
        return nullptr;
    }
    QPushButton *button(const QString &text) { return find<QPushButton>(text); }
    /// Once it is there and has its place.
    void press(const QString &text)
    {
        QTRY_VERIFY(button(text));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    QAbstractButton *chip(const QString &text) { return find<QAbstractButton>(text); }
    bool says(const QString &words)
    {
        const auto labels = m_place->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
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

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MessagesPlace> m_place;
    Account m_account;

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
        QVERIFY(says(Money::fromMicros(9'600'000, u"RUB"_s).toDisplayString()));
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
        const auto ids = send(2, u"many"_s, now().addSecs(5));
        OutboxStore outbox(m_bench->services.database());
        UiBench::waitFor(outbox.releaseScheduled(std::chrono::seconds(0), now().addSecs(60))).value();
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
        QTest::qWait(0);
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
        Submission again;
        again.accountId = m_account.id;
        again.sender = u"Depesha"_s;
        again.items.append({u"79031234500"_s, {}, {}, u"many"_s, 1});
        again.formerCampaign = UiBench::waitFor(store().byIds(former)).value().first().campaignId;
        const auto later = UiBench::waitFor(store().enqueue(again, now())).value();
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
