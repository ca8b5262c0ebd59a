// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestMessageErasure : public StorageTest
{
    Q_OBJECT

private:
    QList<qint64> sent(const QStringList &numbers, const QString &text, MessageState state)
    {
        Submission batch = submission(numbers, text);
        for (auto &item : batch.items)
            item.name = u"Фёдорова Анна"_s;
        const QList<qint64> ids = valueOf(messages->enqueue(batch, now));
        for (int i = 0; i < int(numbers.size()); ++i) {
            const QList<Claim> claims = claim();
            [&] {
                QVERIFY(finish(claims.constFirst(), MessageState::Accepted, u"accepted"_s, u"id-%1"_s.arg(ids[i])));
            }();
            if (state == MessageState::Accepted)
                continue;
            valueOf(outbox->recordPolls({{ids[i], state, u"2"_s, u"delivered to "_s + numbers[i]}}, now));
        }
        return ids;
    }
    /// Goes step by step through this thread's event loop.
    qint64 erased(const QDateTime &before)
    {
        const auto future = messages->erase(before);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            return -1;
        return valueOf(future);
    }
    qsizetype found(const QString &search)
    {
        MessageFilter filter;
        filter.search = search;
        return valueOf(messages->page(filter, 0, 100)).size();
    }
    bool fileHolds(const QString &words)
    {
        // What SQLite keeps beside the file belongs to it.
        m_database.reset();
        const QByteArray utf8 = words.toUtf8();
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(utf8))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void erases()
    {
        const QList<qint64> old =
            sent({u"79031234567"_s, u"79031234568"_s}, u"Тайна клиента"_s, MessageState::Delivered);
        const QList<qint64> open = sent({u"79031234569"_s}, u"Ещё в пути"_s, MessageState::Accepted);
        now = now.addDays(40);
        const QList<qint64> fresh = sent({u"79031234570"_s}, u"Свежее"_s, MessageState::Delivered);
        QCOMPARE(found(u"тайна"_s), 2);

        QCOMPARE(erased(now.addDays(-30)), 2);
        for (const qint64 id : old) {
            const Message gone = message(id);
            QCOMPARE(gone.state, MessageState::Delivered);
            QVERIFY(gone.to.isEmpty() && gone.toOriginal.isEmpty() && gone.name.isEmpty());
            QVERIFY(gone.text.isEmpty() && gone.providerAnswer.isEmpty());
            QCOMPARE(gone.parts, 1);
            QVERIFY(gone.finalAt.isValid());
            const auto events = valueOf(messages->events(id));
            for (const MessageEvent &event : events)
                QVERIFY(!event.detail.contains(u"7903"_s));
        }
        QCOMPARE(found(u"тайна"_s), 0);
        QCOMPARE(found(u"1234567"_s), 0);
        QCOMPARE(found(u"федорова"_s), 2); // the open and the fresh one
        QCOMPARE(found(u"путь"_s), 0);
        QCOMPARE(found(u"пути"_s), 1);
        QCOMPARE(message(open.constFirst()).text, u"Ещё в пути"_s);
        QCOMPARE(message(fresh.constFirst()).to, u"79031234570"_s);

        QCOMPARE(erased(now.addDays(-30)), 0); // once is enough
        QVERIFY(fileHolds(u"Свежее"_s));
        QVERIFY(!fileHolds(u"Тайна"_s));
        QVERIFY(!fileHolds(u"тайна"_s)); // as the index has it
        QVERIFY(!fileHolds(u"79031234567"_s));
    }

    void keepsATextThatIsStillNeeded()
    {
        const QList<qint64> ids = valueOf(messages->enqueue(submission({u"79031234567"_s, u"79031234568"_s}), now));
        const QList<Claim> claims = claim();
        QVERIFY(finish(claims.constFirst(), MessageState::Failed, u"refused"_s));
        now = now.addDays(40);
        QCOMPARE(erased(now), 1);
        QCOMPARE(message(ids[1]).text, u"Hello"_s); // shared with the erased one
        QCOMPARE(found(u"hello"_s), 2);
    }

    void manySteps()
    {
        QStringList numbers;
        for (int i = 0; i < 2500; ++i)
            numbers.append(QString::number(79030000000 + i));
        const QList<qint64> ids = enqueue(numbers);
        QCOMPARE(valueOf(messages->cancel(ids, now)).size(), ids.size());
        QCOMPARE(erased(now.addDays(1)), ids.size());
        QCOMPARE(found(u"hello"_s), 0);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestMessageErasure)
#include "tst_messageerasure.moc"
