// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The database on a disk that fills up, fails, tears writes and recovers, while workers are killed on it: what could
// not be written did not leave, and what left is known.

#include "crashrig.h"
#include "rounds.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class TestDisk : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void survivesFaults_data();
    void survivesFaults();
};

void TestDisk::survivesFaults_data()
{
    QTest::addColumn<int>("calm");
    QTest::addColumn<int>("spell");
    QTest::newRow("a fault now and then") << 50 << 1;
    QTest::newRow("full for a while") << 120 << 12;
}

void TestDisk::survivesFaults()
{
    QFETCH(int, calm);
    QFETCH(int, spell);
    constexpr int workers = 15;
    Rounds rounds;
    while (const auto seed = rounds.next()) {
        std::minstd_rand random(*seed);
        CrashRig rig({});
        rig.armFaults(random);
        while (rig.workers() < workers) {
            const QString disk = u"%1,%2,%3"_s.arg(random()).arg(calm).arg(spell);
            rig.run({.disk = disk, .killAfter = milliseconds(random() % 2000)});
        }
        const Audit audit = rig.finish();
        qInfo("seed %u: %s", *seed, qPrintable(figures(rig, audit)));
        QVERIFY2(audit.complaints.isEmpty(), qPrintable(audit.complaints.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
