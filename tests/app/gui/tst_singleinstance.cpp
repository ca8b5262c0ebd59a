// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/singleinstance.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestSingleInstance : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
        m_folder = std::make_unique<QTemporaryDir>();
    }

    /// Another program start, which waits while this thread answers.
    static bool handsOver(const QString &folder)
    {
        auto other = QtConcurrent::run([folder] { return SingleInstance(folder).handOver(); });
        return QTest::qWaitFor([&other] { return other.isFinished(); }) && other.result();
    }

private Q_SLOTS:
    void theSecondRaisesTheFirst()
    {
        QVERIFY(!handsOver(m_folder->path()));
        SingleInstance first(m_folder->path());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raised);
        QVERIFY(handsOver(m_folder->path()));
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(handsOver(m_folder->path() + u"/."_s)); // the same folder by another name

        const QTemporaryDir another;
        QVERIFY(!handsOver(another.path()));

        first.stopListening();
        QVERIFY(!handsOver(m_folder->path()));
    }

    void afterAKilledOne()
    {
        // What a killed program leaves: a socket file that nobody listens to.
        QString left;
        {
            SingleInstance first(m_folder->path());
            first.listen();
            left = QDir(m_runtime->path()).entryList(QDir::System).value(0);
            QVERIFY(!left.isEmpty());
        }
        QFile file(QDir(m_runtime->path()).filePath(left));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!handsOver(m_folder->path()));
        SingleInstance next(m_folder->path());
        next.listen();
        QVERIFY(handsOver(m_folder->path()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestSingleInstance)
#include "tst_singleinstance.moc"
