// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language is the system's, until another is chosen while the program runs: then the window is built anew in that
// one, and nothing that was being done is lost. The program that a system starts is this one, started again.

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "support/stricttest.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/rail.h"

#include <QComboBox>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A word of Depesha's, two of Qt's own (one of every day, one that is seldom seen), and a number as it is written
/// there.
QString spoken()
{
    return QStringList{QCoreApplication::translate("depesha::MainWindow", "Messages"),
                       QCoreApplication::translate("QPlatformTheme", "Close"),
                       QCoreApplication::translate("QFileDialog", "Look in:"), QLocale().toString(2.5)}
        .join(u' ');
}

int speak(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Translations translations;
    std::puts(spoken().toUtf8().constData());
    return 0;
}

} // namespace

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
    QString lastMenu() { return m_session->window().menuBar()->actions().constLast()->text().remove(u'&'); }

private Q_SLOTS:
    void followsTheSystem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"en_GB"_s << QString() << u"Messages Close Look in: 2.5"_s;
        QTest::newRow("Russian") << u"ru_RU"_s << QString() << u"Сообщения Закрыть Перейти к: 2,5"_s;
        QTest::newRow("Kyrgyz") << u"ky_KG"_s << QString() << u"Билдирүүлөр Жабуу Перейти к: 2,5"_s;
        QTest::newRow("Kyrgyz, then English") << u"ky_KG"_s << u"ky:en"_s << u"Билдирүүлөр Жабуу Перейти к: 2,5"_s;
        QTest::newRow("one that nobody has, then Kyrgyz")
            << u"kk_KZ"_s << u"kk:ky"_s << u"Билдирүүлөр Жабуу Перейти к: 2,5"_s;
        QTest::newRow("one that nobody has") << u"kk_KZ"_s << QString() << u"Messages Close Look in: 2,5"_s;
    }
    void followsTheSystem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, languages);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale + u".UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, languages);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"--speak"_s});
        QVERIFY(program.waitForFinished());
        QTEST(QString::fromUtf8(program.readAllStandardOutput()).trimmed(), "words");
    }

    void offersEachByItsOwnName()
    {
        QStringList names;
        const auto languages = Appearance::languages();
        for (const auto &[language, name] : languages)
            names += language + u' ' + name;
        QCOMPARE(names, (QStringList{u"en English"_s, u"ky Кыргызча"_s, u"ru Русский"_s}));
    }

    void changesWithoutRestart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QLocale::Language>("locale");
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("words");
        QTest::newRow("Russian") << u"ru"_s << u"Русский"_s << QLocale::Russian << u"Справка"_s
                                 << u"Сообщения Закрыть Перейти к: 2,5"_s;
        QTest::newRow("Kyrgyz") << u"ky"_s << u"Кыргызча"_s << QLocale::Kyrgyz << u"Жардам"_s
                                << u"Билдирүүлөр Жабуу Перейти к: 2,5"_s;
    }
    void changesWithoutRestart()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(QString, menu);
        // No wider than it has to be: some Qt keep a window within its screen, and the one of tests is small.
        const QSize size(m_session->window().minimumWidth(), 717);
        const auto *before = &m_session->window();
        m_session->window().resize(size);
        child<QPlainTextEdit>(u"text"_s)->setPlainText(u"Черновик"_s);
        QTest::keyClick(&m_session->window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *languages = child<QComboBox>(u"language"_s);
        QVERIFY(languages && languages->isVisible());
        const int other = languages->findText(name);
        QVERIFY(other > 0);
        languages->setCurrentIndex(other);
        Q_EMIT languages->activated(other);

        QTRY_COMPARE(lastMenu(), menu);
        QVERIFY(before != &m_session->window());
        QCOMPARE(m_session->window().size(), size);
        QVERIFY(child<SettingsDialog>() && child<SettingsDialog>()->isVisible()); // where the choice was made
        QTRY_COMPARE(child<QPlainTextEdit>(u"text"_s)->toPlainText(), u"Черновик"_s);
        QTRY_COMPARE(child<QComboBox>(u"account"_s)->count(), 5);
        QTEST(QLocale().language(), "locale");
        QTEST(spoken(), "words");

        // The next start is in that language from its first word on.
        QTRY_COMPARE(readLook(m_folder->path()).language, language);
        m_session->window().close();
        m_session.reset();
        start();
        QCOMPARE(lastMenu(), menu);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;
};

} // namespace depesha

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], "--speak") == 0)
        return depesha::speak(argc, argv);
    QApplication application(argc, argv);
    depesha::TestLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language.moc"
