// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/xlsxtable.h"
#include "support/stricttest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestXlsxTable : public StrictTest
{
    Q_OBJECT

private:
    static QByteArray table(const QList<QList<TableCell>> &rows, TableAudience audience = TableAudience::People,
                            int rowsOfSheet = XlsxTable::maximumRows);
    /// What a reader that is not ours finds; null if it refuses.
    static QJsonObject readBack(const QByteArray &file);
    static QJsonObject cell(const QJsonObject &book, int row, int column, int sheet = 0);

private Q_SLOTS:
    void initTestCase();
    void words_data();
    void words();
    void values();
    void audiences_data();
    void audiences();
    void headerStandsStill();
    void nothingButAHeader();
    void goesOnInTheNextSheet();
    void isSmallAndWhole();
};

void TestXlsxTable::initTestCase()
{
    // CMake has found it, or else there would be no test; only under wine there is none.
    const bool isThere = !qEnvironmentVariableIsEmpty("DEPESHA_PYTHON");
#ifdef Q_OS_WIN
    if (!isThere)
        QSKIP("DEPESHA_PYTHON names no Python to read workbooks with.");
#endif
    QVERIFY2(isThere, "DEPESHA_PYTHON names no Python to read workbooks with.");
}

QByteArray TestXlsxTable::table(const QList<QList<TableCell>> &rows, TableAudience audience, int rowsOfSheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxTable table(buffer, audience, u"Сообщения & all"_s, rowsOfSheet);
    table.begin({{u"Text <&>"_s, 60}, {u"Cost"_s, 10}});
    for (const QList<TableCell> &row : rows)
        table.row(row);
    if (!table.end())
        return {};
    return buffer.data();
}

QJsonObject TestXlsxTable::readBack(const QByteArray &file)
{
    const QTemporaryDir folder;
    QFile book(folder.filePath(u"book.xlsx"_s));
    if (!book.open(QIODevice::WriteOnly) || book.write(file) != file.size())
        return {};
    book.close();
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(qEnvironmentVariable("DEPESHA_PYTHON"),
                 {QStringLiteral(DEPESHA_SOURCE_DIR "/tests/core/files/readxlsx.py"), book.fileName()});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

QJsonObject TestXlsxTable::cell(const QJsonObject &book, int row, int column, int sheet)
{
    return book[u"sheets"_s][sheet][u"rows"_s][row][column].toObject();
}

void TestXlsxTable::words_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QString &words) { QTest::newRow(name) << words << words; };
    same("a formula", u"=cmd|' /C calc'!A0"_s);
    same("a phone", u"+79031234567"_s);
    same("digits", u"79031234567"_s);
    same("minus", u"-1"_s);
    same("at", u"@SUM(A1)"_s);
    same("a tab first", u"\t=1"_s);
    same("spaces around", u"  a  "_s);
    same("lines", u"one\ntwo\r\nthree\rfour"_s);
    same("markup", u"<b>&amp;\"'</b>]]>"_s);
    same("Cyrillic", u"Ваш заказ готов, ждём вас до 19:00 — «Ромашка»"_s);
    same("Kyrgyz", u"Төлөм үчүн рахмат"_s);
    same("emoji", u"👍🏽 👨‍👩‍👧"_s);
    same("characters that XML forbids", u"a\u0001b\u001fc\uFFFEd"_s + QChar(0) + u"e"_s);
    same("what looks escaped", u"_x0041_ and _x005F_ and _xZZZZ_"_s);
    same("an escape that ends what looks like another", u"_x0024\u0004"_s);
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a?b"_s;
    same("as long as a cell", QString(32'767, u'ж'));
    QTest::newRow("longer than a cell") << QString(32'768, u'ж') << QString(32'766, u'ж') + u'…';
    QTest::newRow("a pair where it is cut") << QString(32'765, u'ж') + u"👍👍"_s << QString(32'765, u'ж') + u'…';
}

void TestXlsxTable::words()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const QJsonObject book = readBack(table({{written, {}}}));
    const QJsonObject found = cell(book, 1, 0);
    QCOMPARE(found[u"value"_s].toString(), read);
    QCOMPARE(found[u"kind"_s].toString(), u"inlineStr"_s);
    QCOMPARE(found[u"format"_s].toInt(), 49);
    QCOMPARE(found[u"formula"_s].toBool(true), false);
}

