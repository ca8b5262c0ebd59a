// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorystore.h"
#include "support/secrets.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using Problem = SecretError::Problem;

class TestMemoryStore : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven()
    {
        MemoryStore store;
        QCOMPARE(problemOf(resultOf(store.read(u"a"_s))), Problem::NotFound);
        QVERIFY(resultOf(store.write(u"a"_s, u"one"_s)));
        QVERIFY(resultOf(store.write(u"b"_s, u"two"_s)));
        QVERIFY(resultOf(store.write(u"a"_s, u"three"_s)));
        QCOMPARE(resultOf(store.read(u"a"_s)).value(), u"three"_s);
        QVERIFY(resultOf(store.remove(u"a"_s)));
        QVERIFY(resultOf(store.remove(u"a"_s)));
        QCOMPARE(problemOf(resultOf(store.read(u"a"_s))), Problem::NotFound);
        QCOMPARE(resultOf(store.read(u"b"_s)).value(), u"two"_s);
    }

    void refusesAnEmptyOne()
    {
        MemoryStore store;
        QCOMPARE(problemOf(resultOf(store.write(u"a"_s, {}))), Problem::Empty);
        QCOMPARE(problemOf(resultOf(store.read(u"a"_s))), Problem::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
