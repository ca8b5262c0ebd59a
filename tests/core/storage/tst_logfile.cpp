// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log and its mask: what must never stand in it, whichever way it comes.

#include "storage/logfile.h"
#include "support/stricttest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestLogFile : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }
    static QString hard() { return u"Пароль &<\"\\+ 1%"_s; }
    QString path(const QString &name = u"depesha.log"_s) const { return m_folder->filePath(name); }
    static QStringList linesOf(LogFile &log, int most = 1'000'000)
    {
        auto lines = log.lastLines(most);
        lines.waitForFinished();
        return lines.result();
    }
    QByteArray everything() const
    {
        QByteArray all;
        for (const QString &name : {u"depesha.log"_s, u"depesha.log.1"_s}) {
            QFile file(path(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void aPasswordInAnyForm_data()
    {
        QTest::addColumn<QString>("form");
        const QByteArray utf8 = hard().toUtf8();
        const QByteArray json = QJsonDocument(QJsonArray{hard()}).toJson(QJsonDocument::Compact);
        const auto row = [](const char *name, const QString &form) { QTest::newRow(name) << form; };
        row("as it is", hard());
        row("HTML", hard().toHtmlEscaped());
        row("percent", QString::fromLatin1(utf8.toPercentEncoding()));
        row("percent, small letters", QString::fromLatin1(utf8.toPercentEncoding()).toLower());
        row("percent twice", QString::fromLatin1(utf8.toPercentEncoding().toPercentEncoding()));
        row("form", QString::fromLatin1(utf8.toPercentEncoding(" ")).replace(u' ', u'+'));
        row("Base64", QString::fromLatin1(utf8.toBase64()));
        row("Base64 for URLs",
            QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        row("hexadecimal", QString::fromLatin1(utf8.toHex()));
        row("JSON", QString::fromUtf8(json.mid(2, json.size() - 4)));
    }
    void aPasswordInAnyForm()
    {
        QFETCH(QString, form);
        LogFile log(m_folder->path());
        log.mask().addSecret(hard());
        const QString line = u"before "_s + form + u" after"_s;
        log.write(QtWarningMsg, u"net"_s, line);
        const QString last = linesOf(log).constLast();
        QVERIFY2(last.endsWith("before *** after"_L1), qPrintable(last));
        QVERIFY(!everything().contains(form.toUtf8()));
        QVERIFY(everything().contains("before *** after"));
    }

    void whatIsToldByItsShape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("query", u"GET /send?login=me&password=s3cret&x=1"_s, u"GET /send?login=me&password=***&x=1"_s);
        row("short name", u"pwd = s3cret; rest"_s, u"pwd = ***; rest"_s);
        row("quoted", u"password=\"two words\" end"_s, u"password=\"***\" end"_s);
        row("text of a message", u"to=1&text=Hello%20there&from=D"_s, u"to=1&text=***&from=D"_s);
        row("JSON", u"{\"password\":\"a\\\"b\",\"n\":1}"_s, u"{\"password\":\"***\",\"n\":1}"_s);
        row("XML", u"<pwd>s3cret</pwd><text>Привет\u00a0всем</text>"_s, u"<pwd>***</pwd><text>***</text>"_s);
        row("login in a URL", u"https://me:s3cret@example.org/x"_s, u"https://***@example.org/x"_s);
        row("Basic", u"Authorization: Basic bWU6czNjcmV0 ok"_s, u"Authorization: *** ok"_s);
        row("Bearer", u"sent Bearer abcdefgh12345678"_s, u"sent Bearer ***"_s);
        row("number", u"to 79031234567 done"_s, u"to 7903•••4567 done"_s);
        row("number with a plus", u"+996555123456"_s, u"+9965•••3456"_s);
        row("number as people write it", u"8 (903) 123-45-67"_s, u"8903•••4567"_s);
        row("two numbers", u"79031234567,79037654321"_s, u"7903•••4567,7903•••4321"_s);
        row("a time is no number", u"2026-03-02 09:00:00 and 2026-03-02T09:00:00.123Z"_s,
            u"2026-03-02 09:00:00 and 2026-03-02T09:00:00.123Z"_s);
        row("an id is no number", u"message 83759227, attempt 57"_s, u"message 83759227, attempt 57"_s);
        row("words stay", u"Wrong password or login. Text too long"_s, u"Wrong password or login. Text too long"_s);
    }
    void whatIsToldByItsShape()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(LogMask().apply(text), shown);
    }
    void loginsAreShortened()
    {
        LogMask mask;
        mask.addLogin(u"clinic"_s);
        mask.addLogin(u"a"_s);
        QCOMPARE(mask.apply(u"clinic, a clinical case, login=clinic&x"_s), u"cl•••, a clinical case, login=cl•••&x"_s);
    }

    void linesAreKeptInOrder()
    {
        LogFile log(m_folder->path());
        QSignalSpy changed(&log, &LogFile::changed);
        for (int line = 0; line < 300; ++line)
            log.write(QtInfoMsg, u"test"_s, u"line %1"_s.arg(line));
        log.write(QtWarningMsg, u"test"_s, u"one\ntwo"_s);
        const QStringList all = linesOf(log);
        QCOMPARE(all.size(), 301);
        QVERIFY(all.at(7).endsWith("I test: line 7"_L1));
        QVERIFY(all.constLast().endsWith("W test: one two"_L1));
        QCOMPARE(linesOf(log, 2), all.last(2));
        QTRY_VERIFY(changed.size() > 0);
        QVERIFY(changed.size() < 20);
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }
    void itsSizeIsLimited()
    {
        constexpr qint64 limit = 4000;
        LogFile log(m_folder->path(), limit);
        for (int round = 0; round < 20; ++round) {
            for (int line = 0; line < 10; ++line)
                log.write(QtInfoMsg, u"test"_s, u"round %1 "_s.arg(round) + QString(50, u'x'));
            linesOf(log);
        }
        QVERIFY(QFileInfo(path()).size() <= limit);
        QVERIFY(QFileInfo(path(u"depesha.log.1"_s)).size() <= limit);
        QVERIFY(linesOf(log).constLast().contains("round 19"_L1));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }
    void itWaitsForItsFolder()
    {
        const QString later = path(u"later"_s);
        {
            LogFile log(later);
            log.write(QtInfoMsg, u"test"_s, u"early"_s);
            QVERIFY(linesOf(log).isEmpty());
            QVERIFY(!QFile::exists(later));
            QVERIFY(QDir().mkpath(later));
            log.write(QtInfoMsg, u"test"_s, u"late"_s);
        }
        LogFile log(later);
        QCOMPARE(linesOf(log).size(), 2);
        QVERIFY(linesOf(log).constFirst().endsWith("early"_L1));
    }
    void messagesOfQtComeHere()
    {
        LogFile log(m_folder->path());
        log.mask().addSecret(hard());
        LogFile::routeMessages(&log);
        LogFile::routeMessages(&log);
        qInfo("%s", qUtf8Printable(u"told "_s + hard()));
        QTest::ignoreMessage(QtWarningMsg, "a warning, password=s3cret");
        qWarning("a warning, password=s3cret");
        LogFile::routeMessages(nullptr);
        qInfo("not for the log");
        const QStringList lines = linesOf(log);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.constFirst().endsWith("I default: told ***"_L1));
        QVERIFY(lines.constLast().endsWith("W default: a warning, password=***"_L1));
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestLogFile)
#include "tst_logfile.moc"
