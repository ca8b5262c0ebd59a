// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where there is no keychain, or none that could be used. Which of these it is, the environment says.

#include "secrets/keychainstore.h"
#include "support/secrets.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using Problem = SecretError::Problem;

class TestKeychainMissing : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSaysSo()
    {
        const bool uncreated = qEnvironmentVariable("KEYRING_STATE") == u"uncreated"_s;
        const Problem problem = uncreated ? Problem::Locked : Problem::NoService;
        KeychainStore store(u"Depesha test"_s);

        const auto written = resultOf(store.write(u"a"_s, u"Pa55w0rd"_s));
        QCOMPARE(problemOf(written), problem);
        QVERIFY(!written.error().message.isEmpty());
        QVERIFY(!written.error().message.contains(u"Pa55w0rd"_s));
        QVERIFY(!written.error().detail.contains(u"Pa55w0rd"_s));
        QCOMPARE(problemOf(resultOf(store.read(u"a"_s))), uncreated ? Problem::NotFound : problem);
        QCOMPARE(problemOf(resultOf(store.remove(u"a"_s))), problem);
    }
};

QTEST_GUILESS_MAIN(TestKeychainMissing)
#include "tst_keychainmissing.moc"
