// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/error.h"
#include "support/stricttest.h"

#include <QSet>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestError : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void unknownNames();
    void advicesDiffer();
};

void TestError::names_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");

    // The command line's contract, in the order of the enumeration.
    const QStringList stable{
        u"auth"_s,      u"account-blocked"_s, u"ip-not-allowed"_s, u"funds"_s,   u"sender"_s,    u"recipient"_s,
        u"text"_s,      u"route"_s,           u"duplicate"_s,      u"flood"_s,   u"throttled"_s, u"unavailable"_s,
        u"not-found"_s, u"bad-request"_s,     u"protocol"_s,       u"network"_s, u"tls"_s,       u"timeout"_s,
        u"keychain"_s,  u"rejected"_s,        u"storage"_s};
    QCOMPARE(stable.size(), int(ErrorKind::Storage) + 1);
    for (int kind = 0; kind < stable.size(); ++kind)
        QTest::newRow(qPrintable(stable[kind])) << kind << stable[kind];
}

void TestError::names()
{
    QFETCH(int, kind);
    QFETCH(QString, name);

    QCOMPARE(errorKindName(ErrorKind(kind)), name);
    QCOMPARE(errorKindFromName(name), ErrorKind(kind));
    const QString advice = errorAdvice(ErrorKind(kind));
    QVERIFY(advice.endsWith(u'.'));
    QVERIFY(!advice.contains(name + u' ') || !name.contains(u'-'));
}

void TestError::unknownNames()
{
    for (const QString &name : {u""_s, u"Auth"_s, u"auth "_s, u"unknown"_s, u"аuth"_s})
        QVERIFY(!errorKindFromName(name));
}

void TestError::advicesDiffer()
{
    QSet<QString> advices;
    for (int kind = 0; kind <= int(ErrorKind::Storage); ++kind)
        advices.insert(errorAdvice(ErrorKind(kind)));
    QCOMPARE(advices.size(), int(ErrorKind::Storage) + 1);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
