// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/accounts/capabilitywords.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestCapabilityWords : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lengths()
    {
        Capabilities capabilities;
        QVERIFY(capabilityWords(capabilities).contains(u"Long texts"_s));
        capabilities.maxCharacters = 800;
        QVERIFY(capabilityWords(capabilities).contains(u"800"_s));
        capabilities.longTexts = false;
        QVERIFY(capabilityWords(capabilities).contains(u"One part only: 160 characters, 70 with Cyrillic"_s));
    }

    /// A feature is named exactly when the provider has it.
    void features_data()
    {
        QTest::addColumn<Capabilities>("capabilities");
        QTest::addColumn<QString>("word");
        Capabilities with;
        const auto row = [](const char *name, Capabilities capabilities, const QString &word) {
            QTest::newRow(name) << capabilities << word;
        };
        with.serverSchedule = true;
        row("schedule", with, u"later"_s);
        with = {};
        with.testMode = true;
        row("test", with, u"test"_s);
        with = {};
        with.repeatSafe = true;
        row("repeat", with, u"repeated"_s);
        with = {};
        with.lookup = true;
        row("lookup", with, u"information"_s);
        with = {};
        with.tellsPrice = true;
        row("price", with, u"price"_s);
        with = {};
        with.directions = true;
        row("directions", with, u"direction"_s);
        with = {};
        with.currency = u"SMS"_s;
        row("counted in messages", with, u"counted"_s);
        with = {};
        with.batch = 50;
        row("batch", with, u"50"_s);
    }
    void features()
    {
        QFETCH(Capabilities, capabilities);
        QFETCH(QString, word);
        QVERIFY(capabilityWords(capabilities).contains(word));
        QVERIFY(!capabilityWords({}).contains(word));
    }

    void batchesThatNeedConsentAreNotPromised()
    {
        Capabilities capabilities;
        capabilities.batch = 50;
        capabilities.batchNeedsConsent = true;
        QVERIFY(!capabilityWords(capabilities).contains(u"50"_s));
    }

    void senders()
    {
        QCOMPARE(senderRuleWords({11, 15, {}}), u"Up to 11 Latin letters and digits, or up to 15 digits"_s);
        QCOMPARE(senderRuleWords({11, 0, u" !#+,-./"_s}), u"Up to 11 Latin letters, digits and common signs"_s);
        QCOMPARE(senderRuleWords({11, 0, u".-"_s}), u"Up to 11 Latin letters, digits and .-"_s);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestCapabilityWords)
#include "tst_capabilitywords.moc"
