// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/guioptions.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestGuiOptions : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("training");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("link");
        const QString link = u"sms:+79031234560?body=--training"_s;
        QTest::newRow("none") << QStringList() << false << QString() << QString();
        QTest::newRow("all") << QStringList{u"--training"_s, u"--data-dir"_s, u"/d"_s, link} << true << u"/d"_s << link;
        QTest::newRow("link first") << QStringList{link, u"--training"_s} << true << QString() << link;
        QTest::newRow("one that cannot be read: the window says why")
            << QStringList{u"SMS:x"_s} << false << QString() << u"SMS:x"_s;
        QTest::newRow("call") << QStringList{u"tel:103"_s} << false << QString() << u"tel:103"_s;
    }
    void reads()
    {
        QFETCH(QStringList, arguments);
        const GuiOptions options = readGuiOptions(QStringList{u"depesha"_s} + arguments);
        QCOMPARE(options.wanted, GuiOptions::Wanted::Window);
        QTEST(options.training, "training");
        QTEST(options.dataFolder, "folder");
        QTEST(options.link, "link");
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("no link") << QStringList{u"mailto:a@example.com"_s} << u"“mailto:a@example.com”"_s;
        QTest::newRow("two links") << QStringList{u"sms:103"_s, u"tel:112"_s} << u"“tel:112”"_s;
        QTest::newRow("option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("option and link") << QStringList{u"--nonsense"_s, u"sms:103"_s} << u"nonsense"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const GuiOptions options = readGuiOptions(QStringList{u"depesha"_s} + arguments);
        QCOMPARE(options.wanted, GuiOptions::Wanted::Nothing);
        QVERIFY2(options.words.contains(words), qPrintable(options.words));
    }
};

QTEST_GUILESS_MAIN(TestGuiOptions)
#include "tst_guioptions.moc"
