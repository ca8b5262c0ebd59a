// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/templatestore.h"

#include "storagetest.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

class TestTemplateStore : public StorageTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        StorageTest::setUp();
        templates = std::make_unique<TemplateStore>(*m_database);
    }

private:
    TextTemplate kept(const QString &name, const QString &shortcut = {}, const QString &section = {})
    {
        return valueOf(templates->save({0, section, name, shortcut, u"Text of "_s + name, {}}));
    }

    std::unique_ptr<TemplateStore> templates;

private Q_SLOTS:
    void keepsAndChanges()
    {
        QCOMPARE(valueOf(templates->list()), QList<TextTemplate>());
        TextTemplate entry = kept(u" Напоминание "_s, u" /Счёт "_s, u" Приём "_s);
        QVERIFY(entry.id > 0);
        QCOMPARE(entry.name, u"Напоминание"_s);
        QCOMPARE(entry.shortcut, u"счет"_s);
        QCOMPARE(entry.section, u"Приём"_s);
        QCOMPARE(valueOf(templates->list()), QList<TextTemplate>{entry});
        entry.body = u"  {имя}, ждём вас\nзавтра "_s;
        entry.shortcut.clear();
        QCOMPARE(valueOf(templates->save(entry)), entry);
        QCOMPARE(valueOf(templates->list()), QList<TextTemplate>{entry});
    }

    void survivesAndTells()
    {
        QSignalSpy told(m_database.get(), &Database::changed);
        QTRY_COMPARE(told.size(), 1); // the account's
        told.clear();
        const TextTemplate entry = kept(u"One"_s);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().constFirst().value<Topics>(), Topics(Topic::Templates));
        m_database = std::make_unique<Database>();
        QVERIFY(succeeds(m_database->open(m_folder->path())));
        QCOMPARE(valueOf(TemplateStore(*m_database).list()), QList<TextTemplate>{entry});
    }

    void refusals_data()
    {
        QTest::addColumn<TextTemplate>("entry");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const TextTemplate &entry, const QString &field) {
            QTest::newRow(name) << entry << field;
        };
        row("no name", {0, {}, u"  "_s, {}, u"Text"_s, {}}, u"name"_s);
        row("no text", {0, {}, u"New"_s, {}, u" \n"_s, {}}, u"body"_s);
        row("spaces in the shortcut", {0, {}, u"New"_s, u"a b"_s, u"Text"_s, {}}, u"shortcut"_s);
        row("name taken, in another case", {0, {}, u"СЧЁТ"_s, {}, u"Text"_s, {}}, u"name"_s);
        row("shortcut taken, written otherwise", {0, {}, u"New"_s, u"/СЧЁТ"_s, u"Text"_s, {}}, u"shortcut"_s);
        row("all as should be", {0, u"Счёт"_s, u"New"_s, u"new"_s, u"Text"_s, {}}, {});
    }
    void refusals()
    {
        QFETCH(TextTemplate, entry);
        QFETCH(QString, field);
        const TextTemplate known = kept(u"Счёт"_s, u"счет"_s);
        const auto saved = answerOf(templates->save(entry));
        QCOMPARE(saved.has_value(), field.isEmpty());
        QCOMPARE(valueOf(templates->list()).size(), field.isEmpty() ? 2 : 1);
        if (saved)
            return;
        QCOMPARE(saved.error().kind, ErrorKind::BadRequest);
        QCOMPARE(saved.error().detail, field);
        QVERIFY(!saved.error().message.isEmpty());
    }

    void itsOwnNameIsNoneOfAnother()
    {
        TextTemplate entry = kept(u"One"_s, u"one"_s);
        kept(u"Two"_s);
        kept(u"Three"_s);
        entry.name = u"ONE"_s;
        QCOMPARE(valueOf(templates->save(entry)).name, u"ONE"_s);
    }

    void removed()
    {
        const TextTemplate entry = kept(u"One"_s, u"one"_s);
        QVERIFY(succeeds(templates->remove(entry.id)));
        QVERIFY(succeeds(templates->remove(entry.id)));
        QCOMPARE(valueOf(templates->list()).size(), 0);
        QCOMPARE(answerOf(templates->save(entry)).error().kind, ErrorKind::NotFound);
        TextTemplate again = entry;
        again.id = 0;
        again.usedAt = now;
        again = valueOf(templates->save(again));
        QVERIFY(again.id != entry.id);
        QCOMPARE(valueOf(templates->list()), QList<TextTemplate>{again});
        QCOMPARE(again.usedAt, now);
    }

    void whenItWasUsedStays()
    {
        TextTemplate entry = kept(u"One"_s);
        QVERIFY(succeeds(templates->setUsed(entry.id, now)));
        entry.body = u"New"_s;
        QVERIFY(!entry.usedAt.isValid());
        valueOf(templates->save(entry));
        const TextTemplate stored = valueOf(templates->list()).constFirst();
        QCOMPARE(stored.body, u"New"_s);
        QCOMPARE(stored.usedAt, now);
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestTemplateStore)
#include "tst_templatestore.moc"
