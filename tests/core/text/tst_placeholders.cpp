// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "text/placeholders.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestPlaceholders : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void filled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("personal");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("none") << u"Hello"_s << false << u"Hello"_s << QStringList();
        QTest::newRow("English") << u"Hello, {name}! {NAME}"_s << true << u"Hello, Анна! Анна"_s << QStringList();
        QTest::newRow("Russian") << u"{имя}, { Имя }"_s << true << u"Анна, Анна"_s << QStringList();
        QTest::newRow("Kyrgyz") << u"{аты}"_s << true << u"Анна"_s << QStringList();
        QTest::newRow("others stay") << u"{code} {name} {code} {сумма}"_s << true << u"{code} Анна {code} {сумма}"_s
                                     << QStringList{u"{code}"_s, u"{сумма}"_s};
        QTest::newRow("braces of one's own")
            << u"{a b} {} {5} {name"_s << false << u"{a b} {} {5} {name"_s << QStringList();
    }
    void filled()
    {
        QFETCH(QString, text);
        QTEST(hasNamePlaceholder(text), "personal");
        QTEST(withName(text, u"Анна"_s), "expected");
        QTEST(unknownPlaceholders(text), "unknown");
    }
    void aNameIsNotFilledInAgain() { QCOMPARE(withName(u"{name}"_s, u"{name}"_s), u"{name}"_s); }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