void TestXlsxTable::values()
{
    const QJsonObject book = readBack(table({{qint64(-12), Money::fromMicros(-1'234'500'000, u"RUB"_s)},
                                             {QString(), TableCell()},
                                             {QDateTime(), Money::fromMicros(35'000, u"RUB"_s)}}));
    QCOMPARE(cell(book, 1, 0)[u"value"_s].toString(), u"-12"_s);
    QCOMPARE(cell(book, 1, 0)[u"kind"_s].toString(), u"n"_s);
    QCOMPARE(cell(book, 1, 1)[u"value"_s].toString(), u"-1234.50"_s);
    QCOMPARE(cell(book, 1, 1)[u"format"_s].toInt(), 164);
    QCOMPARE(book[u"sheets"_s][0][u"rows"_s][2].toArray().size(), 0); // nothing stays nothing
    QCOMPARE(cell(book, 3, 0)[u"at"_s].toString(), u"B4"_s);
    QCOMPARE(cell(book, 3, 0)[u"value"_s].toString(), u"0.035"_s);
}

void TestXlsxTable::audiences_data()
{
    QTest::addColumn<TableAudience>("audience");
    QTest::addColumn<double>("serial");
    // 2026-03-02 is day 46083 of Excel's; the test of local time gives itself a zone.
    QTest::newRow("programs: UTC") << TableAudience::Programs << 46083 + 21 / 24.0;
    QTest::newRow("people: local, tomorrow already") << TableAudience::People << 46084 + 3 / 24.0;
}

void TestXlsxTable::audiences()
{
    QFETCH(TableAudience, audience);
    QFETCH(double, serial);
    qputenv("TZ", "Asia/Bishkek"); // UTC+6
    const QJsonObject book =
        readBack(table({{QDateTime(QDate(2026, 3, 2), QTime(21, 0), Qt::UTC), TableCell()}}, audience));
    qputenv("TZ", "UTC");
    const QJsonObject found = cell(book, 1, 0);
    QCOMPARE(found[u"kind"_s].toString(), u"n"_s);
    QCOMPARE(found[u"format"_s].toInt(), 22);
    QVERIFY(qAbs(found[u"value"_s].toString().toDouble() - serial) < 1e-6);
}

void TestXlsxTable::headerStandsStill()
{
    const QJsonObject book = readBack(table({{u"a"_s, {}}, {u"b"_s, {}}}));
    const QJsonObject sheet = book[u"sheets"_s][0].toObject();
    QCOMPARE(sheet[u"name"_s].toString(), u"Сообщения & all"_s);
    QCOMPARE(sheet[u"frozen"_s].toString(), u"1"_s);
    QCOMPARE(sheet[u"filter"_s].toString(), u"A1:B3"_s);
    QCOMPARE(book[u"names"_s][0].toString(), u"'Сообщения & all'!$A$1:$B$3"_s);
    QCOMPARE(sheet[u"widths"_s].toArray(), (QJsonArray{60.0, 10.0}));
    QCOMPARE(cell(book, 0, 0)[u"value"_s].toString(), u"Text <&>"_s);
    QCOMPARE(xlsx::columnName(0) + xlsx::columnName(25) + xlsx::columnName(26) + xlsx::columnName(702), "AZAAAAA"_ba);
}

void TestXlsxTable::nothingButAHeader()
{
    const QJsonObject book = readBack(table({}));
    QCOMPARE(book[u"sheets"_s][0][u"rows"_s].toArray().size(), 1);
    QCOMPARE(book[u"sheets"_s][0][u"filter"_s].toString(), u"A1:B1"_s);
}

void TestXlsxTable::goesOnInTheNextSheet()
{
    QList<QList<TableCell>> rows;
    for (qint64 i = 0; i < 5; ++i)
        rows.append({i, TableCell()});
    const QJsonObject book = readBack(table(rows, TableAudience::People, 3));
    const QJsonArray sheets = book[u"sheets"_s].toArray();
    QCOMPARE(sheets.size(), 3);
    QCOMPARE(sheets[1][u"name"_s].toString(), u"Сообщения & all (2)"_s);
    QCOMPARE(cell(book, 0, 0, 2)[u"value"_s].toString(), u"Text <&>"_s);
    QCOMPARE(cell(book, 1, 0, 1)[u"value"_s].toString(), u"2"_s);
    QCOMPARE(sheets[2][u"rows"_s].toArray().size(), 2);
    QCOMPARE(sheets[2][u"filter"_s].toString(), u"A1:B2"_s);
}

/// Compressed, over many pieces, with the checksum of all.
void TestXlsxTable::isSmallAndWhole()
{
    QList<QList<TableCell>> rows;
    for (qint64 i = 0; i < 20'000; ++i)
        rows.append({u"Ваш заказ %1 готов"_s.arg(i * 7919), i});
    const QByteArray file = table(rows);
    QVERIFY(file.size() < 400'000);
    const QJsonObject book = readBack(file);
    QCOMPARE(book[u"sheets"_s][0][u"rows"_s].toArray().size(), 20'001);
    QCOMPARE(cell(book, 20'000, 0)[u"value"_s].toString(), u"Ваш заказ %1 готов"_s.arg(19'999 * 7919));
}

QTEST_GUILESS_MAIN(TestXlsxTable)
#include "tst_xlsxtable.moc"
