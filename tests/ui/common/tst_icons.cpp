// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/common/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestIcons : public StrictTest
{
    Q_OBJECT

protected:
    void tearDown() override { QGuiApplication::setPalette(QPalette()); }

private:
    /// The colour of the most opaque pixel.
    static QColor inkOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        QColor ink(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor color = image.pixelColor(x, y); color.alpha() > ink.alpha())
                    ink = color;
        return ink;
    }
    static QPalette blackOnWhite()
    {
        QPalette palette;
        palette.setColor(QPalette::WindowText, Qt::black);
        palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::gray);
        palette.setColor(QPalette::HighlightedText, Qt::yellow);
        return palette;
    }

private Q_SLOTS:
    void drawn_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(DEPESHA_SOURCE_DIR "/resources/icons"));
        const auto drawings = folder.entryInfoList({u"*.svg"_s});
        QVERIFY(drawings.size() > 30);
        for (const QFileInfo &drawing : drawings)
            if (drawing.baseName() != u"depesha"_s)
                QTest::newRow(qPrintable(drawing.baseName())) << drawing.baseName();
    }
    void drawn()
    {
        QFETCH(QString, name);
        for (const int side : {16, 20, 24, 32, 40, 48, 64}) {
            const QPixmap pixmap = icon(name).pixmap(QSize(side, side));
            QCOMPARE(pixmap.size(), QSize(side, side));
            QVERIFY2(inkOf(pixmap).alpha() > 100, qPrintable(QString::number(side)));
        }
    }

    void tintedByPalette()
    {
        QGuiApplication::setPalette(blackOnWhite());
        const QIcon tinted = icon(u"check"_s);
        QCOMPARE(inkOf(tinted.pixmap(32)).rgb(), QColor(Qt::black).rgb());
        QCOMPARE(inkOf(tinted.pixmap(32, QIcon::Disabled)).rgb(), QColor(Qt::gray).rgb());
        QCOMPARE(inkOf(tinted.pixmap(32, QIcon::Selected)).rgb(), QColor(Qt::yellow).rgb());
    }
    void followsChangedPalette()
    {
        QGuiApplication::setPalette(blackOnWhite());
        const QIcon tinted = icon(u"check"_s);
        QCOMPARE(inkOf(tinted.pixmap(32)).rgb(), QColor(Qt::black).rgb());
        QPalette dark = blackOnWhite();
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
        QCOMPARE(inkOf(tinted.pixmap(32)).rgb(), QColor(Qt::white).rgb());
    }
    void ownColor()
    {
        const QIcon red = icon(u"refused"_s, Qt::red);
        QCOMPARE(inkOf(red.pixmap(32)).rgb(), QColor(Qt::red).rgb());
        // On a selected row the state's colour would be hard to read.
        QCOMPARE(inkOf(red.pixmap(32, QIcon::Selected)).rgb(),
                 QGuiApplication::palette().color(QPalette::Active, QPalette::HighlightedText).rgb());
    }

    void sharpOnDenseScreens()
    {
        QImage canvas(48, 48, QImage::Format_ARGB32_Premultiplied);
        canvas.setDevicePixelRatio(2);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        icon(u"close"_s, Qt::red).paint(&painter, QRect(0, 0, 24, 24));
        painter.end();
        const QImage sharp = icon(u"close"_s, Qt::red).pixmap(QSize(48, 48)).toImage().convertToFormat(canvas.format());
        QCOMPARE(canvas.pixelColor(24, 24), sharp.pixelColor(24, 24));
        int different = 0;
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 48; ++x)
                different += canvas.pixel(x, y) != sharp.pixel(x, y);
        QCOMPARE(different, 0);
    }

    void application()
    {
        const QIcon own = applicationIcon();
        for (const int side : {16, 24, 32, 48, 64, 128, 256})
            QVERIFY(own.availableSizes().contains(QSize(side, side)));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestIcons)
#include "tst_icons.moc"
