// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program is killed while somebody writes, and while a send is held: nothing that was written is lost, nothing
// leaves before its time, and it leaves once. The program to be killed is this one, started again.

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "preparedfolder.h"
#include "support/stricttest.h"
#include "ui/write/draftkeeper.h"
#include "ui/write/numberinput.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <cstdio>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int holdSeconds = 4;

GuiOptions optionsFor(const QString &folder)
{
    GuiOptions options;
    options.training = true;
    options.dataFolder = folder;
    return options;
}

/// The window, once it can be written in.
std::unique_ptr<WindowSession> opened(const QString &folder)
{
    auto session = std::make_unique<WindowSession>(optionsFor(folder));
    session->start();
    const bool came = QTest::qWaitFor(
        [&session] {
            const auto *accounts = session->window().findChild<QComboBox *>(u"account"_s);
            return accounts && accounts->count() == 5;
        },
        20'000);
    return came ? std::move(session) : nullptr;
}

/// What the program does until it is killed: writes, and sends where `sends` says so; tells when that is on disk.
int write(int argc, char *argv[], const QString &folder, bool sends)
{
    const QApplication application(argc, argv);
    const auto session = opened(folder);
    if (!session)
        return 1;
    auto *numbers = session->window().findChild<NumberInput *>();
    numbers->setFocus();
    QTest::keyClicks(numbers, u"89031234561,"_s);
    session->window().findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Hello"_s);
    SettingsStore &settings = session->services().settings();
    const auto isKept = [&settings] {
        const auto draft = settings.draft(DraftKeeper::name()).result();
        return draft && draft->contains(u"Hello"_s);
    };
    if (!QTest::qWaitFor(isKept, 20'000))
        return 1;
    if (sends) {
        QTest::mouseClick(session->window().findChild<QPushButton *>(u"send"_s), Qt::LeftButton);
        const auto *cancel = session->window().findChild<QPushButton *>(u"cancelHold"_s);
        if (!QTest::qWaitFor([cancel] { return cancel->isVisible(); }, 20'000))
            return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

class TestDraftSurvives : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        setHold(optionsFor(m_folder->path()), holdSeconds);
    }
    void tearDown() override
    {
        if (m_session)
            m_session->window().close();
        m_session.reset();
    }
    void killWhile(const QString &doing)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {doing, m_folder->path()});
        QVERIFY(program.waitForReadyRead(60'000));
        QCOMPARE(program.readAll(), QByteArray("ready\n"));
        program.kill();
        QVERIFY(program.waitForFinished());
        m_session = opened(m_folder->path());
        QVERIFY(m_session);
    }
    QString text() { return m_session->window().findChild<QPlainTextEdit *>(u"text"_s)->toPlainText(); }
    QList<Message> history() { return m_session->services().messages().page({}, 0, 10).result().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;

private Q_SLOTS:
    void killedWhileWriting()
    {
        killWhile(u"--write"_s);
        QTRY_COMPARE(text(), u"Hello"_s);
        QVERIFY(m_session->window().findChild<QPushButton *>(u"send"_s)->isEnabled());
        QVERIFY(history().isEmpty());
    }

    void killedInTheHold()
    {
        killWhile(u"--send"_s);
        QCOMPARE(text(), QString());
        QCOMPARE(history().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(history()[0].submittedAt.isValid(), 20'000);
        const Message message = history()[0];
        QVERIFY(message.submittedAt >= message.createdAt.addSecs(holdSeconds));
        QTRY_COMPARE_WITH_TIMEOUT(history()[0].state, MessageState::Delivered, 30'000);
        QCOMPARE(history().size(), 1);
    }
};

} // namespace depesha

int main(int argc, char *argv[])
{
    const QByteArray doing = argc > 2 ? argv[1] : "";
    if (doing == "--write" || doing == "--send")
        return depesha::write(argc, argv, QString::fromLocal8Bit(argv[2]), doing == "--send");
    QApplication application(argc, argv);
    depesha::TestDraftSurvives test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftsurvives.moc"
