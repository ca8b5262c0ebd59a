// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/common/mnemonics.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestMnemonics : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void assigned_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("free letters") << QStringList{u"Login"_s, u"Password"_s}
                                      << QStringList{u"&Login"_s, u"&Password"_s};
        QTest::newRow("kept") << QStringList{u"Pass&word"_s, u"Login"_s} << QStringList{u"Pass&word"_s, u"&Login"_s};
        QTest::newRow("clash") << QStringList{u"&Save"_s, u"&Sender"_s} << QStringList{u"&Save"_s, u"S&ender"_s};
        QTest::newRow("wish comes first")
            << QStringList{u"Login"_s, u"&Look"_s} << QStringList{u"L&ogin"_s, u"&Look"_s};
        QTest::newRow("next word") << QStringList{u"&Save"_s, u"Sender name"_s}
                                   << QStringList{u"&Save"_s, u"Sender &name"_s};
        QTest::newRow("Cyrillic") << QStringList{u"Логин"_s, u"Лицо"_s} << QStringList{u"&Логин"_s, u"Л&ицо"_s};
        QTest::newRow("none left") << QStringList{u"&a"_s, u"A"_s} << QStringList{u"&a"_s, u"A"_s};
        QTest::newRow("an ampersand") << QStringList{u"A && B"_s} << QStringList{u"&A && B"_s};
    }
    void assigned()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QWidget window;
        QList<QLabel *> labels;
        for (const QString &text : before) {
            labels.append(new QLabel(text, &window));
            labels.last()->setBuddy(new QLineEdit(&window));
        }
        assignMnemonics(&window);
        QStringList now;
        for (const QLabel *label : labels)
            now.append(label->text());
        QCOMPARE(now, after);
    }

    void lettersAroundItAreLeftAlone()
    {
        QWidget window;
        auto *from = new QPushButton(u"&From"_s, &window);
        assignMnemonics(&window, {u"&File"_s, u"R&ail"_s, u"Nothing"_s});
        QCOMPARE(from->text(), u"F&rom"_s);
    }

    void buttonsTooAndPlainLabelsNot()
    {
        QWidget window;
        auto *words = new QLabel(u"Only words"_s, &window);
        auto *check = new QCheckBox(u"Batches"_s, &window);
        auto *button = new QPushButton(u"Begin"_s, &window);
        assignMnemonics(&window);
        QCOMPARE(words->text(), u"Only words"_s);
        QCOMPARE(check->text(), u"&Batches"_s);
        QCOMPARE(button->text(), u"B&egin"_s);
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestMnemonics)
#include "tst_mnemonics.moc"
