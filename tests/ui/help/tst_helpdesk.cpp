// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Help menu in the real window.

#include "storage/settingsstore.h"
#include "support/stricttest.h"
#include "ui/help/guidewindow.h"
#include "ui/help/helpdesk.h"
#include "ui/help/logwindow.h"
#include "ui/help/pagebrowser.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/uibench.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTreeWidget>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

/// Where the system would have a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestHelpDesk : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
    }
    void tearDown() override
    {
        m_window.reset();
        m_bench.reset();
    }

private:
    void show(const MainWindow *former = nullptr)
    {
        auto window = std::make_unique<MainWindow>(m_bench->ui());
        window->show();
        window->start(former);
        m_window = std::move(window);
        // What stood open beside the former one may have the keys.
        QVERIFY(former ? QTest::qWaitForWindowExposed(m_window.get()) : QTest::qWaitForWindowActive(m_window.get()));
    }
    void showAtWrite()
    {
        m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
    }
    template<typename Window>
    static Window *topLevel()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *one : all)
            if (auto *window = qobject_cast<Window *>(one); window && window->isVisible())
                return window;
        return nullptr;
    }
    QAction *action(const QString &words) const
    {
        const auto all = m_window->findChildren<QAction *>();
        for (QAction *one : all)
            if (QString(one->text()).remove(u'&') == words)
                return one;
        return nullptr;
    }
    QString seen() { return m_bench->waitFor(m_bench->services.settings().all()).value().value(u"help/newsSeen"_s); }
    void setSeen(const QString &version)
    {
        QVERIFY(m_bench->waitFor(m_bench->services.settings().set(u"help/newsSeen"_s, version)));
    }
    PageBrowser *newsShown() const
    {
        const auto dialogs = m_window->findChildren<PageBrowser *>();
        return dialogs.isEmpty() ? nullptr : dialogs.constFirst();
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    /// Not a byte leaves the program itself.
    void updatesAreForTheBrowser()
    {
        showAtWrite();
        QVERIFY(action(u"Check for updates"_s));
        Browser browser;
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        action(u"Check for updates"_s)->trigger();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(browser.opened, QList{QUrl(u"https://github.com/depesha/depesha/releases"_s)});
        QVERIFY(!m_window->findChild<QMessageBox *>());
    }
    void withoutABrowserTheAddressIsTold()
    {
        showAtWrite();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"openUrl"_s));
        action(u"Check for updates"_s)->trigger();
        const auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->text().contains("https://github.com/depesha/depesha/releases"_L1), qPrintable(box->text()));
    }

    void f1OpensThePageOfThePlace_data()
    {
        QTest::addColumn<Qt::Key>("place");
        QTest::addColumn<GuidePage>("page");
        QTest::newRow("Write") << Qt::Key_1 << GuidePage::Write;
        QTest::newRow("Messages") << Qt::Key_2 << GuidePage::Messages;
        QTest::newRow("Accounts") << Qt::Key_3 << GuidePage::Accounts;
    }
    void f1OpensThePageOfThePlace()
    {
        QFETCH(Qt::Key, place);
        QFETCH(GuidePage, page);
        showAtWrite();
        QTest::keyClick(m_window.get(), place, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *guide = topLevel<GuideWindow>();
        QVERIFY(guide);
        QCOMPARE(guide->page(), page);
        // Beside the work: the window takes keys as before.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(guide->page(), GuidePage::Accounts);
        QCOMPARE(topLevel<GuideWindow>(), guide);
    }
    void f1InADialog()
    {
        showAtWrite();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QWidget *settings = QApplication::activeModalWidget();
        QVERIFY(settings);
        settings->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), settings);
        QTest::keyClick(settings, Qt::Key_F1);
        auto *guide = topLevel<GuideWindow>();
        QVERIFY(guide);
        QCOMPARE(guide->page(), GuidePage::Settings);
        // It can be read and used while the dialog is open.
        QVERIFY(QTest::qWaitForWindowActive(guide));
        QTest::keyClick(guide->findChild<PageBrowser *>(), Qt::Key_Tab);
        QTest::keyClick(guide->findChild<PageBrowser *>(), Qt::Key_Return);
        QCOMPARE(guide->page(), GuidePage::Start);
    }
    void f1InADialogOfADialog()
    {
        showAtWrite();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QWidget *settings = QApplication::activeModalWidget();
        QVERIFY(settings);
        // Each stands on the one before.
        QDialog second(settings);
        QDialog third(&second);
        for (QDialog *dialog : {&second, &third}) {
            dialog->open();
            // Not qWaitForWindowActive(): what stands on an active window is active to it.
            dialog->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), dialog);
            QTest::keyClick(dialog, Qt::Key_F1);
            auto *guide = topLevel<GuideWindow>();
            QVERIFY(guide);
            QCOMPARE(guide->page(), GuidePage::Settings);
            guide->close();
        }
        // And again in the one below, once it is in front.
        third.close();
        second.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &second);
        QTest::keyClick(&second, Qt::Key_F1);
        QVERIFY(topLevel<GuideWindow>());
    }
    void beforeThereIsAPlace()
    {
        m_window = std::make_unique<MainWindow>(m_bench->ui());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(topLevel<GuideWindow>()->page(), GuidePage::Start);
        m_window->showStorageFailure({ErrorKind::Storage, u"The folder is read-only."_s});
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(topLevel<GuideWindow>()->page(), GuidePage::Trouble);
    }
    void theGuideDoesNotKeepTheProgramAlive()
    {
        showAtWrite();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        action(u"Log…"_s)->trigger();
        QVERIFY(topLevel<GuideWindow>() && topLevel<LogWindow>());
        QVERIFY(m_window->close());
        const auto all = QApplication::topLevelWidgets();
        for (const QWidget *one : all)
            QVERIFY2(!one->isVisible() || !one->testAttribute(Qt::WA_QuitOnClose), one->metaObject()->className());
        m_window.reset();
        QVERIFY(!topLevel<GuideWindow>() && !topLevel<LogWindow>());
    }
    void aNewWindowOpensWhatWasOpen()
    {
        showAtWrite();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        action(u"Log…"_s)->trigger();
        const auto former = std::move(m_window);
        const GuideWindow *old = topLevel<GuideWindow>();
        former->hide();
        show(former.get());
        const auto all = QApplication::topLevelWidgets();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [old](QWidget *one) { return qobject_cast<GuideWindow *>(one) && one != old; });
        QVERIFY(found != all.end());
        QCOMPARE(static_cast<GuideWindow *>(*found)->page(), GuidePage::Messages);
        QCOMPARE(std::count_if(all.begin(), all.end(), [](QWidget *one) { return qobject_cast<LogWindow *>(one); }), 2);
    }

    void whatIsNewComesOnceAfterAnUpdate_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("shown");
        QTest::newRow("first start of all") << u""_s << false;
        QTest::newRow("the same version") << u"0.1.0"_s << false;
        QTest::newRow("an older one was here") << u"0.0.9"_s << true;
        QTest::newRow("a newer one was here") << u"0.2.0"_s << false;
    }
    void whatIsNewComesOnceAfterAnUpdate()
    {
        QFETCH(QString, before);
        QFETCH(bool, shown);
        if (!before.isEmpty())
            setSeen(before);
        show();
        QTRY_COMPARE(seen(), u"0.1.0"_s);
        QCoreApplication::processEvents();
        QCOMPARE(newsShown() != nullptr, shown);
        if (shown)
            QVERIFY(newsShown()->isVisible() && newsShown()->toPlainText().contains(u"0.1.0"_s));
        show();
        QVERIFY(m_bench->waitFor(m_bench->services.settings().all()));
        QCoreApplication::processEvents();
        QVERIFY(!newsShown());
    }
    void whatIsNewFromTheMenu()
    {
        show();
        action(u"What is new"_s)->trigger();
        QVERIFY(newsShown()->isVisible());
    }

    void supportFileFromTheLog()
    {
        show();
        action(u"Log…"_s)->trigger();
        QSignalSpy asked(m_window.get(), &MainWindow::supportFileRequested);
        Q_EMIT topLevel<LogWindow>()->supportFileRequested();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QCOMPARE(asked.size(), 0);
    }

    /// Whatever key the window understands is named, or this fails and says which.
    void everyShortcutIsListed()
    {
        showAtWrite();
        QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ControlModifier);
        const auto *dialog = m_window->findChild<ShortcutsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *tree = dialog->findChild<QTreeWidget *>();
        QVERIFY(!tree->accessibleName().isEmpty());
        QStringList listed;
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            const QTreeWidgetItem *item = tree->topLevelItem(group);
            QVERIFY2(item->childCount() > 0, qPrintable(item->text(0)));
            for (int row = 0; row < item->childCount(); ++row) {
                QVERIFY(!item->child(row)->text(0).isEmpty());
                listed += item->child(row)->text(1).split(u", "_s);
            }
        }
        QList<QKeySequence> known;
        const auto actions = m_window->findChildren<QAction *>();
        for (const QAction *one : actions)
            known += one->shortcuts();
        const auto shortcuts = m_window->findChildren<QShortcut *>();
        for (const QShortcut *one : shortcuts)
            known += one->keys();
        QVERIFY(known.size() > 8);
        for (const QKeySequence &key : std::as_const(known)) {
            const QString name = key.toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s);
            QVERIFY2(name.isEmpty() || listed.contains(name), qPrintable(name));
        }
        for (const QString &key : {u"Ctrl+F"_s, u"Del"_s, u"Ctrl+Enter"_s, u"F1"_s, u"Esc"_s, u"F5"_s})
            QVERIFY2(listed.contains(key), qPrintable(key));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestHelpDesk)
#include "tst_helpdesk.moc"
