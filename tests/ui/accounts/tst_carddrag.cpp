// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order of the accounts by mouse, in the real window with the events that a mouse makes.

#include "storage/accountstore.h"
#include "support/stricttest.h"
#include "ui/accounts/accountcard.h"
#include "ui/accounts/carddrag.h"
#include "ui/shell/mainwindow.h"
#include "ui/uibench.h"

#include <QApplication>
#include <QPushButton>
#include <QWindow>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestCardDrag : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            m_bench->addAccount(u"iba"_s, name);
        m_window = std::make_unique<MainWindow>(m_bench->ui());
        m_window->resize(1400, 1000); // all cards are in sight
        m_window->show();
        m_window->start();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(seen(), u"abcd"_s);
        // Before it has its width, the place stacks them.
        QTRY_COMPARE(card(u"a"_s)->y(), card(u"b"_s)->y());
    }
    void tearDown() override
    {
        m_window.reset();
        m_bench.reset();
    }

private:
    /// As one reads: row by row.
    QString seen() const
    {
        QList<AccountCard *> cards = m_window->findChildren<AccountCard *>();
        cards.removeIf([](const AccountCard *card) { return !card->isVisible(); });
        std::ranges::sort(cards, {}, [](const AccountCard *card) { return std::pair(card->y(), card->x()); });
        QString names;
        for (const AccountCard *card : std::as_const(cards))
            names += card->account().name;
        return names;
    }
    QString kept()
    {
        QString names;
        for (const Account &account : m_bench->accounts())
            names += account.name;
        return names;
    }
    AccountCard *card(const QString &name) const
    {
        const auto all = m_window->findChildren<AccountCard *>();
        const auto found = std::ranges::find_if(
            all, [&name](const AccountCard *one) { return one->isVisible() && one->account().name == name; });
        return found == all.end() ? nullptr : *found;
    }
    /// Within a card, from its left (0) to its right (1), halfway down.
    QPoint spot(const QString &name, double across) const
    {
        const AccountCard *there = card(name);
        return there->mapTo(m_window.get(), QPoint(int(there->width() * across), there->height() / 2));
    }
    void press(const QPoint &at) { QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, at); }
    void move(const QPoint &to)
    {
        // As a hand: first a little.
        QTest::mouseMove(m_window->windowHandle(), to - QPoint(20, 0));
        QTest::mouseMove(m_window->windowHandle(), to);
    }
    void release(const QPoint &at) { QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, at); }
    /// Nothing of a drag is left to be seen.
    static bool isAtRest(const AccountCard *card)
    {
        return !card->graphicsEffect() && !QGuiApplication::overrideCursor();
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void drags_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<double>("across");
        QTest::addColumn<QString>("order");
        QTest::newRow("before another") << u"c"_s << u"a"_s << 0.2 << u"cabd"_s;
        QTest::newRow("behind another") << u"a"_s << u"c"_s << 0.8 << u"bcad"_s;
        QTest::newRow("to the end") << u"a"_s << u"d"_s << 0.8 << u"bcda"_s;
        QTest::newRow("behind its neighbour's front") << u"a"_s << u"b"_s << 0.2 << u"abcd"_s;
        QTest::newRow("within itself") << u"b"_s << u"b"_s << 0.9 << u"abcd"_s;
    }
    void drags()
    {
        QFETCH(QString, which);
        QFETCH(QString, onto);
        QFETCH(double, across);
        QFETCH(QString, order);
        AccountCard *moved = card(which);
        const QPoint to = spot(onto, across);
        press(spot(which, 0.5));
        move(to);
        QVERIFY(moved->graphicsEffect());
        release(to);
        QTRY_COMPARE(seen(), order);
        QTRY_COMPARE(kept(), order);
        QVERIFY(isAtRest(moved));
    }
    void inOneColumnAboveAndBelow()
    {
        const auto all = m_window->findChildren<CardGrid *>();
        QCOMPARE(all.size(), 1);
        // Nothing narrower than a column: as where letters are large.
        QFont large = m_window->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        all.first()->setFont(large);
        m_window->resize(m_window->minimumSize());
        QTRY_VERIFY(card(u"a"_s)->x() == card(u"b"_s)->x());
        AccountCard *moved = card(u"b"_s);
        const QPoint from = moved->mapTo(m_window.get(), QPoint(moved->width() / 2, 10));
        const AccountCard *first = card(u"a"_s);
        const QPoint to = first->mapTo(m_window.get(), QPoint(first->width() / 2, first->height() / 4));
        press(from);
        move(to);
        release(to);
        QTRY_COMPARE(kept(), u"bacd"_s);
    }
    void escapeLeavesIt()
    {
        AccountCard *moved = card(u"a"_s);
        const QPoint to = spot(u"d"_s, 0.8);
        press(spot(u"a"_s, 0.5));
        move(to);
        QVERIFY(moved->graphicsEffect());
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
        QVERIFY(isAtRest(moved));
        release(to);
        QCOMPARE(seen(), u"abcd"_s);
        QCOMPARE(kept(), u"abcd"_s);
    }
    void aClickIsNoDrag()
    {
        AccountCard *pressed = card(u"a"_s);
        const QPoint at = spot(u"a"_s, 0.5);
        press(at);
        QTest::mouseMove(m_window->windowHandle(), at + QPoint(2, 0));
        QVERIFY(isAtRest(pressed));
        release(at + QPoint(2, 0));
        QCOMPARE(seen(), u"abcd"_s);
        // What was pressed before counts no more.
        QTest::mouseMove(m_window->windowHandle(), spot(u"d"_s, 0.8));
        QVERIFY(isAtRest(pressed));
    }
    void goneWhileItIsHeld()
    {
        const AccountCard *held = card(u"a"_s);
        const QPoint to = spot(u"d"_s, 0.8);
        press(spot(u"a"_s, 0.5));
        move(to);
        QVERIFY(m_bench->waitFor(m_bench->services.accounts().remove(held->account().id)));
        QTRY_COMPARE(seen(), u"bcd"_s);
        QTRY_VERIFY(!m_window->findChildren<AccountCard *>().contains(held));
        QVERIFY(!QGuiApplication::overrideCursor());
        release(to);
        QCOMPARE(kept(), u"bcd"_s);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestCardDrag)
#include "tst_carddrag.moc"
