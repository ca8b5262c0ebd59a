// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "app/training/traininggateway.h"
#include "outbox/accountdesk.h"
#include "support/stricttest.h"
#include "ui/common/band.h"
#include "ui/write/writeplace.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestWindowSession : public StrictTest
{
    Q_OBJECT

private:
    static bool says(const QWidget &window, const QString &words)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static GuiOptions trainingIn(const QString &folder)
    {
        GuiOptions options;
        options.training = true;
        options.dataFolder = folder;
        return options;
    }

private Q_SLOTS:
    void options_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<GuiOptions::Wanted>("wanted");
        using Wanted = GuiOptions::Wanted;
        QTest::newRow("none") << QStringList{} << Wanted::Window;
        QTest::newRow("training") << QStringList{u"--training"_s} << Wanted::Window;
        QTest::newRow("help") << QStringList{u"--help"_s} << Wanted::Help;
        QTest::newRow("version") << QStringList{u"--version"_s} << Wanted::Version;
        QTest::newRow("unknown option") << QStringList{u"--trainig"_s} << Wanted::Nothing;
        QTest::newRow("an operand") << QStringList{u"file.txt"_s} << Wanted::Nothing;
    }
    void options()
    {
        QFETCH(QStringList, arguments);
        QFETCH(GuiOptions::Wanted, wanted);
        const GuiOptions options = readGuiOptions(QStringList{u"depesha"_s} + arguments);
        QCOMPARE(options.wanted, wanted);
        QCOMPARE(options.words.isEmpty(), wanted == GuiOptions::Wanted::Window);
    }
    void optionsWithValues()
    {
        const GuiOptions options = readGuiOptions({u"depesha"_s, u"--training"_s, u"--data-dir"_s, u"/some/where"_s});
        QVERIFY(options.training);
        QCOMPARE(options.dataFolder, u"/some/where"_s);
    }

    /// Ports change from start to start; the accounts, their history and what the user changed about them stay.
    void trainingTwice()
    {
        const QTemporaryDir folder;
        QList<QUrl> endpoints;
        for (const bool first : {true, false}) {
            WindowSession session(trainingIn(folder.path()));
            session.start();
            QTRY_VERIFY(session.window().findChild<WritePlace *>());
            QVERIFY(says(session.window(), u"nothing leaves this computer"_s));
            auto listed = session.services().accounts().list();
            QTRY_VERIFY(listed.isFinished());
            const QList<Account> accounts = listed.result().value();
            QCOMPARE(accounts.size(), TrainingGateway::providers().size());
            for (const Account &account : accounts) {
                QVERIFY(account.price.has_value());
                QCOMPARE(account.senders, QStringList{u"Depesha"_s});
                QCOMPARE(account.region, account.provider == u"nikita"_s ? u"KG"_s : u"RU"_s);
                QCOMPARE(endpoints.contains(account.endpoint), false);
                endpoints.append(account.endpoint);
                auto asked = session.services().desk().balance(account);
                QTRY_VERIFY(asked.isFinished());
                QVERIFY2(asked.result().has_value(), qPrintable(account.provider));
            }
            QCOMPARE(endpoints.size(), first ? 5 : 10);
            QVERIFY(session.window().close());
        }
        QVERIFY(QDir(folder.path()).exists(u"training/depesha.db"_s));
        QVERIFY(!QDir(folder.path()).exists(u"depesha.db"_s));
    }

    void folderThatCannotBeUsed()
    {
        const QTemporaryDir folder;
        const QString blocked = folder.filePath(u"data"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        GuiOptions options;
        options.dataFolder = blocked;
        WindowSession session(options);
        session.start();
        QTRY_VERIFY(says(session.window(), u"Depesha cannot use its data folder"_s));
        QVERIFY(file.remove());
        const auto buttons = session.window().findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == u"&Try again"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(session.window().findChild<WritePlace *>());
        QVERIFY(session.window().close());
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestWindowSession)
#include "tst_windowsession.moc"
