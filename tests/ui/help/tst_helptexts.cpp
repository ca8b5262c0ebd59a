// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/help/helptexts.h"

#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestHelpTexts : public StrictTest
{
    Q_OBJECT

protected:
    void tearDown() override { QLocale::setDefault(QLocale::c()); }

private Q_SLOTS:
    void newsOf_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("all") << u""_s << u"## 0.10.0\n\n- ten\n\n## 0.2.0 – 2 May\n\n- two\n\n## 0.1.0\n- one\n"_s;
        QTest::newRow("after the first") << u"0.1.0"_s << u"## 0.10.0\n\n- ten\n\n## 0.2.0 – 2 May\n\n- two\n\n"_s;
        QTest::newRow("by number, not by letter") << u"0.2.0"_s << u"## 0.10.0\n\n- ten\n\n"_s;
        QTest::newRow("nothing newer") << u"0.10.0"_s << u""_s;
        QTest::newRow("from a version that is not there")
            << u"0.1.5"_s << u"## 0.10.0\n\n- ten\n\n## 0.2.0 – 2 May\n\n- two\n\n"_s;
    }
    void newsOf()
    {
        QFETCH(QString, after);
        QFETCH(QString, shown);
        const QString changelog =
            u"# Changelog\n\nIntroduction.\n\n## 0.10.0\n\n- ten\n\n## 0.2.0 – 2 May\n\n- two\n\n## 0.1.0\n- one"_s;
        QCOMPARE(depesha::newsOf(changelog, QVersionNumber::fromString(after)), shown);
    }

    void followsTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("firstPage");
        QTest::addColumn<QString>("inTheNews");
        QTest::newRow("English") << u"en_GB"_s << u"Getting started"_s << u"Accounts with five providers"_s;
        QTest::newRow("Russian") << u"ru_KG"_s << u"С чего начать"_s << u"Аккаунты у пяти провайдеров"_s;
        QTest::newRow("Kyrgyz") << u"ky"_s << u"С чего начать"_s << u"Аккаунты у пяти провайдеров"_s;
        QTest::newRow("one without a guide") << u"fr_FR"_s << u"Getting started"_s << u"Accounts with five providers"_s;
    }
    void followsTheLanguage()
    {
        QFETCH(QString, locale);
        QFETCH(QString, firstPage);
        QFETCH(QString, inTheNews);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(guideTitle(GuidePage::Start), firstPage);
        QVERIFY(news().contains(inTheNews));
        QVERIFY(news().startsWith(u"## "_s));
    }

    void everyPartHasItsLicence()
    {
        const QList<LicensedPart> parts = licensedParts();
        QCOMPARE(parts.constFirst().name, u"Depesha"_s);
        QVERIFY(parts.constFirst().text.contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        for (const LicensedPart &part : parts)
            QVERIFY2(!part.licence.isEmpty() && part.text.size() > 200, qPrintable(part.name));
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestHelpTexts)
#include "tst_helptexts.moc"
