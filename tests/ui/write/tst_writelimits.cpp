// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user noted with an account is said while one writes: senders that had better not be used, the day's own
// limit.

#include "ui/write/sendercombo.h"
#include "ui/write/writeplacetest.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace depesha {

class TestWriteLimits : public WritePlaceTest
{
    Q_OBJECT

private:
    void change(const std::function<void(Account &)> &edit)
    {
        edit(m_account);
        m_desk->value(m_desk->accounts.update(m_account));
    }
    SenderCombo *sender() const { return m_place->findChild<SenderCombo *>(); }
    bool says(const QString &words) const
    {
        const auto all = labels();
        return std::any_of(all.begin(), all.end(), [&words](const QString &one) { return one.contains(words); });
    }

private Q_SLOTS:
    void sendersNoted_data()
    {
        QTest::addColumn<SenderNote>("note");
        QTest::addColumn<QString>("words"); // empty: nothing is said
        using enum SenderNote::State;
        QTest::newRow("approved") << SenderNote{Approved, QDate(2999, 1, 1), {}} << QString();
        QTest::newRow("waiting") << SenderNote{Waiting, {}, {}} << u"waiting for approval"_s;
        QTest::newRow("refused, and why") << SenderNote{Refused, {}, u"No contract."_s} << u"refused. No contract."_s;
        QTest::newRow("no longer paid") << SenderNote{Approved, QDate(2020, 1, 1), {}} << u"paid only until"_s;
    }
    void sendersNoted()
    {
        QFETCH(SenderNote, note);
        QFETCH(QString, words);
        openWithAccount();
        change([&note](Account &account) { account.senderNotes.insert(u"School"_s, note); });
        QTRY_VERIFY(sender()->count() == 2);
        QTRY_COMPARE(sender()->itemData(1, Qt::AccessibleTextRole).toString().isEmpty(), words.isEmpty());
        QVERIFY(!says(u"By your note"_s));

        // In the list beside the name, and once chosen at the field; what goes out is the name alone.
        sender()->setFocus();
        sender()->setCurrentIndex(1);
        QCOMPARE(sender()->currentText(), u"School"_s);
        QTRY_COMPARE(says(u"By your note “School”"_s), !words.isEmpty());
        QVERIFY(words.isEmpty() || says(words));
        sender()->setEditText(u"Clinic"_s);
        QTRY_VERIFY(!says(u"By your note"_s));
    }

    void dayLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("canSend");
        QTest::newRow("enough") << 3 << true;
        QTest::newRow("not enough") << 2 << false;
        QTest::newRow("used up") << 1 << false;
    }
    void dayLimit()
    {
        QFETCH(int, limit);
        QFETCH(bool, canSend);
        openWithAccount();
        m_desk->hold(0);
        Submission earlier;
        earlier.accountId = m_account.id;
        earlier.sender = u"Clinic"_s;
        earlier.items = {{u"79030000001"_s, u"79030000001"_s, {}, u"Earlier"_s, 1}};
        m_desk->value(m_desk->messages.enqueue(earlier, m_desk->clock.now()));
        change([limit](Account &account) { account.dayLimit = limit; });

        type(text(), u"Hello"_s);
        paste(u"79031234567\n79031234568"_s);
        QTRY_COMPARE(says(u"own limit"_s), !canSend);
        QTRY_COMPARE(send()->isEnabled(), canSend);
        QVERIFY(child<QPushButton>(u"later"_s)->isEnabled()); // another day has a limit of its own
        QCOMPARE(says(u"1 are used today"_s), !canSend);
        QCOMPARE(queued(), 1);
    }

    void theLimitFollowsWhatIsSentElsewhere()
    {
        openWithAccount();
        change([](Account &account) { account.dayLimit = 2; });
        type(text(), u"Hello"_s);
        paste(u"79031234567\n79031234568"_s);
        QTRY_VERIFY(send()->isEnabled());
        Submission other;
        other.accountId = m_account.id;
        other.sender = u"Clinic"_s;
        other.items = {{u"79030000001"_s, u"79030000001"_s, {}, u"Elsewhere"_s, 1}};
        m_desk->value(m_desk->messages.enqueue(other, m_desk->clock.now()));
        QTRY_VERIFY(!send()->isEnabled());
        QVERIFY(says(u"own limit"_s));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestWriteLimits)
#include "tst_writelimits.moc"
