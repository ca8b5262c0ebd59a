// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/input.h"
#include "support/stricttest.h"

#include <QTemporaryDir>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestInput : public StrictTest
{
    Q_OBJECT

private:
    static Outcome<Arguments> parse(const QStringList &given);
    QString write(const QByteArray &content);

    QTemporaryDir m_folder;

private Q_SLOTS:
    void textOfFile_data();
    void textOfFile();
    void refusesTextsThatWouldLoseCharacters();
    void wantsOneSource();
    void recipientsOfFile();
    void recipientsOfOptions();
    void moments_data();
    void moments();
    void bounds_data();
    void bounds();
    void ids_data();
    void ids();
};

Outcome<Arguments> TestInput::parse(const QStringList &given)
{
    const CommandSpec command{u"send"_s,
                              {},
                              0,
                              0,
                              {},
                              {{u"to"_s, u"P"_s, {}, OptionSpec::Takes::Several},
                               {u"to-file"_s, u"F"_s, {}},
                               {u"text"_s, u"T"_s, {}},
                               {u"text-file"_s, u"F"_s, {}}},
                              nullptr};
    return Arguments::parse(command, given);
}

QString TestInput::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return file.fileName();
}

void TestInput::textOfFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "text"_ba << u"text"_s;
    QTest::newRow("one final line break") << "text\n"_ba << u"text"_s;
    QTest::newRow("one final line break of Windows") << "a\r\nb\r\n"_ba << u"a\r\nb"_s;
    QTest::newRow("two final line breaks") << "text\n\n"_ba << u"text\n"_s;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBFпривет"_ba << u"привет"_s;
    QTest::newRow("spaces stay") << "  text \t"_ba << u"  text \t"_s;
    QTest::newRow("empty") << ""_ba << u""_s;
}

void TestInput::textOfFile()
{
    QFETCH(QByteArray, content);
    const auto arguments = parse({u"--text-file"_s, write(content)});
    QVERIFY(arguments);
    const auto text = readText(*arguments);
    QVERIFY(text);
    QTEST(*text, "text");
}

void TestInput::refusesTextsThatWouldLoseCharacters()
{
    for (const QByteArray &content : {"\xCF\xF0\xE8\xE2\xE5\xF2"_ba, "cut \xD0"_ba, QByteArray("a\0b", 3)}) {
        const auto text = readText(*parse({u"--text-file"_s, write(content)}));
        QVERIFY(!text);
        QCOMPARE(text.error().code, ExitCode::Usage);
        QCOMPARE(text.error().error.kind, ErrorKind::Text);
    }
    QVERIFY(!readText(*parse({u"--text-file"_s, m_folder.filePath(u"missing"_s)})));
}

void TestInput::wantsOneSource()
{
    QVERIFY(!readText(*parse({})));
    QVERIFY(!readText(*parse({u"--text"_s, u"a"_s, u"--text-file"_s, u"b"_s})));
    QVERIFY(!readRecipients(*parse({})));
    QVERIFY(!readRecipients(*parse({u"--to"_s, u"1"_s, u"--to-file"_s, u"b"_s})));
    QVERIFY(!readRecipients(*parse({u"--to"_s, u" , "_s})));
}

void TestInput::recipientsOfFile()
{
    const auto recipients = readRecipients(
        *parse({u"--to-file"_s, write("\xEF\xBB\xBF+7 903 123-45-67\r\n\r\n89031234568;Иван\n\"89031234569\",\"x\"\n "
                                      "89031234570\t\xCF\xF0\n")}));
    QVERIFY(recipients);
    QStringList seen;
    for (const Recipient &recipient : *recipients)
        seen += u"%1:%2"_s.arg(recipient.row).arg(recipient.text);
    QCOMPARE(seen, (QStringList{u"1:+7 903 123-45-67"_s, u"3:89031234568"_s, u"4:89031234569"_s, u"5:89031234570"_s}));
}

void TestInput::recipientsOfOptions()
{
    const auto recipients = readRecipients(*parse({u"--to"_s, u"1,2"_s, u"3"_s, u"--to=4; 5"_s}));
    QVERIFY(recipients);
    QStringList seen;
    for (const Recipient &recipient : *recipients)
        seen += recipient.text;
    QCOMPARE(seen, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

void TestInput::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("offset") << u"2026-03-02T09:30:00+03:00"_s << u"2026-03-02T06:30:00Z"_s;
    QTest::newRow("UTC") << u"2026-03-02T09:30:00Z"_s << u"2026-03-02T09:30:00Z"_s;
    QTest::newRow("local, without seconds") << u"2026-03-02T09:30"_s << u"2026-03-02T09:30:00Z"_s;
    QTest::newRow("a date alone") << u"2026-03-02"_s << QString();
    QTest::newRow("no such day") << u"2026-02-30T09:30"_s << QString();
    QTest::newRow("words") << u"tomorrow at 9:30"_s << QString();
}

void TestInput::moments()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto moment = readMoment(u"at"_s, text);
    QCOMPARE(moment.has_value(), !utc.isEmpty());
    if (moment)
        QCOMPARE(moment->toString(Qt::ISODate), utc);
}

void TestInput::bounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wholeDay");
    QTest::addColumn<QString>("utc");
    QTest::newRow("from a date") << u"2026-03-02"_s << false << u"2026-03-02T00:00:00Z"_s;
    QTest::newRow("to the end of a date") << u"2026-03-02"_s << true << u"2026-03-03T00:00:00Z"_s;
    QTest::newRow("a moment") << u"2026-03-02T10:00"_s << true << u"2026-03-02T10:00:00Z"_s;
    QTest::newRow("no date") << u"02.03.2026"_s << true << QString();
}

void TestInput::bounds()
{
    QFETCH(QString, text);
    QFETCH(bool, wholeDay);
    QFETCH(QString, utc);
    const auto bound = readBound(u"since"_s, text, wholeDay);
    QCOMPARE(bound.has_value(), !utc.isEmpty());
    if (bound)
        QCOMPARE(bound->toString(Qt::ISODate), utc);
}

void TestInput::ids_data()
{
    QTest::addColumn<QStringList>("operands");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("some") << QStringList{u"3"_s, u"1"_s} << QList<qint64>{3, 1};
    QTest::newRow("one twice") << QStringList{u"3"_s, u"3"_s} << QList<qint64>{3};
    QTest::newRow("zero") << QStringList{u"0"_s} << QList<qint64>{};
    QTest::newRow("a word") << QStringList{u"1"_s, u"all"_s} << QList<qint64>{};
    QTest::newRow("too large") << QStringList{u"99999999999999999999"_s} << QList<qint64>{};
}

void TestInput::ids()
{
    QFETCH(QStringList, operands);
    QFETCH(QList<qint64>, ids);
    const auto read = readIds(operands);
    QCOMPARE(read.has_value(), !ids.isEmpty());
    if (read)
        QCOMPARE(*read, ids);
}

QTEST_GUILESS_MAIN(TestInput)
#include "tst_input.moc"
