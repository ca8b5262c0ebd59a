// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking after templates: nothing typed is lost, what was deleted comes back, refusals stand at their field.

#include "ui/write/templatesdialog.h"

#include "ui/common/errorline.h"
#include "ui/write/templatelist.h"
#include "ui/write/templateshelf.h"
#include "ui/write/writeplacetest.h"

#include <QComboBox>
#include <QLineEdit>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestTemplatesDialog : public WritePlaceTest
{
    Q_OBJECT

protected:
    void tearDown() override
    {
        m_dialog.reset();
        m_shelf.reset();
        WritePlaceTest::tearDown();
    }

private:
    void openDialog(int templates)
    {
        for (int i = 0; i < templates; ++i)
            WriteDesk::value(m_desk->templates.save(
                {0, u"Shop"_s, u"Text %1"_s.arg(i + 1), u"t%1"_s.arg(i + 1), u"Body %1"_s.arg(i + 1), {}}));
        m_shelf = std::make_unique<TemplateShelf>(m_desk->services());
        QTRY_COMPARE(m_shelf->templates().size(), templates);
        m_dialog = std::make_unique<TemplatesDialog>(*m_shelf, PartRules(), nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QLineEdit *name() const { return part<QLineEdit>(u"templateName"_s); }
    QLineEdit *shortcut() const { return part<QLineEdit>(u"templateShortcut"_s); }
    QPlainTextEdit *body() const { return part<QPlainTextEdit>(u"templateText"_s); }
    TemplateList *list() const { return part<TemplateList>(u"templates"_s); }
    void push(const QString &button) { click(part<QAbstractButton>(button)); }
    void down()
    {
        list()->setFocus();
        press(Qt::Key_Down);
    }
    void write(QLineEdit *field, const QString &words)
    {
        field->setFocus();
        field->selectAll();
        type(field, words);
    }
    QStringList kept()
    {
        QStringList all;
        for (const TextTemplate &entry : WriteDesk::value(m_desk->templates.list()))
            all.append(entry.name + u'=' + entry.body);
        return all;
    }
    QStringList complaints() const
    {
        QStringList all;
        for (const ErrorLine *line : m_dialog->findChildren<ErrorLine *>())
            if (line->hasError())
                all.append(line->text());
        return all;
    }

    std::unique_ptr<TemplateShelf> m_shelf;
    std::unique_ptr<TemplatesDialog> m_dialog;

private Q_SLOTS:
    void showsTheChosenOne()
    {
        openDialog(3);
        QCOMPARE(name()->text(), u"Text 1"_s);
        QCOMPARE(shortcut()->text(), u"/t1"_s);
        down();
        QTRY_COMPARE(name()->text(), u"Text 2"_s);
        QCOMPARE(body()->toPlainText(), u"Body 2"_s);
        QVERIFY(!part<QPushButton>(u"saveTemplate"_s)->isEnabled());
    }

    void tabGoesRoundBothWays()
    {
        openDialog(2);
        const QStringList stops{u"templates"_s,    u"addTemplate"_s,     u"duplicateTemplate"_s, u"removeTemplate"_s,
                                u"templateName"_s, u"templateSection"_s, u"templateShortcut"_s,  u"templateText"_s,
                                u"insertName"_s,   u"closeTemplates"_s};
        list()->setFocus();
        for (qsizetype i = 1; i < stops.size(); ++i) {
            press(Qt::Key_Tab);
            QVERIFY2(part<QWidget>(stops[i])->hasFocus(), qPrintable(stops[i]));
        }
        for (qsizetype i = stops.size() - 2; i >= 0; --i) {
            press(Qt::Key_Backtab);
            QVERIFY2(part<QWidget>(stops[i])->hasFocus(), qPrintable(stops[i]));
        }
    }

    void keepsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how :
             {u"save"_s, u"enter"_s, u"another"_s, u"new"_s, u"duplicate"_s, u"escape"_s, u"close"_s})
            QTest::newRow(qPrintable(how)) << how;
    }
    void keepsWhatWasTyped()
    {
        QFETCH(QString, how);
        openDialog(2);
        type(body(), u"More "_s);
        QVERIFY(part<QPushButton>(u"saveTemplate"_s)->isEnabled());
        if (how == u"save"_s)
            push(u"saveTemplate"_s);
        else if (how == u"enter"_s) {
            name()->setFocus();
            press(Qt::Key_Return);
        } else if (how == u"another"_s)
            down();
        else if (how == u"new"_s)
            push(u"addTemplate"_s);
        else if (how == u"duplicate"_s)
            push(u"duplicateTemplate"_s);
        else if (how == u"escape"_s)
            press(Qt::Key_Escape);
        else
            m_dialog->close();
        QTRY_VERIFY(kept().contains(u"Text 1=More Body 1"_s));
        if (how == u"escape"_s || how == u"close"_s)
            QTRY_VERIFY(!m_dialog->isVisible());
        else
            QVERIFY(m_dialog->isVisible());
    }

    void discardsWhenAsked()
    {
        openDialog(1);
        type(body(), u"More "_s);
        push(u"discardTemplate"_s);
        QCOMPARE(body()->toPlainText(), u"Body 1"_s);
        push(u"closeTemplates"_s);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(kept(), QStringList{u"Text 1=Body 1"_s});
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("no name") << u"templateName"_s << QString() << u"A template needs a name."_s;
        QTest::newRow("name taken") << u"templateName"_s << u"text 2"_s
                                    << u"There is already a template “text 2”. Choose another name."_s;
        QTest::newRow("shortcut taken") << u"templateShortcut"_s << u"/T2"_s
                                        << u"The shortcut “t2” stands for another template."_s;
        QTest::newRow("shortcut with spaces")
            << u"templateShortcut"_s << u"a b"_s << u"A shortcut is one word, without spaces."_s;
    }
    void refusals()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        openDialog(2);
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        press(Qt::Key_Delete);
        type(edit, typed);
        down();
        QTRY_COMPARE(complaints(), QStringList{words});
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->accessibleDescription(), words);
        // It stays the chosen one, and closing does not lose it either.
        QCOMPARE(list()->currentItem()->text().section(u' ', 0, 1), u"Text 1"_s);
        press(Qt::Key_Escape);
        QTRY_COMPARE(complaints(), QStringList{words});
        QVERIFY(m_dialog->isVisible());
        push(u"discardTemplate"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog->isVisible());
    }

    void duplicates()
    {
        openDialog(1);
        push(u"duplicateTemplate"_s);
        QTRY_COMPARE(name()->text(), u"Text 1 (2)"_s);
        QVERIFY(shortcut()->text().isEmpty());
        push(u"saveTemplate"_s);
        QTRY_COMPARE(kept(), QStringList({u"Text 1=Body 1"_s, u"Text 1 (2)=Body 1"_s}));
    }

    void deletedComesBack_data()
    {
        QTest::addColumn<int>("deleted");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("all") << 3;
    }
    void deletedComesBack()
    {
        QFETCH(int, deleted);
        openDialog(3);
        QStringList all = kept();
        for (int i = 0; i < deleted; ++i) {
            const QString victim = name()->text();
            if (i % 2 == 0)
                push(u"removeTemplate"_s);
            else {
                list()->setFocus();
                press(Qt::Key_Delete);
            }
            QTRY_COMPARE(kept().size(), 2 - i);
            QTRY_COMPARE(part<ErrorLine>(u"templatesNote"_s)->text(), u"“%1” was deleted."_s.arg(victim));
        }
        for (int i = 0; i < deleted; ++i) {
            QTRY_VERIFY(part<QAbstractButton>(u"undoRemove"_s)->isVisible());
            push(u"undoRemove"_s);
            QTRY_COMPARE(kept().size(), 4 - deleted + i);
        }
        QTRY_VERIFY(!part<QAbstractButton>(u"undoRemove"_s)->isVisible());
        QStringList again = kept();
        all.sort();
        again.sort();
        QCOMPARE(again, all);
    }

    void emptyOffersTheFirstAction()
    {
        openDialog(0);
        auto *first = part<QPushButton>(u"firstTemplate"_s);
        QVERIFY(first->isVisible());
        QVERIFY(!name()->isVisible());
        click(first);
        QVERIFY(name()->hasFocus());
        write(name(), u"Hello"_s);
        type(body(), u"Hello, "_s);
        push(u"insertName"_s);
        QCOMPARE(body()->toPlainText(), u"Hello, {name}"_s);
        type(part<QComboBox>(u"templateSection"_s)->lineEdit(), u"Greetings"_s);
        push(u"closeTemplates"_s);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(kept(), QStringList{u"Hello=Hello, {name}"_s});
    }

    void examples()
    {
        openDialog(0);
        push(u"addExamples"_s);
        QTRY_COMPARE(list()->templateCount(), 3);
        QVERIFY(name()->isVisible());
        QTRY_VERIFY(!name()->text().isEmpty());
    }

    void anUntouchedNewOneVanishes()
    {
        openDialog(1);
        push(u"addTemplate"_s);
        QVERIFY(name()->text().isEmpty());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(kept().size(), 1);
    }

    void keptWhenOneTurnsAway()
    {
        openDialog(1);
        type(body(), u"More "_s);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_COMPARE(kept(), QStringList{u"Text 1=More Body 1"_s});
    }

    void saysWhatWillNotBeFilledIn()
    {
        openDialog(1);
        type(body(), u"{code} "_s);
        const auto lines = m_dialog->findChildren<ErrorLine *>();
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const ErrorLine *line) {
            return line->kind() == ErrorLine::Kind::Warning && line->text().contains(u"{code}"_s);
        }));
    }
};

QTEST_MAIN(TestTemplatesDialog)
#include "tst_templatesdialog.moc"
