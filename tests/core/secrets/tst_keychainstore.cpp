// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// With a real, unlocked keyring on a bus of its own: run through tests/support/with-keyring.

#include "secrets/keychainstore.h"

#include "support/secrets.h"
#include "support/stricttest.h"

#include <QThread>
#include <csignal>

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Problem = SecretError::Problem;

class TestKeychainStore : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKindOfSecret_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << u"Pa55w0rd"_s;
        QTest::newRow("one character") << u"x"_s;
        QTest::newRow("spaces") << u"  two words  "_s;
        QTest::newRow("of addresses and shells") << u"+ & % ; # < > = ? / \\ ' \" $ ` \t"_s;
        QTest::newRow("lines") << u"first\r\nsecond\n"_s;
        QTest::newRow("Cyrillic") << u"пароль Ёё Өө"_s;
        QTest::newRow("emoji") << u"🔑👩‍👩‍👧"_s;
        QTest::newRow("1000 characters") << u"0123456789"_s.repeated(100);
        QTest::newRow("1000 Cyrillic characters") << u"ПарольЖ123"_s.repeated(100);
    }
    void keepsEveryKindOfSecret()
    {
        QFETCH(QString, secret);
        KeychainStore store(u"Depesha test"_s);
        QVERIFY(resultOf(store.write(u"kind"_s, secret)));
        QCOMPARE(resultOf(store.read(u"kind"_s)).value(), secret);
        QVERIFY(resultOf(store.remove(u"kind"_s)));
        QCOMPARE(problemOf(resultOf(store.read(u"kind"_s))), Problem::NotFound);
    }

    void overwrites()
    {
        KeychainStore store(u"Depesha test"_s);
        QVERIFY(resultOf(store.write(u"again"_s, u"a much longer first one"_s)));
        QVERIFY(resultOf(store.write(u"again"_s, u"second"_s)));
        QCOMPARE(resultOf(store.read(u"again"_s)).value(), u"second"_s);
    }

    void keepsServicesAndKeysApart()
    {
        KeychainStore store(u"Depesha test"_s);
        KeychainStore other(u"Depesha other"_s);
        QVERIFY(resultOf(store.write(u"one"_s, u"1"_s)));
        QVERIFY(resultOf(store.write(u"two"_s, u"2"_s)));
        QVERIFY(resultOf(other.write(u"one"_s, u"other"_s)));
        QVERIFY(resultOf(store.remove(u"two"_s)));
        QCOMPARE(resultOf(store.read(u"one"_s)).value(), u"1"_s);
        QCOMPARE(resultOf(other.read(u"one"_s)).value(), u"other"_s);
    }

    void refusesAnEmptyOne()
    {
        KeychainStore store(u"Depesha test"_s);
        QVERIFY(resultOf(store.write(u"empty"_s, u"before"_s)));
        QCOMPARE(problemOf(resultOf(store.write(u"empty"_s, {}))), Problem::Empty);
        QCOMPARE(resultOf(store.read(u"empty"_s)).value(), u"before"_s);
    }

    void aMissingOneIsNotSaidToBeGone()
    {
        KeychainStore store(u"Depesha test"_s);
        const auto result = resultOf(store.read(u"never written"_s));
        QCOMPARE(problemOf(result), Problem::NotFound);
        QVERIFY(result.error().message.contains(u"locked"_s));
        QCOMPARE(result.error().toError().kind, ErrorKind::Keychain);
        QVERIFY(resultOf(store.remove(u"never written"_s)));
    }

    void takesManyAtOnce()
    {
        KeychainStore store(u"Depesha test"_s);
        QVERIFY(resultOf(store.write(u"many"_s, u"shared"_s)));
        QList<QFuture<SecretResult<QString>>> reads;
        for (int i = 0; i < 50; ++i)
            reads += store.read(u"many"_s);
        for (const auto &read : reads)
            QCOMPARE(resultOf(read).value(), u"shared"_s);
    }

    void servesOtherThreads()
    {
        KeychainStore store(u"Depesha test"_s);
        SecretResult<QString> result;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            store.write(u"thread"_s, u"far away"_s).waitForFinished();
            result = store.read(u"thread"_s).result();
        }));
        thread->start();
        QTRY_VERIFY(thread->isFinished());
        QCOMPARE(result.value(), u"far away"_s);
    }

    void answersEvenWhenItGoes()
    {
        auto store = std::make_unique<KeychainStore>(u"Depesha test"_s);
        const auto queued = store->read(u"many"_s);
        const auto written = store->write(u"many"_s, u"shared"_s);
        store.reset();
        QCOMPARE(problemOf(resultOf(queued)), Problem::Other);
        QCOMPARE(problemOf(resultOf(written)), Problem::Other);
    }

    // The last one: what was asked of the frozen keyring lingers in QtKeychain's queue until it thaws.
    void aFrozenKeyringIsSlow()
    {
        const pid_t keyring = qEnvironmentVariableIntValue("KEYRING_PID");
        QVERIFY(keyring > 0);
        auto store = std::make_unique<KeychainStore>(u"Depesha test"_s, 300ms);
        QVERIFY(resultOf(store->write(u"frozen"_s, u"ice"_s)));

        QCOMPARE(kill(keyring, SIGSTOP), 0);
        QCOMPARE(problemOf(resultOf(store->read(u"frozen"_s))), Problem::Slow);
        QCOMPARE(problemOf(resultOf(store->write(u"frozen"_s, u"water"_s))), Problem::Slow);
        QCOMPARE(problemOf(resultOf(store->remove(u"frozen"_s))), Problem::Slow);
        const auto unanswered = store->read(u"frozen"_s);
        QCoreApplication::processEvents();
        store.reset();
        QCOMPARE(problemOf(resultOf(unanswered)), Problem::Other);

        QCOMPARE(kill(keyring, SIGCONT), 0);
        KeychainStore thawed(u"Depesha test"_s);
        QVERIFY(resultOf(thawed.write(u"thawed"_s, u"water"_s)));
        QCOMPARE(resultOf(thawed.read(u"thawed"_s)).value(), u"water"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
