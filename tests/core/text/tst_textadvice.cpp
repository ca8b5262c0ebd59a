// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/textadvice.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

QString word(TextAdvice::Kind kind)
{
    switch (kind) {
    case TextAdvice::Kind::LookAlikes:
        return u"look-alikes"_s;
    case TextAdvice::Kind::Replace:
        return u"replace"_s;
    case TextAdvice::Kind::Transliterate:
        return u"transliterate"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestTextAdvice : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    /// What is advised, in order: "kind before>after".
    void advises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString latin100 = QString(100, u'x');
        const QString russian100 = QString(100, u'ы');
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("plain") << latin100 << QStringList();
        QTest::newRow("one part anyway") << u"«Hello»"_s << QStringList();
        QTest::newRow("quotes cost a part") << u"«"_s + latin100 + u"»"_s << QStringList{u"replace 2>1"_s};
        QTest::newRow("quotes in Russian cost nothing") << u"«"_s + QString(60, u'ы') + u"»"_s << QStringList();
        QTest::newRow("invisible in Russian")
            << QString(70, u'ы') + u"\u00ad"_s << QStringList{u"replace 2>1"_s, u"transliterate 2>1"_s};
        QTest::newRow("an ellipsis becomes longer") << u"…"_s + QString(159, u'x') << QStringList{u"replace 3>2"_s};
        QTest::newRow("in Latin letters a name stays a name")
            << u"Зовёт \u0421ity "_s + russian100 << QStringList{u"look-alikes 2>2"_s, u"transliterate 2>1"_s};
        QTest::newRow("Russian") << russian100 << QStringList{u"transliterate 2>1"_s};
        QTest::newRow("Russian, no gain") << u"Привет"_s << QStringList();
        QTest::newRow("with an emoji nothing helps") << russian100 + u"😀"_s << QStringList();
        QTest::newRow("mistake first") << u"\u0421ity "_s + latin100 << QStringList{u"look-alikes 2>1"_s};
        QTest::newRow("mistake that costs nothing") << u"\u0421ity"_s << QStringList{u"look-alikes 1>1"_s};
        QTest::newRow("more valuable than a mistake")
            << u"Зaказ "_s + QString(64, u'ы') + u"\u00ad"_s
            << QStringList{u"replace 2>1"_s, u"look-alikes 2>2"_s, u"transliterate 2>1"_s};
    }
    void advises()
    {
        QFETCH(QString, text);
        QStringList given;
        for (const TextAdvice &advice : adviseText(text, {})) {
            given.append(u"%1 %2>%3"_s.arg(word(advice.kind)).arg(advice.before.parts).arg(advice.after.parts));
            QCOMPARE(advice.before, countParts(text));
            QCOMPARE(advice.after, countParts(applied(text, advice.edits)));
        }
        QTEST(given, "expected");
    }

    void namesTheCharactersOnce()
    {
        const auto advice = adviseText(u"«a» «b» – "_s + QString(90, u'x'), {});
        QCOMPARE(advice.size(), 1);
        QCOMPARE(advice[0].characters, (QStringList{u"«"_s, u"»"_s, u"–"_s}));
        QCOMPARE(advice[0].edits.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestTextAdvice)
#include "tst_textadvice.moc"
