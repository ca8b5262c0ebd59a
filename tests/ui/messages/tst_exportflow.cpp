// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errorline.h"
#include "ui/messages/exportdialog.h"
#include "ui/messages/exportflow.h"
#include "ui/messages/exportjob.h"
#include "ui/messages/messagesbench.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestExportFlow : public MessagesBench
{
    Q_OBJECT

private:
    void setUp() override
    {
        MessagesBench::setUp();
        m_window = std::make_unique<QWidget>();
        m_flow = new ExportFlow(m_bench->ui(), m_window.get());
        (new QVBoxLayout(m_window.get()))->addWidget(m_flow);
        m_window->resize(900, 80);
        m_window->show();
    }
    void tearDown() override
    {
        m_window.reset();
        MessagesBench::tearDown();
    }

    QList<qint64> enqueue(int count) { return send(count, u"Ваш заказ готов"_s); }
    QString path(const QString &name) const { return m_out.filePath(name); }
    /// Nothing in the folder but these.
    QStringList files() const { return QDir(m_out.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    ExportDialog *dialog() { return m_window->findChild<ExportDialog *>(); }
    /// Presses the dialog's way on, and gives the file a name.
    void choose(const QString &file)
    {
        const auto buttons = dialog()->findChildren<QPushButton *>();
        const auto go =
            std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
        QVERIFY(go != buttons.end());
        QTest::mouseClick(*go, Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>());
        auto *chooser = m_window->findChild<QFileDialog *>();
        m_suggested = chooser->selectedFiles().value(0);
        chooser->setDirectory(m_out.path());
        chooser->selectFile(file);
        QMetaObject::invokeMethod(chooser, "accept");
    }
    QString said() { return m_flow->findChild<ErrorLine *>()->text(); }
    ErrorLine::Kind kind() { return m_flow->findChild<ErrorLine *>()->kind(); }
    QPushButton *button(const QString &words) { return seen<QPushButton>(*m_flow, words); }
    QStringList csvLines(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll().trimmed()).split(u"\r\n"_s);
    }

    std::unique_ptr<QWidget> m_window;
    ExportFlow *m_flow = nullptr;
    QTemporaryDir m_out;
    QString m_suggested;

private Q_SLOTS:
    void cleanup()
    {
        tearDown();
        for (const QString &name : files())
            QVERIFY(QFile::remove(path(name)));
    }

    void writesTheList()
    {
        enqueue(3);
        const QList<qint64> other = send(2, u"=1+1"_s);
        MessageFilter filter;
        filter.search = u"заказ"_s;
        m_flow->start(filter, {{other.first(), other.first()}});
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(dialog()->findChild<QRadioButton *>(u"all"_s)->text().remove(u'&'),
                     u"All of the list: 3 message(s)"_s);
        QVERIFY(dialog()->findChild<QRadioButton *>(u"all"_s)->isChecked());
        dialog()->findChild<QRadioButton *>(u"csv"_s)->click();
        choose(u"list.csv"_s);
        QCOMPARE(QFileInfo(m_suggested).fileName(),
                 u"Depesha %1.csv"_s.arg(now().toLocalTime().date().toString(Qt::ISODate)));
        QTRY_COMPARE(said(), u"3 message(s) written to “list.csv”."_s);
        QCOMPARE(kind(), ErrorLine::Kind::Success);
        QVERIFY(button(u"Show in folder"_s));
        QVERIFY(!m_flow->findChild<QProgressBar *>()->isVisible());
        const QStringList lines = csvLines(u"list.csv"_s);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains(u"State;Name;Number;Text;"_s));
        QVERIFY2(lines[1].startsWith(u"Queued;;\"\t79031234502\";Ваш заказ готов;Depesha;Reception;1;"_s),
                 qPrintable(lines[1]));
        QCOMPARE(files(), QStringList{u"list.csv"_s});
        m_flow->findChild<QToolButton *>()->click();
        QVERIFY(!m_flow->findChild<ErrorLine *>()->isVisible());
    }

    void writesTheSelection()
    {
        const QList<qint64> ids = enqueue(5);
        m_flow->start({}, {{ids[0], ids[1]}, {ids[3], ids[3]}});
        QTRY_VERIFY(dialog());
        auto *selection = dialog()->findChild<QRadioButton *>(u"selection"_s);
        QCOMPARE(selection->text().remove(u'&'), u"Only the selected: 3 message(s)"_s);
        selection->click();
        choose(u"three"_s); // gets its suffix
        QTRY_COMPARE(said(), u"3 message(s) written to “three.xlsx”."_s);
        QFile book(path(u"three.xlsx"_s));
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.readAll().startsWith("PK\3\4"));
    }

    void asksNothingOfWhatIsNotSelected()
    {
        enqueue(1);
        m_flow->start({}, {});
        QTRY_VERIFY(dialog());
        QVERIFY(!dialog()->findChild<QRadioButton *>(u"selection"_s));
        dialog()->reject();
        QVERIFY(!m_flow->isRunning());
        QVERIFY(files().isEmpty());
    }

    void placeLeadsToIt()
    {
        enqueue(2);
        MessagesPlace place(m_bench->ui());
        place.show();
        QVERIFY(seen<QPushButton>(place, u"Export…"_s));
        QTest::mouseClick(seen<QPushButton>(place, u"Export…"_s), Qt::LeftButton);
        QTRY_VERIFY(place.findChild<ExportDialog *>());
        place.findChild<ExportDialog *>()->reject();
        Q_EMIT place.reportRequested(1);
        QTRY_VERIFY(place.findChild<QFileDialog *>());
        QVERIFY(place.findChild<QFileDialog *>()->selectedFiles().value(0).endsWith(u".pdf"_s));
    }

    void stops()
    {
        enqueue(20'000);
        QSignalSpy running(m_flow, &ExportFlow::runningChanged);
        bool hadProgress = false;
        connect(m_flow, &ExportFlow::runningChanged, this, [&](bool isRunning) {
            if (!isRunning)
                return;
            hadProgress = m_flow->findChild<QProgressBar *>()->isVisible();
            QTest::mouseClick(button(u"Stop writing"_s), Qt::LeftButton);
        });
        m_flow->start({}, {});
        QTRY_VERIFY(dialog());
        choose(u"stopped.xlsx"_s);
        QTRY_COMPARE(running.size(), 2);
        QVERIFY(hadProgress);
        QCOMPARE(said(), u"Stopped: “stopped.xlsx” was not written."_s);
        QVERIFY(files().isEmpty());
        QVERIFY(!button(u"Show in folder"_s));
    }

    void endsWithTheWindow()
    {
        enqueue(20'000);
        connect(
            m_flow, &ExportFlow::runningChanged, this, [this] { m_window.reset(); }, Qt::QueuedConnection);
        m_flow->start({}, {});
        QTRY_VERIFY(dialog());
        choose(u"closed.xlsx"_s);
        QTRY_VERIFY(!m_window);
        QVERIFY(files().isEmpty());
    }

    void saysWhyNot()
    {
        enqueue(1);
        m_flow->start({}, {});
        QTRY_VERIFY(dialog());
        const QString folder = path(u"gone"_s);
        QVERIFY(QDir().mkdir(folder));
        const Written written =
            writeExport(store(), {ExportOrder::Format::Csv, folder}, [](qint64, qint64) { return true; });
        QVERIFY(!written);
        QVERIFY2(written.error().message.startsWith(u"“gone” was not written: "_s),
                 qPrintable(written.error().message));
        QVERIFY(written.error().message.contains(u"choose another name or folder"_s));
        QVERIFY(QDir().rmdir(folder));
        dialog()->reject();
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestExportFlow)
#include "tst_exportflow.moc"
