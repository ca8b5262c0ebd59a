// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/cursorrest.h"
#include "support/stricttest.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QStyleHints>

namespace depesha {

class TestCursorRest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void restsUntilSomebodyTypes()
    {
        const int usual = QGuiApplication::styleHints()->cursorFlashTime();
        const auto now = [] { return QGuiApplication::styleHints()->cursorFlashTime(); };
        QVERIFY(usual > 0);
        QLineEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        const CursorRest rest(*qGuiApp, std::chrono::milliseconds(20));
        QCOMPARE(now(), usual);
        QTRY_COMPARE(now(), 0);
        QTest::keyClick(&edit, Qt::Key_A);
        QCOMPARE(now(), usual);
        QTRY_COMPARE(now(), 0);
        QTest::mouseClick(&edit, Qt::LeftButton);
        QCOMPARE(now(), usual);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestCursorRest)
#include "tst_cursorrest.moc"
