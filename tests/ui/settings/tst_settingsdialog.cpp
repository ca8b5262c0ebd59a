// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "tests/ui/uibench.h"
#include "ui/common/look.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSpinBox>
#include <QTimeEdit>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestSettingsDialog : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_config = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_config->path().toLocal8Bit());
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
        m_dialog = std::make_unique<SettingsDialog>(m_bench->ui());
        m_dialog->show();
    }
    void tearDown() override
    {
        m_dialog.reset();
        m_bench.reset();
    }

    QString kept(const QString &name)
    {
        return UiBench::waitFor(m_bench->services.settings().all()).value().value(name);
    }
    QAbstractButton *button(const QString &words)
    {
        for (QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>())
            if (QString(each->text()).remove(u'&') == words)
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void keepsWhatIsChosen()
    {
        m_dialog->setPage(1);
        auto *hold = m_dialog->findChild<QSpinBox *>(u"hold"_s);
        QVERIFY(hold && hold->isVisible());
        QCOMPARE(hold->value(), 10);
        hold->setFocus();
        hold->selectAll();
        QTest::keyClicks(hold, u"25"_s);
        QTest::keyClick(hold, Qt::Key_Tab);
        QCOMPARE(m_bench->preferences.values().holdSeconds, 25);
        QTRY_COMPARE(kept(u"send/holdSeconds"_s), u"25"_s);

        const auto times = m_dialog->findChildren<QTimeEdit *>();
        QCOMPARE(times.size(), 2);
        QVERIFY(!times[0]->isEnabled());
        QTest::mouseClick(button(u"Quiet hours"_s), Qt::LeftButton, {}, {8, 8});
        QVERIFY(times[0]->isEnabled());
        times[0]->setTime({22, 30});
        QTRY_COMPARE(kept(u"send/quietFrom"_s), u"22:30"_s);

        // Another program start reads the same.
        Preferences again(m_bench->services.settings());
        again.load();
        QTRY_COMPARE(again.values(), m_bench->preferences.values());
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<bool>("quiet");
        const QTime nine(9, 0), evening(21, 0);
        QTest::newRow("over midnight, before it") << evening << nine << QTime(23, 0) << true;
        QTest::newRow("over midnight, after it") << evening << nine << QTime(8, 59) << true;
        QTest::newRow("over midnight, first minute") << evening << nine << evening << true;
        QTest::newRow("over midnight, over") << evening << nine << nine << false;
        QTest::newRow("within a day") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
        QTest::newRow("within a day, over") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
        QTest::newRow("none") << nine << nine << nine << false;
    }
    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, at);
        PreferenceValues values;
        values.quietFrom = from;
        values.quietUntil = until;
        QVERIFY(!isQuiet(values, at));
        values.quietHours = true;
        QTEST(isQuiet(values, at), "quiet");
    }

    void darkAtOnce()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        if (QGuiApplication::platformName() == "offscreen"_L1)
            QSKIP("It is the desktop that turns dark there.");
#endif
        auto *schemes = m_dialog->findChild<QComboBox *>(u"scheme"_s);
        m_bench->appearance.start();
        schemes->setFocus();
        QTest::keyClick(schemes, Qt::Key_End);
        QTRY_VERIFY(isDark(m_dialog->palette()));
        QTRY_COMPARE(readLook(m_bench->folder.path()).scheme, Look::Scheme::Dark);
        QTest::keyClick(schemes, Qt::Key_Up);
        QTRY_VERIFY(!isDark(m_dialog->palette()));
        QTRY_COMPARE(readLook(m_bench->folder.path()).scheme, Look::Scheme::Light);
    }

    void givesToAllAccounts()
    {
        m_bench->addAccount(u"iba"_s, u"One"_s);
        m_bench->addAccount(u"nikita"_s, u"Two"_s);
        m_dialog->setPage(2);
        auto *proxy = m_dialog->findChild<QLineEdit *>(u"proxy"_s);
        proxy->setFocus();
        QTest::keyClicks(proxy, u"proxy.office"_s);
        QTest::keyClick(proxy, Qt::Key_Tab);
        QVERIFY(m_bench->preferences.values().proxy.isEmpty()); // not an address: said, not kept
        proxy->setText(u"http://proxy.office:3128"_s);
        QTest::keyClick(proxy, Qt::Key_Return);
        QCOMPARE(m_bench->preferences.values().proxy, u"http://proxy.office:3128"_s);
        QTest::mouseClick(button(u"Apply to all accounts"_s), Qt::LeftButton);
        QTRY_COMPARE(m_bench->accounts().constFirst().proxy, QUrl(u"http://proxy.office:3128"_s));
        QCOMPARE(m_bench->accounts().constLast().proxy, QUrl(u"http://proxy.office:3128"_s));
    }

    void erasesAfterAsking()
    {
        m_dialog->setPage(3);
        QAbstractButton *erase = button(u"Erase now…"_s);
        QVERIFY(erase && !erase->isEnabled());
        PreferenceValues values;
        values.keepDays = 31;
        m_bench->preferences.set(values);
        m_dialog = std::make_unique<SettingsDialog>(m_bench->ui());
        m_dialog->setPage(3);
        m_dialog->show();
        erase = button(u"Erase now…"_s);
        QVERIFY(erase->isEnabled());
        QTest::mouseClick(erase, Qt::LeftButton);
        auto *box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *each : box->buttons())
            if (box->buttonRole(each) == QMessageBox::DestructiveRole)
                QTest::mouseClick(each, Qt::LeftButton);
        QTRY_VERIFY(erase->isEnabled());
    }

private:
    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<SettingsDialog> m_dialog;
};

} // namespace depesha

QTEST_MAIN(depesha::TestSettingsDialog)
#include "tst_settingsdialog.moc"
