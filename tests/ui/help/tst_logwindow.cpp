// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/logfile.h"
#include "support/stricttest.h"
#include "ui/help/logfilter.h"
#include "ui/help/logwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestLogWindow : public StrictTest
{
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened = url; }

protected:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<LogFile>(m_folder->path());
        m_log->write(QtDebugMsg, u"depesha.net"_s, u"connected"_s);
        m_log->write(QtInfoMsg, u"depesha.app"_s, u"started"_s);
        m_log->write(QtWarningMsg, u"depesha.net"_s, u"no answer in time"_s);
        m_log->write(QtCriticalMsg, u"depesha.storage"_s, u"the disk is full"_s);
    }
    void tearDown() override
    {
        m_window.reset();
        m_log.reset();
        m_folder.reset();
    }

private:
    void show(int lines)
    {
        m_window = std::make_unique<LogWindow>(m_log.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(table()->model()->rowCount(), lines);
    }
    template<typename T>
    T *child() const
    {
        return m_window->findChild<T *>();
    }
    QTableView *table() const { return child<QTableView>(); }
    QStringList shown() const
    {
        QStringList words;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            words.append(table()->model()->index(row, LogModel::Words).data().toString());
        return words;
    }
    QPushButton *button(const QString &words) const
    {
        const auto all = m_window->findChildren<QPushButton *>();
        for (QPushButton *one : all)
            if (QString(one->text()).remove(u'&').remove(u'…') == words)
                return one;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<LogWindow> m_window;
    QUrl m_opened;

private Q_SLOTS:
    void readsALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("words");
        const QString at = u"2026-03-01T10:20:30.456Z 4711 "_s;
        QTest::newRow("detail") << at + u"D depesha.net: a: b"_s << LogLevel::Detail << u"depesha.net"_s << u"a: b"_s;
        QTest::newRow("note") << at + u"I default: x"_s << LogLevel::Note << u"default"_s << u"x"_s;
        QTest::newRow("warning") << at + u"W : x"_s << LogLevel::Warning << u""_s << u"x"_s;
        QTest::newRow("error") << at + u"E default: "_s << LogLevel::Error << u"default"_s << u""_s;
        QTest::newRow("what was left out") << u"… 7 lines more"_s << LogLevel::Note << u""_s << u"… 7 lines more"_s;
        QTest::newRow("cut") << u"2026-03-01T10"_s << LogLevel::Note << u""_s << u"2026-03-01T10"_s;
    }
    void readsALine()
    {
        QFETCH(QString, line);
        const LogLine read = logLineFrom(line);
        QTEST(read.level, "level");
        QTEST(read.subject, "subject");
        QTEST(read.words, "words");
        QCOMPARE(read.whole, line);
        QCOMPARE(read.at.isValid(), line.contains(u"4711"_s));
    }

    void takesInWhatIsNew_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::newRow("first") << QStringList{} << QStringList{u"a"_s, u"b"_s} << 0 << 2;
        QTest::newRow("nothing new") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s} << 0 << 0;
        QTest::newRow("more") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s, u"b"_s} << 0 << 1;
        QTest::newRow("the oldest fell out")
            << QStringList{u"a"_s, u"b"_s, u"c"_s} << QStringList{u"b"_s, u"c"_s, u"d"_s} << 1 << 1;
        QTest::newRow("the same again and again")
            << QStringList{u"a"_s, u"a"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s, u"a"_s} << 1 << 1;
        QTest::newRow("all other") << QStringList{u"a"_s, u"b"_s} << QStringList{u"c"_s} << 2 << 1;
        QTest::newRow("emptied") << QStringList{u"a"_s, u"b"_s} << QStringList{} << 2 << 0;
    }
    void takesInWhatIsNew()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        LogModel model;
        model.setLines(before);
        int removed = 0;
        int inserted = 0;
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [&](const QModelIndex &, int first, int last) { removed += last - first + 1; });
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [&](const QModelIndex &, int first, int last) { inserted += last - first + 1; });
        model.setLines(after);
        QTEST(removed, "removed");
        QTEST(inserted, "inserted");
        QStringList now;
        for (int row = 0; row < model.rowCount(); ++row)
            now.append(model.line(row).whole);
        QCOMPARE(now, after);
    }

    void levels_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("lines");
        QTest::newRow("everything") << 0 << 4;
        QTest::newRow("without details") << 1 << 3;
        QTest::newRow("warnings and errors") << 2 << 2;
        QTest::newRow("errors") << 3 << 1;
    }
    void levels()
    {
        QFETCH(int, choice);
        show(4);
        child<QComboBox>()->setFocus();
        for (int i = 0; i < choice; ++i)
            QTest::keyClick(child<QComboBox>(), Qt::Key_Down);
        QTEST(int(shown().size()), "lines");
        QVERIFY(shown().contains(u"the disk is full"_s));
    }

    void searches()
    {
        show(4);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(child<QLineEdit>(), u"ANSWER"_s);
        QCOMPARE(shown(), QStringList{u"no answer in time"_s});
        QTest::keyClicks(child<QLineEdit>(), u"xyz"_s);
        QVERIFY(says(u"No line matches"_s));
        QVERIFY(!button(u"Copy for support"_s)->isEnabled());
        child<QLineEdit>()->clear();
        QCOMPARE(shown().size(), 4);
    }

    void growsAndKeepsWhatIsChosen()
    {
        show(4);
        table()->selectRow(2);
        QVERIFY(child<QPlainTextEdit>()->toPlainText().endsWith(u"no answer in time"_s));
        m_log->write(QtInfoMsg, u"depesha.app"_s, u"one more"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(shown().constLast(), u"one more"_s);
        QCOMPARE(table()->currentIndex().row(), 2);
    }
    void followsTheEndUntilOneScrollsBack()
    {
        for (int i = 0; i < 200; ++i)
            m_log->write(QtInfoMsg, u"depesha.app"_s, u"line %1"_s.arg(i));
        show(204);
        const QScrollBar *bar = table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        table()->scrollToTop();
        m_log->write(QtInfoMsg, u"depesha.app"_s, u"one more"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 205);
        QCOMPARE(bar->value(), bar->minimum());
    }
    void readsNothingWhileItIsNotSeen()
    {
        show(4);
        m_window->hide();
        QSignalSpy changed(m_log.get(), &LogFile::changed);
        m_log->write(QtInfoMsg, u"depesha.app"_s, u"one more"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(table()->model()->rowCount(), 4);
        m_window->show();
        QTRY_COMPARE(table()->model()->rowCount(), 5);
    }

    void copiesForSupport()
    {
        // Written before the password was known: masked when it is copied.
        m_log->write(QtWarningMsg, u"depesha.net"_s, u"refused: hunter2-secret, 79031234567"_s);
        show(5);
        m_log->mask().addSecret(u"hunter2-secret"_s);
        QTest::mouseClick(button(u"Copy for support"_s), Qt::LeftButton);
        QVERIFY(copied().startsWith(u"Depesha"_s));
        QVERIFY(copied().contains(u"the disk is full"_s));
        QVERIFY(copied().contains(u"refused: "_s));
        QVERIFY(!copied().contains(u"hunter2-secret"_s));
        QVERIFY(!copied().contains(u"79031234567"_s));
    }
    void copiesWhatIsChosen()
    {
        show(4);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied().count(u'\n'), 1);
        QVERIFY(copied().contains(u"connected"_s) && copied().contains(u"started"_s));
        QTest::mouseClick(button(u"Copy for support"_s), Qt::LeftButton);
        QVERIFY(copied().contains(u"started"_s) && !copied().contains(u"the disk is full"_s));
    }

    void opensItsFolder()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        show(4);
        QTest::mouseClick(button(u"Open the folder"_s), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QUrl::fromLocalFile(m_folder->path()));
    }
    void asksForASupportFile()
    {
        show(4);
        QSignalSpy asked(m_window.get(), &LogWindow::supportFileRequested);
        QTest::mouseClick(button(u"Save a support file"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void saysThatNoneIsKept()
    {
        m_window = std::make_unique<LogWindow>(nullptr);
        m_window->show();
        QVERIFY(says(u"No log is kept"_s));
        QVERIFY(!button(u"Open the folder"_s)->isEnabled());
        QVERIFY(button(u"Save a support file"_s)->isEnabled());
    }
    void saysThatNothingIsInIt()
    {
        const QTemporaryDir folder;
        m_log = std::make_unique<LogFile>(folder.path());
        show(0);
        QVERIFY(says(u"Nothing in the log yet"_s));
        m_log.reset();
    }

    void everythingHasAName()
    {
        show(4);
        for (const QWidget *control : {static_cast<QWidget *>(table()), static_cast<QWidget *>(child<QLineEdit>()),
                                       static_cast<QWidget *>(child<QPlainTextEdit>())})
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [this](const QLabel *label) { return label->buddy() == child<QComboBox>(); }));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestLogWindow)
#include "tst_logwindow.moc"
