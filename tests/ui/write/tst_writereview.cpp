// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked between Send and the queue: the review, the guard against the same text twice, the time, the test.

#include "ui/write/confirmdialog.h"
#include "ui/write/laterdialog.h"
#include "ui/write/writeplacetest.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QRadioButton>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestWriteReview : public WritePlaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void manyAreReviewedFirst()
    {
        openWithAccount();
        paste(u"8 903 123-45-61\n89031234562\n+7 903 1234561\n"_s);
        type(text(), u"Hello"_s);
        QCOMPARE(summary(), u"2 recipients · 1 duplicate removed"_s);
        QCOMPARE(send()->text(), u"&Send 2 SMS (2 parts)"_s);
        click(send());
        auto *review = dialog<ConfirmDialog>();
        QVERIFY(review);
        QStringList said;
        for (const QLabel *label : review->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.contains(u"Send 2 SMS (2 parts)?"_s));
        QVERIFY(said.contains(u"2 recipients\n+7\u00a0903\u00a0123-45-61, +7\u00a0903\u00a0123-45-62"_s));
        QVERIFY(said.contains(u"993.20\u00a0₽"_s));
        QTest::keyClick(review, Qt::Key_Escape);
        QTRY_VERIFY(send()->isEnabled());
        QCOMPARE(queued(), 0);
        QCOMPARE(text()->toPlainText(), u"Hello"_s);

        QTRY_VERIFY(!m_place->findChild<ConfirmDialog *>());
        click(send());
        review = dialog<ConfirmDialog>();
        QVERIFY(review);
        click(review->findChild<QPushButton *>(u"confirmSend"_s));
        QTRY_COMPARE(note(), u"2 messages queued."_s);
        QCOMPARE(queued(), 2);
        QCOMPARE(m_desk->history()[0].campaignId, m_desk->history()[1].campaignId);
    }

    void heldEnterDoesNotAnswerTheReview()
    {
        openWithAccount();
        paste(u"89031234561\n89031234562\n"_s);
        type(text(), u"Hello"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *review = dialog<ConfirmDialog>();
        QVERIFY(review);
        auto *confirm = review->findChild<QPushButton *>(u"confirmSend"_s);
        QTest::keyClick(confirm, Qt::Key_Return);
        QVERIFY(review->isVisible());
        QCOMPARE(queued(), 0);
        QVERIFY(QTest::qWaitFor([&] {
            QTest::keyClick(confirm, Qt::Key_Return);
            return !review->isVisible();
        }));
        // Struck once more while it goes away.
        QTest::keyClick(confirm, Qt::Key_Return);
        review->accept();
        QTRY_COMPARE(note(), u"2 messages queued."_s);
        QCOMPARE(queued(), 2);
    }

    void sameTextTodayIsAskedAbout()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
        click(send());
        QTRY_COMPARE(note(), u"1 message queued."_s);

        m_desk->clock.advance(std::chrono::hours(2));
        paste(u"89031234561\n89031234562\n89031234563\n"_s);
        type(text(), u"Hello"_s);
        click(send());
        auto *review = dialog<ConfirmDialog>();
        QVERIFY(review);
        const QList<QRadioButton *> choices = review->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices[0]->isChecked());
        auto *confirm = review->findChild<QPushButton *>(u"confirmSend"_s);
        QVERIFY(confirm->text().contains(u"2 SMS"_s));
        choices[1]->click();
        QVERIFY(confirm->text().contains(u"3 SMS"_s));
        choices[0]->click();
        click(confirm);
        QTRY_COMPARE(note(), u"2 messages queued."_s);
        QCOMPARE(queued(), 3);

        type(recipients(), u"89031234563"_s);
        type(text(), u"Hello"_s);
        click(send());
        review = dialog<ConfirmDialog>();
        QVERIFY(review);
        QVERIFY(review->findChildren<QRadioButton *>().isEmpty());
        QVERIFY(!review->findChild<QPushButton *>(u"confirmSend"_s)->isDefault());
        QTest::keyClick(review, Qt::Key_Escape);
        QTRY_VERIFY(send()->isEnabled());
        QCOMPARE(queued(), 3);

        // Tomorrow it is a new day.
        m_desk->clock.advance(std::chrono::hours(24));
        QTRY_VERIFY(!m_place->findChild<ConfirmDialog *>());
        click(send());
        QTRY_COMPARE(queued(), 4);
    }

    void laterIsScheduled()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
        click(child<QPushButton>(u"later"_s));
        auto *later = dialog<LaterDialog>();
        QVERIFY(later);
        auto *when = later->findChild<QDateTimeEdit *>();
        const QDateTime now = m_desk->clock.now();
        when->setDateTime(now.addSecs(-60));
        later->accept();
        QVERIFY(later->isVisible());
        when->setDateTime(now.addDays(1));
        const auto *said = later->findChild<QLabel *>(u"summary"_s);
        QVERIFY(said->text().startsWith(u"1 SMS (1 part) will leave on "_s));
        QVERIFY(said->text().endsWith(u", in 24 hours."_s));
        later->accept();
        QTRY_COMPARE(queued(), 1);
        QCOMPARE(m_desk->history()[0].state, MessageState::Scheduled);
        QCOMPARE(m_desk->history()[0].dueAt, now.addDays(1));
        QVERIFY(note().startsWith(u"1 message scheduled for "_s));
    }

    void zoneAndKeeperAreChosen()
    {
        m_desk->addAccount(u"nikita"_s, u"Main"_s);
        open();
        type(recipients(), u"996555123456"_s);
        type(text(), u"Hello"_s);
        for (const bool keepHere : {false, true}) {
            click(child<QPushButton>(u"later"_s));
            auto *later = dialog<LaterDialog>();
            QVERIFY(later);
            auto *zone = later->findChild<QComboBox *>();
            const int bishkek = zone->findData(QByteArray("Asia/Bishkek"));
            QVERIFY(bishkek > 0);
            zone->setCurrentIndex(bishkek);
            later->findChild<QDateTimeEdit *>()->setDateTime(m_desk->clock.now().addSecs(8 * 3600));
            const auto *said = later->findChild<QLabel *>(u"summary"_s);
            QVERIFY2(said->text().contains(u", in 2 hours. By this computer's clock"_s), qPrintable(said->text()));
            auto *here = later->findChild<QRadioButton *>(u"keptHere"_s);
            QVERIFY(!here->isChecked());
            here->setChecked(keepHere);
            later->accept();
            QTRY_COMPARE(queued(), keepHere ? 2 : 1);
            const Message message = m_desk->history()[0];
            QCOMPARE(message.state, keepHere ? MessageState::Scheduled : MessageState::Queued);
            QCOMPARE(message.dueAt, m_desk->clock.now().addSecs(2 * 3600));
            type(recipients(), u"996555123456"_s);
            type(text(), u"Bye"_s);
            QTRY_VERIFY(!m_place->findChild<LaterDialog *>());
        }
    }

    void testIsOfferedWhereThereIsOne()
    {
        m_desk->addAccount(u"iba"_s, u"Without"_s);
        m_desk->addAccount(u"nikita"_s, u"With"_s);
        open();
        auto *test = child<QPushButton>(u"test"_s);
        QVERIFY(!test->isVisible());
        child<QComboBox>(u"account"_s)->setCurrentIndex(1);
        QVERIFY(test->isVisible());
        type(recipients(), u"996555123456"_s);
        type(text(), u"Hello"_s);
        click(test);
        QTRY_COMPARE(note(), u"1 test message queued."_s);
        QVERIFY(m_desk->history()[0].test);
        // A rehearsal: the message is still to be sent.
        QCOMPARE(text()->toPlainText(), u"Hello"_s);
        QVERIFY(send()->isEnabled());
    }
};

QTEST_MAIN(TestWriteReview)
#include "tst_writereview.moc"
