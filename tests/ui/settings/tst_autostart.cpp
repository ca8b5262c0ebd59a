// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/settings/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestAutostart : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
    }

    template<typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

private Q_SLOTS:
    void onAndOff()
    {
        QVERIFY(!wait(isAutostartOn()));
        QVERIFY(wait(setAutostart(true)));
        QVERIFY(wait(isAutostartOn()));
        QFile file(m_home->filePath(u"autostart/depesha.desktop"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString entry = QString::fromUtf8(file.readAll());
        QVERIFY(entry.startsWith(u"[Desktop Entry]\n"_s));
        QVERIFY(entry.contains(u"\nExec=\"%1\"\n"_s.arg(QCoreApplication::applicationFilePath())));

        QVERIFY(wait(setAutostart(false)));
        QVERIFY(!wait(isAutostartOn()));
        QVERIFY(wait(setAutostart(false))); // twice is no error
    }

    void saysWhatCannotBeWritten()
    {
        QFile inTheWay(m_home->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto done = wait(setAutostart(true));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"depesha.desktop"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestAutostart)
#include "tst_autostart.moc"
