// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Write place from key press to the queue.

#include "ui/write/badrecipientsdialog.h"
#include "ui/write/writeplacetest.h"

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestWritePlace : public WritePlaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAccountOffersToAddOne()
    {
        m_place = std::make_unique<WritePlace>(m_desk->services());
        m_place->show();
        QSignalSpy wanted(m_place.get(), &WritePlace::addAccount);
        QSignalSpy training(m_place.get(), &WritePlace::trainingRequested);
        QTRY_VERIFY(child<QPushButton>(u"firstAccount"_s)->isVisible());
        click(child<QPushButton>(u"tryTraining"_s));
        QCOMPARE(training.size(), 1);
        click(child<QPushButton>(u"firstAccount"_s));
        QCOMPARE(wanted.size(), 1);
        m_desk->addAccount(u"iba"_s, u"Main"_s);
        QTRY_VERIFY(child<QWidget>(u"recipients"_s)->isVisible());
    }

    void oneMessageByKeyboardAlone()
    {
        openWithAccount();
        QVERIFY(!send()->isEnabled());
        QCOMPARE(note(), u"Add a recipient to send."_s);
        QTRY_VERIFY(recipients()->hasFocus());
        type(recipients(), u"8 903 123-45-67"_s);
        QCOMPARE(note(), u"Write a text to send."_s);
        type(text(), QString(115, u'я'));
        QCOMPARE(counter(), u"48 of 67 · part 2 of 2 · 19 left · Cyrillic (UCS-2)"_s);
        QCOMPARE(note(), QString());
        QCOMPARE(send()->text(), u"&Send 1 SMS (2 parts)"_s);
        QVERIFY(labels().contains(u"1 recipient × 2 = 2 parts ≈ 4.80\u00a0₽ · 993.20\u00a0₽ left after"_s));

        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(note(), u"1 message queued."_s);
        const QList<Message> messages = m_desk->history();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages[0].to, u"79031234567"_s);
        QCOMPARE(messages[0].text, QString(115, u'я'));
        QCOMPARE(messages[0].sender, u"Clinic"_s);
        QCOMPARE(messages[0].accountId, m_account.id);
        QCOMPARE(messages[0].parts, 2);
        QCOMPARE(messages[0].state, MessageState::Queued);

        QCOMPARE(text()->toPlainText(), QString());
        QCOMPARE(summary(), QString());
        QVERIFY(!send()->isEnabled());
        QVERIFY(recipients()->hasFocus());
        QVERIFY(!text()->document()->isUndoAvailable());

        QSignalSpy shown(m_place.get(), &WritePlace::showMessages);
        auto *show = child<QAbstractButton>(u"showQueued"_s);
        QTRY_VERIFY(show->isVisible());
        click(show);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].toLongLong(), messages[0].campaignId);

        type(text(), u"next"_s);
        QCOMPARE(note(), u"Add a recipient to send."_s);
        QVERIFY(!show->isVisible());
    }

    void sendsToTheLetter()
    {
        openWithAccount();
        type(recipients(), u"89031234567"_s);
        const QString exact = u"Line 1\n\tLine\u00a02 + & % ; # < > \"'\\ 😀\u2009—\n"_s;
        QGuiApplication::clipboard()->setText(exact);
        text()->setFocus();
        text()->paste();
        click(send());
        QTRY_COMPARE(queued(), 1);
        QCOMPARE(m_desk->history()[0].text, exact);
    }

    void doubleClickSendsOnce()
    {
        openWithAccount();
        type(recipients(), u"89031234567"_s);
        type(text(), u"Hello"_s);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTest::mouseDClick(send(), Qt::LeftButton);
        send()->click();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(note(), u"1 message queued."_s);
        send()->click();
        QCOMPARE(queued(), 1);
    }

    void badRecipientsStandInTheWay()
    {
        openWithAccount();
        paste(u"89031234561\nhello\n123\n"_s);
        type(text(), u"Hello"_s);
        QCOMPARE(summary(), u"1 recipient · 2 not numbers"_s);
        QVERIFY(!send()->isEnabled());
        QCOMPARE(note(), u"2 recipients cannot be used: correct or remove first."_s);
        auto *show = child<QAbstractButton>(u"showBad"_s);
        QVERIFY(show->isVisible());
        click(show);
        auto *list = dialog<BadRecipientsDialog>();
        QVERIFY(list);
        for (QPushButton *button : list->findChildren<QPushButton *>())
            if (button->text().contains(u"Remove"_s))
                button->click();
        QCOMPARE(summary(), u"1 recipient"_s);
        QVERIFY(send()->isEnabled());
    }

    void badSenderIsSaidAtTheField()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
        auto *sender = child<QComboBox>(u"sender"_s);
        sender->setEditText(u"Клиника"_s);
        QVERIFY(!send()->isEnabled());
        QCOMPARE(note(), u"Correct the sender name to send."_s);
        QVERIFY(sender->accessibleDescription().contains(u"Клиника"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sender->hasFocus());
        sender->setEditText(QString());
        QVERIFY(send()->isEnabled());
        click(send());
        QTRY_COMPARE(queued(), 1);
        QCOMPARE(m_desk->history()[0].sender, u"Clinic"_s);
    }

    void smallBalanceIsSaid()
    {
        m_desk->addAccount(u"iba"_s, u"Main"_s, Money::fromMicros(2'000'000, u"RUB"_s),
                           Money::fromMicros(5'000'000, u"RUB"_s));
        open();
        paste(u"89031234561\n89031234562\n89031234563\n"_s);
        type(text(), u"Hello"_s);
        QVERIFY(labels().contains(u"The balance of 5.00\u00a0₽ pays for 2 of 3 messages. Top up the account, choose "
                                  "another one, or take recipients away."_s));
        QVERIFY(send()->isEnabled());
    }

    void refusedQueueingKeepsEverything()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
        // Removed elsewhere in this very moment: the window has not heard of it yet.
        const QSignalBlocker blocker(&m_desk->database);
        WriteDesk::value(m_desk->accounts.remove(m_account.id));
        click(send());
        QTRY_VERIFY(send()->isEnabled());
        QCOMPARE(queued(), 0);
        QVERIFY(!note().isEmpty());
        QCOMPARE(text()->toPlainText(), u"Hello"_s);
        QCOMPARE(summary(), u"1 recipient"_s);
    }

    void announcesPartsAndEncodingOnly()
    {
        openWithAccount();
        auto *line = m_place->findChild<CounterLine *>();
        QSignalSpy announced(line, &CounterLine::announced);
        type(text(), u"abc"_s);
        QCOMPARE(announced.size(), 1);
        type(text(), u"я"_s);
        QCOMPARE(announced.size(), 2);
        QCOMPARE(text()->accessibleDescription(), counter());
        type(text(), u"def"_s);
        QCOMPARE(announced.size(), 2);
    }

    void noPriceIsSaid()
    {
        m_desk->addAccount(u"iba"_s, u"Main"_s);
        open();
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
        QVERIFY(labels().contains(u"1 recipient × 1 = 1 part · cost not known"_s));
        QVERIFY(labels().contains(u"To see the cost, enter the price of a part in the account."_s));
    }

    void everythingHasANameAndAPlaceInTheTabOrder()
    {
        openWithAccount();
        paste(u"89031234561\n89031234562\nhello\n"_s);
        type(text(), u"Hello"_s);
        QStringList nameless;
        for (QWidget *widget : m_place->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                qobject_cast<QLabel *>(widget))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            const bool labelled = !accessible->relations(QAccessible::Label).isEmpty();
            if (accessible->text(QAccessible::Name).isEmpty() && !labelled)
                nameless.append(QLatin1String(widget->metaObject()->className()) + widget->objectName());
        }
        QCOMPARE(nameless.join(u' '), QString());
        QVERIFY(!QAccessible::queryAccessibleInterface(child<QComboBox>(u"account"_s))
                     ->relations(QAccessible::Label)
                     .isEmpty());

        QTest::keyClick(m_place.get(), Qt::Key_T, Qt::AltModifier);
        QVERIFY(recipients()->hasFocus());
        for (const QString &next :
             {u"showBad"_s, u"removeAll"_s, u"account"_s, u"sender"_s, u"text"_s, u"openTemplates"_s}) {
            press(Qt::Key_Tab);
            QVERIFY(child<QWidget>(next)->hasFocus());
        }
    }

    void noTwoShareAMnemonic()
    {
        m_desk->addAccount(u"nikita"_s, u"Main"_s);
        open();
        paste(u"Анна && Ко;996555123456\n996555123457\n"_s);
        type(text(), QString(80, u'я'));
        QStringList letters;
        for (const QWidget *widget : m_place->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString words = button ? button->text() : label && label->buddy() ? label->text() : QString();
            const QKeySequence key = QKeySequence::mnemonic(words);
            if (widget->isVisible() && !key.isEmpty())
                letters.append(key.toString());
        }
        QVERIFY2(letters.size() >= 10, qPrintable(letters.join(u' ')));
        QCOMPARE(QSet<QString>(letters.cbegin(), letters.cend()).size(), letters.size());
    }

    void tenThousandPastedKeepTheWindowAlive()
    {
        openWithAccount();
        type(text(), u"Hello"_s);
        QString list;
        for (int i = 0; i < 10'000; ++i)
            list += u"Клиент %1;8 903 %2\n"_s.arg(i).arg(1'000'000 + i);
        recipients()->setFocus();
        QGuiApplication::clipboard()->setText(list);
        QElapsedTimer beat;
        qint64 longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { longest = qMax(longest, beat.restart()); });
        beat.start();
        heart.start(0);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(summary(), QLocale().toString(10'000) + u" recipients"_s, 20'000);
        qDebug("longest pause: %lld ms", longest);
        QVERIFY2(longest < 1'000, qPrintable(u"%1 ms"_s.arg(longest)));
        QVERIFY(send()->isEnabled());
    }

    void nothingJumpsWhileOneWrites()
    {
        openWithAccount();
        const auto geometries = [this] {
            QList<QRect> all;
            for (const QString &name : {u"recipients"_s, u"text"_s, u"send"_s, u"note"_s})
                all.append(QRect(child<QWidget>(name)->pos(), QSize(0, child<QWidget>(name)->height())));
            all[2].moveLeft(0); // the button grows with its words
            return all;
        };
        QList<QRect> before;
        QTRY_VERIFY([&] {
            const QList<QRect> now = geometries();
            return std::exchange(before, now) == now;
        }());
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello я"_s);
        QCoreApplication::processEvents();
        QCOMPARE(geometries(), before);
    }
};

QTEST_MAIN(TestWritePlace)
#include "tst_writeplace.moc"
