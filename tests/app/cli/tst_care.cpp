// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// backup, doctor, support, and what the commands say of a history that was damaged or put back.

#include "clisession.h"
#include "support/stricttest.h"

#include <QDir>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestCare : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_session = std::make_unique<CliSession>();
        QCOMPARE(m_session->addAccount(u"iba"_s).code, 0);
    }
    CliResult run(const QStringList &arguments) { return m_session->run(arguments); }
    CliResult send(const QString &to, const QStringList &more = {})
    {
        return run(QStringList{u"send"_s, u"--account"_s, u"iba"_s, u"--to"_s, to, u"--text"_s, u"Your code is 4711"_s,
                               u"--json"_s} +
                   more);
    }
    CliResult doctor(const QStringList &more = {}) { return run(QStringList{u"doctor"_s, u"--json"_s} + more); }
    QString database() const { return m_session->file(u"data/depesha.db"_s); }
    QString keep(const QString &copy)
    {
        QDir(m_session->file(u"data"_s)).mkdir(u"copies"_s);
        const QString path = m_session->file(u"data/copies/"_s + copy);
        return run({u"backup"_s, u"--output"_s, path}).code == 0 ? path : QString();
    }
    QStringList copies() const
    {
        QStringList paths;
        const auto files = QDir(m_session->file(u"data/copies"_s)).entryInfoList({u"*.db"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            paths += file.absoluteFilePath();
        return paths;
    }
    static QStringList levels(const CliResult &result, const QString &area)
    {
        QStringList levels;
        const auto findings = result.object().value(u"findings"_s).toArray();
        for (const auto &finding : findings)
            if (finding[u"area"_s] == area)
                levels += finding[u"level"_s].toString();
        return levels;
    }

    std::unique_ptr<CliSession> m_session;

private Q_SLOTS:
    void backup();
    void backupIsRefused_data();
    void backupIsRefused();
    void doctorFindsAllWell();
    void doctorTellsTheWorst();
    void support();
    void aDamagedHistory();
    void aBackupPutBack();
};

void TestCare::backup()
{
    QCOMPARE(m_session->run({u"account"_s, u"edit"_s, u"iba"_s, u"--password-stdin"_s}, "Zq9-unmistakable\n").code, 0);
    const QString path = m_session->file(u"copy.db"_s);
    const CliResult made = run({u"backup"_s, u"--output"_s, path, u"--json"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.object().keys(), keysOf(u"output bytes"_s));
    QCOMPARE(made.object()[u"output"_s].toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(made.object()[u"bytes"_s].toInteger(), bytes.size());
    QVERIFY(!bytes.contains("unmistakable"));

    const CliResult again = run({u"backup"_s, u"--output"_s, path, u"--json"_s});
    QCOMPARE(again.code, 2);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(run({u"backup"_s, u"--output"_s, m_session->file(u"b.db"_s)}).out.contains("keychain"));
}

void TestCare::backupIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringList{} << 2;
    QTest::newRow("no folder") << QStringList{u"--output"_s, u"/no/such/folder/copy.db"_s} << 2;
    QTest::newRow("no history") << QStringList{u"--output"_s, u"$/copy.db"_s, u"--data-dir"_s, u"$/other"_s} << 5;
}
void TestCare::backupIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.replaceInStrings(u"$"_s, m_session->folder());
    const CliResult refused = run(QStringList{u"backup"_s, u"--json"_s} + arguments);
    QCOMPARE(refused.code, code);
    QVERIFY(!refused.errorKind().isEmpty());
    QVERIFY(!QFile::exists(m_session->file(u"other"_s)));
}

void TestCare::doctorFindsAllWell()
{
    const CliResult result = doctor();
    QCOMPARE(result.code, 0);
    QCOMPARE(result.object().keys(), keysOf(u"ok worst findings"_s));
    QCOMPARE(result.object()[u"ok"_s], true);
    QCOMPARE(result.object()[u"findings"_s][0].toObject().keys(), keysOf(u"level area account message advice"_s));
    QCOMPARE(levels(result, u"keychain"_s), QStringList{u"good"_s});
    QVERIFY(!result.out.contains(TrainingGateway::password().toUtf8()));
    QCOMPARE(levels(doctor({u"--online"_s}), u"network"_s), QStringList{u"good"_s});
    QVERIFY(run({u"doctor"_s}).out.contains("good"));
    QCOMPARE(run({u"doctor"_s, u"--data-dir"_s, m_session->file(u"nothing"_s)}).code, 0);
    QVERIFY(!QFile::exists(m_session->file(u"nothing"_s)));
}

void TestCare::doctorTellsTheWorst()
{
    QVERIFY(m_session->gateway().setFault({u"iba"_s, u"no-answer"_s, 1, u"send"_s}));
    QCOMPARE(send(u"79031234561"_s).code, 3);
    QCOMPARE(doctor().code, 3);
    QFile file(database());
    QVERIFY(file.resize(file.size() / 2));
    const CliResult broken = doctor();
    QCOMPARE(broken.code, 5);
    QVERIFY(levels(broken, u"history"_s).contains(u"bad"_s));
}

void TestCare::support()
{
    QCOMPARE(send(u"79031234561"_s).code, 0);
    const QString path = m_session->file(u"support.txt"_s);
    const CliResult made = run({u"support"_s, u"--output"_s, path, u"--json"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.object().keys(), QStringList{u"output"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("== Log ==") && written.contains("works"));
    for (const QString &secret :
         {TrainingGateway::password(), TrainingGateway::login(u"iba"_s), u"4711"_s, u"79031234561"_s})
        QVERIFY2(!written.contains(secret.toUtf8()), qPrintable(secret));
    QCOMPARE(run({u"support"_s, u"--output"_s, path}).code, 2);
}

void TestCare::aDamagedHistory()
{
    QCOMPARE(send(u"79031234561"_s, {u"--wait"_s, u"0"_s}).code, 0);
    // By itself as well, from the first message on.
    QCOMPARE(copies().size(), 1);
    const QString kept = keep(u"depesha-20260302-090000.db"_s);
    QVERIFY(!kept.isEmpty());
    QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), 1);
    for (const QString &newer : copies())
        if (newer != kept)
            QVERIFY(QFile::remove(newer));
    QFile file(database());
    QVERIFY(file.resize(file.size() / 2));

    // Said once, by whoever meets it; the document stays one document.
    const CliResult history = run({u"history"_s, u"--json"_s, u"--quiet"_s});
    QCOMPARE(history.code, 0);
    QCOMPARE(history.array().size(), 1);
    QCOMPARE(history.array()[0][u"state"_s], u"unconfirmed"_s);
    QVERIFY2(history.err.contains("damaged"), history.err.constData());
    QCOMPARE(history.err.count('\n'), 1);
    QCOMPARE(run({u"history"_s, u"--json"_s}).err, QByteArray());
    QCOMPARE(QDir(m_session->file(u"data"_s)).entryList({u"depesha-damaged-*.db"_s}).size(), 1);

    // Nothing leaves by itself, and a list that is sent again is not sent blindly.
    QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), 1);
    const CliResult refused = send(u"79031234562"_s);
    QCOMPARE(refused.code, 5);
    QCOMPARE(refused.errorKind(), u"storage"_s);
    QCOMPARE(m_session->gateway().ledger().size(), 1);
    QCOMPARE(doctor().code, 3);
    QCOMPARE(send(u"79031234563"_s, {u"--allow-duplicate"_s}).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), 2);
    QVERIFY(levels(doctor({u"--seen"_s}), u"history"_s).contains(u"note"_s));
    QCOMPARE(send(u"79031234562"_s).code, 0);
    QCOMPARE(m_session->gateway().ledger().size(), 3);
}

void TestCare::aBackupPutBack()
{
    QCOMPARE(send(u"79031234561"_s, {u"--wait"_s, u"0"_s}).code, 0);
    const QString copy = m_session->file(u"copy.db"_s);
    QCOMPARE(run({u"backup"_s, u"--output"_s, copy}).code, 0);
    QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
    QVERIFY(QFile::remove(database()));
    QVERIFY(QFile::copy(copy, database()));
    const CliResult result = run({u"run"_s, u"--until-idle"_s});
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.contains("put back"));
    QCOMPARE(m_session->gateway().ledger().size(), 1);
    QCOMPARE(run({u"history"_s, u"--state"_s, u"unconfirmed"_s, u"--json"_s}).array().size(), 1);
}

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
