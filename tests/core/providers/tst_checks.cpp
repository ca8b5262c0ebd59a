// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/checks.h"
#include "providers/registry.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestChecks : public StrictTest
{
    Q_OBJECT

private:
    const Capabilities &provider(const QString &id) const { return m_registry.find(id)->capabilities(); }
    /// An empty `says`: allowed. Else the error must be of this kind and name that.
    static void judge(const Result<void> &result, ErrorKind kind, const QString &says);

    const ProviderRegistry m_registry;

private Q_SLOTS:
    void sender_data();
    void sender();
    void number_data();
    void number();
    void text_data();
    void text();
    void accountRules();
    void batches();
};

void TestChecks::judge(const Result<void> &result, ErrorKind kind, const QString &says)
{
    if (says.isEmpty()) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        return;
    }
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    QVERIFY2(!result.error().message.contains(u'%'), qPrintable(result.error().message));
}

void TestChecks::sender_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &id, const QString &value, const QString &says = {}) {
        QTest::addRow("%s %s", qPrintable(id), qPrintable(value)) << id << value << says;
    };
    for (const QString &id : {u"iba"_s, u"stream"_s, u"smska"_s}) {
        row(id, u"IBATelecom"_s);
        row(id, u"SMS Info"_s);
        row(id, u"My-co.ru"_s);
        row(id, u"ABCDEFGHIJK"_s);
        row(id, u"ABCDEFGHIJKL"_s, u"11 Latin"_s);
        row(id, u"123456789012345"_s);
        row(id, u"1234567890123456"_s, u"15 digits"_s);
        row(id, u"12345678901A"_s, u"12 characters"_s);
        row(id, u"Клиника"_s, u"К"_s);
        row(id, u"Сlinic"_s, u"(number 1) is Cyrillic"_s);
        row(id, u"Clinicа"_s, u"(number 7) is Cyrillic"_s);
        row(id, u"Clinic😀"_s, u"😀"_s);
        row(id, u" Clinic"_s, u"space"_s);
        row(id, u"Clinic "_s, u"space"_s);
        row(id, u"  "_s, u"no sender"_s);
        row(id, QString(), u"no sender"_s);
    }
    row(u"avist"_s, u"Clinic1"_s);
    row(u"avist"_s, u"12345678901"_s);
    row(u"avist"_s, u"123456789012"_s, u"11 Latin"_s);
    row(u"avist"_s, u"My-co"_s, u"“-”"_s);
    row(u"avist"_s, u"SMS Info"_s, u"not allowed"_s);
    row(u"nikita"_s, u"My-co.kg"_s);
    row(u"nikita"_s, u"12345678901234"_s);
    row(u"nikita"_s, u"123456789012345"_s, u"14 digits"_s);
    row(u"nikita"_s, u"My_co"_s, u"characters . -"_s);
    row(u"nikita"_s, u"ABCDEFGHIJKL"_s, u"too long"_s);
}

void TestChecks::sender()
{
    QFETCH(const QString, id);
    QFETCH(const QString, value);
    QFETCH(const QString, says);
    judge(checkSender(provider(id), value), ErrorKind::Sender, says);
}

void TestChecks::number_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &id, const QString &value, const QString &says = {}) {
        QTest::addRow("%s %s", qPrintable(id), qPrintable(value)) << id << value << says;
    };
    for (const QString &id : {u"iba"_s, u"stream"_s, u"nikita"_s}) {
        row(id, u"+79031234567"_s);
        row(id, u"+996550123456"_s);
        row(id, u"+77012345678"_s);
        row(id, u"+442079460018"_s);
    }
    row(u"smska"_s, u"+79031234567"_s);
    row(u"smska"_s, u"+77012345678"_s, u"+79"_s);
    row(u"smska"_s, u"+74951234567"_s, u"+79"_s);
    row(u"smska"_s, u"+996550123456"_s, u"+79"_s);
    row(u"avist"_s, u"+79031234567"_s);
    row(u"avist"_s, u"+77012345678"_s);
    row(u"avist"_s, u"+996550123456"_s, u"begin with +7"_s);
}

void TestChecks::number()
{
    QFETCH(const QString, id);
    QFETCH(const QString, value);
    QFETCH(const QString, says);
    const auto number = PhoneNumber::parse(value, u"RU"_s);
    QVERIFY(number);
    judge(checkNumber(provider(id), *number), ErrorKind::Recipient, says);
    NumberRule longer{.prefix = {}, .minDigits = 14, .maxDigits = 15};
    Capabilities strange;
    strange.name = u"X"_s;
    strange.number = longer;
    judge(checkNumber(strange, *number), ErrorKind::Recipient, u"14 to 15"_s);
}

void TestChecks::text_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    for (const QString &id : {u"iba"_s, u"stream"_s, u"smska"_s, u"avist"_s, u"nikita"_s}) {
        const auto row = [&id](const char *name, const QString &value, const QString &says = {}) {
            QTest::addRow("%s %s", qPrintable(id), name) << id << value << says;
        };
        row("empty", QString(), u"empty"_s);
        row("white space", u" \n\t"_s, u"empty"_s);
        row("ordinary", u"Приходите завтра в 10:00"_s);
        row("line ends and tab", u"a\r\n\tb"_s);
        row("half an emoji", u"a"_s + QChar(0xD83D), u"U+D83D"_s);
        const bool nikita = id == "nikita"_L1;
        row("bell", u"ab\u0007"_s, nikita ? u"U+0007, character 3"_s : QString());
        const bool avist = id == "avist"_L1;
        row("160 latin", QString(160, u'a'));
        row("161 latin", QString(161, u'a'), avist ? u"2 parts"_s : QString());
        row("70 cyrillic", QString(70, u'я'));
        row("71 cyrillic", QString(71, u'я'), avist ? u"one part only"_s : QString());
        row("800", QString(800, u'я'), avist ? u"one part only"_s : QString());
        row("801", QString(801, u'a'), nikita ? u"801 char"_s : avist ? u"one part only"_s : QString());
    }
}

void TestChecks::text()
{
    QFETCH(const QString, id);
    QFETCH(const QString, value);
    QFETCH(const QString, says);
    judge(checkText(provider(id), value, provider(id).parts), ErrorKind::Text, says);
}

void TestChecks::accountRules()
{
    Account account;
    QCOMPARE(partRulesFor(provider(u"avist"_s), account), PartRules());
    account.partRules = PartRules{.gsmSingle = 140, .gsmPart = 134, .ucs2Single = 70, .ucs2Part = 67};
    const PartRules rules = partRulesFor(provider(u"avist"_s), account);
    QCOMPARE(rules.gsmSingle, 140);
    judge(checkText(provider(u"avist"_s), QString(140, u'a'), rules), ErrorKind::Text, {});
    judge(checkText(provider(u"avist"_s), QString(141, u'a'), rules), ErrorKind::Text, u"140"_s);
}

void TestChecks::batches()
{
    Account account;
    QCOMPARE(batchFor(provider(u"iba"_s), account), 1);
    QCOMPARE(batchFor(provider(u"stream"_s), account), 1);
    QCOMPARE(batchFor(provider(u"nikita"_s), account), 50);
    QCOMPARE(batchFor(provider(u"smska"_s), account), 1);
    account.batches = true;
    QCOMPARE(batchFor(provider(u"iba"_s), account), 10);
    QCOMPARE(batchFor(provider(u"stream"_s), account), 50);
    QCOMPARE(batchFor(provider(u"avist"_s), account), 1);
}

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestChecks)
#include "tst_checks.moc"
