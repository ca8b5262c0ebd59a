// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first two minutes of a newcomer, done: from a folder with nothing in it to the first message delivered, in
// Russian, in the real window, by keys alone. What it takes is printed, and must stay little.

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "app/translation.h"
#include "preparedfolder.h"
#include "support/stricttest.h"
#include "ui/accounts/accountdialog.h"
#include "ui/messages/messagesplace.h"
#include "ui/uibench.h"
#include "ui/write/writeplace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestFirstStart : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_keys = 0;
        m_steps.clear();
    }
    void tearDown() override
    {
        for (const QString &step : std::as_const(m_steps))
            qInfo("%s", qPrintable(step));
    }

private:
    void step(const QString &what)
    {
        m_steps.append(u"%1. %2 (%3 keys so far)"_s.arg(m_steps.size() + 1).arg(what).arg(m_keys));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// A letter is a key, whatever alphabet it is of.
    void type(const QString &words)
    {
        for (const QChar letter : words) {
            ++m_keys;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
        }
    }
    /// As a person does who sees where the focus is.
    void tabTo(const QString &name)
    {
        const auto isThere = [&name] {
            for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
                if (widget->objectName() == name)
                    return true;
            return false;
        };
        for (int i = 0; i < 30 && !isThere(); ++i)
            press(Qt::Key_Tab);
        QVERIFY2(isThere(), qPrintable(name));
    }
    static bool says(const QWidget &window, const QString &words)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static bool isInWrite(const QWidget &window)
    {
        const QWidget *focus = window.focusWidget();
        for (; focus; focus = focus->parentWidget())
            if (focus->objectName() == u"recipients"_s)
                return true;
        return false;
    }
    /// From the empty form on.
    void writeAndSend(QWidget &window, const QString &number)
    {
        type(number);
        step(u"номер"_s);
        tabTo(u"text"_s);
        type(u"Проверка связи"_s);
        step(u"текст"_s);
        QTRY_VERIFY(window.findChild<QPushButton *>(u"send"_s)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        step(u"отправлено"_s);
    }

    int m_keys = 0;
    QStringList m_steps;

private Q_SLOTS:
    /// "Try without money" starts the program again, in training: the two windows here are those two starts.
    void withoutMoney()
    {
        UiBench bench;
        QVERIFY(bench.open());
        {
            const Translations russian(u"ru"_s);
            MainWindow window(bench.ui());
            window.show();
            window.start();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            auto *door = window.findChild<QPushButton *>(u"tryTraining"_s);
            QTRY_VERIFY(door->isVisible());
            QTRY_VERIFY(window.focusWidget() && window.focusWidget()->objectName() == u"firstAccount"_s);
            QSignalSpy asked(&window, &MainWindow::trainingRequested);
            tabTo(u"tryTraining"_s);
            press(Qt::Key_Space);
            QCOMPARE(asked.size(), 1);
            step(u"«Попробовать без денег»"_s);
        }
        const QTemporaryDir folder;
        GuiOptions options;
        options.training = true;
        options.dataFolder = folder.path();
        setHold(options, 0);
        WindowSession session(options);
        const Translations russian(u"ru"_s);
        session.start();
        MainWindow &window = session.window();
        QTRY_VERIFY(window.findChild<WritePlace *>());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(isInWrite(window));
        QTRY_VERIFY(says(window, WritePlace::tr("Take any number, for example +7 903 123-45-61: nothing leaves "
                                                "this computer.")));
        writeAndSend(window, u"89031234561"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            says(window, WritePlace::tr("Your first message is delivered. See its way under Messages; to write to "
                                        "many, paste their numbers into To.")),
            20'000);
        step(u"доставлено"_s);
        QVERIFY(m_keys <= 40);
        tabTo(u"showQueued"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(window.findChild<MessagesPlace *>()->isVisible());
        step(u"виден его путь"_s);
        QVERIFY(session.window().close());
    }

    void withALoginOfOnesOwn()
    {
        const Translations russian(u"ru"_s);
        UiBench bench;
        QVERIFY(bench.open());
        PreferenceValues values = bench.preferences.values();
        values.holdSeconds = 0;
        bench.preferences.set(values);
        MainWindow window(bench.ui());
        window.show();
        window.start();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.focusWidget() && window.focusWidget()->objectName() == u"firstAccount"_s);
        press(Qt::Key_Space);
        AccountDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<AccountDialog *>()) && dialog->isVisible());
        step(u"«Добавить аккаунт»"_s);
        // The newcomer's provider is the gateway here: its address takes the place of the real one.
        bench.addAccount(u"iba"_s, u"IBA"_s);
        dialog->reject();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bench.services.startOutbox();
        QTRY_VERIFY(isInWrite(window));
        QTRY_VERIFY(says(window, WritePlace::tr("Send the first message to your own number.")));
        writeAndSend(window, u"89031234561"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            says(window, WritePlace::tr("Your first message is delivered. See its way under Messages; to write to "
                                        "many, paste their numbers into To.")),
            20'000);
        step(u"доставлено"_s);
        bench.waitFor(bench.services.stopOutbox().then([] { return true; }));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestFirstStart)
#include "tst_firststart.moc"
