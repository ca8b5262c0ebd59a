// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// After Send: the hold, what can be called back, what a crash leaves; the draft on disk; to me first.

#include "ui/write/confirmdialog.h"
#include "ui/write/draftkeeper.h"
#include "ui/write/ownnumberdialog.h"
#include "ui/write/writeplacetest.h"

#include <QComboBox>
#include <QLineEdit>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWriteHold : public WritePlaceTest
{
    Q_OBJECT

private:
    void writeOne()
    {
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
    }
    QPushButton *cancel() const { return child<QPushButton>(u"cancelHold"_s); }
    /// What the outbox would take now.
    qsizetype claimable()
    {
        return WriteDesk::value(m_desk->store.claim({m_account.id, 10, 1, false}, m_desk->clock.now())).size();
    }
    QString keptOnDisk() { return WriteDesk::value(m_desk->settings.draft(DraftKeeper::name())); }

private Q_SLOTS:
    void heldThenItLeaves()
    {
        openWithAccount();
        m_desk->hold(10);
        writeOne();
        click(send());
        QTRY_VERIFY(cancel()->isVisible());
        QVERIFY(!send()->isVisible());
        QCOMPARE(queued(), 1);
        QCOMPARE(claimable(), 0);
        QVERIFY(labels().contains(u"1 message will be sent in 10 seconds"_s));
        QCOMPARE(text()->toPlainText(), u"Hello"_s);
        QVERIFY(text()->isReadOnly());
        m_desk->clock.advance(4s);
        QTRY_VERIFY(labels().contains(u"1 message will be sent in 6 seconds"_s));
        QCOMPARE(claimable(), 0);
        m_desk->clock.advance(6s);
        QTRY_VERIFY(send()->isVisible());
        QCOMPARE(note(), u"1 message queued."_s);
        QCOMPARE(text()->toPlainText(), QString());
        QCOMPARE(claimable(), 1);
    }

    void escapeCallsItBack()
    {
        openWithAccount();
        m_desk->hold(10);
        writeOne();
        click(send());
        QTRY_VERIFY(cancel()->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(send()->isVisible());
        QCOMPARE(note(), u"Cancelled: nothing was sent. Your message is still here."_s);
        QCOMPARE(m_desk->history()[0].state, MessageState::Cancelled);
        QCOMPARE(text()->toPlainText(), u"Hello"_s);
        QVERIFY(!text()->isReadOnly());
        QVERIFY(send()->isEnabled());
        QTRY_VERIFY(keptOnDisk().contains(u"Hello"_s));
        m_desk->clock.advance(1min);
        QCOMPARE(claimable(), 0);
        // No guard asks: it never left.
        click(send());
        QTRY_VERIFY(cancel()->isVisible());
        QCOMPARE(queued(), 2);
    }

    void tooLateIsSaid()
    {
        openWithAccount();
        m_desk->hold(10);
        writeOne();
        click(send());
        QTRY_VERIFY(cancel()->isVisible());
        // Another worker's clock is ahead.
        QCOMPARE(
            WriteDesk::value(m_desk->store.claim({m_account.id, 1, 1, false}, m_desk->clock.now().addSecs(10))).size(),
            1);
        click(cancel());
        QTRY_VERIFY(note().startsWith(u"Too late to cancel"_s));
        QCOMPARE(text()->toPlainText(), QString());
        QCOMPARE(m_desk->history()[0].state, MessageState::Sending);
    }

    void closingInTheHoldLosesNothing()
    {
        openWithAccount();
        m_desk->hold(10);
        writeOne();
        click(send());
        QTRY_VERIFY(cancel()->isVisible());
        m_place.reset();
        QCOMPARE(claimable(), 0);
        QCOMPARE(keptOnDisk(), QString());
        open();
        QCOMPARE(text()->toPlainText(), QString());
        m_desk->clock.advance(10s);
        QCOMPARE(claimable(), 1);
    }

    void whatIsWrittenSurvives()
    {
        openWithAccount();
        const Account other = m_desk->addAccount(u"stream"_s, u"Other"_s);
        QTRY_COMPARE(child<QComboBox>(u"account"_s)->count(), 2);
        child<QComboBox>(u"account"_s)->setCurrentIndex(1);
        child<QComboBox>(u"sender"_s)->setEditText(u"Shop"_s);
        paste(u"Анна;89031234561\nhello\n"_s);
        type(text(), u"Line\u00a01\nLine 2"_s);
        QTRY_VERIFY(keptOnDisk().contains(u"Line 2"_s));
        m_place.reset();
        open();
        QCOMPARE(child<QPlainTextEdit>(u"text"_s)->document()->toRawText(), u"Line\u00a01\u2029Line 2"_s);
        QCOMPARE(child<QComboBox>(u"account"_s)->currentIndex(), 1);
        QCOMPARE(child<QComboBox>(u"sender"_s)->currentText(), u"Shop"_s);
        QCOMPARE(summary(), u"1 recipient · 1 not number"_s);
        QVERIFY(!text()->document()->isUndoAvailable());
    }

    void whatWasWrittenComesBeforeTheForm()
    {
        openWithAccount();
        writeOne();
        m_place.reset();
        m_place = std::make_unique<WritePlace>(m_desk->services());
        // Accounts change before what is kept was read: both answers are there when the window looks.
        Q_EMIT m_desk->database.changed(Topic::Accounts);
        m_desk->settings.draft(DraftKeeper::name()).waitForFinished();
        m_place->show();
        QTRY_VERIFY(child<QWidget>(u"recipients"_s)->isVisible());
        QCOMPARE(text()->toPlainText(), u"Hello"_s);
        type(text(), u"!"_s);
        QTRY_VERIFY(keptOnDisk().contains(u"!"_s));
    }

    void theLastWordsSurviveClosing()
    {
        openWithAccount();
        writeOne();
        m_place.reset();
        QTRY_VERIFY(keptOnDisk().contains(u"Hello"_s));
    }

    void whatWasSentIsNoDraft()
    {
        openWithAccount();
        writeOne();
        QTRY_VERIFY(!keptOnDisk().isEmpty());
        type(text(), u" and more"_s); // noted, not kept yet
        click(send());
        QTRY_COMPARE(note(), u"1 message queued."_s);
        QCOMPARE(keptOnDisk(), QString());
        // Whatever is still to be kept is kept when the place goes: nothing is.
        m_place.reset();
        QCOMPARE(keptOnDisk(), QString());
        open();
        writeOne();
        QTRY_VERIFY(!keptOnDisk().isEmpty());
        text()->clear();
        press(Qt::Key_Tab);
        child<QAbstractButton>(u"removeAll"_s)->click();
        QTRY_COMPARE(keptOnDisk(), QString());
    }

    void toMeFirst()
    {
        openWithAccount();
        m_desk->hold(10);
        paste(u"Анна;89031234561\nБорис;89031234562\n"_s);
        type(text(), u"Привет, {имя}"_s);
        click(child<QPushButton>(u"toMe"_s));
        auto *ask = dialog<OwnNumberDialog>();
        QVERIFY(ask);
        auto *field = ask->findChild<QLineEdit *>(u"ownNumber"_s);
        field->setText(u"12"_s);
        ask->accept();
        QVERIFY(ask->isVisible());
        field->setText(u"8 904 176-49-95"_s);
        ask->accept();
        QTRY_VERIFY(note().contains(u"+7 904 176-49-95"_s));
        QCOMPARE(queued(), 1);
        QCOMPARE(m_desk->history()[0].to, u"79041764995"_s);
        QCOMPARE(m_desk->history()[0].text, u"Привет, Анна"_s);
        QCOMPARE(claimable(), 1);
        QCOMPARE(text()->toPlainText(), u"Привет, {имя}"_s);
        QCOMPARE(summary(), u"2 recipients"_s);
        QVERIFY(send()->isEnabled());

        // Asked no more; but twice the same is asked about.
        m_place.reset();
        open();
        QTRY_COMPARE(summary(), u"2 recipients"_s);
        QTRY_VERIFY(child<QPushButton>(u"toMe"_s)->isEnabled());
        click(child<QPushButton>(u"toMe"_s));
        auto *again = dialog<ConfirmDialog>();
        QVERIFY(again);
        QVERIFY(!m_place->findChild<OwnNumberDialog *>());
        QTest::keyClick(again, Qt::Key_Escape);
        QTRY_VERIFY(send()->isEnabled());
        QCOMPARE(queued(), 1);
        QCOMPARE(summary(), u"2 recipients"_s);
    }

    void quietHoursAreSaid()
    {
        openWithAccount();
        PreferenceValues values = m_desk->preferences.values();
        values.quietHours = true;
        m_desk->preferences.set(values);
        writeOne();
        m_desk->clock.advance(14h); // 23:00
        click(send());
        auto *review = dialog<ConfirmDialog>();
        QVERIFY(review);
        QStringList said;
        for (const QLabel *label : review->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.join(u' ').contains(u"quiet hours"_s));
    }
};

QTEST_MAIN(TestWriteHold)
#include "tst_writehold.moc"
