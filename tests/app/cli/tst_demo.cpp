// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisession.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestDemo : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void sendsThroughAllFive();
};

void TestDemo::sendsThroughAllFive()
{
    CliSession session;
    const CliResult result = session.run({u"training"_s, u"--demo"_s});
    QVERIFY2(result.code == 0, (result.out + result.err).constData());
    QCOMPARE(result.out.count("Delivered"), 5);
    // It keeps nothing.
    QVERIFY(!QFile::exists(session.file(u"data"_s)));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
