// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on data that a newer Depesha has written: it says so in the user's language, and changes nothing.

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "app/olderdata.h"
#include "storage/lookfile.h"
#include "support/stricttest.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestNewerData : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedInWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"en"_s << u"was written by a newer Depesha (its format is 99"_s;
        QTest::newRow("Russian") << u"ru"_s << u"записаны более новой версией Depesha (их формат — 99"_s;
    }
    void isRefusedInWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        makeNewerData(folder.path());
        auto chosen = writeLook(folder.path(), {language});
        QVERIFY(QTest::qWaitFor([&chosen] { return chosen.isFinished(); }));

        GuiOptions options;
        options.dataFolder = folder.path();
        WindowSession session(options);
        session.start();
        const auto isSaid = [&session, &words] {
            const auto labels = session.window().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 10'000);
        QVERIFY(!session.window().findChild<QWidget *>(u"recipients"_s));
        QVERIFY(QDir(folder.path()).entryList({u"*.db"_s}) == QStringList{u"depesha.db"_s});
        session.window().close();
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestNewerData)
#include "tst_newerdata.moc"
