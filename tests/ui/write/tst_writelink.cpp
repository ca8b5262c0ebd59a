// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A link brings a message to Write: filled in and never sent, nothing that stands there is lost, strangers' words are
// shown to the letter.

#include "model/messagelink.h"
#include "ui/write/confirmdialog.h"
#include "ui/write/recipientsedit.h"
#include "ui/write/writeplacetest.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestWriteLink : public WritePlaceTest
{
    Q_OBJECT

private:
    const MessageLink m_link{{u"+79031234560"_s, u"+996555123456"_s}, u"Text here"_s};
    const MessageLink m_call{{u"+79031234562"_s}, {}};

    QStringList to() const { return m_place->findChild<RecipientsEdit *>()->recipients(); }
    QString written() const { return text()->toPlainText(); }
    void write()
    {
        type(recipients(), u"89031234561,"_s);
        type(text(), u"Hello"_s);
    }
    QMessageBox *question() { return dialog<QMessageBox>(); }
    void answer(const QString &words)
    {
        QMessageBox *box = question();
        QVERIFY(box);
        const auto buttons = box->buttons();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [&words](const QAbstractButton *one) {
            return one->text().remove(u'&') == words;
        });
        QVERIFY2(button != buttons.end(), qPrintable(words));
        click(*button);
    }
    void expectWritten()
    {
        QCOMPARE(to(), QStringList{u"89031234561"_s});
        QCOMPARE(written(), u"Hello"_s);
    }
    void expectLink()
    {
        QCOMPARE(to(), m_link.recipients);
        QCOMPARE(written(), m_link.text);
    }

