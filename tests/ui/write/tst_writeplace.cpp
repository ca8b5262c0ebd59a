// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Write place from key press to the queue.

#include "support/stricttest.h"
#include "ui/write/badrecipientsdialog.h"
#include "ui/write/confirmdialog.h"
#include "ui/write/counterline.h"
#include "ui/write/englishplurals.h"
#include "ui/write/laterdialog.h"
#include "ui/write/writedesk.h"
#include "ui/write/writeplace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestWritePlace : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<WriteDesk>(m_folder->path());
    }
    void tearDown() override
    {
        m_place.reset();
        m_desk.reset();
        m_folder.reset();
        QCoreApplication::removeTranslator(&m_plurals);
    }

    void open()
    {
        m_place = std::make_unique<WritePlace>(m_desk->services());
        m_place->resize(1100, 700);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        QTRY_VERIFY(child<QWidget>(u"recipients"_s)->isVisible());
    }
    void openWithAccount(const QString &provider = u"iba"_s)
    {
        m_account = m_desk->addAccount(provider, u"Main"_s, Money::fromMicros(2'400'000, u"RUB"_s),
                                       Money::fromMicros(998'000'000, u"RUB"_s));
        open();
    }
    template<typename T>
    T *child(const QString &name) const
    {
        return m_place->findChild<T *>(name);
    }
    QPushButton *send() const { return child<QPushButton>(u"send"_s); }
    QPlainTextEdit *text() const { return child<QPlainTextEdit>(u"text"_s); }
    QWidget *recipients() const { return child<QWidget>(u"recipients"_s)->focusProxy(); }
    QString note() const { return noteLabel(u"note"_s); }
    QString noteLabel(const QString &name) const { return child<QWidget>(name)->findChild<QLabel *>()->text(); }
    QString summary() const { return child<QLabel>(u"summary"_s)->text(); }
    QString counter() const { return m_place->findChild<CounterLine *>()->findChild<QLabel *>()->text(); }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : m_place->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    void type(QWidget *field, const QString &keys)
    {
        field->setFocus();
        // Keys know Latin letters only; others come as an input method brings them.
        if (std::all_of(keys.cbegin(), keys.cend(), [](QChar letter) { return letter.unicode() < 128; })) {
            QTest::keyClicks(field, keys);
            return;
        }
        QInputMethodEvent event;
        event.setCommitString(keys);
        QCoreApplication::sendEvent(field, &event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void paste(const QString &list)
    {
        recipients()->setFocus();
        QGuiApplication::clipboard()->setText(list);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void click(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    template<typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            found = m_place->findChild<Dialog *>();
            return found && found->isVisible();
        });
        return came ? found : nullptr;
    }
    qsizetype queued() { return m_desk->history().size(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WriteDesk> m_desk;
    std::unique_ptr<WritePlace> m_place;
    Account m_account;

private Q_SLOTS:
    void withoutAccountOffersToAddOne()
    {
        m_place = std::make_unique<WritePlace>(m_desk->services());
        m_place->show();
        QSignalSpy wanted(m_place.get(), &WritePlace::addAccount);
        QPushButton *add = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : m_place->findChildren<QPushButton *>())
                if (button->isVisible())
                    add = button;
            return add != nullptr;
        }());
        click(add);
        QCOMPARE(wanted.size(), 1);
        m_desk->addAccount(u"iba"_s, u"Main"_s);
        QTRY_VERIFY(child<QWidget>(u"recipients"_s)->isVisible());
    }

    void oneMessageByKeyboardAlone()
    {
        openWithAccount();
        QVERIFY(!send()->isEnabled());
        QCOMPARE(note(), u"Add a recipient to send."_s);
        recipients()->setFocus();
        type(recipients(), u"8 903 123-45-67"_s);
        QCOMPARE(note(), u"Write a text to send."_s);
        type(text(), QString(115, u'я'));
        QCOMPARE(counter(), u"48 of 67 · part 2 of 2 · 19 left · Cyrillic (UCS-2)"_s);
        QCOMPARE(note(), QString());
        QCOMPARE(send()->text(), u"&Send 1 SMS (2 parts)"_s);
        QVERIFY(labels().contains(u"1 recipient × 2 = 2 parts ≈ 4.80\u00a0₽"_s));

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

    void badRecipientsStandInTheWay()
    {
        openWithAccount();
        paste(u"89031234561\nhello\n123\n"_s);
        type(text(), u"Hello"_s);
        QCOMPARE(summary(), u"1 recipient · 2 not numbers"_s);
        QVERIFY(!send()->isEnabled());
        QCOMPARE(note(), u"2 recipients cannot be used: correct or remove them to send."_s);
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
        QVERIFY(labels().contains(u"The balance of 5.00\u00a0₽ pays for 2 of 3 messages."_s));
        QVERIFY(send()->isEnabled());
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
        when->setDateTime(now.toLocalTime().addSecs(-60));
        later->accept();
        QVERIFY(later->isVisible());
        when->setDateTime(now.toLocalTime().addDays(1));
        later->accept();
        QTRY_COMPARE(queued(), 1);
        QCOMPARE(m_desk->history()[0].state, MessageState::Scheduled);
        QCOMPARE(m_desk->history()[0].dueAt, now.addDays(1));
        QVERIFY(note().startsWith(u"1 message scheduled for "_s));
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

        recipients()->setFocus();
        for (const QString &next : {u"showBad"_s, u"removeAll"_s, u"account"_s, u"sender"_s, u"text"_s}) {
            press(Qt::Key_Tab);
            QVERIFY(child<QWidget>(next)->hasFocus());
        }
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
        const QList<QRect> before = geometries();
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello я"_s);
        QCoreApplication::processEvents();
        QCOMPARE(geometries(), before);
    }
};

QTEST_MAIN(TestWritePlace)
#include "tst_writeplace.moc"
