// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recipients field under fingers: typing, pasting, moving, removing, undoing.

#include "model/phonenumber.h"
#include "support/stricttest.h"
#include "ui/write/chip.h"
#include "ui/write/numberinput.h"
#include "ui/write/recipientsedit.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the plan would find, without a provider: numbers as libphonenumber reads them.
SubmissionPlan planned(const QStringList &recipients)
{
    SubmissionPlan plan;
    QSet<QString> seen;
    for (int i = 0; i < recipients.size(); ++i) {
        const auto number = PhoneNumber::parse(recipients[i], u"RU"_s);
        if (!number)
            plan.bad.append({i + 1, recipients[i], number.error()});
        else if (seen.contains(number->digits()))
            ++plan.duplicates;
        else
            plan.submission.items.append({number->digits(), recipients[i], {}, {}, 1});
        if (number)
            seen.insert(number->digits());
    }
    return plan;
}

} // namespace

class TestRecipientsEdit : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 200);
        m_field = new RecipientsEdit(m_window.get());
        m_field->resize(600, 60);
        auto *next = new QLineEdit(m_window.get());
        next->move(0, 150);
        m_plans = true;
        connect(m_field, &RecipientsEdit::changed, this, [this] {
            if (m_plans)
                m_field->apply(planned(m_field->recipients()));
        });
        m_window->show();
        m_window->activateWindow();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_input = m_field->findChild<NumberInput *>();
    }
    void tearDown() override { m_window.reset(); }

    void type(const QString &keys) { QTest::keyClicks(m_input, keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QStringList shown() const
    {
        QStringList texts;
        for (const Chip *chip : m_field->findChildren<Chip *>())
            if (chip->isVisible())
                texts.append(chip->words());
        return texts;
    }

    std::unique_ptr<QWidget> m_window;
    RecipientsEdit *m_field = nullptr;
    NumberInput *m_input = nullptr;
    bool m_plans = true;

private Q_SLOTS:
    void endsANumber_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("comma") << int(Qt::Key_Comma);
        QTest::newRow("semicolon") << int(Qt::Key_Semicolon);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
    }
    void endsANumber()
    {
        QFETCH(int, key);
        type(u"8 903 123-45-67"_s);
        QCOMPARE(m_field->recipients(), QStringList{u"8 903 123-45-67"_s});
        QCOMPARE(m_field->unfinished(), 1);
        QVERIFY(shown().isEmpty());
        press(Qt::Key(key));
        QCOMPARE(shown(), QStringList{u"+7 903 123-45-67"_s});
        QCOMPARE(m_field->unfinished(), 0);
        QCOMPARE(m_input->text(), QString());
    }

    void pastesAMixedList()
    {
        paste(u"8 903 123-45-67\n+79031234568; 79031234569,hello\t8(903)1234567\r\n\n"_s);
        QCOMPARE(shown(),
                 (QStringList{u"+7 903 123-45-67"_s, u"+7 903 123-45-68"_s, u"+7 903 123-45-69"_s, u"hello"_s}));
        QCOMPARE(m_field->rows().duplicates(), 1);
        QCOMPARE(m_field->rows().badRows(), QList{3});
        const Chip *bad = m_field->findChildren<Chip *>().at(3);
        QVERIFY(bad->toolTip().contains(u"hello"_s));
        QCOMPARE(bad->accessibleDescription(), bad->toolTip());
    }

    void pastedNumberMayBeCorrected()
    {
        paste(u"8903123456"_s);
        QVERIFY(shown().isEmpty());
        type(u"7"_s);
        press(Qt::Key_Return);
        QCOMPARE(shown(), QStringList{u"+7 903 123-45-67"_s});
    }

    void removesAndBringsBack()
    {
        paste(u"89031234561\n89031234562\n89031234563\n"_s);
        press(Qt::Key_Backspace);
        QCOMPARE(shown().size(), 2);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown().size(), 3);
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        press(Qt::Key_Delete);
        QCOMPARE(shown(), (QStringList{u"+7 903 123-45-61"_s, u"+7 903 123-45-63"_s}));
        press(Qt::Key_Right);
        QVERIFY(m_input->hasFocus());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QVERIFY(shown().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown().size(), 2);
    }

    void crossTakesAChipAway()
    {
        paste(u"89031234561\n89031234562\n"_s);
        Chip *first = m_field->findChildren<Chip *>().at(0);
        QTest::mouseClick(first, Qt::LeftButton, {}, {first->width() - 12, first->height() / 2});
        QCOMPARE(shown(), QStringList{u"+7 903 123-45-62"_s});
    }

    void namesComeWithTheNumbers()
    {
        paste(u"ФИО;Телефон\nИванова Анна;8 903 123-45-61\n;89031234562\n"_s);
        QCOMPARE(shown(), (QStringList{u"Иванова Анна"_s, u"+7 903 123-45-62"_s}));
        QCOMPARE(m_field->names(), (QStringList{u"Иванова Анна"_s, QString()}));
        const Chip *named = m_field->findChildren<Chip *>().at(0);
        QCOMPARE(named->toolTip(), u"+7 903 123-45-61"_s);
        QCOMPARE(named->accessibleName(), u"Иванова Анна, +7 903 123-45-61"_s);
    }

    void aCorrectedNumberKeepsItsName()
    {
        paste(u"Анна;8 903 123-45-61\n89031234562\n"_s);
        QTest::mouseDClick(m_field->findChildren<Chip *>().at(0), Qt::LeftButton);
        press(Qt::Key_Backspace);
        type(u"9"_s);
        press(Qt::Key_Return);
        QCOMPARE(shown(), (QStringList{u"+7 903 123-45-62"_s, u"Анна"_s}));
        QCOMPARE(m_field->recipients().constLast(), u"8 903 123-45-69"_s);
        // A number that is thrown away takes its name with it.
        QTest::mouseDClick(m_field->findChildren<Chip *>().at(1), Qt::LeftButton);
        m_input->clear();
        type(u"89031234563"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_field->names(), (QStringList{QString(), QString()}));
    }

    void aKeptListCannotBeUndone()
    {
        m_field->fill({{u"89031234561"_s, u"Анна"_s}, {u"89031234562"_s}});
        QCOMPARE(shown(), (QStringList{u"Анна"_s, u"+7 903 123-45-62"_s}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown().size(), 2);
    }

    void chipIsCorrectedInPlace()
    {
        paste(u"8903\n89031234562\n"_s);
        QTest::mouseDClick(m_field->findChildren<Chip *>().at(0), Qt::LeftButton);
        QCOMPARE(m_input->text(), u"8903"_s);
        QVERIFY(m_input->hasFocus());
        type(u"1234561"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_field->rows().badRows(), QList<int>{});
        QCOMPARE(shown().size(), 2);
    }

    void typingOnAChipGoesOnInTheField()
    {
        paste(u"89031234561\n"_s);
        press(Qt::Key_Left);
        QVERIFY(m_field->findChildren<Chip *>().at(0)->hasFocus());
        press(Qt::Key_8);
        QVERIFY(m_input->hasFocus());
        QCOMPARE(m_input->text(), u"8"_s);
    }

    void aListSetAtOnceIsNotCut()
    {
        QString list;
        for (int i = 0; i < 5'000; ++i)
            list += u"+7903%1\n"_s.arg(1'000'000 + i);
        m_plans = false;
        m_input->setText(list);
        QCOMPARE(m_field->recipients().size(), 5'000);
        QCOMPARE(m_field->unfinished(), 0);
    }

    void tenThousandPastedDoNotFreeze()
    {
        QStringList list;
        for (int i = 0; i < 10'000; ++i)
            list.append(i == 9'990 ? u"rubbish"_s : u"+7903%1"_s.arg(1'000'000 + i));
        m_plans = false;
        QElapsedTimer timer;
        timer.start();
        paste(list.join(u'\n'));
        QVERIFY(m_field->isReading());
        const qint64 pasted = timer.elapsed();
        QTRY_COMPARE(m_field->recipients().size(), 10'000);
        QVERIFY(!m_field->isReading());
        // The plan comes from elsewhere; taking it over must be quick as well.
        const SubmissionPlan plan = planned(list);
        timer.start();
        m_field->apply(plan);
        const qint64 applied = timer.elapsed();
        QVERIFY2(pasted < 1'000 && applied < 1'000, qPrintable(u"%1 and %2 ms"_s.arg(pasted).arg(applied)));
        QCOMPARE(m_field->recipients().size(), 10'000);
        QCOMPARE(shown().size(), 200);
        QCOMPARE(shown().constFirst(), u"rubbish"_s);
        const QList<QLabel *> labels = m_field->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLocale().toString(9'800));
        }));
        m_field->removeBad();
        QCOMPARE(m_field->recipients().size(), 9'999);
    }
};

QTEST_MAIN(TestRecipientsEdit)
#include "tst_recipientsedit.moc"
