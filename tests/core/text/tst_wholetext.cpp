// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/wholetext.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestWholeText : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void replacesHalves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole");
        const QString high(QChar(0xD83D));
        const QString low(QChar(0xDE00));
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("letters") << u"Ждём вас"_s << u"Ждём вас"_s;
        QTest::newRow("a pair") << u"a😀b"_s << u"a😀b"_s;
        QTest::newRow("a high half") << u"a"_s + high + u"b"_s << u"a?b"_s;
        QTest::newRow("a low half") << u"a"_s + low + u"b"_s << u"a?b"_s;
        QTest::newRow("a high half at the end") << u"😀"_s + high << u"😀?"_s;
        QTest::newRow("the wrong way round") << low + high << u"??"_s;
        QTest::newRow("two high halves, then a low one") << high + high + low << u"?😀"_s;
    }
    void replacesHalves()
    {
        QFETCH(QString, text);
        const QString whole = wholeText(text);
        QTEST(whole, "whole");
        QVERIFY(whole.isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(TestWholeText)
#include "tst_wholetext.moc"
