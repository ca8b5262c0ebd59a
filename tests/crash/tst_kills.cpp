// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker killed with -9, at each of the engine's own steps and at random moments, with and without what no fsync had
// reached: nothing is lost, nothing is sent twice, and only what was under way may be unconfirmed.

#include "crashrig.h"
#include "rounds.h"
#include "support/stricttest.h"

#include <QDirIterator>
#include <QFile>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class TestKills : public StrictTest
{
    Q_OBJECT

private:
    static QStringList steps();

private Q_SLOTS:
    void survivesAKillAtEachStep_data();
    void survivesAKillAtEachStep();
    void survivesKillsAtRandom();
    void repeatsHoweverOftenItDied();
};

/// As they stand in the sources, so that a new one is tested without another word.
QStringList TestKills::steps()
{
    static const QRegularExpression mark(u"DEPESHA_CRASH_POINT\\(\"([^\"]+)\"\\)"_s);
    QStringList steps;
    QDirIterator files(QStringLiteral(DEPESHA_SOURCE_DIR) + u"/core"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A source cannot be read");
        for (auto marks = mark.globalMatch(QString::fromUtf8(file.readAll())); marks.hasNext();)
            steps.append(marks.next().captured(1));
    }
    steps.sort();
    return steps;
}

void TestKills::survivesAKillAtEachStep_data()
{
    QTest::addColumn<QString>("step");
    const QStringList all = steps();
    QVERIFY(all.size() > 20);
    for (const QString &step : all)
        QTest::newRow(qPrintable(step)) << step;
}

void TestKills::survivesAKillAtEachStep()
{
    QFETCH(QString, step);
    constexpr int latency = 15;
    constexpr int forEver = 1'000'000;
    // A disk without faults, to lose the power of.
    const QString disk = u"0,0,0"_s;
    Rounds rounds;
    std::minstd_rand random(*rounds.next());
    CrashRig rig({.messages = 8}); // more than can be in flight
    for (const QString &provider : {u"iba"_s, u"nikita"_s})
        rig.gateway().arm(provider, u"slow"_s, forEver, u"send"_s, latency);

    // What a worker left behind is there for the next one, who dies at the first time it can. What it left is not
    // always what the step is about.
    constexpr int chances = 5;
    bool isReached = false;
    for (int chance = 0; chance < chances && !isReached; ++chance) {
        QCOMPARE(rig.run({.step = u"lane: answer came"_s, .count = 3}), CrashRig::End::Killed);
        isReached = rig.run({.step = step}) == CrashRig::End::Killed;
    }
    QVERIFY2(isReached, "the step is never reached");
    // With nothing new to be queued, no other write takes along to the disk what this step should have put there.
    rig.run({.step = step, .losesPower = true, .disk = disk, .queues = false});
    rig.run({.step = step, .count = 1 + int(random() % 20), .losesPower = true, .disk = disk});

    const Audit audit = rig.finish();
    QVERIFY2(audit.complaints.isEmpty(), qPrintable(audit.complaints.join(u'\n')));
}

void TestKills::survivesKillsAtRandom()
{
    constexpr int kills = 25;
    Rounds rounds;
    while (const auto seed = rounds.next()) {
        std::minstd_rand random(*seed);
        static const QStringList others{u"iba"_s, u"smska"_s, u"avist"_s, u"stream"_s};
        CrashRig rig({.providers = {others[qsizetype(random() % others.size())], u"nikita"_s}});
        rig.armFaults(random);
        while (rig.kills() < kills) {
            const milliseconds moment(random() % 400);
            const bool atStart = random() % 5 == 0;
            rig.run(atStart ? CrashRig::Run{.killAtStart = moment / 4} : CrashRig::Run{.killAfter = moment});
        }
        const Audit audit = rig.finish();
        qInfo("seed %u: %s", *seed, qPrintable(figures(rig, audit)));
        QVERIFY2(audit.complaints.isEmpty(), qPrintable(audit.complaints.join(u'\n')));
    }
}

/// A try that our own end cut short is none that the provider failed.
void TestKills::repeatsHoweverOftenItDied()
{
    constexpr int deaths = 8; // more than the tries of a request
    CrashRig rig({.providers = {u"nikita"_s}});
    for (int death = 0; death < deaths; ++death)
        QCOMPARE(rig.run({.step = u"lane: claims at hand"_s, .queues = death == 0}), CrashRig::End::Killed);
    rig.gateway().arm(u"nikita"_s, u"hang-up"_s, 2);
    QCOMPARE(rig.run({.queues = false}), CrashRig::End::Left);
    const Audit audit = rig.finish();
    QVERIFY2(audit.complaints.isEmpty(), qPrintable(audit.complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
