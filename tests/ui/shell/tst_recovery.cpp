// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says and offers about a history that was damaged, put back or is to be copied.

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "storage/copies.h"
#include "support/stricttest.h"
#include "ui/common/band.h"
#include "ui/shell/storagefailurepage.h"
#include "ui/write/writeplace.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestWindowRecovery : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override { m_folder = std::make_unique<QTemporaryDir>(); }
    void tearDown() override
    {
        m_session.reset();
        m_folder.reset();
    }

private:
    QString path(const QString &name = u"depesha.db"_s) const { return m_folder->filePath(name); }
    void start()
    {
        m_session.reset();
        GuiOptions options;
        options.dataFolder = m_folder->path();
        m_session = std::make_unique<WindowSession>(options);
        m_session->start();
    }
    void open()
    {
        start();
        QTRY_VERIFY(m_session->window().findChild<WritePlace *>());
    }
    Band *bandSaying(const QString &words) const
    {
        const auto bands = m_session->window().findChildren<Band *>();
        for (Band *band : bands)
            if (band->isVisible() && band->text().contains(words))
                return band;
        return nullptr;
    }
    bool statusSays(const QString &words) const
    {
        return m_session->window().statusBar()->currentMessage().contains(words);
    }
    template<typename T>
    T valueOf(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || !future.result()) {
            QTest::qFail("no value", __FILE__, __LINE__);
            return {};
        }
        return *future.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;

private Q_SLOTS:
    void aDamagedHistoryIsToldUntilItIsSeen()
    {
        open();
        QVERIFY(!bandSaying(u"history"_s));
        QVERIFY(valueOf(keepCopy(m_folder->path(), QDateTime::currentDateTimeUtc())));
        m_session.reset();
        QFile file(path());
        QVERIFY(file.resize(file.size() / 2));

        open();
        QTRY_VERIFY(bandSaying(u"The history was damaged"_s));
        QVERIFY(bandSaying(u"depesha-damaged-"_s));
        open();
        QTRY_VERIFY(bandSaying(u"The history was damaged"_s));
        const auto buttons = bandSaying(u"The history was damaged"_s)->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
        QTRY_VERIFY(!bandSaying(u"The history was damaged"_s));
        open();
        QCOMPARE(valueOf(m_session->services().recovery()), std::nullopt);
    }
    void damageWithoutACopyIsAPage()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
        file.close();
        start();
        QTRY_VERIFY(m_session->window().findChild<StorageFailurePage *>());
        QTRY_VERIFY(m_session->window().findChild<StorageFailurePage *>()->isVisible());
        QVERIFY(!m_session->window().findChild<WritePlace *>());
    }
    void damageMetInUseIsAPage()
    {
        open();
        Q_EMIT m_session->services().database().damaged({ErrorKind::Storage, u"The history was found damaged."_s});
        QTRY_VERIFY(m_session->window().findChild<StorageFailurePage *>());
        QVERIFY(m_session->window().findChild<StorageFailurePage *>()->isVisible());
    }
    void aCopyOnRequest()
    {
        open();
        const QString copy = path(u"copy.db"_s);
        Q_EMIT m_session->window().copyRequested(copy);
        QTRY_VERIFY(statusSays(u"Passwords are not in it"_s));
        QVERIFY(QFile::exists(copy));
        Q_EMIT m_session->window().copyRequested(path(u"no/such/copy.db"_s));
        QTRY_VERIFY(m_session->window().findChild<QMessageBox *>());
        QVERIFY(m_session->window().findChild<QMessageBox *>()->text().contains(u"cannot be written"_s));
    }
    void aSupportFileOnRequest()
    {
        open();
        const QString written = path(u"support.txt"_s);
        Q_EMIT m_session->window().supportFileRequested(written);
        QTRY_VERIFY(statusSays(u"Read it before you send it"_s));
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("== Log =="));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestWindowRecovery)
#include "tst_recovery.moc"
