// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/arrows.h"
#include "house/sourcetree.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestArrows : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void judgesSamples_data();
    void judgesSamples();
    void countsEveryFault();
    void treeKeepsThePlan_data();
    void treeKeepsThePlan();
};

void TestArrows::judgesSamples_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("good");

    const auto row = [](const char *path, const char *source, bool good) {
        QTest::addRow("%s %s", path, source) << QString::fromLatin1(path) << QByteArray(source) << good;
    };
    const auto good = [&row](const char *path, const char *source) { row(path, source, true); };
    const auto bad = [&row](const char *path, const char *source) { row(path, source, false); };

    good("core/text/a.cpp", "#include \"text/b.h\"");
    good("core/model/a.cpp", "#include \"text/b.h\"");
    good("core/providers/a.cpp", "#include \"model/b.h\"");
    good("core/providers/a.cpp", "#include \"text/b.h\"");
    good("core/outbox/a.cpp", "#include \"providers/b.h\"");
    good("core/outbox/a.cpp", "#include \"net/b.h\"");
    good("core/outbox/a.cpp", "#include \"storage/b.h\"");
    good("core/outbox/a.cpp", "#include \"secrets/b.h\"");
    good("core/inbound/a.cpp", "#include \"providers/b.h\"");
    good("core/inbound/a.cpp", "#include \"storage/b.h\"");
    good("core/net/a.cpp", "#include \"core/model/b.h\"");
    good("core/net/a.cpp", "#include \"a.moc\"");
    good("ui/write/a.cpp", "#include \"outbox/b.h\"");
    good("ui/write/a.cpp", "#include \"core/text/b.h\"");
    good("ui/write/a.cpp", "#include \"ui/common/b.h\"");
    good("app/main.cpp", "#include \"ui/shell/b.h\"");
    good("app/main.cpp", "#include \"storage/b.h\"");
    good("app/main.cpp", "#include \"app/cli/b.h\"");

    bad("core/text/a.cpp", "#include \"model/b.h\"");
    bad("core/text/a.cpp", "#include \"core/model/b.h\"");
    bad("core/model/a.h", "#include \"providers/b.h\"");
    bad("core/providers/a.cpp", "#include \"net/b.h\"");
    bad("core/providers/a.cpp", "#include \"storage/b.h\"");
    bad("core/files/a.cpp", "#include \"storage/b.h\"");
    bad("core/net/a.cpp", "#include \"providers/b.h\"");
    bad("core/secrets/a.cpp", "#include \"storage/b.h\"");
    bad("core/storage/a.cpp", "#include \"secrets/b.h\"");
    bad("core/storage/a.cpp", "#include \"outbox/b.h\"");
    bad("core/outbox/a.cpp", "#include \"inbound/b.h\"");
    bad("core/inbound/a.cpp", "#include \"net/b.h\"");
    bad("core/inbound/a.cpp", "#include \"outbox/b.h\"");
    bad("core/net/a.cpp", "#include \"ui/common/b.h\"");
    bad("core/net/a.cpp", "#include \"app/b.h\"");
    bad("core/net/a.cpp", "  #  include \"app/b.h\"");
    bad("core/net/a.cpp", "int a;\r\n#include \"app/b.h\"\r\n");
    bad("core/net/a.cpp", "#include \"../providers/b.h\"");
    bad("core/net/a.cpp", "#include \"b.h\"");
    bad("core/net/a.cpp", "#include \"b.moc\"");
    bad("core/net/a.cpp", "#include \"support/fakeclock.h\"");
    bad("core/misc/a.cpp", "");
    bad("ui/write/a.cpp", "#include \"app/b.h\"");
    bad("ui/write/a.cpp", "#include \"b.h\"");

    good("core/net/a.cpp", "#include <QTimer>\n#include <QtCore/QUrl>\n#include <vector>");
    good("ui/write/a.cpp", "#include <QWidget>");
    good("core/net/a.cpp", "#include <QNetworkRequest>");
    good("core/storage/a.cpp", "#include <QSqlError>");
    bad("core/net/a.cpp", "#include <QWidget>");
    bad("core/net/a.cpp", "#include <QtWidgets/QWidget>");
    bad("core/net/a.cpp", "#include <QColor>");
    bad("core/net/a.cpp", "#include <qcolor.h>");
    bad("core/net/a.cpp", "#include <QtGui>");
    bad("core/outbox/a.cpp", "#include <QSqlError>");
    bad("core/providers/a.cpp", "#include <QNetworkRequest>");
    bad("core/model/a.h", "#include <QHostAddress>");
    bad("ui/write/a.cpp", "#include <QSqlRecord>");
    bad("ui/write/a.cpp", "#include <QNetworkReply>");

    good("core/net/connection.cpp", "#include <QSslSocket>");
    good("core/net/a.cpp", "// QNetworkAccessManager is named elsewhere.");
    good("core/net/a.cpp", "char a = '\"'; // no \"QNetworkAccessManager\"");
    good("core/net/a.cpp", "/* No\n QNetworkAccessManager */ int a;");
    good("core/secrets/keychainstore.cpp", "#include <qt6keychain/keychain.h>\nQKeychain::Job *job;");
    good("core/storage/a.cpp", "QSqlQuery query; QSqlDatabase database;");
    good("core/outbox/a.cpp", "#include \"model/clock.h\"");
    good("core/model/phonenumber.cpp", "#include <phonenumbers/phonenumberutil.h>");
    good("core/net/a.cpp", "QSqlQueryLike a;");
    bad("core/net/a.cpp", "class QNetworkAccessManager;");
    bad("core/net/a.cpp", "auto a = \"//\"; QNetworkAccessManager b;");
    bad("app/main.cpp", "QNetworkAccessManager manager;");
    bad("core/outbox/a.cpp", "QTcpSocket socket;");
    bad("core/secrets/a.cpp", "QKeychain::Job *job;");
    bad("core/outbox/a.cpp", "#include <qt6keychain/keychain.h>");
    bad("core/outbox/a.cpp", "QSqlQuery query;");
    bad("app/main.cpp", "auto a = QSqlDatabase::addDatabase();");
    bad("core/providers/a.cpp", "auto a = QDateTime::currentDateTimeUtc();");
    bad("core/providers/a.cpp", "auto a = QDateTime::currentSecsSinceEpoch();");
    bad("core/providers/a.cpp", "#include \"model/clock.h\"");
    bad("core/outbox/a.cpp", "#include <phonenumbers/phonenumberutil.h>");
    bad("core/storage/a.cpp", "static thread_local QString word;");
    bad("ui/write/a.cpp", "qApp->quit();");
    bad("app/a.cpp", "Thing::instance()->work();");
}

void TestArrows::judgesSamples()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, source);
    QFETCH(bool, good);

    const QStringList faults = brokenArrows(path, source);
    QVERIFY2(faults.isEmpty() == good, qPrintable(faults.join(u'\n')));
    for (const QString &fault : faults)
        QVERIFY(fault.startsWith(path + u':'));
}

void TestArrows::countsEveryFault()
{
    const QByteArray source = "#include \"net/b.h\"\n#include \"model/c.h\"\n#include <QIcon>\nQSqlQuery query;\n";
    QCOMPARE(brokenArrows(u"core/providers/a.cpp"_s, source).size(), 3);
}

void TestArrows::treeKeepsThePlan_data()
{
    QTest::addColumn<QByteArray>("source");

    const QList<SourceFile> files = sourceFiles({u"core"_s, u"ui"_s, u"app"_s});
    QVERIFY(files.size() > 40);
    for (const SourceFile &file : files)
        QTest::newRow(qPrintable(file.path)) << file.content;
}

void TestArrows::treeKeepsThePlan()
{
    QFETCH(QByteArray, source);

    const QStringList faults = brokenArrows(QString::fromLatin1(QTest::currentDataTag()), source);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
