// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/systemwishes.h"
#include "support/stricttest.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSignalSpy>
#include <QWidget>

namespace depesha {

namespace {

/// Hides instead of closing until it is told that the program ends.
class StayingWindow : public QWidget
{
public:
    bool leaving = false;

protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(leaving); }
};

} // namespace

class TestSystemWishes : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theEndIsToldBeforeWindowsAreAsked()
    {
        const SystemWishes wishes(*qGuiApp);
        StayingWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        // As the session manager and the Dock say it.
        QEvent withoutListener(QEvent::Quit);
        QCoreApplication::sendEvent(qGuiApp, &withoutListener);
        QVERIFY(window.isVisible());

        connect(&wishes, &SystemWishes::endWanted, &window, [&window] { window.leaving = true; });
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qGuiApp, &quit);
        QVERIFY(!window.isVisible());
    }

    void otherEventsAreNoWish()
    {
        const SystemWishes wishes(*qGuiApp);
        QSignalSpy end(&wishes, &SystemWishes::endWanted);
        QObject other;
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(&other, &quit);
        QEvent style(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(qGuiApp, &style);
        QCOMPARE(end.size(), 0);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestSystemWishes)
#include "tst_systemwishes.moc"
