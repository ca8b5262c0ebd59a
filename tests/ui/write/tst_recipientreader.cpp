// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/write/recipientreader.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestRecipientReader : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

/// `expected`: "name=number", or the number alone.
void TestRecipientReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u" \n ; , "_s, {});
    row("one", u"8 903 123-45-67"_s, {u"8 903 123-45-67"_s});
    row("column of a spreadsheet", u"79031234567\r\n79041764995\r\n"_s, {u"79031234567"_s, u"79041764995"_s});
    row("separators", u"79031234567; 79041764995,79051234567"_s,
        {u"79031234567"_s, u"79041764995"_s, u"79051234567"_s});
    row("what is no number stays to be seen", u"79031234567,hello\n123"_s, {u"79031234567"_s, u"hello"_s, u"123"_s});
    row("semicolons with a name", u"Иванова Анна;8 903 123-45-67"_s, {u"Иванова Анна=8 903 123-45-67"_s});
    row("number first", u"8 903 123-45-67;Анна"_s, {u"Анна=8 903 123-45-67"_s});
    row("two columns of a name", u"Иванова\tАнна\t79031234567\tМосква"_s, {u"Иванова Анна=79031234567"_s});
    row("quoted", u"\"Салон \"\"Лира\"\"; Москва\";\"8 (903) 123-45-67\";5"_s,
        {u"Салон \"Лира\"; Москва=8 (903) 123-45-67"_s});
    row("commas", u"Anna,+79031234567\nБорис,79041764995"_s, {u"Anna=+79031234567"_s, u"Борис=79041764995"_s});
    row("name with a number", u"Школа 12;+79031234567"_s, {u"Школа 12=+79031234567"_s});
    row("heading", u"ФИО;Телефон\nАнна;79031234567"_s, {u"Анна=79031234567"_s});
    row("a heading alone is looked at", u"Телефон"_s, {u"Телефон"_s});
    row("name beside the number", u"Анна Иванова 8 903 123-45-67"_s, {u"Анна Иванова=8 903 123-45-67"_s});
    row("name behind", u"+79031234567 (Анна)"_s, {u"Анна=+79031234567"_s});
    row("address book", u"\"Anna Ivanova\" <+79031234567>"_s, {u"Anna Ivanova=+79031234567"_s});
    row("names and numbers in one line", u"Анна 89031234567, Борис 89041764995"_s,
        {u"Анна=89031234567"_s, u"Борис=89041764995"_s});
    row("sentence", u"Позвоните по номеру 8 903 123-45-67 или +7 904 176-49-95, спасибо"_s,
        {u"8 903 123-45-67"_s, u"+7 904 176-49-95"_s});
    row("sentence with numbers between commas", u"Наши номера: 8 903 123-45-67, 8 904 176-49-95, звоните"_s,
        {u"8 903 123-45-67"_s, u"8 904 176-49-95"_s});
    row("label", u"тел. 89031234567"_s, {u"89031234567"_s});
    row("words without a number", u"Привет всем"_s, {u"Привет всем"_s});
    row("extension stays to be refused", u"8 495 123-45-67 доб. 12"_s, {u"8 495 123-45-67 доб. 12"_s});
    row("mangled stays whole", u"79031234567,7,9E+10"_s, {u"79031234567"_s, u"7,9E+10"_s});
    row("several in a cell", u"Анна;79031234567 79041764995"_s, {u"Анна"_s, u"79031234567"_s, u"79041764995"_s});
    row("an order's number is none", u"Заказ 4521 для Анны"_s, {u"Заказ 4521 для Анны"_s});
    row("Kyrgyz", u"Айгүл;0555 12-34-56"_s, {u"Айгүл=0555 12-34-56"_s});
}

void TestRecipientReader::reads()
{
    QFETCH(QString, text);
    QStringList found;
    for (const EnteredRecipient &one : readRecipients(text))
        found.append(one.name.isEmpty() ? one.text : one.name + u'=' + one.text);
    QTEST(found, "expected");
}

QTEST_GUILESS_MAIN(TestRecipientReader)
#include "tst_recipientreader.moc"
