// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/settings/autostart.h"

#include <QDir>
#include <QSettings>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

/// In the registry of whoever runs it; what stood there stands there again afterwards.
class TestAutostartRegistry : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_entry = m_start.value(u"Depesha"_s);
        m_approval = m_approvals.value(u"Depesha"_s);
        m_start.remove(u"Depesha"_s);
        m_approvals.remove(u"Depesha"_s);
        sync();
    }

    void tearDown() override
    {
        put(m_start, m_entry);
        put(m_approvals, m_approval);
        sync();
    }

    static void put(QSettings &key, const QVariant &value)
    {
        if (value.isValid())
            key.setValue(u"Depesha"_s, value);
        else
            key.remove(u"Depesha"_s);
    }

    void sync()
    {
        m_start.sync();
        m_approvals.sync();
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
        sync();
        const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
        QCOMPARE(m_start.value(u"Depesha"_s).toString(), u'"' + program + u'"');

        QVERIFY(wait(setAutostart(false)));
        QVERIFY(!wait(isAutostartOn()));
        QVERIFY(wait(setAutostart(false))); // twice is no error
    }

    void heedsTheTaskManager()
    {
        QVERIFY(wait(setAutostart(true)));
        m_approvals.setValue(u"Depesha"_s, QByteArray::fromHex("030000000000000000000000"));
        sync();
        QVERIFY(!wait(isAutostartOn()));

        QVERIFY(wait(setAutostart(true)));
        QVERIFY(wait(isAutostartOn()));
        sync();
        QVERIFY(!m_approvals.contains(u"Depesha"_s));
    }

private:
    QSettings m_start{uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s, QSettings::NativeFormat};
    QSettings m_approvals{
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run)"_s,
        QSettings::NativeFormat};
    QVariant m_entry;
    QVariant m_approval;
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestAutostartRegistry)
#include "tst_autostartregistry.moc"
