// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates as they are used while one writes: picked from the sheet, called by a shortcut, kept from a text.

#include "ui/write/templatedesk.h"
#include "ui/write/templatelist.h"
#include "ui/write/templatepanel.h"
#include "ui/write/templatesdialog.h"
#include "ui/write/writeplacetest.h"

#include <QLineEdit>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestTemplates : public WritePlaceTest
{
    Q_OBJECT

private:
    qint64 keep(const QString &name, const QString &body, const QString &shortcut = {}, const QString &section = {})
    {
        return WriteDesk::value(m_desk->templates.save({0, section, name, shortcut, body, {}})).id;
    }
    QList<TextTemplate> kept() { return WriteDesk::value(m_desk->templates.list()); }
    TemplatePanel *panel() const { return m_place->findChild<TemplatePanel *>(); }
    TemplateList *found() const { return child<TemplateList>(u"foundTemplates"_s); }
    QLineEdit *search() const { return child<QLineEdit>(u"searchTemplates"_s); }
    QString preview() const { return child<QPlainTextEdit>(u"templatePreview"_s)->toPlainText(); }
    void openPanel()
    {
        text()->setFocus();
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(panel()->isVisible());
        QTRY_VERIFY(QApplication::focusWidget() && panel()->isAncestorOf(QApplication::focusWidget()));
    }
    void openWithTemplates()
    {
        keep(u"Reminder"_s, u"We expect you tomorrow at 9:30."_s, u"visit"_s, u"Clinic"_s);
        keep(u"Invoice"_s, u"Счёт 128 на 3 500 ₽"_s, u"счет"_s, u"Money"_s);
        keep(u"Order"_s, u"Your order is ready.\nCome soon!"_s, u"order"_s);
        openWithAccount();
    }

private Q_SLOTS:
    void insertsAtTheCursor()
    {
        openWithTemplates();
        type(text(), u"Hello! Bye"_s);
        text()->moveCursor(QTextCursor::PreviousWord);
        openPanel();
        QTRY_COMPARE(found()->templateCount(), 3);
        QCOMPARE(preview(), u"We expect you tomorrow at 9:30."_s);
        type(search(), u"order"_s);
        QCOMPARE(found()->templateCount(), 1);
        QCOMPARE(preview(), u"Your order is ready.\nCome soon!"_s);
        press(Qt::Key_Return);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(text()->toPlainText(), u"Hello! Your order is ready.\nCome soon!Bye"_s);
        QTRY_VERIFY(text()->hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), u"Hello! Bye"_s);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), u"Hello! Your order is ready.\nCome soon!Bye"_s);
        // What was used last is the first to be offered.
        openPanel();
        QTRY_COMPARE(preview(), u"Your order is ready.\nCome soon!"_s);
    }

    void replacesWhatIsSelected()
    {
        openWithTemplates();
        type(text(), u"old"_s);
        text()->selectAll();
        openPanel();
        QTRY_COMPARE(found()->templateCount(), 3);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(text()->toPlainText(), u"Счёт 128 на 3 500 ₽"_s);
        text()->undo();
        QCOMPARE(text()->toPlainText(), u"old"_s);
    }

    void searchesAsOneTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("name") << u"remin"_s << u"We expect you tomorrow at 9:30."_s;
        QTest::newRow("section") << u"money"_s << u"Счёт 128 на 3 500 ₽"_s;
        QTest::newRow("Cyrillic, any case, ё as е") << u"СЧЕТ"_s << u"Счёт 128 на 3 500 ₽"_s;
        QTest::newRow("nothing") << u"нет такого"_s << QString();
    }
    void searchesAsOneTypes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        openWithTemplates();
        openPanel();
        QTRY_COMPARE(found()->templateCount(), 3);
        type(search(), typed);
        QCOMPARE(preview(), wanted);
        QCOMPARE(labels().contains(u"No template answers to this."_s), true);
        QCOMPARE(child<QPushButton>(u"insertTemplate"_s)->isEnabled(), !wanted.isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(text()->toPlainText(), wanted);
        QCOMPARE(panel()->isVisible(), wanted.isEmpty());
    }

    void escapeLeavesTheTextAlone()
    {
        openWithTemplates();
        type(text(), u"Hello"_s);
        openPanel();
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(text()->toPlainText(), u"Hello"_s);
    }

    void byMouse()
    {
        openWithTemplates();
        click(child<QAbstractButton>(u"openTemplates"_s));
        QVERIFY(panel()->isVisible());
        QTRY_COMPARE(found()->templateCount(), 3);
        const auto items = found()->findItems(u"Order"_s, Qt::MatchStartsWith);
        QCOMPARE(items.size(), 1);
        QTest::mouseClick(found()->viewport(), Qt::LeftButton, {}, found()->visualItemRect(items[0]).center());
        click(child<QPushButton>(u"insertTemplate"_s));
        QCOMPARE(text()->toPlainText(), u"Your order is ready.\nCome soon!"_s);
    }

    void emptyOffersExamples()
    {
        openWithAccount();
        openPanel();
        auto *examples = panel()->findChild<QPushButton *>(u"addExamples"_s);
        QVERIFY(examples->hasFocus());
        press(Qt::Key_Space);
        QTRY_COMPARE(found()->templateCount(), 3);
        QTRY_VERIFY(search()->hasFocus());
        QVERIFY(preview().contains(u"{name}"_s));
        press(Qt::Key_Return);
        QVERIFY(text()->toPlainText().startsWith(u"{name}, we expect you"_s));
    }

    void shortcuts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("byTab");
        QTest::addColumn<QString>("wanted");
        const QString order = u"Your order is ready.\nCome soon!"_s;
        QTest::newRow("space") << u"/order "_s << false << order;
        QTest::newRow("Tab") << u"/order"_s << true << order;
        QTest::newRow("behind a word") << u"Hi /ORDER "_s << false << u"Hi "_s + order;
        QTest::newRow("Cyrillic, ё as е") << u"/Счёт "_s << false << u"Счёт 128 на 3 500 ₽"_s;
        QTest::newRow("without the stroke") << u"order "_s << false << u"order "_s;
        QTest::newRow("in a link") << u"x.ru/order "_s << false << u"x.ru/order "_s;
        QTest::newRow("unknown") << u"/orde "_s << false << u"/orde "_s;
        QTest::newRow("not ended yet") << u"/order"_s << false << u"/order"_s;
        QTest::newRow("a stroke alone") << u"/ "_s << false << u"/ "_s;
    }
    void shortcuts()
    {
        QFETCH(QString, typed);
        QFETCH(bool, byTab);
        QFETCH(QString, wanted);
        openWithTemplates();
        openPanel();
        QTRY_COMPARE(found()->templateCount(), 3);
        press(Qt::Key_Escape);
        type(text(), typed);
        if (byTab)
            press(Qt::Key_Tab);
        QCOMPARE(text()->toPlainText(), wanted);
        QVERIFY(text()->hasFocus());
        if (wanted == typed)
            return;
        text()->undo();
        QCOMPARE(text()->toPlainText(), typed);
        text()->redo();
        QCOMPARE(text()->toPlainText(), wanted);
    }

    void tabLeadsOn()
    {
        openWithTemplates();
        type(text(), u"/unknown"_s);
        press(Qt::Key_Tab);
        QVERIFY(!text()->hasFocus());
        QCOMPARE(text()->toPlainText(), u"/unknown"_s);
    }

    void keepsTheText()
    {
        openWithAccount();
        auto *keepIt = child<QPushButton>(u"keepAsTemplate"_s);
        QVERIFY(!keepIt->isEnabled());
        type(text(), u"Your table is reserved for 7 p.m., see you soon."_s);
        QVERIFY(keepIt->isEnabled());
        click(keepIt);
        auto *editor = dialog<TemplatesDialog>();
        QVERIFY(editor);
        auto *name = editor->findChild<QLineEdit *>(u"templateName"_s);
        QCOMPARE(name->text(), u"Your table is reserved for 7 p.m., see"_s);
        QTRY_VERIFY(name->hasFocus());
        QCOMPARE(name->selectedText(), name->text());
        QTest::keyClicks(name, u"Table"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst().name, u"Table"_s);
        QCOMPARE(kept().constFirst().body, text()->toPlainText());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_place->findChild<TemplatesDialog *>());
        QCOMPARE(m_place->focusWidget(), text());
    }

    void leavesWhenOneTurnsToSomethingElse()
    {
        openWithTemplates();
        openPanel();
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_Tab);
            QVERIFY(panel()->isVisible());
        }
        QVERIFY(search()->hasFocus());
        recipients()->setFocus();
        QVERIFY(!panel()->isVisible());
    }

    void managesFromTheSheet()
    {
        openWithTemplates();
        openPanel();
        click(child<QAbstractButton>(u"manageTemplates"_s));
        QVERIFY(!panel()->isVisible());
        auto *editor = dialog<TemplatesDialog>();
        QVERIFY(editor);
        QTRY_COMPARE(editor->findChild<QLineEdit *>(u"templateName"_s)->text(), u"Reminder"_s);
    }

    void nothingWhileASendIsUnderWay()
    {
        openWithTemplates();
        m_desk->hold(60);
        type(recipients(), u"89031234561"_s);
        type(text(), u"Hello"_s);
        click(send());
        QTRY_VERIFY(child<QPushButton>(u"cancelHold"_s)->isVisible());
        QVERIFY(!child<QAbstractButton>(u"openTemplates"_s)->isEnabled());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!panel());
        click(child<QPushButton>(u"cancelHold"_s));
        QTRY_VERIFY(child<QAbstractButton>(u"openTemplates"_s)->isEnabled());
    }
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
