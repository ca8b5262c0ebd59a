// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestArguments : public StrictTest
{
    Q_OBJECT

private:
    static CommandSpec command()
    {
        using Takes = OptionSpec::Takes;
        return {
            u"send"_s,
            u"NAME"_s,
            0,
            1,
            {},
            {{u"to"_s, u"PHONE"_s, {}, Takes::Several}, {u"text"_s, u"T"_s, {}}, {u"test"_s, {}, {}, Takes::Nothing}},
            nullptr};
    }

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
};

void TestArguments::understands_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<QStringList>("operands");
    const QStringList none;
    QTest::newRow("one value") << QStringList{u"--to"_s, u"1"_s} << QStringList{u"1"_s} << none << none;
    QTest::newRow("several values") << QStringList{u"--to"_s, u"1"_s, u"2"_s, u"3"_s, u"--test"_s}
                                    << QStringList{u"1"_s, u"2"_s, u"3"_s} << none << none;
    QTest::newRow("repeated") << QStringList{u"--to=1"_s, u"2"_s, u"--to"_s, u"3"_s}
                              << QStringList{u"1"_s, u"2"_s, u"3"_s} << none << none;
    QTest::newRow("operand after a flag") << QStringList{u"--to"_s, u"1"_s, u"--test"_s, u"name"_s}
                                          << QStringList{u"1"_s} << none << QStringList{u"name"_s};
    QTest::newRow("a value that looks like an option") << QStringList{u"--text"_s, u"--to"_s, u"--to"_s, u"1"_s}
                                                       << QStringList{u"1"_s} << QStringList{u"--to"_s} << none;
    QTest::newRow("a value that begins with a dash")
        << QStringList{u"--text"_s, u"-5 °C"_s} << none << QStringList{u"-5 °C"_s} << none;
    QTest::newRow("an empty value") << QStringList{u"--text"_s, u""_s} << none << QStringList{u""_s} << none;
    QTest::newRow("a value with an equals sign")
        << QStringList{u"--text=a=b"_s} << none << QStringList{u"a=b"_s} << none;
    QTest::newRow("after two dashes") << QStringList{u"--to"_s, u"1"_s, u"--"_s, u"--name"_s} << QStringList{u"1"_s}
                                      << none << QStringList{u"--name"_s};
}

void TestArguments::understands()
{
    QFETCH(QStringList, given);
    const auto arguments = Arguments::parse(command(), given);
    QVERIFY(arguments);
    QTEST(arguments->values(u"to"_s), "to");
    QTEST(arguments->values(u"text"_s), "text");
    QTEST(arguments->operands(), "operands");
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{u"--colour"_s, u"red"_s} << u"--colour"_s;
    QTest::newRow("unknown letter") << QStringList{u"-x"_s} << u"-x"_s;
    QTest::newRow("missing value") << QStringList{u"--text"_s} << u"text"_s;
    QTest::newRow("given twice") << QStringList{u"--text"_s, u"a"_s, u"--text"_s, u"b"_s} << u"--text"_s;
    QTest::newRow("a value for a flag") << QStringList{u"--test=1"_s} << u"test"_s;
    QTest::newRow("too many operands") << QStringList{u"one"_s, u"two"_s} << u"two"_s;
}

void TestArguments::refuses()
{
    QFETCH(QStringList, given);
    QFETCH(QString, named);
    const auto arguments = Arguments::parse(command(), given);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().code, ExitCode::Usage);
    QVERIFY2(arguments.error().error.message.contains(named), qPrintable(arguments.error().error.message));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
