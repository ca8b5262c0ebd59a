// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language changes while the program runs: the window is built anew in the other one, and nothing that was being
// done is lost.

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "support/stricttest.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/rail.h"

#include <QComboBox>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestLanguage : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void tearDown() override
    {
        m_session->window().close();
        m_session.reset();
    }

    void start()
    {
        GuiOptions options;
        options.training = true;
        options.dataFolder = m_folder->path();
        m_session = std::make_unique<WindowSession>(options);
        m_session->start();
        QTRY_VERIFY(child<QComboBox>(u"account"_s) && child<QComboBox>(u"account"_s)->count() == 5);
    }
    template<typename T>
    T *child(const QString &name = {})
    {
        return m_session->window().findChild<T *>(name);
    }
    QString firstMenu() { return m_session->window().menuBar()->actions().constFirst()->text().remove(u'&'); }

private Q_SLOTS:
    void changesWithoutRestart()
    {
        const auto *before = &m_session->window();
        m_session->window().resize(1111, 700);
        child<QPlainTextEdit>(u"text"_s)->setPlainText(u"Черновик"_s);
        QTest::keyClick(&m_session->window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *languages = child<QComboBox>(u"language"_s);
        QVERIFY(languages && languages->isVisible());
        const int russian = languages->findText(u"Русский"_s);
        QVERIFY(russian > 0);
        languages->setCurrentIndex(russian);
        Q_EMIT languages->activated(russian);

        QTRY_COMPARE(firstMenu(), u"Файл"_s);
        QVERIFY(before != &m_session->window());
        QCOMPARE(m_session->window().size(), QSize(1111, 700));
        QVERIFY(child<SettingsDialog>() && child<SettingsDialog>()->isVisible()); // where the choice was made
        QTRY_COMPARE(child<QPlainTextEdit>(u"text"_s)->toPlainText(), u"Черновик"_s);
        QTRY_COMPARE(child<QComboBox>(u"account"_s)->count(), 5);
        QCOMPARE(QLocale().language(), QLocale::Russian);

        // The next start is in that language from its first word on.
        QTRY_COMPARE(readLook(m_folder->path()).language, u"ru"_s);
        m_session->window().close();
        m_session.reset();
        start();
        QCOMPARE(firstMenu(), u"Файл"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;
};

} // namespace depesha

QTEST_MAIN(depesha::TestLanguage)
#include "tst_language.moc"
