// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oncebody.h"
#include "support/stricttest.h"

#include <QSignalSpy>

using namespace depesha;

class TestOnceBody : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytesOnce()
    {
        OnceBody body("0123456789");
        QSignalSpy firstRead(&body, &OnceBody::firstRead);
        QCOMPARE(body.size(), 10);
        QVERIFY(body.reset());
        QVERIFY(!body.wasRead());

        QCOMPARE(body.read(4), "0123");
        QVERIFY(body.wasRead());
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(2));
        QCOMPARE(body.bytesAvailable(), 6);
        QCOMPARE(body.read(100), "456789");
        QVERIFY(body.atEnd());
        QVERIFY(!body.reset());
        QCOMPARE(body.read(1), QByteArray());
        QCOMPARE(firstRead.size(), 1);
    }

    void anEmptyOneNeverRewinds()
    {
        OnceBody body({});
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QVERIFY(body.atEnd());
        QVERIFY(!body.wasRead());
    }

    void onceShutItGivesNothing()
    {
        OnceBody body("abc");
        body.shut();
        QCOMPARE(body.read(3), QByteArray());
        QVERIFY(!body.wasRead());
        QVERIFY(!body.reset());
    }
};

QTEST_GUILESS_MAIN(TestOnceBody)
#include "tst_oncebody.moc"