private Q_SLOTS:
    void fillsAnEmptyForm()
    {
        openWithAccount();
        QSignalSpy taken(m_place.get(), &WritePlace::linkTaken);
        m_place->begin(m_link);
        expectLink();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(note(), u"From a link. Read it before you send it."_s);
        QTRY_VERIFY(send()->isEnabled());
        QCOMPARE(note(), u"From a link. Read it before you send it."_s);
        QVERIFY(text()->hasFocus());
        QCOMPARE(queued(), 0);
        type(text(), u"!"_s);
        QTRY_COMPARE(note(), QString());
    }
    void aTextAloneWaitsForRecipients()
    {
        openWithAccount();
        m_place->begin({{}, u"Text"_s});
        QCOMPARE(written(), u"Text"_s);
        QVERIFY(recipients()->hasFocus());
    }
    void whatIsMissingIsAdded()
    {
        openWithAccount();
        type(text(), u"Hello"_s);
        m_place->begin(m_call);
        QCOMPARE(to(), m_call.recipients);
        QCOMPARE(written(), u"Hello"_s);
        text()->clear();
        m_place->begin({{}, u"Text"_s});
        QCOMPARE(to(), m_call.recipients);
        QCOMPARE(written(), u"Text"_s);
        QVERIFY(!m_place->findChild<QMessageBox *>());
    }
    void whatIsBeingWrittenStaysUnlessTheUserSaysOtherwise()
    {
        openWithAccount();
        write();
        QSignalSpy taken(m_place.get(), &WritePlace::linkTaken);
        m_place->begin(m_link);
        QVERIFY(question());
        expectWritten();
        QCOMPARE(taken.size(), 0);
        // Enter and Esc keep what is there.
        QTest::keyClick(question(), Qt::Key_Return);
        QTRY_COMPARE(taken.size(), 1);
        expectWritten();
        m_place->begin(m_link);
        QVERIFY(question());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_COMPARE(taken.size(), 2);
        expectWritten();
    }
    void replacedCanBeUndone()
    {
        openWithAccount();
        write();
        m_place->begin(m_link);
        answer(u"Replace it"_s);
        QTRY_COMPARE(written(), m_link.text);
        expectLink();
        text()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        if (written().isEmpty())
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(written(), u"Hello"_s);
        recipients()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(to(), QStringList{u"89031234561"_s});
    }
    void recipientsCanBeAdded()
    {
        openWithAccount();
        write();
        m_place->begin(m_call);
        answer(u"Add the recipients"_s);
        QTRY_COMPARE(to(), (QStringList{u"89031234561"_s, u"+79031234562"_s}));
        QCOMPARE(written(), u"Hello"_s);
    }
    void theSameAgainIsNoQuestion()
    {
        openWithAccount();
        m_place->begin(m_link);
        m_place->begin(m_link);
        expectLink();
        QVERIFY(!m_place->findChild<QMessageBox *>());
    }
    void theNewestLinkCounts()
    {
        openWithAccount();
        write();
        QSignalSpy taken(m_place.get(), &WritePlace::linkTaken);
        m_place->begin(m_call);
        const QPointer<QMessageBox> first = question();
        QVERIFY(first);
        m_place->begin(m_link);
        QTRY_VERIFY(!first);
        expectWritten();
        QCOMPARE(taken.size(), 0);
        QVERIFY(question()->informativeText().contains(m_link.text));
        answer(u"Replace it"_s);
        QTRY_COMPARE(written(), m_link.text);
        expectLink();
    }
    void strangersWordsAreShownToTheLetter()
    {
        openWithAccount();
        write();
        m_place->begin({{}, u"<b>bold</b> <img src=x>"_s});
        QMessageBox *box = question();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains("<b>bold</b> <img src=x>"_L1));
        const auto shown = box->findChildren<QLabel *>();
        for (const QLabel *label : shown)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        answer(u"Keep what is here"_s);
    }
    void longLinksAreToldInShort()
    {
        openWithAccount();
        write();
        MessageLink link{{}, QString(2'000, u'a')};
        for (int i = 0; i < 500; ++i)
            link.recipients.append(u"+7903%1"_s.arg(1'000'000 + i));
        m_place->begin(link);
        QMessageBox *box = question();
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains("+79031000002 and 497 more"_L1), qPrintable(box->informativeText()));
        QVERIFY(box->informativeText().size() < 400);
        answer(u"Keep what is here"_s);
    }

    void waitsForAnAccount()
    {
        m_place = std::make_unique<WritePlace>(m_desk->services());
        m_place->show();
        QSignalSpy taken(m_place.get(), &WritePlace::linkTaken);
        m_place->begin(m_link);
        QTRY_VERIFY(child<QWidget>(u"firstAccount"_s)->isVisible());
        QCOMPARE(taken.size(), 0);
        m_account = m_desk->addAccount(u"iba"_s, u"Main"_s);
        QTRY_COMPARE(taken.size(), 1);
        expectLink();
    }
    void aDraftOfAnEarlierRunComesFirst()
    {
        openWithAccount();
        write();
        m_place.reset();
        m_place = std::make_unique<WritePlace>(m_desk->services());
        m_place->show();
        m_place->begin(m_link);
        QVERIFY(question());
        expectWritten();
        answer(u"Keep what is here"_s);
        QTRY_VERIFY(!m_place->findChild<QMessageBox *>());
        expectWritten();
    }
    void waitsForTheHold()
    {
        openWithAccount();
        m_desk->hold(10);
        write();
        click(send());
        QTRY_VERIFY(child<QPushButton>(u"cancelHold"_s)->isVisible());
        m_place->begin(m_link);
        expectWritten();
        m_desk->clock.advance(10s);
        QTRY_COMPARE(written(), m_link.text);
        expectLink();
        QCOMPARE(queued(), 1);
        QCOMPARE(m_desk->history()[0].text, u"Hello"_s);
    }
    void asksWhenTheHoldIsCancelled()
    {
        openWithAccount();
        m_desk->hold(10);
        write();
        click(send());
        QTRY_VERIFY(child<QPushButton>(u"cancelHold"_s)->isVisible());
        m_place->begin(m_link);
        click(child<QPushButton>(u"cancelHold"_s));
        QVERIFY(question());
        expectWritten();
        answer(u"Keep what is here"_s);
    }
    void waitsForTheReview()
    {
        openWithAccount();
        write();
        type(recipients(), u"89031234562,89031234563,89031234564,89031234565,89031234566,89031234567,"_s);
        QTRY_VERIFY(send()->isEnabled());
        click(send());
        auto *review = dialog<ConfirmDialog>();
        QVERIFY(review);
        m_place->begin(m_link);
        QVERIFY(!m_place->findChild<QMessageBox *>());
        review->reject();
        QVERIFY(question());
        QCOMPARE(written(), u"Hello"_s);
        answer(u"Keep what is here"_s);
    }
};

QTEST_MAIN(TestWriteLink)
#include "tst_writelink.moc"
