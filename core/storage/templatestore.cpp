// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/templatestore.h"

#include "storage/sql.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> check(Sql &sql, const TextTemplate &entry)
{
    const auto refuse = [](const QString &words) { return failure(ErrorKind::BadRequest, words); };
    if (entry.name.isEmpty())
        return refuse(StorageWords::tr("A template needs a name."));
    if (entry.body.isEmpty())
        return refuse(StorageWords::tr("A template needs a text."));
    const auto hasSpace = [](QChar character) { return character.isSpace(); };
    if (std::any_of(entry.shortcut.begin(), entry.shortcut.end(), hasSpace))
        return refuse(StorageWords::tr("A shortcut is one word, without spaces."));
    if (sql.number(u"SELECT id FROM templates WHERE name_key = ? AND id <> ?"_s, {entry.name.toCaseFolded(), entry.id}))
        return refuse(StorageWords::tr("There is already a template “%1”. Choose another name.").arg(entry.name));
    if (!entry.shortcut.isEmpty() &&
        sql.number(u"SELECT id FROM templates WHERE shortcut = ? AND id <> ?"_s, {entry.shortcut, entry.id}))
        return refuse(StorageWords::tr("The shortcut “%1” stands for another template.").arg(entry.shortcut));
    return {};
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
    kept.shortcut = entry.shortcut.trimmed().toCaseFolded();
    return m_database.write<TextTemplate>(
        Database::Durability::Durable, Topic::Templates, [kept](Sql &sql) mutable -> Result<TextTemplate> {
            if (const auto good = check(sql, kept); !good)
                return tl::unexpected(good.error());
            const QVariantList values{column(kept.section), column(kept.name), kept.name.toCaseFolded(),
                                      column(kept.shortcut), column(kept.body)};
            if (kept.id == 0)
                kept.id = sql.insert(
                    u"INSERT INTO templates (section, name, name_key, shortcut, body) VALUES (?, ?, ?, ?, ?)"_s,
                    values);
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
