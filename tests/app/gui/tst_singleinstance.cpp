// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/singleinstance.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
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
    static bool handsOver(const QString &folder, const QString &link = {})
    {
        auto other = QtConcurrent::run([folder, link] { return SingleInstance(folder).handOver(link); });
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

    void theLinkGoesAlong_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("none") << QString();
        QTest::newRow("plain") << u"sms:+79031234560?body=Text%20here"_s;
        QTest::newRow("letters") << u"sms:89031234560?body=Ждём вас 🎁"_s;
        QTest::newRow("lines and nul") << u"sms:?body=a\n\0b\n"_s;
        QTest::newRow("long") << QString(u"sms:?body="_s + QString(32'768, u'ж'));
    }
    void theLinkGoesAlong()
    {
        QFETCH(QString, link);
        SingleInstance first(m_folder->path());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raised);
        QVERIFY(handsOver(m_folder->path(), link));
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised[0][0].toString(), link);
    }

    void whoSaysTooMuchIsNotHeard()
    {
        SingleInstance first(m_folder->path());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raised);
        const QString name = QDir(m_runtime->path()).entryList(QDir::System).value(0);
        QLocalSocket socket;
        socket.connectToServer(QDir(m_runtime->path()).filePath(name));
        QVERIFY(socket.waitForConnected());
        QSignalSpy cut(&socket, &QLocalSocket::disconnected);
        const QByteArray endless(1 << 16, 'A');
        connect(&socket, &QLocalSocket::bytesWritten, &socket, [&] { socket.write(endless); });
        socket.write(endless);
        QVERIFY(cut.wait());
        QVERIFY(raised.isEmpty());
        QVERIFY(handsOver(m_folder->path()));
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
