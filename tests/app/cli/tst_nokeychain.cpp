// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A computer without a keychain: said in words and by exit code 4, and nothing is half done.

#include "app/cli/await.h"
#include "app/services.h"
#include "clisession.h"
#include "secrets/memorystore.h"
#include "storage/sqlfile.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestNoKeychain : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override;
    QJsonArray accounts() { return m_session->run({u"account"_s, u"list"_s, u"--json"_s}).array(); }

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void addsNothing();
    void whatCannotBeTakenBack();
    void asksNothing();
    void sendsNothing();
    void removesNothing();
    void plansAllTheSame();
};

void TestNoKeychain::setUp()
{
    m_session = std::make_unique<CliSession>();
    Services services({m_session->file(u"data"_s), false, std::make_unique<MemoryStore>()});
    QVERIFY(await(services.open()));
    Account account;
    account.name = u"iba"_s;
    account.provider = u"iba"_s;
    account.login = TrainingGateway::login(u"iba"_s);
    account.endpoint = m_session->gateway().endpoint(u"iba"_s);
    account.region = u"RU"_s;
    account.senders = {u"Depesha"_s};
    QVERIFY(await(services.accounts().add(account)));
}

void TestNoKeychain::addsNothing()
{
    const CliResult result = m_session->addAccount(u"stream"_s);
    QCOMPARE(result.code, 4);
    QCOMPARE(result.errorKind(), u"keychain"_s);
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(accounts().size(), 1);
}

void TestNoKeychain::whatCannotBeTakenBack()
{
    // A history that takes a change, but not its contrary.
    SqlFile(m_session->file(u"data/depesha.db"_s), SqlFile::Access::Write)
        .sql()
        .write(u"CREATE TRIGGER refuse BEFORE UPDATE ON accounts WHEN NEW.removed_at IS NOT NULL OR NEW.name = 'iba' "
               "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
    const QByteArray words = "could not be taken back";
    const CliResult added = m_session->addAccount(u"stream"_s);
    QCOMPARE(added.code, 4);
    QVERIFY2(added.err.contains(words), added.err.constData());
    const CliResult edited =
        m_session->run({u"account"_s, u"edit"_s, u"iba"_s, u"--name"_s, u"Front"_s, u"--password-stdin"_s}, "new\n");
    QCOMPARE(edited.code, 4);
    QVERIFY2(edited.err.contains(words), edited.err.constData());
    // It told the truth.
    QCOMPARE(accounts().size(), 2);
    QCOMPARE(accounts()[0][u"name"_s], u"Front"_s);
}

void TestNoKeychain::asksNothing()
{
    const CliResult test = m_session->run({u"account"_s, u"test"_s, u"iba"_s, u"--json"_s});
    QCOMPARE(test.code, 4);
    QCOMPARE(test.object().value(u"ok"_s), false);
    QCOMPARE(test.errorKind(), u"keychain"_s);
    const CliResult all = m_session->run({u"balance"_s, u"--json"_s});
    QCOMPARE(all.code, 4);
    QCOMPARE(all.array()[0][u"error"_s][u"kind"_s], u"keychain"_s);
    QCOMPARE(m_session->gateway().requests(u"iba"_s), 0);
}

void TestNoKeychain::sendsNothing()
{
    const CliResult result = m_session->run(
        {u"send"_s, u"--account"_s, u"iba"_s, u"--to"_s, u"79031234561"_s, u"--text"_s, u"text"_s, u"--json"_s});
    QCOMPARE(result.code, 4);
    QCOMPARE(m_session->run({u"history"_s, u"--json"_s}).array(), QJsonArray());
    QCOMPARE(m_session->gateway().requests(u"iba"_s), 0);
}

void TestNoKeychain::removesNothing()
{
    QCOMPARE(m_session->run({u"account"_s, u"remove"_s, u"iba"_s}).code, 4);
    QCOMPARE(accounts().size(), 1);
    QCOMPARE(
        m_session->run({u"account"_s, u"edit"_s, u"iba"_s, u"--name"_s, u"B"_s, u"--password-stdin"_s}, "new\n").code,
        4);
    QCOMPARE(accounts()[0][u"name"_s], u"iba"_s);
}

void TestNoKeychain::plansAllTheSame()
{
    QCOMPARE(m_session
                 ->run({u"send"_s, u"--account"_s, u"iba"_s, u"--to"_s, u"79031234561"_s, u"--text"_s, u"text"_s,
                        u"--dry-run"_s})
                 .code,
             0);
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
