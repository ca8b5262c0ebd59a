// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/common/appearance.h"
#include "ui/common/look.h"
#include "ui/help/guidewindow.h"
#include "ui/help/pagebrowser.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextFragment>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestGuideWindow : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_window = std::make_unique<GuideWindow>();
        m_window->showPage(GuidePage::Write);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void tearDown() override
    {
        m_window.reset();
        QApplication::setPalette(QPalette());
    }

private:
    template<typename T>
    T *child() const
    {
        return m_window->findChild<T *>();
    }
    QString heading() const { return child<PageBrowser>()->document()->begin().text(); }
    void look(const QString &words)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>(), words);
    }
    QString chosen() const { return child<PageBrowser>()->textCursor().selectedText(); }
    QTextCharFormat formatOfFirstLink() const
    {
        for (QTextBlock block = child<PageBrowser>()->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().isAnchor())
                    return part.fragment().charFormat();
        return {};
    }
    void followFirstLink()
    {
        QTest::keyClick(child<PageBrowser>(), Qt::Key_Tab);
        QTest::keyClick(child<PageBrowser>(), Qt::Key_Return);
    }

    std::unique_ptr<GuideWindow> m_window;

private Q_SLOTS:
    void everyPageOpens_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(guidePages().size()); ++row)
            QTest::addRow("%d", row) << row;
    }
    void everyPageOpens()
    {
        QFETCH(int, row);
        auto *list = child<QListWidget>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(heading(), guideTitle(guidePages().at(row)));
        QCOMPARE(heading(), list->currentItem()->text());
        QCOMPARE(m_window->page(), guidePages().at(row));
    }

    void linksLeadOnAndBack()
    {
        QCOMPARE(heading(), u"Write"_s);
        auto *back = child<QToolButton>();
        QVERIFY(!back->isEnabled());
        followFirstLink();
        QCOMPARE(heading(), u"Messages"_s);
        QCOMPARE(child<QListWidget>()->currentItem()->text(), u"Messages"_s);
        QVERIFY(back->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(heading(), u"Write"_s);
        QCOMPARE(child<QListWidget>()->currentItem()->text(), u"Write"_s);
        QVERIFY(!back->isEnabled());
    }

    void searchGoesThroughAllPages()
    {
        look(u"UNconfirmed"_s);
        QCOMPARE(chosen().toLower(), u"unconfirmed"_s);
        QCOMPARE(heading(), u"Messages"_s); // nothing of it in Write
        QTest::keyClick(child<QLineEdit>(), Qt::Key_Return);
        QCOMPARE(heading(), u"When something goes wrong"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QCOMPARE(heading(), u"Messages"_s); // around
        QVERIFY(child<QLabel>()->text().isEmpty());
    }
    void searchMarksAllThatMatch()
    {
        look(u"parts"_s);
        QCOMPARE(heading(), u"Write"_s);
        const QString page = child<PageBrowser>()->toPlainText();
        QCOMPARE(child<PageBrowser>()->extraSelections().size(), page.count(u"parts"_s, Qt::CaseInsensitive));
        child<QLineEdit>()->clear();
        QVERIFY(child<PageBrowser>()->extraSelections().isEmpty());
    }
    void searchThatFindsNothingSaysSo()
    {
        look(u"xylophone"_s);
        QCOMPARE(child<QLabel>()->text(), u"Not in the guide"_s);
        QCOMPARE(child<QLineEdit>()->accessibleDescription(), u"Not in the guide"_s);
        QCOMPARE(heading(), u"Write"_s);
        child<QLineEdit>()->clear();
        QVERIFY(child<QLabel>()->text().isEmpty());
    }
    void searchBeginsWhereOneWas()
    {
        look(u"x"_s);
        const int first = child<PageBrowser>()->textCursor().position();
        QTest::keyClicks(child<QLineEdit>(), u"ylophone"_s);
        QTest::keyClicks(child<QLineEdit>(), u"\b\b\b\b\b\b\b\b"_s);
        QCOMPARE(child<QLineEdit>()->text(), u"x"_s);
        QCOMPARE(child<PageBrowser>()->textCursor().position(), first);
    }

    void picturesFitTheLine()
    {
        const auto *browser = child<PageBrowser>();
        QVERIFY(browser->toPlainText().contains(QChar::ObjectReplacementCharacter));
        for (const int width : {560, 900, 1600}) {
            m_window->resize(width, 700);
            QTRY_VERIFY2(browser->document()->size().width() <= browser->viewport()->width(),
                         qPrintable(QString::number(width)));
        }
    }

    void followsThePalette()
    {
        QApplication::setPalette(darkPalette());
        QTRY_VERIFY(isDark(child<PageBrowser>()->palette()));
        const QColor ground = child<PageBrowser>()->palette().color(QPalette::Base);
        QTRY_VERIFY(contrast(formatOfFirstLink().foreground().color(), ground) >= 4.5);
        QCOMPARE(heading(), u"Write"_s);
    }

    void escapeCloses()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }
    void everythingHasAName()
    {
        for (const QWidget *control :
             {static_cast<QWidget *>(child<PageBrowser>()), static_cast<QWidget *>(child<QListWidget>()),
              static_cast<QWidget *>(child<QLineEdit>())})
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestGuideWindow)
#include "tst_guidewindow.moc"
