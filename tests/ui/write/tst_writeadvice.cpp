// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Write advises about a text and a sender name, and what it does when told to.

#include "ui/write/adviceline.h"
#include "ui/write/confirmdialog.h"
#include "ui/write/latindialog.h"
#include "ui/write/phonepreview.h"
#include "ui/write/writeplacetest.h"

#include <QComboBox>
#include <QToolButton>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestWriteAdvice : public WritePlaceTest
{
    Q_OBJECT

private:
    QAbstractButton *act() const { return child<QAbstractButton>(u"advice"_s); }
    QString words() const
    {
        QStringList said;
        for (const QLabel *label : m_place->findChild<AdviceLine *>()->findChildren<QLabel *>())
            if (label->isVisible())
                said.append(label->text());
        return said.join(u" | "_s);
    }

private Q_SLOTS:
    void replacesAndUndoes()
    {
        openWithAccount();
        paste(u"89031234561\n89031234562\n"_s);
        const QString costly = u"«Hello» — "_s + QString(90, u'x');
        type(text(), costly);
        QCOMPARE(
            words(),
            u"3 characters force the limit of 70: « » — | saves 1 part each, 2 parts in all, ≈ 4.80\u00a0₽"_s);
        click(act());
        QCOMPARE(text()->toPlainText(), u"\"Hello\" - "_s + QString(90, u'x'));
        QVERIFY(text()->hasFocus());
        QVERIFY(!act()->isVisible());
        QCOMPARE(send()->text(), u"&Send 2 SMS (2 parts)"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), costly);
        QVERIFY(act()->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text()->toPlainText(), u"\"Hello\" - "_s + QString(90, u'x'));
    }

    void repairsLookAlikes()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        type(text(), u"\u0421ity \u0441afe "_s + QString(90, u'x'));
        QCOMPARE(words(),
                 u"2 letters look Latin but are Cyrillic: \u0421ity, \u0441afe | saves 1 part, ≈ 2.40\u00a0₽"_s);
        click(act());
        QCOMPARE(text()->toPlainText(), u"City cafe "_s + QString(90, u'x'));
    }

    void showsLatinLettersBesideTheText()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        const QString russian =
            u"Ждём вас завтра в 9:30, кабинет 12. Код ЛЕТО2026. Подробно: https://x.ru/ы и ещё немного слов."_s;
        type(text(), russian);
        QVERIFY(!act()->isVisible());
        text()->clear();
        const QString plain = u"Ждём вас завтра в 9:30, кабинет 12. Если не сможете прийти, позвоните нам."_s;
        type(text(), plain);
        QCOMPARE(words(), u"In Latin letters it takes 1 part, not 2 | saves 1 part, ≈ 2.40\u00a0₽"_s);
        click(act());
        auto *compare = dialog<LatinDialog>();
        QVERIFY(compare);
        const auto fields = compare->findChildren<QPlainTextEdit *>();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields[0]->toPlainText(), plain);
        const QString latin = u"Zhdyom vas zavtra v 9:30, kabinet 12. Esli ne smozhete priyti, pozvonite nam."_s;
        QCOMPARE(fields[1]->toPlainText(), latin);
        click(compare->findChild<QPushButton *>(u"keepText"_s));
        QCOMPARE(text()->toPlainText(), plain);
        QTRY_VERIFY(!m_place->findChild<LatinDialog *>());
        click(act());
        compare = dialog<LatinDialog>();
        QVERIFY(compare);
        click(compare->findChild<QPushButton *>(u"useLatin"_s));
        QTRY_COMPARE(text()->toPlainText(), latin);
        text()->undo();
        QCOMPARE(text()->toPlainText(), plain);
    }

    void dismissedForThisText()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        type(text(), QString(80, u'я') + u"\u00ad"_s);
        QVERIFY(act()->isVisible());
        click(child<QAbstractButton>(u"dismissAdvice"_s));
        QVERIFY(!act()->isVisible());
        type(text(), u"я"_s);
        QVERIFY(!act()->isVisible());
        click(send());
        QTRY_COMPARE(note(), u"1 message queued."_s);
        type(text(), QString(80, u'я'));
        QVERIFY(act()->isVisible());
    }

    void repairsASenderName()
    {
        openWithAccount();
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
        auto *sender = child<QComboBox>(u"sender"_s);
        auto *repair = child<QAbstractButton>(u"repairSender"_s);
        sender->setEditText(u"Клиника"_s);
        QVERIFY(!repair->isVisible());
        sender->setEditText(u"\u0421linic"_s);
        QVERIFY(!send()->isEnabled());
        QVERIFY(repair->isVisible());
        click(repair);
        QCOMPARE(sender->currentText(), u"Clinic"_s);
        QVERIFY(!repair->isVisible());
        QVERIFY(send()->isEnabled());
    }

    void remembersSendersOfTheAccount()
    {
        openWithAccount();
        for (const QString &name : {u"School"_s, u"Shop"_s, u"School"_s, u"School"_s, u"Shop"_s}) {
            type(recipients(), u"89031234561"_s);
            type(text(), u"Hello "_s + QString::number(queued()));
            child<QComboBox>(u"sender"_s)->setEditText(name);
            click(send());
            QTRY_COMPARE(note(), u"1 message queued."_s);
        }
        m_place.reset();
        open();
        auto *sender = child<QComboBox>(u"sender"_s);
        // The last one is not on the account's own list.
        QTRY_COMPARE(sender->count(), 3);
        QCOMPARE(sender->currentText(), u"Clinic"_s);
        QCOMPARE(sender->itemText(0), u"Shop"_s);
        QCOMPARE(sender->itemText(1), u"School"_s);
        sender->setEditText(u"School"_s);
        type(recipients(), u"89031234561"_s);
        type(text(), u"Bye"_s);
        click(send());
        QTRY_COMPARE(note(), u"1 message queued."_s);
        m_place.reset();
        open();
        QTRY_COMPARE(child<QComboBox>(u"sender"_s)->currentText(), u"School"_s);
    }

    void eachGetsATextOfOnesOwn()
    {
        openWithAccount();
        paste(u"Аня;89031234561\nАлександра;89031234562\n"_s);
        type(text(), u"{имя}, "_s + QString(64, u'ж'));
        QCOMPARE(send()->text(), u"&Send 2 SMS (3 parts)"_s);
        QVERIFY(labels().contains(u"2 recipients = 3 parts ≈ 7.20\u00a0₽ · 990.80\u00a0₽ left after"_s));
        QCOMPARE(counter(), u"69 of 70 · part 1 of 1 · 1 left · Cyrillic (UCS-2)"_s);
        auto *next = child<QToolButton>(u"nextRecipient"_s);
        QVERIFY(next->isVisible());
        QVERIFY(labels().contains(u"Аня: 1 of 2"_s));
        next->click();
        QVERIFY(labels().contains(u"Александра: 2 of 2"_s));
        QVERIFY(counter().contains(u"part 2 of 2"_s));
        QVERIFY(!next->isEnabled());
        click(send());
        auto *review = dialog<ConfirmDialog>();
        QVERIFY(review);
        click(review->findChild<QPushButton *>(u"confirmSend"_s));
        QTRY_COMPARE(queued(), 2);
        QCOMPARE(m_desk->history()[1].text, u"Аня, "_s + QString(64, u'ж'));
        QCOMPARE(m_desk->history()[0].name, u"Александра"_s);
    }

    void namesAndPlaceholdersThatAreMissing()
    {
        openWithAccount();
        paste(u"Anna;89031234561\n89031234562\n"_s);
        type(text(), u"Hello, {name}! {code}"_s);
        QVERIFY(!send()->isEnabled());
        QCOMPARE(note(), u"Correct the text to send."_s);
        text()->setPlainText(u"Hello! {code}"_s);
        QVERIFY(send()->isEnabled());
        QVERIFY(
            labels().contains(u"{code} will not be filled in and goes out as it stands. What is filled in: {name}."_s));
    }
};

QTEST_MAIN(TestWriteAdvice)
#include "tst_writeadvice.moc"
