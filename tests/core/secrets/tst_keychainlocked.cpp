// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real keyring that holds an entry and is then locked, where nobody can be asked to unlock it.

#include "secrets/keychainstore.h"
#include "support/secrets.h"
#include "support/stricttest.h"

#include <QProcess>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using Problem = SecretError::Problem;

class TestKeychainLocked : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(resultOf(m_store.write(u"kept"_s, u"secret"_s)));
        QCOMPARE(QProcess::execute(u"dbus-send"_s,
                                   {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s}),
                 0);
    }

    void doesNotSayThatTheEntryIsGone()
    {
        const auto result = resultOf(m_store.read(u"kept"_s));
        QCOMPARE(problemOf(result), Problem::NotFound);
        QVERIFY(result.error().message.contains(u"locked"_s));
    }

    void doesNotSayThatItWasWritten()
    {
        QCOMPARE(problemOf(resultOf(m_store.write(u"kept"_s, u"other"_s))), Problem::Locked);
        QCOMPARE(problemOf(resultOf(m_store.write(u"new"_s, u"other"_s))), Problem::Locked);
    }

    void doesNotSayThatItWasRemoved()
    {
        QCOMPARE(problemOf(resultOf(m_store.remove(u"kept"_s))), Problem::Locked);
        QCOMPARE(problemOf(resultOf(m_store.remove(u"never there"_s))), Problem::Locked);
    }

private:
    KeychainStore m_store{u"Depesha test"_s};
};

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychainlocked.moc"
