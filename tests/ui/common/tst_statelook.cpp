// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"

#include <QPalette>

namespace depesha {

class TestStateLook : public StrictTest
{
    Q_OBJECT

private:
    static QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::AlternateBase, window);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Text, text);
        return palette;
    }
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("Fusion light") << paletteOf(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black);
        QTest::newRow("Windows light") << paletteOf(QColor(0xf3, 0xf3, 0xf3), Qt::white, Qt::black);
        QTest::newRow("Adwaita light") << paletteOf(QColor(0xfa, 0xfa, 0xfa), Qt::white, QColor(0x2e, 0x34, 0x36));
        QTest::newRow("Fusion dark") << paletteOf(QColor(50, 50, 50), QColor(36, 36, 36), QColor(240, 240, 240));
        QTest::newRow("Breeze dark") << paletteOf(QColor(42, 46, 50), QColor(27, 30, 32), QColor(252, 252, 252));
        QTest::newRow("Windows dark") << paletteOf(QColor(60, 60, 60), QColor(45, 45, 45), Qt::white);
    }
    static double worstContrast(const QColor &color, const QPalette &palette)
    {
        return std::min(contrast(color, palette.color(QPalette::Base)),
                        contrast(color, palette.color(QPalette::Window)));
    }

private Q_SLOTS:
    void contrastFormula()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void readable_data() { addPalettes(); }
    void readable()
    {
        QFETCH(QPalette, palette);
        for (int state = 0; state < messageStateCount; ++state)
            QVERIFY2(worstContrast(stateColor(MessageState(state), palette), palette) >= 4.5,
                     qPrintable(stateName(MessageState(state))));
        QVERIFY(worstContrast(warningColor(palette), palette) >= 4.5);
        QVERIFY(worstContrast(errorColor(palette), palette) >= 4.5);
        QVERIFY(worstContrast(quietColor(palette), palette) >= 4.5);
    }

    void everyStateHasAnIcon()
    {
        for (int state = 0; state < messageStateCount; ++state)
            QVERIFY(!stateIcon(MessageState(state), QPalette()).pixmap(16).isNull());
    }

    /// Colour is never the only sign: where two states share a colour and both are met often, their icons differ.
    void iconsTellStatesApart()
    {
        using State = MessageState;
        QStringList names;
        for (const State state : {State::Scheduled, State::Queued, State::Sending, State::Accepted, State::Enroute,
                                  State::Delivered, State::Failed, State::Expired, State::Deleted, State::Unreported,
                                  State::Cancelled, State::Tested, State::Unconfirmed}) {
            const QString name = stateIcon(state, QPalette()).name();
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.append(name);
        }
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestStateLook)
#include "tst_statelook.moc"
