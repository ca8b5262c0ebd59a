// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/templatestore.h"

#include "storage/searchwords.h"
#include "storage/sql.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> refuse(const QString &field, const QString &words)
{
    return failure(ErrorKind::BadRequest, words, field);
}

Result<void> check(Sql &sql, const TextTemplate &entry)
{
    if (entry.name.isEmpty())
        return refuse(TemplateStore::nameField, StorageWords::tr("A template needs a name."));
    if (entry.body.trimmed().isEmpty())
        return refuse(TemplateStore::bodyField, StorageWords::tr("A template needs a text."));
    if (std::ranges::any_of(entry.shortcut, [](QChar character) { return character.isSpace(); }))
        return refuse(TemplateStore::shortcutField, StorageWords::tr("A shortcut is one word, without spaces."));
    if (sql.number(u"SELECT id FROM templates WHERE name_key = ? AND id <> ?"_s, {entry.name.toCaseFolded(), entry.id}))
        return refuse(TemplateStore::nameField,
                      StorageWords::tr("There is already a template “%1”. Choose another name.").arg(entry.name));
    if (!entry.shortcut.isEmpty() &&
        sql.number(u"SELECT id FROM templates WHERE shortcut = ? AND id <> ?"_s, {entry.shortcut, entry.id}))
        return refuse(TemplateStore::shortcutField,
                      StorageWords::tr("The shortcut “%1” stands for another template.").arg(entry.shortcut));
    return {};
}

/// As it is typed into a text, "/Счёт", and as it is kept, "счет".
QString shortcutWord(const QString &typed)
{
    QString word = typed.trimmed();
    if (word.startsWith(u'/'))
        word.remove(0, 1);
    return folded(word);
}

} // namespace

TemplateStore::TemplateStore(Database &database) : m_database(database) {}

QFuture<Result<QList<TextTemplate>>> TemplateStore::list()
{
    return m_database.read<QList<TextTemplate>>([](Sql &sql) -> Result<QList<TextTemplate>> {
        QList<TextTemplate> templates;
        Rows rows =
            sql.read(u"SELECT id, section, name, shortcut, body, used_at FROM templates ORDER BY section, name_key"_s);
        while (rows.next())
            templates.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.time(5)});
        return templates;
    });
}

QFuture<Result<TextTemplate>> TemplateStore::save(const TextTemplate &entry)
{
    TextTemplate kept = entry;
    kept.section = entry.section.trimmed();
    kept.name = entry.name.trimmed();
    kept.shortcut = shortcutWord(entry.shortcut);
    return m_database.write<TextTemplate>(
        Database::Durability::Durable, Topic::Templates, [kept](Sql &sql) mutable -> Result<TextTemplate> {
            if (const auto good = check(sql, kept); !good)
                return tl::unexpected(good.error());
            const QVariantList values{column(kept.section), column(kept.name), kept.name.toCaseFolded(),
                                      column(kept.shortcut), column(kept.body)};
            if (kept.id == 0)
                kept.id = sql.insert(u"INSERT INTO templates (section, name, name_key, shortcut, body, used_at) "
                                     "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                     values + QVariantList{column(kept.usedAt)});
            else if (sql.write(u"UPDATE templates SET section = ?, name = ?, name_key = ?, shortcut = ?, body = ? "
                               "WHERE id = ?"_s,
                               values + QVariantList{kept.id}) == 0)
                return failure(ErrorKind::NotFound, StorageWords::tr("This template is not there any more."));
            return kept;
        });
}

QFuture<Result<void>> TemplateStore::remove(qint64 id)
{
    return m_database.write<void>(Database::Durability::Durable, Topic::Templates, [id](Sql &sql) -> Result<void> {
        sql.write(u"DELETE FROM templates WHERE id = ?"_s, {id});
        return {};
    });
}

QFuture<Result<void>> TemplateStore::setUsed(qint64 id, const QDateTime &now)
{
    return m_database.write<void>(Database::Durability::Quick, Topic::Templates, [id, now](Sql &sql) -> Result<void> {
        sql.write(u"UPDATE templates SET used_at = ? WHERE id = ?"_s, {column(now), id});
        return {};
    });
}

} // namespace depesha
