// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchwords.h"
#include "support/stricttest.h"

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestSearchWords : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void folds()
    {
        QCOMPARE(folded(u"Ёлка СЧЁТ ӨЗГӨН"_s), u"елка счет өзгөн"_s);
        QCOMPARE(folded(u"Ё"_s.normalized(QString::NormalizationForm_D)), u"е"_s);
    }
    void takesApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("inText");
        QTest::addColumn<QStringList>("inRecipient");
        QTest::newRow("nothing") << QString() << QStringList{} << QStringList{};
        QTest::newRow("signs") << u" \" * - ( "_s << QStringList{} << QStringList{};
        QTest::newRow("words") << u"Счёт  ГОТОВ"_s << QStringList{u"\"счет\"*"_s, u"\"готов\"*"_s}
                               << QStringList{u"(\"счет\")"_s, u"(\"готов\")"_s};
        QTest::newRow("one letter") << u"я"_s << QStringList{u"\"я\""_s} << QStringList{u""_s};
        QTest::newRow("quotes") << u"a\"b OR"_s << QStringList{u"\"a\"\"b\"*"_s, u"\"or\"*"_s}
                                << QStringList{u"(\"a\"\"b\")"_s, u""_s};
        QTest::newRow("number in pieces")
            << u"+7 (903) 123-45"_s << QStringList{u"\"+7\"* AND \"(903)\"* AND \"123-45\"*"_s}
            << QStringList{u"(\"790312345\")"_s};
        QTest::newRow("8 is 7") << u"8903"_s << QStringList{u"\"8903\"*"_s} << QStringList{u"(\"8903\" OR \"7903\")"_s};
        QTest::newRow("0 is left out") << u"0555"_s << QStringList{u"\"0555\"*"_s}
                                       << QStringList{u"(\"0555\" OR \"555\")"_s};
        QTest::newRow("word between numbers")
            << u"12 от 345"_s << QStringList{u"\"12\"*"_s, u"\"от\"*"_s, u"\"345\"*"_s}
            << QStringList{u""_s, u""_s, u"(\"345\")"_s};
    }
    void takesApart()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, inText);
        QFETCH(QStringList, inRecipient);
        QStringList texts;
        QStringList recipients;
        const auto units = searchUnits(typed);
        for (const SearchUnit &unit : units) {
            texts.append(unit.textExpression());
            recipients.append(unit.recipientExpression());
        }
        QCOMPARE(texts, inText);
        QCOMPARE(recipients, inRecipient);
    }
    void namesTheWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << u"заказ"_s << u"(\"заказ\" OR \"заказa\")"_s;
        QTest::newRow("a letter") << u"я"_s << u"\"я\""_s;
        QTest::newRow("what the index splits") << u"12-34"_s << u"\"12-34\"*"_s;
        QTest::newRow("too many") << u"по"_s << u"\"по\"*"_s;
        QTest::newRow("pieces of a number") << u"12 34"_s << u"(\"12\" OR \"12a\") AND (\"34\" OR \"34a\")"_s;
    }
    void namesTheWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto completions = [](const QString &word) {
            QStringList words;
            if (word != u"по"_s)
                words << word << word + u'a';
            return words;
        };
        QCOMPARE(searchUnits(typed).constFirst().textExpression(completions), expected);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestSearchWords)
#include "tst_searchwords.moc"
