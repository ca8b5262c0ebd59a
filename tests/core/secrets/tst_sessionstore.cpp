// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sessionstore.h"

#include "secrets/memorystore.h"
#include "support/secrets.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using Problem = SecretError::Problem;

namespace {

class LockedStore : public SecretStore
{
public:
    QFuture<SecretResult<QString>> read(const QString &) override { return locked<QString>(); }
    QFuture<SecretResult<void>> write(const QString &, const QString &) override { return locked<void>(); }
    QFuture<SecretResult<void>> remove(const QString &) override { return locked<void>(); }

private:
    template<typename T>
    QFuture<SecretResult<T>> locked()
    {
        return QtFuture::makeReadyFuture(SecretResult<T>(tl::unexpected(SecretError{Problem::Locked, u"locked"_s})));
    }
};

} // namespace

class TestSessionStore : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void standsInForAStoreThatFails()
    {
        SessionStore store(std::make_unique<LockedStore>());
        QCOMPARE(problemOf(resultOf(store.read(u"a"_s))), Problem::Locked);
        store.keepForSession(u"a"_s, u"secret"_s);
        QVERIFY(store.isKeptForSession(u"a"_s));
        QCOMPARE(resultOf(store.read(u"a"_s)).value(), u"secret"_s);
        QCOMPARE(problemOf(resultOf(store.read(u"b"_s))), Problem::Locked);
    }

    void aFailedWriteKeepsTheSessionsSecret()
    {
        SessionStore store(std::make_unique<LockedStore>());
        store.keepForSession(u"a"_s, u"secret"_s);
        QCOMPARE(problemOf(resultOf(store.write(u"a"_s, u"newer"_s))), Problem::Locked);
        QCOMPARE(resultOf(store.read(u"a"_s)).value(), u"secret"_s);
    }

    void aWriteThatSucceedsTakesItsPlace()
    {
        SessionStore store(std::make_unique<MemoryStore>());
        store.keepForSession(u"a"_s, u"session"_s);
        QVERIFY(resultOf(store.write(u"a"_s, u"kept"_s)));
        QVERIFY(!store.isKeptForSession(u"a"_s));
        QCOMPARE(resultOf(store.read(u"a"_s)).value(), u"kept"_s);
    }

    void removesBoth()
    {
        SessionStore store(std::make_unique<MemoryStore>());
        QVERIFY(resultOf(store.write(u"a"_s, u"kept"_s)));
        store.keepForSession(u"a"_s, u"session"_s);
        QVERIFY(resultOf(store.remove(u"a"_s)));
        QCOMPARE(problemOf(resultOf(store.read(u"a"_s))), Problem::NotFound);
    }

    void forgetsEvenWhereTheStoreFails()
    {
        SessionStore store(std::make_unique<LockedStore>());
        store.keepForSession(u"a"_s, u"session"_s);
        QCOMPARE(problemOf(resultOf(store.remove(u"a"_s))), Problem::Locked);
        QVERIFY(!store.isKeptForSession(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
