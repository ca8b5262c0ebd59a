// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historywriter.h"
#include "support/stricttest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestHistoryWriter : public StrictTest
{
    Q_OBJECT

private:
    static Message message();
    static QByteArray written(HistoryWriter::Format format, int count);

private Q_SLOTS:
    void csv();
    void xlsx();
    void json();
};

Message TestHistoryWriter::message()
{
    Message message;
    message.id = 7;
    message.accountName = u"Front; desk"_s;
    message.provider = u"iba"_s;
    message.to = u"79031234567"_s;
    message.text = u"=1+1\nline \"two\""_s;
    message.sender = u"Clinic"_s;
    message.state = MessageState::Failed;
    message.parts = 1;
    message.cost = Money::fromMicros(2'500'000, u"RUB"_s);
    message.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    message.error = Error{ErrorKind::Funds, u"No money"_s};
    return message;
}

QByteArray TestHistoryWriter::written(HistoryWriter::Format format, int count)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HistoryWriter writer(buffer, format);
    writer.begin();
    for (int i = 0; i < count; ++i)
        writer.write(message());
    writer.end();
    return buffer.data();
}

void TestHistoryWriter::csv()
{
    QCOMPARE(written(HistoryWriter::Format::Csv, 1), "\xEF\xBB\xBF"
                                                     "id;account;provider;to;text;sender;state;provider_id;segments;"
                                                     "cost;currency;created_at;submitted_at;final_at;error\r\n"
                                                     "7;\"Front; desk\";iba;\"\t79031234567\";\"'=1+1\nline "
                                                     "\"\"two\"\"\";Clinic;failed;;1;2.50;RUB;2026-03-02T09:00:00Z;;;"
                                                     "No money\r\n"_ba);
}

/// A whole workbook; what stands in its cells is tested where it is written.
void TestHistoryWriter::xlsx()
{
    const QByteArray book = written(HistoryWriter::Format::Xlsx, 2);
    QVERIFY(book.startsWith("PK\3\4"));
    QVERIFY(book.contains("[Content_Types].xml"));
}

void TestHistoryWriter::json()
{
    for (const int count : {0, 1, 3}) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(written(HistoryWriter::Format::Json, count), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(document.isArray());
        QCOMPARE(document.array().size(), count);
    }
}

QTEST_GUILESS_MAIN(TestHistoryWriter)
#include "tst_historywriter.moc"
