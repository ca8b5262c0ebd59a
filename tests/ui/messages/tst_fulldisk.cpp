// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/messages/exportjob.h"
#include "ui/uibench.h"

#include <QDir>
#include <csignal>
#include <sys/resource.h>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestFullDisk : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    /// The disk takes so many bytes and no more; the file before stays.
    void leavesNoHalfFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("room");
        QTest::newRow("CSV, in the middle") << u"half.csv"_s << 20'000;
        QTest::newRow("workbook, in the middle") << u"half.xlsx"_s << 20'000;
        QTest::newRow("CSV, the last bytes") << u"half.csv"_s << 1'000;
    }
    void leavesNoHalfFile()
    {
        QFETCH(QString, name);
        QFETCH(int, room);
        UiBench bench;
        QVERIFY(bench.open());
        Submission submission;
        submission.accountId = bench.addAccount(u"iba"_s, u"Reception"_s).id;
        submission.sender = u"Depesha"_s;
        for (int i = 0; i < (room > 1'000 ? 3'000 : 8); ++i)
            submission.items.append({QString::number(79031200000 + i), {}, {}, u"Ваш заказ готов"_s, 1});
        MessageStore &store = bench.services.messages();
        QVERIFY(UiBench::waitFor(store.enqueue(submission, bench.services.clock().now())));
        const QTemporaryDir out;
        const QString path = out.filePath(name);

        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();

        auto *const ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small{rlim_t(room), limit.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto format = name.endsWith("csv"_L1) ? ExportOrder::Format::Csv : ExportOrder::Format::Xlsx;
        const Written written = writeExport(store, {format, path}, [](qint64, qint64) { return true; });
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, ignored);

        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"Is there room on the disk?"_s),
                 qPrintable(written.error().message));
        QCOMPARE(QDir(out.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), "before"_ba);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestFullDisk)
#include "tst_fulldisk.moc"
