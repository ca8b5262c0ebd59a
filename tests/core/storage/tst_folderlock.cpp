// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Started with "--hold FILE" this test is the other process: it takes the lock, says so, and waits to be killed.

#include "storage/folderlock.h"
#include "support/stricttest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestFolderLock : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }
    QString path() const { return m_folder->filePath(u"outbox.lock"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void oneHolds()
    {
        FolderLock one(path());
        FolderLock other(path());
        QVERIFY(one.tryLock());
        QVERIFY(one.tryLock());
        QVERIFY(!other.tryLock());
        one.unlock();
        QVERIFY(other.tryLock());
        QVERIFY(!one.tryLock());
    }

    void freeWhenItsHolderGoes()
    {
        FolderLock other(path());
        {
            FolderLock one(path());
            QVERIFY(one.tryLock());
            QVERIFY(!other.tryLock());
        }
        QVERIFY(other.tryLock());
    }

    void freeWhenItsHolderIsKilled()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path()});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readAll().trimmed(), "held");
        FolderLock lock(path());
        QVERIFY(!lock.tryLock());
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(lock.tryLock());
    }

    void anEmptyFileIsNoLock()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        FolderLock lock(path());
        QVERIFY(lock.tryLock());
    }

    void noFolderNoLock()
    {
        FolderLock lock(m_folder->filePath(u"missing/outbox.lock"_s));
        QVERIFY(!lock.tryLock());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) != u"--hold"_s) {
        TestFolderLock test;
        return QTest::qExec(&test, argc, argv);
    }
    FolderLock lock(arguments.value(2));
    std::puts(lock.tryLock() ? "held" : "not held");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

#include "tst_folderlock.moc"
