// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A link reaches the window by each of its ways: with the start, from a second start, from the system.

#include "app/gui/guioptions.h"
#include "app/gui/openedlinks.h"
#include "app/gui/singleinstance.h"
#include "app/gui/windowsession.h"
#include "preparedfolder.h"
#include "support/stricttest.h"
#include "ui/write/recipientsedit.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestLinks : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
        m_options = {};
        m_options.training = true;
        m_options.dataFolder = m_folder->path();
        setHold(m_options, 0);
        m_instance = std::make_unique<SingleInstance>(WindowSession::folderFor(m_options));
        m_instance->listen();
    }
    void tearDown() override
    {
        if (m_session)
            m_session->window().close();
        m_session.reset();
        m_instance.reset();
    }
    void start(const QString &link = {})
    {
        m_options.link = link;
        m_session = std::make_unique<WindowSession>(m_options, m_instance.get());
        m_session->start();
    }
    QString written() const
    {
        const auto *field = m_session->window().findChild<QPlainTextEdit *>(u"text"_s);
        return field && field->isVisible() ? field->toPlainText() : QString();
    }
    QStringList recipients() const { return m_session->window().findChild<RecipientsEdit *>()->recipients(); }
    /// Somebody starts the program with these arguments, and it ends at once because this one runs.
    bool startAgain(const QString &link)
    {
        ignoreRaising();
        const QString folder = WindowSession::folderFor(m_options);
        auto other = QtConcurrent::run([folder, link] { return SingleInstance(folder).handOver(link); });
        return QTest::qWaitFor([&other] { return other.isFinished(); }) && other.result();
    }
    /// The offscreen platform cannot, and says so.
    static void ignoreRaising() { QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); }
    QString told() const
    {
        const auto *box = m_session->window().findChild<QMessageBox *>();
        return box && box->isVisible() ? box->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    GuiOptions m_options;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<WindowSession> m_session;

private Q_SLOTS:
    void withTheStart()
    {
        start(u"sms:+79031234560,+996555123456?body=Text%20here"_s);
        QTRY_COMPARE_WITH_TIMEOUT(written(), u"Text here"_s, 20'000);
        QCOMPARE(recipients(), (QStringList{u"+79031234560"_s, u"+996555123456"_s}));
        QVERIFY(m_session->window().waitingLink().isEmpty());
        QVERIFY(m_session->services().messages().page({}, 0, 1).result()->isEmpty());
    }
    void fromASecondStart()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->window().findChild<QPlainTextEdit *>(u"text"_s), 20'000);
        m_session->window().showMinimized();
        QVERIFY(startAgain(u"sms:89031234560?body=Ждём вас"_s));
        QTRY_COMPARE(written(), u"Ждём вас"_s);
        QCOMPARE(recipients(), QStringList{u"89031234560"_s});
        QVERIFY(!m_session->window().isMinimized());
    }
    void fromASecondStartWhileTheFirstIsOpening()
    {
        start();
        QVERIFY(startAgain(u"sms:?body=Text"_s));
        QTRY_COMPARE_WITH_TIMEOUT(written(), u"Text"_s, 20'000);
    }
    void fromTheSystem()
    {
        start();
        const OpenedLinks links(*QCoreApplication::instance());
        connect(&links, &OpenedLinks::opened, m_session.get(), &WindowSession::openLink);
        QFileOpenEvent file(u"/tmp/list.csv"_s);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &file);
        QVERIFY(m_session->window().waitingLink().isEmpty());
        ignoreRaising();
        QFileOpenEvent link(QUrl(u"sms:+79031234560?body=%D0%96%D0%B4%D1%91%D0%BC%202+2"_s));
        QCoreApplication::sendEvent(QCoreApplication::instance(), &link);
        QTRY_COMPARE_WITH_TIMEOUT(written(), u"Ждём 2+2"_s, 20'000);
        QCOMPARE(recipients(), QStringList{u"+79031234560"_s});
    }
    void fromTheSystemAsAnAddress()
    {
        const OpenedLinks links(*QCoreApplication::instance());
        const QSignalSpy opened(&links, &OpenedLinks::opened);
        QVERIFY(QDesktopServices::openUrl(QUrl(u"sms:+79031234560?body=%D0%96%D0%B4%D1%91%D0%BC"_s)));
        QVERIFY(QDesktopServices::openUrl(QUrl(u"tel:+79031234560"_s)));
        QCOMPARE(opened,
                 (QList<QVariantList>{{u"sms:+79031234560?body=%D0%96%D0%B4%D1%91%D0%BC"_s}, {u"tel:+79031234560"_s}}));
    }
    void oneThatCannotBeReadIsTold()
    {
        start(u"sms:<b>?body=x"_s);
        QTRY_COMPARE_WITH_TIMEOUT(told(), u"This link begins no message. “<b>” in the link is no telephone number."_s,
                                  20'000);
        QCOMPARE(m_session->window().findChild<QMessageBox *>()->textFormat(), Qt::PlainText);
        QVERIFY(m_session->window().waitingLink().isEmpty());
        QVERIFY(recipients().isEmpty());
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestLinks)
#include "tst_links.moc"
