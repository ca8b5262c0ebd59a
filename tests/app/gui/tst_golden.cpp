// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every place and dialog against its picture in tests/data/golden, in both languages and schemes. Letters are drawn a
// little differently by each version of the font library, so what counts is what differs to the eye. The target
// `golden` renews the pictures: look at them before you keep them.

#include "settled.h"
#include "stage.h"
#include "support/stricttest.h"
#include "ui/common/darkfusion.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLibraryInfo>
#include <QPalette>
#include <QStyleFactory>
#include <QVersionNumber>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of all pixels of a picture at half its size: the share that differs plainly.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    const QSize half = one.size() / 2;
    const auto shrunk = [&half](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = shrunk(one);
    const QImage b = shrunk(other);
    constexpr int plain = 48;
    qint64 differing = 0;
    for (int y = 0; y < half.height(); ++y)
        for (int x = 0; x < half.width(); ++x) {
            const QRgb left = a.pixel(x, y);
            const QRgb right = b.pixel(x, y);
            differing += qAbs(qRed(left) - qRed(right)) > plain || qAbs(qGreen(left) - qGreen(right)) > plain ||
                         qAbs(qBlue(left) - qBlue(right)) > plain;
        }
    return double(differing) / (half.width() * half.height());
}

} // namespace

class TestGolden : public StrictTest
{
    Q_OBJECT

    QPalette m_light;

private Q_SLOTS:
    void initTestCase()
    {
        // The lowest that we build with. Each draws its widgets a little differently.
        if (const QVersionNumber qt = QLibraryInfo::version(); qt.majorVersion() != 6 || qt.minorVersion() != 4)
            QSKIP("The pictures are those of Qt 6.4.");
        dressApplication();
        m_light = QApplication::palette();
    }
    void looksAsItDid_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true})
            for (const auto &language : {u"en"_s, u"ru"_s})
                for (int scene = 0; scene < int(Stage::scenes().size()); ++scene)
                    if (Stage::scenes().at(scene).kind != Stage::Scene::Varying)
                        QTest::addRow("%s-%s%s", Stage::scenes().at(scene).name, qPrintable(language),
                                      dark ? "-dark" : "")
                            << scene << language << dark;
    }
    void looksAsItDid()
    {
        QFETCH(int, scene);
        QFETCH(QString, language);
        QFETCH(bool, dark);
        const Translations translations(language);
        QApplication::setStyle(dark ? new DarkFusion : QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(dark ? darkPalette() : m_light);
        const Stage::Scene &played = Stage::scenes().at(scene);
        Stage stage(played.kind);
        const QImage now = settled(*played.play(stage));

        const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QString golden = QDir(QStringLiteral(DEPESHA_SOURCE_DIR "/tests/data/golden")).filePath(file);
        if (qEnvironmentVariableIsSet("DEPESHA_RENEW_GOLDEN")) {
            QVERIFY(now.save(golden, "PNG", 0));
            return;
        }
        const QImage before(golden);
        const double differs = difference(now, before);
        constexpr double toTheEye = 0.002;
        if (differs > toTheEye) {
            QDir().mkpath(u"golden"_s);
            QVERIFY(now.save(u"golden/"_s + file));
            QFAIL(qPrintable(u"%1 % of the picture differ; see %2 and %3"_s.arg(differs * 100, 0, 'f', 2)
                                 .arg(golden, QDir(u"golden"_s).absoluteFilePath(file))));
        }
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestGolden)
#include "tst_golden.moc"
