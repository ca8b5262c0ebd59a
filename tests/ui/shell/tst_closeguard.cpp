// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Closing the real window while it writes a file. A file is done at the earliest when the window's thread hears of it,
// so that what is tried the moment it begins finds it unfinished.

#include "support/stricttest.h"
#include "ui/messages/exportflow.h"
#include "ui/messages/messagesplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/uibench.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestCloseGuard : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
        Submission submission;
        submission.accountId = m_bench->addAccount(u"iba"_s, u"IBA"_s).id;
        submission.sender = u"Depesha"_s;
        submission.items = {{u"79031234567"_s, u"79031234567"_s, {}, u"Hello"_s, 1}};
        QVERIFY(m_bench->waitFor(m_bench->services.messages().enqueue(submission, m_bench->services.clock().now())));
        m_window = std::make_unique<MainWindow>(m_bench->ui());
        m_window->show();
        m_window->start();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_out = std::make_unique<QTemporaryDir>();
    }
    void tearDown() override
    {
        m_window.reset();
        m_bench.reset();
    }

private:
    QString file() const { return m_out->filePath(u"report.pdf"_s); }
    /// Begins to write the report; `then` happens the moment it does.
    void write(const std::function<void()> &then)
    {
        m_isWritten = false;
        connect(m_window->findChild<ExportFlow *>(), &ExportFlow::runningChanged, this, [this, then](bool running) {
            if (running)
                then();
            m_isWritten = !running;
        });
        Q_EMIT m_window->findChild<MessagesPlace *>()->reportRequested(1);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>());
        auto *chooser = m_window->findChild<QFileDialog *>();
        chooser->setDirectory(m_out->path());
        chooser->selectFile(QFileInfo(file()).fileName());
        QMetaObject::invokeMethod(chooser, "accept");
    }
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    void answer(const QString &words)
    {
        const auto all = question()->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&words](const QPushButton *button) {
            return QString(button->text()).remove(u'&') == words;
        });
        QVERIFY(found != all.end());
        QTest::mouseClick(*found, Qt::LeftButton);
    }
    bool isHeldBack()
    {
        m_window->close();
        return m_window->isVisible() && question() && question()->isVisible();
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_out;
    bool m_isWritten = false; ///< or was not

private Q_SLOTS:
    void closesWhenTheFileIsThere()
    {
        bool held = false;
        write([this, &held] {
            held = isHeldBack();
            // Twice asked is once asked.
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
            m_window->close();
        });
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(held);
        QVERIFY(QFile::exists(file()));
    }
    void stays()
    {
        bool held = false;
        write([this, &held] {
            held = isHeldBack();
            answer(u"Stay"_s);
        });
        QTRY_VERIFY(m_isWritten);
        QVERIFY(held);
        QTRY_VERIFY(!question());
        QVERIFY(m_window->isVisible());
        QVERIFY(QFile::exists(file()));
        QVERIFY(m_window->close());
    }
    void closesWithoutTheFile()
    {
        bool held = false;
        write([this, &held] {
            held = isHeldBack();
            answer(u"Close without the file"_s);
            QVERIFY(!m_window->isVisible());
        });
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(held);
    }
    void showsWhyThereIsNoFile()
    {
        bool held = false;
        write([this, &held] {
            held = isHeldBack();
            // Nothing can be put in the place of a folder that is not empty.
            QVERIFY(QDir().mkpath(file() + u"/full"_s));
        });
        QTRY_VERIFY(m_isWritten);
        QTRY_VERIFY(!question());
        QVERIFY(held);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->findChild<MessagesPlace *>()->isVisible());
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"“report.pdf” was not written"_s);
        }));
    }
    void thenAsksAboutWhatIsBeingSent()
    {
        OutboxStatus sending;
        sending.working = true;
        sending.open = 3;
        sending.inFlight = 1;
        sending.total = 3;
        write([&] {
            Q_EMIT m_bench->services.outbox().statusChanged(sending);
            QVERIFY(isHeldBack());
        });
        QTRY_VERIFY(m_isWritten);
        QTRY_VERIFY(question() && question()->text() == u"Depesha is still sending"_s);
        QVERIFY(m_window->isVisible());
        answer(u"Stay"_s);
        QTRY_VERIFY(!question());
        QVERIFY(QFile::exists(file()));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestCloseGuard)
#include "tst_closeguard.moc"
