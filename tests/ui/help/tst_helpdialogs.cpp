// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/help/helpdialogs.h"
#include "ui/help/helptexts.h"
#include "ui/help/pagebrowser.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestHelpDialogs : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override { QCoreApplication::setApplicationVersion(u"9.8.7"_s); }

private:
    static QPushButton *button(const QDialog &dialog, const QString &words)
    {
        const auto all = dialog.findChildren<QPushButton *>();
        for (QPushButton *one : all)
            if (QString(one->text()).remove(u'&') == words)
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void aboutSaysTheVersions()
    {
        const std::unique_ptr<QDialog> dialog(makeAboutDialog(nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text() == u"Depesha 9.8.7"_s; }));
        QTest::mouseClick(button(*dialog, u"Copy for support"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"Depesha 9.8.7\nQt "_s + QLatin1StringView(qVersion())));
        for (const QString &secret : {QDir::homePath(), QSysInfo::machineHostName()})
            QVERIFY2(!copied.contains(secret), qPrintable(secret));
    }

    void licencesAreThere()
    {
        const std::unique_ptr<QDialog> dialog(makeAboutDialog(nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(list->isVisible());
        list->setFocus();
        QPlainTextEdit *text = nullptr;
        const auto sheets = dialog->findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *sheet : sheets)
            if (sheet->isVisible())
                text = sheet;
        const QList<LicensedPart> parts = licensedParts();
        QCOMPARE(list->count(), int(parts.size()));
        for (const LicensedPart &part : parts) {
            QCOMPARE(list->currentItem()->text(), u"%1 (%2)"_s.arg(part.name, part.licence));
            QCOMPARE(text->toPlainText(), part.text);
            QTest::keyClick(list, Qt::Key_Down);
        }
    }

    void news()
    {
        const std::unique_ptr<QDialog> dialog(makeNewsDialog(nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        const QString text = dialog->findChild<PageBrowser *>()->toPlainText();
        QVERIFY(text.startsWith(u"0.1.0"_s));
        QVERIFY(text.contains(u"The first version"_s));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
    void noNews() { QVERIFY(!makeNewsDialog(nullptr, QVersionNumber(1000))); }
};

} // namespace depesha

QTEST_MAIN(depesha::TestHelpDialogs)
#include "tst_helpdialogs.moc"
