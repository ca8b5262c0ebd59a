// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/accounts/accountsplace.h"
#include "ui/common/band.h"
#include "ui/messages/messagesplace.h"
#include "ui/shell/balanceline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/outboxline.h"
#include "ui/shell/rail.h"
#include "ui/shell/windowmemory.h"
#include "ui/uibench.h"
#include "ui/write/writeplace.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestMainWindow : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
    }
    void tearDown() override
    {
        m_window.reset();
        m_bench.reset();
    }

private:
    void show(bool training = false)
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_bench->ui(training));
        m_window->show();
        m_window->start();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    Rail *rail() const { return m_window->findChild<Rail *>(); }
    template<typename Place>
    bool isSeen() const
    {
        return m_window->findChild<Place *>()->isVisible();
    }
    Band *bandSaying(const QString &words) const
    {
        const auto bands = m_window->findChildren<Band *>();
        for (Band *band : bands)
            if (band->isVisible() && band->text().contains(words))
                return band;
        return nullptr;
    }
    template<typename Button = QPushButton>
    static Button *buttonIn(QWidget *window, const QString &words)
    {
        const auto all = window->findChildren<Button *>();
        for (Button *button : all)
            if (button->isVisible() && QString(button->text()).remove(u'&') == words)
                return button;
        return nullptr;
    }
    void queue(int messages)
    {
        const Account account = m_bench->accounts().constFirst();
        Submission submission;
        submission.accountId = account.id;
        submission.sender = u"Depesha"_s;
        for (int i = 0; i < messages; ++i)
            submission.items.append({u"7903123456%1"_s.arg(i), u"7903123456%1"_s.arg(i), {}, u"Hello"_s, 1});
        QVERIFY(m_bench->waitFor(m_bench->services.messages().enqueue(submission, m_bench->services.clock().now())));
    }
    void report(const OutboxStatus &status) { Q_EMIT m_bench->services.outbox().statusChanged(status); }
    static OutboxStatus sending(qint64 open, qint64 done)
    {
        OutboxStatus status;
        status.working = true;
        status.open = open;
        status.sentNow = done;
        status.total = open + done;
        status.inFlight = 1;
        return status;
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void firstStartBeginsInWrite()
    {
        show();
        QTRY_VERIFY(buttonIn(m_window.get(), u"Try without money"_s));
        QVERIFY(isSeen<WritePlace>());
        QSignalSpy training(m_window.get(), &MainWindow::trainingRequested);
        QTest::mouseClick(buttonIn(m_window.get(), u"Try without money"_s), Qt::LeftButton);
        QCOMPARE(training.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(buttonIn(m_window.get(), u"Try with the training gateway"_s));
        QTest::mouseClick(buttonIn(m_window.get(), u"Try with the training gateway"_s), Qt::LeftButton);
        QCOMPARE(training.size(), 2);
    }

    void beforeTheDatabaseIsOpen()
    {
        m_window = std::make_unique<MainWindow>(m_bench->ui());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(!rail()->isEnabled());
        QVERIFY(!m_window->findChild<WritePlace *>());
        // Nothing that a key could reach stands there yet.
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        m_window->start();
        QVERIFY(rail()->isEnabled());
    }

    void aLowBalanceIsShownUntilItIsPaid()
    {
        Account account = m_bench->addAccount(u"iba"_s, u"IBA"_s);
        m_bench->addAccount(u"nikita"_s, u"Nikita"_s);
        account.lowBalance = Money::fromMicros(100'000'000, {});
        QVERIFY(m_bench->waitFor(m_bench->services.accounts().update(account)));
        const auto record = [&](qint64 micros) {
            Balance balance;
            balance.amount = Money::fromMicros(micros, u"RUB"_s);
            balance.at = m_bench->services.clock().now();
            QVERIFY(m_bench->waitFor(m_bench->services.accounts().recordBalance(account.id, balance)));
        };
        record(998'000'000);
        show();
        auto *line = m_window->findChild<BalanceLine *>();
        QTRY_VERIFY(line->text().startsWith(u"IBA 998"_s));
        QVERIFY(!line->text().contains(u"low"_s));
        QVERIFY(!bandSaying(u"IBA is low"_s));

        record(45'200'000);
        QTRY_VERIFY(bandSaying(u"IBA is low"_s));
        QVERIFY(bandSaying(u"45"_s));
        QTRY_VERIFY(line->text().contains(u"⚠ low"_s));
        QTest::mouseClick(buttonIn(bandSaying(u"IBA is low"_s), u"Show the account"_s), Qt::LeftButton);
        QVERIFY(isSeen<AccountsPlace>());
        QTRY_VERIFY(m_window->focusWidget() && m_window->focusWidget()->accessibleName().contains(u"IBA"_s));

        record(500'000'000);
        QTRY_VERIFY(!bandSaying(u"IBA is low"_s));
        QTRY_VERIFY(!line->text().contains(u"low"_s));
    }

    void places_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("Write") << 0;
        QTest::newRow("Messages") << 1;
        QTest::newRow("Accounts") << 2;
    }
    void places()
    {
        QFETCH(int, place);
        m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
        const auto seen = [this] {
            return QList<bool>{isSeen<WritePlace>(), isSeen<MessagesPlace>(), isSeen<AccountsPlace>()};
        };
        QList<bool> wanted{false, false, false};
        wanted[place] = true;
        QTest::mouseClick(rail()->findChildren<QToolButton *>().at(place), Qt::LeftButton);
        QTRY_COMPARE(seen(), wanted);
        QCOMPARE(rail()->current(), place);
        rail()->setCurrent((place + 1) % 3);
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        QCOMPARE(seen(), wanted);
    }
    void railByArrows()
    {
        m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
        QTRY_VERIFY(isSeen<WritePlace>());
        const auto buttons = rail()->findChildren<QToolButton *>();
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Down);
        QVERIFY(isSeen<MessagesPlace>());
        QVERIFY(buttons[1]->hasFocus());
    }
    void keysThatGoSomewhere()
    {
        m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
        QTRY_VERIFY(isSeen<WritePlace>());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(isSeen<MessagesPlace>());
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isSeen<WritePlace>());
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(m_bench->accounts().constFirst().balance.has_value());
    }

    void opensNoLargerThanTheScreen_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1920, 1040) << QSize(1200, 760);
        QTest::newRow("a notebook") << QSize(1366, 768) << QSize(1200, 728);
        QTest::newRow("narrow") << QSize(1080, 1920) << QSize(1064, 760);
    }
    void opensNoLargerThanTheScreen()
    {
        QFETCH(QSize, room);
        QTEST(WindowMemory::firstSize(room), "size");
        show();
        QCOMPARE(m_window->size(),
                 WindowMemory::firstSize(m_window->screen()->availableSize()).expandedTo(m_window->minimumSize()));
    }

    void onlyThreeEntriesBelongToTheProgramsOwnMenu()
    {
        show();
        QMap<QAction::MenuRole, int> roles;
        const auto titles = m_window->menuBar()->actions();
        for (const QAction *title : titles) {
            const auto actions = title->menu()->actions();
            for (const QAction *action : actions)
                ++roles[action->menuRole()];
        }
        QVERIFY(roles.take(QAction::NoRole) > 5);
        const QMap<QAction::MenuRole, int> expected{
            {QAction::AboutRole, 1}, {QAction::PreferencesRole, 1}, {QAction::QuitRole, 1}};
        QCOMPARE(roles, expected);
    }

    void trainingIsMarked()
    {
        show(false);
        QVERIFY(!bandSaying(u"Training"_s));
        show(true);
        QVERIFY(bandSaying(u"nothing leaves this computer"_s));
        QVERIFY(m_window->windowTitle().contains(u"training"_s));
    }

    void missedMessagesAskForADecision()
    {
        const Account account = m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
        QVERIFY(!bandSaying(u"decision"_s));
        // Due long ago, and no outbox was there to release it: the outbox marks it missed when it starts.
        Submission submission;
        submission.accountId = account.id;
        submission.sender = u"Depesha"_s;
        submission.items = {{u"79031234567"_s, u"79031234567"_s, {}, u"Hello"_s, 1}};
        const QDateTime yesterday = m_bench->services.clock().now().addDays(-1);
        submission.at = yesterday;
        QVERIFY(m_bench->waitFor(m_bench->services.messages().enqueue(submission, yesterday.addSecs(-60))));
        m_bench->services.startOutbox();
        QTRY_VERIFY(bandSaying(u"decision"_s));
        QVERIFY(bandSaying(u"decision"_s)->text().startsWith(u'1'));
        QTest::mouseClick(buttonIn(bandSaying(u"decision"_s), u"Show and decide"_s), Qt::LeftButton);
        QVERIFY(isSeen<MessagesPlace>());
        const auto missed = m_bench->waitFor(m_bench->services.messages().missed()).value();
        QVERIFY(m_bench->waitFor(m_bench->services.messages().decide({missed.constFirst().id}, Decision::NotSent,
                                                                     m_bench->services.clock().now())));
        QTRY_VERIFY(!bandSaying(u"decision"_s));
        m_bench->waitFor(m_bench->services.stopOutbox().then([] { return true; }));
    }

    void troublesAreSaid()
    {
        show();
        OutboxStatus status = sending(2, 0);
        status.troubles = {u"IBA cannot send: there is no password."_s};
        report(status);
        QTRY_VERIFY(bandSaying(u"there is no password"_s));
        status.troubles.clear();
        report(status);
        QTRY_VERIFY(!bandSaying(u"there is no password"_s));
    }

    void outboxLine()
    {
        OutboxLine line;
        line.show();
        const auto words = [&line] { return line.findChild<QLabel *>()->text(); };
        QVERIFY(words().isEmpty());
        line.showStatus(sending(7, 3));
        QCOMPARE(words(), u"Sending 3 of 10"_s);
        OutboxStatus quick = sending(7, 3);
        quick.perSecond = 94.6;
        quick.timeLeft = 92s;
        line.showStatus(quick);
        QCOMPARE(words(), u"Sending 3 of 10 · 95/s · 1:32 left"_s);
        quick.timeLeft = 1h + 2min + 3s;
        line.showStatus(quick);
        QCOMPARE(words(), u"Sending 3 of 10 · 95/s · 1:02:03 left"_s);
        QSignalSpy paused(&line, &OutboxLine::pauseRequested);
        QTest::mouseClick(buttonIn<QToolButton>(&line, u"Pause"_s), Qt::LeftButton);
        QCOMPARE(paused.takeFirst().constFirst().toBool(), true);
        OutboxStatus status = sending(7, 3);
        status.paused = true;
        line.showStatus(status);
        QTest::mouseClick(buttonIn<QToolButton>(&line, u"Resume"_s), Qt::LeftButton);
        QCOMPARE(paused.takeFirst().constFirst().toBool(), false);
        status.working = false;
        line.showStatus(status);
        QVERIFY(words().contains(u"Another Depesha"_s));
        QVERIFY(!buttonIn<QToolButton>(&line, u"Resume"_s));
        status = sending(0, 10);
        line.showStatus(status);
        QVERIFY(words().isEmpty());
    }

    void balancesOfAllAccounts()
    {
        const Account iba = m_bench->addAccount(u"iba"_s, u"IBA"_s);
        const Account nikita = m_bench->addAccount(u"nikita"_s, u"Nikita"_s);
        show();
        auto *line = m_window->findChild<BalanceLine *>();
        QVERIFY(line->text().isEmpty());
        const QDateTime now = m_bench->services.clock().now();
        const auto record = [&](const Account &account, const Money &money) {
            Balance balance;
            balance.amount = money;
            balance.at = now;
            QVERIFY(m_bench->waitFor(m_bench->services.accounts().recordBalance(account.id, balance)));
        };
        record(iba, Money::fromMicros(998'000'000, u"RUB"_s));
        record(nikita, Money::fromMicros(20'120'000, u"KGS"_s));
        QTRY_VERIFY(line->text().contains(u"IBA"_s) && line->text().contains(u"Nikita"_s));
        QVERIFY(line->text().contains(u"998"_s));
    }

    void remembersItself()
    {
        m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
        QTRY_VERIFY(isSeen<WritePlace>());
        // No wider than it has to be: some Qt keep a window within its screen, and the one of tests is small.
        const QSize size(m_window->minimumWidth(), 717);
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->close());
        show();
        QTRY_COMPARE(m_window->size(), size);
        QTRY_VERIFY(isSeen<MessagesPlace>());
    }

    void closingWhileSendingAsks()
    {
        m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
        report(sending(3, 1));
        QTRY_VERIFY(buttonIn<QToolButton>(m_window.get(), u"Pause"_s));
        QVERIFY(!m_window->close());
        QTest::mouseClick(buttonIn(m_window->findChild<QMessageBox *>(), u"Stay"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->isVisible());

        QVERIFY(!m_window->close());
        QTest::mouseClick(buttonIn(m_window->findChild<QMessageBox *>(), u"Finish and close"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_window->isVisible());
    }
    void closingWhenIdleDoesNotAsk()
    {
        show();
        report(sending(0, 4));
        OutboxStatus idle;
        idle.working = true;
        report(idle);
        QVERIFY(m_window->close());
    }

    void storageFailureIsAPage()
    {
        m_window = std::make_unique<MainWindow>(m_bench->ui());
        m_window->show();
        m_window->showStorageFailure({ErrorKind::Storage, u"The folder is read-only."_s});
        QSignalSpy retry(m_window.get(), &MainWindow::retryRequested);
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"The folder is read-only."_s);
        }));
        QTest::mouseClick(buttonIn(m_window.get(), u"Try again"_s), Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
        m_window->start();
        QTRY_VERIFY(isSeen<WritePlace>());
    }

    void smallestWindow()
    {
        m_bench->addAccount(u"iba"_s, u"IBA"_s);
        show();
        m_window->resize(1, 1);
        QTRY_COMPARE(m_window->size(), QSize(1024, 640));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestMainWindow)
#include "tst_mainwindow.moc"
