// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/messages/rowkeys.h"

namespace depesha {

class TestRowKeys : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSendingStandsAboveItsMessages()
    {
        QVERIFY(keyOfMessage(8) > keyOfCampaign(7));
        QVERIFY(keyOfCampaign(7) > keyOfMessage(7));
        QVERIFY(isCampaignKey(keyOfCampaign(7)) && !isCampaignKey(keyOfMessage(7)));
        QCOMPARE(idOfKey(keyOfCampaign(7)), 7);
        QCOMPARE(idOfKey(keyOfMessage(7)), 7);
    }

    void rowsAreFound()
    {
        const QList<qint64> keys{9, 7, 4};
        QCOMPARE(rowOfKey(keys, 9), 0);
        QCOMPARE(rowOfKey(keys, 4), 2);
        QCOMPARE(rowOfKey(keys, 8), -1);
        QCOMPARE(rowOfKey(keys, 3), -1);
        QCOMPARE(rowBelow(keys, 10), 0);
        QCOMPARE(rowBelow(keys, 9), 1);
        QCOMPARE(rowBelow(keys, 8), 1);
        QCOMPARE(rowBelow(keys, 4), 3);
    }

    void editsMakeTheWanted_data()
    {
        QTest::addColumn<QList<qint64>>("keys");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QList<qint64>>("wanted");
        QTest::addColumn<int>("edits");
        using Keys = QList<qint64>;
        const Keys keys{9, 7, 5, 3};
        QTest::newRow("the same") << keys << 0 << 4 << keys << 0;
        QTest::newRow("from nothing") << Keys() << 0 << 0 << keys << 1;
        QTest::newRow("to nothing") << keys << 0 << 4 << Keys() << 1;
        QTest::newRow("newer ones") << keys << 0 << 4 << Keys{12, 11, 9, 7, 5, 3} << 1;
        QTest::newRow("older ones") << keys << 0 << 4 << Keys{9, 7, 5, 3, 2, 1} << 1;
        QTest::newRow("one goes") << keys << 0 << 4 << Keys{9, 7, 3} << 1;
        QTest::newRow("one goes, one comes") << keys << 0 << 4 << Keys{9, 8, 7, 3} << 2;
        QTest::newRow("others altogether") << keys << 0 << 4 << Keys{8, 6, 4} << 4;
        QTest::newRow("the last instead of all") << keys << 0 << 4 << Keys{3} << 1;
        QTest::newRow("only in a part") << keys << 1 << 3 << Keys{6, 5} << 2;
        QTest::newRow("between two rows") << keys << 2 << 2 << Keys{6} << 1;
    }
    void editsMakeTheWanted()
    {
        QFETCH(QList<qint64>, keys);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QList<qint64>, wanted);
        const QList<RowEdit> found = editsBetween(keys, first, last, wanted);
        QTEST(int(found.size()), "edits");
        const QList<qint64> expected = keys.first(first) + wanted + keys.sliced(last);
        for (auto edit = found.rbegin(); edit != found.rend(); ++edit) {
            keys.remove(edit->row, edit->removed);
            keys = keys.first(edit->row) + edit->inserted + keys.sliced(edit->row);
        }
        QCOMPARE(keys, expected);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestRowKeys)
#include "tst_rowkeys.moc"
