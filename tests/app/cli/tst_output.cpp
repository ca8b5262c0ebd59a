// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestOutput : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void foldsIntoOneLine();
    void alignsColumns();
};

void TestOutput::foldsIntoOneLine()
{
    QCOMPARE(oneLine(u"a\r\nb\tc  d"_s), u"a b c d"_s);
    QCOMPARE(oneLine(u"red \x1b[31m and \x07 \u2028\u009b"_s), u"red [31m and"_s);
    QCOMPARE(oneLine(u"Привет 👍"_s), u"Привет 👍"_s);
}

void TestOutput::alignsColumns()
{
    QCOMPARE(table({{u"No."_s, u"Кому"_s, {}}, {u"1"_s, u"7903"_s, u"x"_s}, {u"1000"_s, u"7"_s, {}}}),
             u"No.   Кому\n1     7903  x\n1000  7"_s);
    QCOMPARE(table({}), QString());
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
