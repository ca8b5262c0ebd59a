// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain dies in the middle of sending, and workers too: without a password nothing leaves, and all goes out once
// when it is back.

#include "crashrig.h"
#include "keyring.h"
#include "rounds.h"
#include "support/stricttest.h"

#include <QTimer>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class TestKeychain : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsDeath();
};

void TestKeychain::survivesItsDeath()
{
    constexpr int workers = 12;
    Rounds rounds;
    while (const auto seed = rounds.next()) {
        std::minstd_rand random(*seed);
        Keyring keyring;
        keyring.start();
        CrashRig rig({.keychain = true});
        rig.armFaults(random);
        while (rig.workers() < workers) {
            // It dies before, while or after the worker asks; and every third worker finds it gone.
            if (random() % 3 == 0)
                keyring.kill();
            else
                keyring.start();
            QTimer death;
            death.setSingleShot(true);
            connect(&death, &QTimer::timeout, this, [&keyring] { keyring.kill(); });
            if (random() % 2 == 0)
                death.start(int(random() % 300));
            if (random() % 4 > 0)
                rig.run({.killAfter = milliseconds(random() % 300)});
            else
                rig.run({});
        }
        keyring.start();
        const Audit audit = rig.finish();
        qInfo("seed %u: %s", *seed, qPrintable(figures(rig, audit)));
        QVERIFY2(audit.complaints.isEmpty(), qPrintable(audit.complaints.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
